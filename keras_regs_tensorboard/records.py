"""The records in event files that the tab "Sparsity" is made of: how they are written and read.

A record is a header and an array. The header stands in the metadata of a summary, where TensorBoard
hands it out without reading any tensor; the array is the summary's tensor. Each record has a tag of
its own, `<kind>/<session>/<epoch>`. Hence TensorBoard, which keeps some of the values of each tag,
keeps all of them.

A session is one training, from `fit` to its end or its interruption. One that is resumed writes the
same epochs under other tags.
"""

import json
import math
import time
import zlib
from collections.abc import Mapping
from typing import Any
from uuid import uuid4

import numpy as np

PLUGIN_NAME = "keras_regs"
VERSION = 1

# The level in a map that stands for no number, as where training has diverged.
NOT_A_NUMBER = 255
# The level of the greatest entropy.
GREATEST = 254

# For each kind of record, the type of its numbers.
DTYPES: dict[str, np.dtype[Any]] = {
    "maps": np.dtype("u1"),
    "images": np.dtype("u1"),
    "correlations": np.dtype("<u4"),
}

# Coefficients of correlation -1.00, -0.99, ..., 1.00, each the middle of a bin of 0.01.
CORRELATION_BINS = 201


class DamagedRecordError(ValueError):
    """A record that is not what a writer wrote: bytes were lost or changed."""


class UnknownVersionError(ValueError):
    """A record of a version of this package that is newer than this one."""


def new_session() -> str:
    """A name for a session. Names sort by the time when they were made."""
    return f"{time.time_ns():020d}-{uuid4().hex[:8]}"


def tag(kind: str, session: str, epoch: int) -> str:
    """The tag of a record."""
    return f"{kind}/{session}/{epoch}"


def encode(header: Mapping[str, Any], array: Any) -> tuple[bytes, Any]:
    """A record as the content of a summary's metadata and the array of its tensor, both compressed.

    Compressed data end in a checksum.

    Args:
        header: What JSON can hold. Numbers that are not finite become None.
        array: The numbers, of the type that `DTYPES` has for the header's `kind`.
    """
    array = np.ascontiguousarray(array, DTYPES[header["kind"]])
    header = {"version": VERSION, **header, "array": list(array.shape)}
    text = json.dumps(_finite(header), allow_nan=False, separators=(",", ":"))
    return zlib.compress(text.encode()), np.frombuffer(zlib.compress(array), np.uint8)


def decode_header(content: bytes) -> dict[str, Any]:
    """The header of a record, whose fields are those of its kind.

    Raises:
        DamagedRecordError: If it is not what `encode` returned.
        UnknownVersionError: If a newer version of this package wrote it.
    """
    try:
        header = json.loads(zlib.decompress(content))
        version, kind, shape = header["version"], header["kind"], header["array"]
    except (zlib.error, ValueError, KeyError, TypeError, RecursionError) as error:
        raise DamagedRecordError("The header of a record is damaged.") from error
    if version != VERSION:
        raise UnknownVersionError(
            f"A record has version {version!r}, and this version of keras-regs reads version "
            f"{VERSION}. Install the one that wrote it, or a newer one."
        )
    # JSON admits a list as the kind, a number as the shape, and `true` as one of its numbers.
    if (
        not isinstance(kind, str)
        or kind not in DTYPES
        or not isinstance(shape, list)
        or not all(type(n) is int and n >= 0 for n in shape)
    ):
        raise DamagedRecordError("The header of a record names no known kind or shape.")
    return header


def decode_array(header: Mapping[str, Any], data: Any) -> Any:
    """The array of a record.

    Raises:
        DamagedRecordError: If it is not what belongs to the header.
    """
    dtype, shape = DTYPES[header["kind"]], header["array"]
    expected = math.prod(shape) * dtype.itemsize
    decompressor = zlib.decompressobj()
    try:
        found = decompressor.decompress(np.asarray(data, np.uint8).tobytes(), expected + 1)
    except (zlib.error, ValueError, TypeError, OverflowError) as error:
        raise DamagedRecordError("The array of a record is damaged.") from error
    if len(found) != expected or not decompressor.eof:
        raise DamagedRecordError("The array of a record is damaged.")
    return np.frombuffer(found, dtype).reshape(shape)


def _finite(value: Any) -> Any:
    """`value` with None in place of each number that is infinite or not a number."""
    if isinstance(value, Mapping):
        return {key: _finite(entry) for key, entry in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(entry) for entry in value]
    if isinstance(value, float | np.floating):
        return float(value) if np.isfinite(value) else None
    return value
