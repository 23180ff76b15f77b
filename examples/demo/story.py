"""What a story is: networks that are trained in the same way, but for one thing."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import keras

# For each log its values, one for each epoch, as `fit` returns them.
Logs = Mapping[str, Sequence[float]]
# For each row the logs of each seed.
Results = Mapping[str, Sequence[Logs]]


class Train(Protocol):
    """Trains the network of a row from a seed."""

    def __call__(
        self,
        row: str,
        seed: int,
        epochs: int,
        log_dir: Path,
        callbacks: list[keras.callbacks.Callback],
    ) -> Logs: ...


@dataclass(frozen=True, eq=False)
class Story:
    """A comparison.

    Attributes:
        name: What `--story` calls it, and the folder of its logs.
        title: What it is about.
        rows: The networks that are compared: a short name for each, and what it is.
        epochs: How long each of them is trained.
        train: Trains one of them.
        draw: Draws the results into axes of the figure.
    """

    name: str
    title: str
    rows: Mapping[str, str]
    epochs: int
    train: Train
    draw: Callable[[Any, Results], None]
