"""What the headers of records say, checked field by field.

The checksum of a header tells lost and changed bytes. What stands in it may still be nonsense,
written by another program.
"""

import math
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from keras_regs_tensorboard import records

LOSSES = ("training", "validation", "probe", "penalty")

# The numbers of a frame, and the typed arrays of a browser, end there.
_GREATEST = 2**31 - 1


@dataclass(frozen=True, slots=True)
class Layer:
    """A layer whose maps are recorded."""

    name: str
    channels: int
    shape: tuple[int, int]


@dataclass(frozen=True, slots=True)
class CorrelatedLayer:
    """A layer whose filters are compared."""

    name: str
    filters: int
    pairs: int


@dataclass(frozen=True, slots=True)
class Header:
    """What every header says."""

    kind: str
    session: str
    epoch: int
    array: tuple[int, ...]

    @property
    def size(self) -> int:
        """The bytes of the array."""
        return math.prod(self.array) * records.DTYPES[self.kind].itemsize


@dataclass(frozen=True, slots=True)
class Images(Header):
    """The header of the probe's pictures."""

    labels: tuple[str, ...] | None

    @property
    def count(self) -> int:
        """The number of pictures, 0 if the probe is made of something else."""
        return self.array[0] if math.prod(self.array) else 0


@dataclass(frozen=True, slots=True)
class Maps(Header):
    """The header of the maps of an epoch."""

    layers: tuple[Layer, ...]
    images: int
    samples: int
    entropies: tuple[float | None, ...]
    losses: Mapping[str, float | None]
    strengths: Mapping[str, float | None]

    @property
    def layout(self) -> Any:
        """What the maps of two epochs have in common if their bytes mean the same."""
        return self.layers, self.images


@dataclass(frozen=True, slots=True)
class Correlations(Header):
    """The header of the correlations of an epoch."""

    layers: tuple[CorrelatedLayer, ...]
    mean_absolute: tuple[float | None, ...]

    @property
    def layout(self) -> Any:
        """What the correlations of two epochs have in common if their numbers mean the same."""
        return self.layers


@dataclass(frozen=True, slots=True)
class Illegible:
    """Stands in for a header that cannot be read, and says why."""

    reason: str


# Bounded, and yet enough for 50 trainings of 300 epochs: some 60 MB.
@lru_cache(maxsize=2**15)
def read(content: bytes) -> Header | Illegible:
    """The header of a record, from the content of a summary's metadata."""
    try:
        header = records.decode_header(content)
        return _READERS[header["kind"]](header)
    except (records.DamagedRecordError, records.UnknownVersionError) as error:
        return Illegible(str(error))
    except (KeyError, TypeError, AttributeError, ValueError):
        return Illegible("The header of a record is damaged: its fields make no sense.")


def _images(header: Mapping[str, Any]) -> Images:
    shape = tuple(header["array"])
    labels = header["labels"]
    _require(len(shape) == 4 and shape[3] == 3)
    return Images(
        **_common(header, epoch=0),
        labels=None if labels is None else tuple(_text(label) for label in _list(labels)),
    )


def _maps(header: Mapping[str, Any]) -> Maps:
    images = _whole(header["images"], least=0)
    layers, entropies = [], []
    for layer in _list(header["layers"]):
        height, width = (_whole(length, least=1) for length in _list(layer["shape"]))
        channels = _whole(layer["channels"], least=1)
        layers.append(Layer(_text(layer["name"]), channels, (height, width)))
        entropies.append(_number(layer["entropy"]))
    _require(len({layer.name for layer in layers}) == len(layers))
    _require(header["array"] == [images * sum(math.prod(layer.shape) for layer in layers)])
    losses = _numbers(header["losses"])
    return Maps(
        **_common(header, epoch=header["epoch"]),
        layers=_shared(tuple(layers)),
        images=images,
        samples=_whole(header["samples"], least=0),
        entropies=tuple(entropies),
        losses={name: losses[name] for name in LOSSES if name in losses},
        strengths=_numbers(header["strengths"]),
    )


def _correlations(header: Mapping[str, Any]) -> Correlations:
    layers, means = [], []
    for layer in _list(header["layers"]):
        filters, pairs = (_whole(layer[field], least=0) for field in ("filters", "pairs"))
        layers.append(CorrelatedLayer(_text(layer["name"]), filters, pairs))
        means.append(_number(layer["mean_absolute"]))
    _require(len({layer.name for layer in layers}) == len(layers))
    _require(header["array"] == [len(layers), records.CORRELATION_BINS])
    return Correlations(
        **_common(header, epoch=header["epoch"]),
        layers=_shared(tuple(layers)),
        mean_absolute=tuple(means),
    )


_READERS = {"images": _images, "maps": _maps, "correlations": _correlations}


def _common(header: Mapping[str, Any], epoch: Any) -> dict[str, Any]:
    _require(math.prod(header["array"]) * records.DTYPES[header["kind"]].itemsize <= _GREATEST)
    return {
        "kind": header["kind"],
        "session": _text(header["session"]),
        "epoch": _whole(epoch, least=-1),
        "array": tuple(header["array"]),
    }


@lru_cache(maxsize=256)
def _shared(layers: Any) -> Any:
    """One and the same tuple for all epochs, which saves most of the memory."""
    return layers


def _require(condition: bool) -> None:
    if not condition:
        raise ValueError


def _list(value: Any) -> list[Any]:
    _require(isinstance(value, list))
    return value


def _text(value: Any) -> str:
    # One and the same string for all epochs, and a TypeError for all else.
    return sys.intern(value)


def _whole(value: Any, least: int) -> int:
    # `True` is an instance of `int`.
    _require(type(value) is int and least <= value <= _GREATEST)
    return value


def _number(value: Any) -> float | None:
    """A number, or None in place of one that is not finite."""
    if value is None:
        return None
    _require(type(value) in (int, float))
    try:
        return float(value) if math.isfinite(value) else None
    except OverflowError:
        return None


def _numbers(values: Any) -> dict[str, float | None]:
    return {_text(name): _number(value) for name, value in values.items()}
