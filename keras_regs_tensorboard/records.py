"""Records as stored in event files: a header and an array, in the format of `record_format`.

The header is in the metadata of a summary, which TensorBoard returns without reading tensors. The
array is the tensor of the summary. Each record has a separate tag, `<kind>/<session>/<epoch>`.
TensorBoard keeps only some values of each tag, but at least one. So it keeps all records.

A session is one training, from `fit` to its end or interruption. A resumed training writes the same
epochs under other tags.
"""

import dataclasses
import json
import time
import zlib
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from uuid import uuid4

import numpy as np

from keras_regs_tensorboard import typed_json
from keras_regs_tensorboard.record_format import HEADERS, VERSION, Header

PLUGIN_NAME = "keras_regs"


class DamagedRecordError(ValueError):
    """A record whose bytes were lost or changed."""


class UnknownVersionError(ValueError):
    """A record that was written by a newer version of this package."""


@dataclass(frozen=True, slots=True)
class Illegible:
    """Replaces a header that cannot be read, and gives the reason."""

    reason: str


def new_session() -> str:
    """Returns a name for a session. Names sort by their time of creation."""
    return f"{time.time_ns():020d}-{uuid4().hex[:8]}"


def tag(kind: str, session: str, epoch: int) -> str:
    """Returns the tag of a record."""
    return f"{kind}/{session}/{epoch}"


def encode(header: Header, array: Any) -> tuple[bytes, Any]:
    """Encodes a record as the content of a summary's metadata, and the array of its tensor.

    Both are compressed, which adds a checksum.

    Args:
        header: Header whose `array` is still to be set. Numbers that are not finite become None.
        array: The numbers, which are converted to the header's `dtype`.
    """
    array = np.ascontiguousarray(array, header.dtype)
    header = dataclasses.replace(header, array=array.shape)
    fields = {"version": VERSION, "kind": header.kind, **typed_json.plain(header)}
    text = json.dumps(fields, allow_nan=False, separators=(",", ":"))
    return zlib.compress(text.encode()), np.frombuffer(zlib.compress(array), np.uint8)


# Enough for 50 trainings of 300 epochs, and limited to about 60 MB.
@lru_cache(maxsize=2**15)
def read_header(content: bytes) -> Header | Illegible:
    """Returns the header of a record, from the content of a summary's metadata."""
    try:
        fields = decode_header(content)
    except (DamagedRecordError, UnknownVersionError) as error:
        return Illegible(str(error))
    try:
        header: Header = typed_json.read(HEADERS[fields["kind"]], fields)
        is_sound = header.is_consistent and header.size <= typed_json.LARGEST_INTEGER
    except ValueError:
        is_sound = False
    # The checksum detects lost and changed bytes, but another program may write anything.
    if not is_sound:
        return Illegible("The header of a record is damaged: its fields make no sense.")
    return header


def decode_header(content: bytes) -> dict[str, Any]:
    """Returns the header of a record as JSON, after checking only version, kind and array.

    Raises:
        DamagedRecordError: If the content is not a result of `encode`.
        UnknownVersionError: If it was written by a newer version of this package.
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
    # In valid JSON, the kind may be a list, the shape a number, and one of its numbers `true`.
    if (
        not isinstance(kind, str)
        or kind not in HEADERS
        or not isinstance(shape, list)
        or not all(type(n) is int and n >= 0 for n in shape)
    ):
        raise DamagedRecordError("The header of a record names no known kind or shape.")
    return header


def decode_array(header: Header, data: Any) -> Any:
    """Returns the array of a record.

    Raises:
        DamagedRecordError: If the array does not match the header.
    """
    decompressor = zlib.decompressobj()
    try:
        found = decompressor.decompress(np.asarray(data, np.uint8).tobytes(), header.size + 1)
    except (zlib.error, ValueError, TypeError, OverflowError) as error:
        raise DamagedRecordError("The array of a record is damaged.") from error
    if len(found) != header.size or not decompressor.eof:
        raise DamagedRecordError("The array of a record is damaged.")
    return np.frombuffer(found, header.dtype).reshape(header.array)
