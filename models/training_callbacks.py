"""What happens at the end of each epoch: averaged weights are scored and saved, the history is kept."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Sequence
from pathlib import Path

import keras
import numpy as np
import numpy.typing as npt

from models.loader import Batch
from models.norms import measure_norms
from models.shipped import replace_text


class AveragedWeights(keras.callbacks.Callback):
    """Swap in the moving average of the weights, score it, save it, swap back.

    The norms' statistics belong to the weights of the moment and not to their average (with them, it scored
    0 while the weights of the moment scored 0.8), so they are measured anew for it. The scores enter the
    epoch's logs as `val_…`. The file is replaced whole, never half-written.
    """

    def __init__(
        self,
        plain: keras.Model,
        validation: Batch | None,
        calibration: Sequence[npt.NDArray[np.uint8]],
        path: Path,
    ) -> None:
        """Take what the averages go into.

        Args:
            plain: the network as it is saved: the same weights in the same order.
            validation: a batch to score on, or None.
            calibration: batches of training pictures, (B, H, W, 3) uint8 RGB, to measure the norms on.
            path: the file.
        """
        super().__init__()
        self.plain = plain
        self.validation = validation
        self.calibration = calibration
        self.path = path

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        """Do all of it."""
        averages = self.model.optimizer._model_variables_moving_average
        current = self.model.get_weights()
        for variable, average in zip(self.model.trainable_variables, averages, strict=True):
            variable.assign(average.numpy().copy())  # a copy: on JAX, scoring gives its memory away
        measure_norms(self.model, self.calibration)
        if self.validation is not None and logs is not None:
            images, targets, _ = self.validation
            scores = self.model.evaluate(images, targets, batch_size=32, verbose=0, return_dict=True)
            logs.update({f"val_{name}": value for name, value in scores.items()})
        draft = self.path.with_name(f"draft-{self.path.name}")
        self.plain.set_weights(self.model.get_weights())
        self.plain.save(draft)
        os.replace(draft, self.path)
        self.model.set_weights(current)


class History(keras.callbacks.Callback):
    """Append each epoch's logs to a JSON list, and print them as one line."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.started_s = time.monotonic()

    def on_epoch_begin(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        self.started_s = time.monotonic()

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        rows = json.loads(self.path.read_text()) if self.path.exists() else []
        row = {"epoch": epoch + 1, "seconds": round(time.monotonic() - self.started_s, 1)}
        row |= {name: round(float(value), 5) for name, value in (logs or {}).items()}
        replace_text(self.path, json.dumps([*rows[:epoch], row], indent=0))
        print(" ".join(f"{name}={value}" for name, value in row.items()), flush=True)
