"""A network in training on JAX: its weights stay on the accelerator, and a step is one compiled program."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import jax
import keras
import numpy as np
import numpy.typing as npt
from keras import ops

from models.accelerated import accelerate
from models.loader import Batch
from models.losses import MatteLoss, person_iou
from models.train import TrainConfig, make_optimizer
from models.unet import build_unet
from models.variants import Variant


class Trainee:
    """A network on the accelerator, its optimizer, and what one step does to them."""

    def __init__(
        self,
        variant: Variant,
        started: Any,
        *,
        learning_rate: float,
        weight_decay: float,
        ema_momentum: float,
        upright_weight: float,
        precise: bool,
    ) -> None:
        """Set up.

        Args:
            variant: of the network.
            started: a Keras model of it, with whose weights training begins; stays as it is.
            learning_rate: the highest that will be asked for.
            weight_decay: as of AdamW.
            ema_momentum: of the moving average of the weights.
            upright_weight: of the turn's loss, beside the alpha's.
            precise: compute with float32, not with bfloat16.
        """
        if not precise:
            keras.mixed_precision.set_global_policy("mixed_bfloat16")
        any_size = build_unet(variant, size=(None, None))
        any_size.set_weights(started.get_weights())
        self._model = model = accelerate(any_size)
        taken = TrainConfig(muon=True, weight_decay=weight_decay, ema_momentum=ema_momentum)
        self._optimizer = optimizer = make_optimizer(taken, learning_rate)
        optimizer.build(model.trainable_variables)
        self._upright_weight = upright_weight
        places = {id(variable): place for place, variable in enumerate(optimizer.variables)}
        self._rate_place = places[id(optimizer._learning_rate)]
        self._average_places = [places[id(each)] for each in optimizer._model_variables_moving_average]
        variables = (model.trainable_variables, model.non_trainable_variables, optimizer.variables)
        # Copies: each step gives the memory of what it was given away.
        self._state = tuple([jax.numpy.array(each.value, copy=True) for each in group] for group in variables)
        self._steps: dict[tuple[int, ...], Any] = {}

    def prepare(self, batches: Iterable[Batch]) -> None:
        """Compile the step for batches like these, side by side."""
        jitted = jax.jit(self._step, donate_argnums=0)

        def describe(tree: Any) -> Any:
            return jax.tree.map(lambda leaf: jax.ShapeDtypeStruct(leaf.shape, leaf.dtype), tree)

        state, rate = describe(self._state), jax.ShapeDtypeStruct((), np.float32)
        lowered = {batch[0].shape: jitted.lower(state, describe(batch), rate) for batch in batches}
        with ThreadPoolExecutor() as pool:
            compiled = pool.map(lambda each: each.compile(), lowered.values())
        self._steps = dict(zip(lowered, compiled, strict=True))

    def step(self, batch: Batch, rate: float) -> Any:
        """Take one step; gives (3,) floats to come: loss of alpha, loss of turn, the person's IoU."""
        self._state, logs = self._steps[batch[0].shape](self._state, jax.device_put(batch), np.float32(rate))
        return logs

    def averages(self) -> list[npt.NDArray[Any]]:
        """Give the moving averages of the weights that are trained, and after them the norms' statistics."""
        _, frozen, slots = self._state
        return [np.asarray(value) for value in [*(slots[place] for place in self._average_places), *frozen]]

    def _step(self, state: Any, batch: Any, rate: Any) -> Any:
        trainable, frozen, slots = state
        grow = jax.value_and_grad(self._loss, has_aux=True)
        (_, (frozen, logs)), slopes = grow(trainable, frozen, batch)
        slots = [rate if place == self._rate_place else slot for place, slot in enumerate(slots)]
        trainable, slots = self._optimizer.stateless_apply(slots, slopes, trainable)
        return (trainable, frozen, slots), logs

    def _loss(self, trainable: Any, frozen: Any, batch: Any) -> Any:
        images, targets, weights = batch
        images = ops.cast(images, "float32")
        outputs, frozen = self._model.stateless_call(trainable, frozen, images, training=True)
        alpha, upright = (
            loss(targets[name], outputs[name], sample_weight=weights[name])
            for name, loss in (("alpha", MatteLoss()), ("upright", keras.losses.CategoricalCrossentropy()))
        )
        ious = person_iou(targets["alpha"], outputs["alpha"])
        iou = ops.sum(ious * weights["alpha"]) / ops.sum(weights["alpha"])
        return alpha + self._upright_weight * upright, (frozen, ops.stack([alpha, upright, iou]))
