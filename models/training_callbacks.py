"""What happens at the end of each epoch: averaged weights are scored and saved, the history is kept."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import keras

from models.loader import Batch


class AveragedWeights(keras.callbacks.Callback):
    """Swap in the moving average of the weights, score it, save it, swap back.

    The scores enter the epoch's logs as `val_…`. The file is replaced whole, never half-written.
    """

    def __init__(self, validation: Batch | None, path: Path) -> None:
        super().__init__()
        self.validation = validation
        self.path = path

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        optimizer = self.model.optimizer
        pairs = [
            (variable, average)
            for variable, average in zip(
                self.model.trainable_variables, optimizer._model_variables_moving_average, strict=True
            )
        ]
        current = [keras.ops.convert_to_numpy(variable) for variable, _ in pairs]
        for variable, average in pairs:
            variable.assign(average)
        if self.validation is not None and logs is not None:
            images, targets, _ = self.validation
            scores = self.model.evaluate(images, targets, batch_size=32, verbose=0, return_dict=True)
            logs.update({f"val_{name}": value for name, value in scores.items()})
        draft = self.path.with_name(f"draft-{self.path.name}")
        self.model.save(draft)
        os.replace(draft, self.path)
        for (variable, _), value in zip(pairs, current, strict=True):
            variable.assign(value)


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
        self.path.write_text(json.dumps([*rows[:epoch], row], indent=0))
        print(" ".join(f"{name}={value}" for name, value in row.items()), flush=True)
