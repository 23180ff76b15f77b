"""What an experiment consists of."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import keras
import numpy as np

from examples.data import Images
from examples.reproduce.claims import Claim, Outcomes

Pair = tuple[np.ndarray, np.ndarray]
Measure = Callable[[keras.Model], Mapping[str, Any]]
SCALES = ("small", "paper")


@dataclass(frozen=True)
class Amount:
    """How much is trained.

    Attributes:
        epochs: Number of epochs.
        limit: Greatest number of training images. None for all.
        test_limit: Greatest number of test images. None for all.
        batch_size: Images in a batch.
        learning_rate: That of the optimizer, where a condition does not say otherwise.
    """

    epochs: int
    limit: int | None
    test_limit: int | None
    batch_size: int
    learning_rate: float


@dataclass(frozen=True)
class Setting:
    """All that the variants of one table have in common.

    Attributes:
        data: Name of the images.
        size: Name of the network.
        condition: What else the paper varies, such as the optimizer.
        scale: `"small"` or `"paper"`.
        amount: How much is trained.
    """

    data: str
    size: str
    condition: str
    scale: str
    amount: Amount

    @property
    def folder(self) -> str:
        """Name of the folder of its results."""
        return f"{self.data}-{self.size}-{self.condition}-{self.scale}"

    def to_dict(self) -> dict[str, Any]:
        """In what JSON can hold."""
        return asdict(self)

    @classmethod
    def from_dict(cls, found: Mapping[str, Any]) -> "Setting":
        """The setting that was written."""
        return cls(**{**found, "amount": Amount(**found["amount"])})


@dataclass(frozen=True)
class Task:
    """What the variants are trained for.

    Attributes:
        setting: Data, network, condition, scale and amount.
        images: The images, as many as the amount says.
        data: Pairs `(x, y)` to train and to evaluate on, by name, as `keras_regs.trials` has them.
    """

    setting: Setting
    images: Images
    data: Mapping[str, Pair]

    @property
    def input_shape(self) -> tuple[int, ...]:
        """The shape of one input."""
        return self.data["train"][0].shape[1:]

    @property
    def num_classes(self) -> int:
        """Number of classes."""
        return self.images.num_classes


def no_callbacks(folder: Path) -> list[Any]:
    """Where a variant has none."""
    return []


def nothing_published(setting: Setting) -> dict[str, float]:
    """Where the paper has no numbers."""
    return {}


def all_of_them(outcomes: Outcomes) -> Outcomes:
    """Where the table shows all variants."""
    return outcomes


@dataclass(frozen=True)
class Variant:
    """One row of a table.

    Attributes:
        build: Function that is given a seed and returns a compiled model.
        callbacks: Function that is given the folder for logs and returns the callbacks.
    """

    build: Callable[[int], keras.Model]
    callbacks: Callable[[Path], Sequence[Any]] = no_callbacks


@dataclass(frozen=True)
class Experiment:
    """The comparison of one paper.

    Attributes:
        name: As the command line has it.
        paper: Title, and where to find it.
        data: The images that there are claims about, the first by default.
        sizes: What each network is, by name. The first is the default at the small scale.
        conditions: What each condition is, by name. The first is the default.
        amount: Function that is given a scale, a size and a condition, and returns how much is
            trained there.
        prepare: Function that is given images and a setting, and returns the pairs to train and
            evaluate on.
        rows: Function that is given a setting and returns the names of its variants, in order.
        variant: Function that is given the task and a name, and returns the variant.
        measure: Function that is given the task and returns what to measure of a trained model.
        columns: What the table shows of each trial: a name for each function of an `Outcome`.
        published: Function that is given a setting and returns what the paper has in the first
            column, by the names of rows.
        shown: Function that is given the outcomes of each variant and returns those that the table
            shows, by the names of its rows. Defaults to all.
        claims: What the paper says.
        logs: The logs of each epoch that columns, claims and figures use. Packed results have no
            others.
        figures: Functions that are given the outcomes of each variant and draw them, by what is
            to be seen there. They return None if there is nothing to draw.
        paper_size: The default of `sizes` at the scale of the paper.
        departures: Function that is given a setting and the outcomes of each variant, and says what
            else is not as in the paper, or not to be found there.
        data_of: The default data of a size, where it is not the first.
        smallest: Height and width that images must have, by size. 1 if nothing is said.
        unknown: The fields of `Amount` that the paper does not tell.
        excluded: Function that is given a size and a condition, and returns whether there is no
            such table.
    """

    name: str
    paper: str
    data: Sequence[str]
    sizes: Mapping[str, str]
    conditions: Mapping[str, str]
    amount: Callable[[str, str, str], Amount]
    prepare: Callable[[Images, Setting], Mapping[str, Pair]]
    rows: Callable[[Setting], Sequence[str]]
    variant: Callable[[Task, str], Variant]
    measure: Callable[[Task], Measure]
    columns: Mapping[str, Callable[[Any], float | str]]
    claims: Sequence[Claim]
    logs: Sequence[str] = ()
    published: Callable[[Setting], Mapping[str, float]] = nothing_published
    shown: Callable[[Outcomes], Outcomes] = all_of_them
    figures: Mapping[str, Callable[[Outcomes], Any]] = field(default_factory=dict)
    paper_size: str = ""
    departures: Callable[[Setting, Outcomes], str] = lambda setting, outcomes: ""
    data_of: Mapping[str, str] = field(default_factory=dict)
    smallest: Mapping[str, int] = field(default_factory=dict)
    unknown: Sequence[str] = ()
    excluded: Callable[[str, str], bool] = lambda size, condition: False
