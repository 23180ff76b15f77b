"""What the page asks the server for as JSON: the list of runs, and a run in full.

The server builds its replies of these classes, and the types of the page are generated from them
(`typescript`). Maps, pictures and histograms come as binary replies (`frames`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from keras_regs_tensorboard.record_format import (
    Centre,
    CorrelatedLayer,
    LossName,
    Prediction,
    RecordedLayer,
)
from keras_regs_tensorboard.typed_json import Number

VERSION = 1

# One number for each epoch.
Series = Sequence[Number]


# The losses that can tell of overfitting.
TellingLoss = Literal["probe", "validation"]


@dataclass(frozen=True, slots=True, kw_only=True)
class RunSummary:
    """A run in the list of runs.

    Attributes:
        epochs: The number of epochs.
        last_epoch: None where nothing of it is legible.
        updated: Seconds since 1970.
        stamp: Changes whenever anything about the run does.
    """

    name: str
    epochs: int
    last_epoch: int | None
    has_maps: bool
    updated: float
    stamp: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Why a run is not in the list."""

    run: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RunList:
    """All runs."""

    version: int
    runs: Sequence[RunSummary]
    problems: Sequence[Problem]


@dataclass(frozen=True, slots=True)
class Layer(RecordedLayer):
    """A layer whose maps are shown.

    Attributes:
        greatest: The greatest entropy there can be: ln channels, in nats.
    """

    greatest: float


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrelationIndex:
    """The correlations of a run, without the histograms."""

    epochs: Sequence[int]
    sessions: Sequence[str]
    layers: Sequence[CorrelatedLayer]
    centre: Centre
    mean_absolute: Mapping[str, Series]


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """The samples whose maps are shown.

    Attributes:
        shape: Images, height, width, colours; None where the samples are no images.
        classes: The class of each sample, -1 where it is unknown; None for all unknown.
        class_names: None: classes have numbers only.
    """

    shape: tuple[int, int, int, int] | None
    labels: Sequence[str] | None
    session: str
    classes: Sequence[int] | None = None
    class_names: Sequence[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SharesIndex:
    """The epochs with shares of channels.

    Attributes:
        kept: The number of channels at each place, unless a layer has fewer or its maps are large.
    """

    epochs: Sequence[int]
    sessions: Sequence[str]
    kept: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceShares:
    """The channels with the largest shares at a place of a map.

    Attributes:
        level: The level of the place in the map; None if the map is damaged.
        channels: Counted from 0, largest share first.
        shares: Of these channels. None: not a number.
        others: The number of all other channels.
        rest: The sum of their shares.
        smallest: Shares below this one are 0.
    """

    epoch: int
    level: int | None
    channels: Sequence[int]
    shares: Sequence[Number]
    others: int
    rest: Number
    smallest: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Overfitting:
    """The moment of overfitting, and the loss that tells of it."""

    loss: TellingLoss
    epoch: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Fall:
    """The greatest fall of a layer's mean entropy from an epoch to a later one.

    Attributes:
        share: What it lost, relative to `high`; 0 if it only rises.
        start: The epoch of the highest entropy, `high`.
        end: The epoch of the lowest one after it, `low`.
        most_from: The shortest interval that holds most of the fall begins with this epoch,
        most_to: and ends with that one.
        not_a_number_since: The epoch from which on it is not a number, or None.
    """

    layer: str
    share: float
    start: int
    high: Number
    end: int
    low: Number
    most_from: int
    most_to: int
    not_a_number_since: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RunIndex:
    """Everything about a run but its maps, histograms and pictures.

    Attributes:
        falls: Of each layer, the greatest share first.
        predictions: At each epoch, of each image; None where there are none.
    """

    name: str
    stamp: str
    layers: Sequence[Layer]
    images: int
    samples: int
    bytes_per_epoch: int
    epochs: Sequence[int]
    sessions: Sequence[str]
    entropies: Mapping[str, Series]
    losses: Mapping[LossName, Series]
    strengths: Mapping[str, Series]
    picture: Picture | None
    predictions: Sequence[Sequence[Prediction] | None] | None
    shares: SharesIndex | None
    correlations: CorrelationIndex | None
    overfitting: Overfitting | None
    falls: Sequence[Fall]
    sentence: str
    problems: Sequence[str]
