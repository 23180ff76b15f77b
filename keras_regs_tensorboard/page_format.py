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

# Whether losses are free of penalties: by estimate, exactly, or not at all.
Penalties = Literal["estimated", "excluded", "included"]


@dataclass(frozen=True, slots=True, kw_only=True)
class RunSummary:
    """A run in the list of runs.

    Attributes:
        epochs: The number of epochs.
        last_epoch: None where nothing of it is legible.
        layers: The number of layers with maps.
        updated: Seconds since 1970.
        stamp: Changes whenever anything about the run does.
    """

    name: str
    epochs: int
    last_epoch: int | None
    has_maps: bool
    layers: int
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
class ComparedLosses:
    """The losses of training samples and of other samples.

    Attributes:
        training: The mean over each epoch, or None if it is not known.
        held_out: The loss of samples that are not trained on, or None if it is not known.
        held_out_name: Which samples these are.
        penalties: Whether the penalties are part of both losses. If they are estimated, this
            concerns the loss of training samples only.
    """

    training: Series | None
    held_out: Series | None
    held_out_name: TellingLoss
    penalties: Penalties


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
class LowestLoss:
    """The lowest value of the loss that tells of overfitting, and its epoch."""

    loss: TellingLoss
    value: float
    epoch: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NotANumber:
    """What has not been a number since an epoch.

    Attributes:
        layer: None if it is the loss that tells of overfitting.
    """

    layer: str | None
    epoch: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RunIndex:
    """Everything about a run but its maps, histograms and pictures.

    Attributes:
        accuracies: By their names in the logs of `fit`, such as `val_accuracy`.
        falls: Of each layer, the greatest share first.
        lowest_loss: None if it has no such loss.
        not_a_number: Of the layers and the loss that are not a number any more, the first one.
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
    compared_losses: ComparedLosses
    accuracies: Mapping[str, Series]
    strengths: Mapping[str, Series]
    picture: Picture | None
    predictions: Sequence[Sequence[Prediction] | None] | None
    shares: SharesIndex | None
    correlations: CorrelationIndex | None
    overfitting: Overfitting | None
    falls: Sequence[Fall]
    lowest_loss: LowestLoss | None
    not_a_number: NotANumber | None
    sentence: str
    problems: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelRange:
    """The 2nd and the 98th percentile of a layer's levels, None where none of them is a number."""

    low: int | None
    high: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelRanges:
    """The levels that most places of each layer have over a training.

    Attributes:
        stamp: Of the run, when they were counted.
        epochs: The number of epochs that they were counted in.
        every: 2 if only every second epoch was counted, and so on.
    """

    name: str
    stamp: str
    epochs: int
    every: int
    layers: Mapping[str, LevelRange]
