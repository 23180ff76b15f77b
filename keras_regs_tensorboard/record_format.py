"""The format of records: the fields of their headers, and the contents of their arrays.

Callbacks write these headers. The server reads them and checks the type of each field. The types of
the page are generated from them (`typescript`). In a file, a header is a JSON object with the
fields of one of the classes below, and with its `VERSION` and `kind`. `records` describes how
header and array are stored.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, ClassVar, Literal

from keras_regs_tensorboard.typed_json import AtLeast, Number

VERSION = 1

# The level in a map for an entropy that is not a number, for example after training has diverged.
NOT_A_NUMBER = 255
# The level of the greatest entropy, the logarithm of the number of channels. Level 0 is entropy 0.
GREATEST_LEVEL = 254

# Correlations -1.00, -0.99, ..., 1.00, each the centre of a bin with a width of 0.01.
CORRELATION_BINS = 201

# Maximum number of shares that are recorded for a layer. Large maps have fewer at each place.
MOST_SHARES = 2**21

Count = Annotated[int, AtLeast(0)]
Length = Annotated[int, AtLeast(1)]
# Epoch -1 is before training.
Epoch = Annotated[int, AtLeast(-1)]

# `training` and `validation`: as `fit` logs them, with penalties, and without them if the training
# has a `LossWithoutPenalties`. `probe`: loss of the callback's samples without penalties.
# `penalty`: sum of all penalties at the end of the epoch.
LossName = Literal[
    "training",
    "training_without_penalties",
    "validation",
    "validation_without_penalties",
    "probe",
    "penalty",
]

# What is subtracted from a filter: the mean of its own weights, or the mean of all filters.
Centre = Literal["filter", "mean_filter"]

# A class of a sample. Class -1 is unknown.
Class = Annotated[int, AtLeast(-1)]


@dataclass(frozen=True, slots=True)
class RecordedLayer:
    """A layer whose maps are recorded.

    Attributes:
        name: Unique within a header.
        channels: The number of channels that an entropy is taken of.
        shape: Height and width of the maps.
    """

    name: str
    channels: Length
    shape: tuple[Length, Length]


@dataclass(frozen=True, slots=True)
class LayerEntropy(RecordedLayer):
    """A layer whose maps are recorded, in one epoch.

    Attributes:
        entropy: The mean over all samples and places, in nats.
    """

    entropy: Number


@dataclass(frozen=True, slots=True)
class Prediction:
    """What the model predicts for a sample.

    Attributes:
        predicted: The class, or -1 if the model's output is not a number.
        probability: The probability of this class, or None if the output is no probability.
    """

    predicted: Class
    probability: Number


@dataclass(frozen=True, slots=True)
class CorrelatedLayer:
    """A layer whose filters are compared.

    Attributes:
        name: Unique within a header.
        filters: The number of filters.
        pairs: The number of pairs of filters.
    """

    name: str
    filters: Count
    pairs: Count


@dataclass(frozen=True, slots=True)
class LayerCorrelation(CorrelatedLayer):
    """A layer whose filters are compared, in one epoch.

    Attributes:
        mean_absolute: The mean over all pairs of the absolute value of their correlation.
    """

    mean_absolute: Number


@dataclass(frozen=True, slots=True, kw_only=True)
class _Header:
    """What every header says.

    Attributes:
        session: The training that wrote the record.
        array: The shape of the record's array, which is known as soon as it is written.
    """

    kind: ClassVar[str]
    # The dtype of the array, for NumPy.
    dtype: ClassVar[str]
    item_bytes: ClassVar[int]
    # Subfolder of the training's folder, for all records of the kind.
    folder: ClassVar[str]

    session: str
    array: tuple[Count, ...] = ()

    @property
    def size(self) -> int:
        """The bytes of the array."""
        return math.prod(self.array) * self.item_bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class ImagesHeader(_Header):
    """The samples whose maps are recorded, as pictures.

    The array has their bytes: images, height, width, and red, green and blue. It is empty if the
    samples are something else.

    Attributes:
        labels: The name of the class of each sample, or None.
        classes: The class of each sample, or None. Older files do not have it.
        class_names: The names of all classes, or None for their numbers.
    """

    kind: ClassVar[str] = "images"
    dtype: ClassVar[str] = "u1"
    item_bytes: ClassVar[int] = 1
    folder: ClassVar[str] = "heatmaps"

    # Written once, before the first maps.
    epoch: ClassVar[int] = 0

    labels: tuple[str, ...] | None
    classes: tuple[Class, ...] | None = None
    class_names: tuple[str, ...] | None = None

    @property
    def count(self) -> int:
        """The number of pictures, 0 if the samples are something else."""
        return self.array[0] if math.prod(self.array) else 0

    @property
    def is_consistent(self) -> bool:
        """Whether the fields are consistent."""
        return len(self.array) == 4 and self.array[3] == 3


@dataclass(frozen=True, slots=True, kw_only=True)
class MapsHeader(_Header):
    """The maps of an epoch.

    The array has the levels of all images of the first layer, row by row, then those of the next.

    Attributes:
        epoch: Counted from 0; -1 is before training.
        layers: In the order of the array.
        images: The number of samples whose maps are recorded.
        samples: The number of samples that the means are taken over.
        losses: Those that are known.
        strengths: The strength of each regularizer in force, by "<layer>/<role>", or by "<role>"
            for several of one role that always have the same.
        accuracies: The accuracies that `fit` logs, by their names in the logs. Older files do not
            have them.
        predictions: What the model predicts for each of the images, or None if it does not
            classify them. Older files do not have it.
    """

    kind: ClassVar[str] = "maps"
    dtype: ClassVar[str] = "u1"
    item_bytes: ClassVar[int] = 1
    folder: ClassVar[str] = "heatmaps"

    epoch: Epoch
    layers: tuple[LayerEntropy, ...]
    images: Count
    samples: Count
    losses: Mapping[LossName, Number]
    strengths: Mapping[str, Number]
    accuracies: Mapping[str, Number] = field(default_factory=dict)
    predictions: tuple[Prediction, ...] | None = None

    @property
    def is_consistent(self) -> bool:
        """Whether the fields are consistent."""
        levels = self.images * sum(math.prod(layer.shape) for layer in self.layers)
        has_all = self.predictions is None or len(self.predictions) == self.images
        return self.array == (levels,) and has_all and _have_unique_names(self.layers)

    @property
    def layout(self) -> Any:
        """A value that is equal for two epochs if their maps have the same layout."""
        return self.images, [(layer.name, layer.channels, layer.shape) for layer in self.layers]


@dataclass(frozen=True, slots=True, kw_only=True)
class SharesHeader(_Header):
    """The largest shares of channels at each place of the maps of an epoch.

    The share of a channel is its part `p_l` of the softmax over the channels, whose entropy is in
    the map. `shares` describes the array.

    Attributes:
        epoch: As in the maps.
        layers: As in the maps, and in the order of the array.
        images: As in the maps.
        kept: The number of channels at each place, unless a layer has fewer or its maps are large.
    """

    kind: ClassVar[str] = "shares"
    dtype: ClassVar[str] = "u1"
    item_bytes: ClassVar[int] = 1
    folder: ClassVar[str] = "heatmaps"

    epoch: Epoch
    layers: tuple[RecordedLayer, ...]
    images: Count
    kept: Length

    def kept_of(self, layer: RecordedLayer) -> int:
        """The number of channels at each place of a layer."""
        return kept_at(self.images * math.prod(layer.shape), self.kept, layer.channels)

    def planes_of(self, layer: RecordedLayer) -> int:
        """The number of bytes for each place of a layer."""
        kept = self.kept_of(layer)
        return kept * (index_bytes(layer) + 1) + (kept < layer.channels)

    @property
    def is_consistent(self) -> bool:
        """Whether the fields are consistent."""
        places = (math.prod(layer.shape) * self.planes_of(layer) for layer in self.layers)
        return self.array == (self.images * sum(places),) and _have_unique_names(self.layers)

    @property
    def layout(self) -> Any:
        """A value that is equal to that of the maps at the same places."""
        return self.images, [(layer.name, layer.channels, layer.shape) for layer in self.layers]


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrelationsHeader(_Header):
    """The correlations of filters in an epoch.

    The array has, for each layer, the number of pairs of filters in each of `CORRELATION_BINS`.

    Attributes:
        epoch: Counted from 0; -1 is before training.
        layers: In the order of the array.
        centre: What is subtracted from the filters. Older files do not say it.
    """

    kind: ClassVar[str] = "correlations"
    dtype: ClassVar[str] = "<u4"
    item_bytes: ClassVar[int] = 4
    folder: ClassVar[str] = "correlations"

    epoch: Epoch
    layers: tuple[LayerCorrelation, ...]
    centre: Centre = "mean_filter"

    @property
    def is_consistent(self) -> bool:
        """Whether the fields are consistent."""
        shape = (len(self.layers), CORRELATION_BINS)
        return self.array == shape and _have_unique_names(self.layers)

    @property
    def layout(self) -> Any:
        """A value that is equal for two epochs if their correlations have the same layout."""
        return self.centre, [(layer.name, layer.filters, layer.pairs) for layer in self.layers]


Header = ImagesHeader | MapsHeader | SharesHeader | CorrelationsHeader
HEADERS: dict[str, type[Header]] = {
    header.kind: header for header in (ImagesHeader, MapsHeader, SharesHeader, CorrelationsHeader)
}


def kept_at(places: int, kept: int, channels: int) -> int:
    """The number of channels whose shares are recorded at each place of a layer."""
    return min(kept, channels, max(1, MOST_SHARES // max(1, places)))


def index_bytes(layer: RecordedLayer) -> int:
    """The number of bytes that hold the number of any channel."""
    return 1 if layer.channels <= 2**8 else 2 if layer.channels <= 2**16 else 4


def _have_unique_names(layers: tuple[RecordedLayer, ...] | tuple[CorrelatedLayer, ...]) -> bool:
    return len({layer.name for layer in layers}) == len(layers)
