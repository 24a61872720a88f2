"""Muon for convolutions: steps of the same length in every direction that the gradient's matrix has.

Most of this network's weights mix channels at one pixel: their kernels, (1, 1, in, out), are matrices. Keras's
Muon, which takes matrices alone, is told to take these too; every other weight gets AdamW's steps.

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

    def lr_adjust(self, x: Any) -> Any:
        """Scale a step by the longer side of its matrix, which Keras takes to be the whole of it."""
        return ops.reshape(super().lr_adjust(ops.reshape(x, x.shape[-2:])), x.shape)
