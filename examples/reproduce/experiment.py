"""What an experiment consists of: read this first."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np

from examples.data import Images, load
from examples.reproduce.claims import Claim
from examples.reproduce.rows import Outcomes, Row
from keras_regs.trials import Outcome

Pair = tuple[np.ndarray, np.ndarray]
Measure = Callable[[keras.Model], Mapping[str, Any]]
SCALES = ("small", "paper")
# Which images are drawn, and which labels are corrupted, is the same for all seeds.
DATA_SEED = 0


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
    """All that the rows of one table have in common.

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
    """What the rows of a table are trained for.

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


@dataclass(frozen=True)
class Undecided:
    """A question that the trials at hand leave open.

    Attributes:
        question: The question.
        cost: What it takes to decide it: the time, and on which machine.
        command: The command.
    """

    question: str
    cost: str
    command: str


@dataclass(frozen=True)
class Size:
    """A network, which `--size` names.

    Attributes:
        text: What it is.
        smallest: Height and width that images must have.
        data: The default images. None for the first of the experiment.
    """

    text: str
    smallest: int = 1
    data: str | None = None


class Experiment(ABC):
    """The comparison of one paper. Each paper has a subclass of this.

    Attributes:
        name: As the command line has it.
        title: What it is about, in a few words.
        paper: Title, and where to find it.
        data: The images that the paper makes claims about, the first by default.
        sizes: The networks, by name. The first is the default at the small scale.
        paper_size: The default network at the scale of the paper.
        conditions: What each condition is, by name. The first is the default.
        unknown: The fields of `Amount` that the paper does not tell.
        columns: What the table shows of each trial: a function of its `Outcome` for each name.
        logs: The logs of each epoch that columns, claims and figures use. Packed results have no
            others.
        claims: What the paper says.
        headline: Which of the figures the first page of the report shows.
        caption: What that figure shows, in a sentence.
        terms: Sentences that explain the words of the main claim, for the first page.
        undecided: What remains open, and what would decide it.
        figures: Functions that draw the outcomes of a table and return the figure, by what the
            figure shows. They return None if there is nothing to draw.
    """

    name: str
    title: str
    paper: str
    data: Sequence[str]
    sizes: Mapping[str, Size]
    paper_size: str
    conditions: Mapping[str, str]
    unknown: Sequence[str] = ()
    columns: Mapping[str, Callable[[Outcome], float | str]]
    logs: Sequence[str] = ()
    claims: Sequence[Claim]
    headline: str
    caption: str
    terms: str = ""
    undecided: Sequence[Undecided] = ()
    figures: Mapping[str, Callable[[Outcomes], Any]]

    # What is trained.

    def has(self, size: str, condition: str) -> bool:
        """Whether there is such a table."""
        return True

    @abstractmethod
    def amount(self, scale: str, size: str, condition: str) -> Amount:
        """How much is trained."""

    def load(self, source: str, setting: Setting, cache: Path | None = None) -> Images:
        """The images, with as many to train on as the setting says.

        Args:
            source: What to load, as `examples.data.load` has it.
            setting: The setting.
            cache: Where the images of a folder are kept once they are decoded.
        """
        return load(source, setting.amount.limit, DATA_SEED, cache=cache)

    @abstractmethod
    def prepare(self, images: Images, setting: Setting) -> Mapping[str, Pair]:
        """The pairs to train and to evaluate on, by name."""

    @abstractmethod
    def rows(self, setting: Setting) -> Sequence[Row]:
        """The rows of the table, in order."""

    @abstractmethod
    def build(self, task: Task, row: Row, seed: int) -> keras.Model:
        """A compiled model."""

    def callbacks(self, task: Task, row: Row, folder: Path) -> list[Any]:
        """The callbacks of `fit`, which write their logs into the folder."""
        return []

    @abstractmethod
    def measure(self, task: Task) -> Measure:
        """What to measure of a trained model."""

    # What is reported.

    def default_data(self, size: str, condition: str) -> str:
        """The images that a network is trained on by default."""
        return self.sizes[size].data or self.data[0]

    def published(self, setting: Setting) -> Mapping[str, float]:
        """What the paper has in the first column, by what `shown` calls the rows."""
        return {}

    def shown(self, outcomes: Outcomes) -> Mapping[str, Row]:
        """The rows of the report's table, by what they are called there: all by default."""
        return {row.name: row for row in outcomes}

    def departures(self, setting: Setting, outcomes: Outcomes) -> str:
        """What else is not as in the paper, or not to be found there."""
        return ""
