"""Muon for convolutions: steps of the same length in every direction that the gradient's matrix has.

Most of this network's weights mix channels at one pixel: their kernels, (1, 1, in, out), are matrices. Keras's
Muon takes matrices alone, so it is shown them as such; every other weight gets AdamW's steps.

Source:
    Jordan et al., "Muon: An optimizer for hidden layers in neural networks", 2024; scaled such that AdamW's
    learning rates serve, after Liu et al., "Muon is Scalable for LLM Training", arXiv:2502.16982.
"""

from __future__ import annotations

from typing import Any

import keras
from keras import ops

NARROWEST = 8  # channels; below, one direction more or less is most of the matrix


@keras.saving.register_keras_serializable("backdrop")
class PointwiseMuon(keras.optimizers.Muon):
    """Muon's steps for kernels of 1 x 1 pixel, AdamW's for all else."""

    def _should_use_adamw(self, variable: Any) -> bool:
        return tuple(variable.shape[:-2]) != (1, 1) or min(variable.shape[-2:]) < NARROWEST

    def _muon_update_step(self, gradient: Any, variable: Any, lr: Any, m: Any) -> None:
        self.assign_add(m, ops.add(gradient, m * (self.momentum - 1)))
        ahead = ops.add(gradient, self.momentum * m) if self.nesterov else m
        matrix = ops.reshape(ahead, variable.shape[2:])
        step = self.lr_adjust(lr * self.zeropower_via_newtonschulz5(matrix, self.ns_steps))
        self.assign_sub(variable, ops.reshape(step, variable.shape))
