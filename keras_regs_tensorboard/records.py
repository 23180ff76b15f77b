"""Records as event files store them: a header and an array, whose format is in `record_format`.

The header stands in the metadata of a summary, where TensorBoard hands it out without reading any
tensor; the array is the summary's tensor. Each record has a tag of its own,
`<kind>/<session>/<epoch>`. Hence TensorBoard, which keeps some of the values of each tag, keeps all
of them.

A session is one training, from `fit` to its end or its interruption. One that is resumed writes the
same epochs under other tags.
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
    """A record that is not what a writer wrote: bytes were lost or changed."""


class UnknownVersionError(ValueError):
    """A record of a version of this package that is newer than this one."""


@dataclass(frozen=True, slots=True)
class Illegible:
    """Stands in for a header that cannot be read, and says why."""

    reason: str


def new_session() -> str:
    """A name for a session. Names sort by the time when they were made."""
    return f"{time.time_ns():020d}-{uuid4().hex[:8]}"


def tag(kind: str, session: str, epoch: int) -> str:
    """The tag of a record."""
    return f"{kind}/{session}/{epoch}"


def encode(header: Header, array: Any) -> tuple[bytes, Any]:
    """A record as the content of a summary's metadata and the array of its tensor, both compressed.

    Compressed data end in a checksum.

    Args:
        header: Its `array` is filled in here. Numbers that are not finite become None.
        array: The numbers, which are converted to the header's `dtype`.
    """
    array = np.ascontiguousarray(array, header.dtype)
    header = dataclasses.replace(header, array=array.shape)
    fields = {"version": VERSION, "kind": header.kind, **typed_json.plain(header)}
    text = json.dumps(fields, allow_nan=False, separators=(",", ":"))
    return zlib.compress(text.encode()), np.frombuffer(zlib.compress(array), np.uint8)


# Bounded, and yet enough for 50 trainings of 300 epochs: some 60 MB.
@lru_cache(maxsize=2**15)
def read_header(content: bytes) -> Header | Illegible:
    """The header of a record, from the content of a summary's metadata."""
    try:
        fields = decode_header(content)
    except (DamagedRecordError, UnknownVersionError) as error:
        return Illegible(str(error))
    try:
        header: Header = typed_json.read(HEADERS[fields["kind"]], fields)
        is_sound = header.is_consistent and header.size <= typed_json.LARGEST_INTEGER
    except ValueError:
        is_sound = False
    # The checksum tells lost and changed bytes. Another program may have written any others.
    if not is_sound:
        return Illegible("The header of a record is damaged: its fields make no sense.")
    return header


def decode_header(content: bytes) -> dict[str, Any]:
    """The header of a record as JSON, of which only the version, kind and array are checked.

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
        or kind not in HEADERS
        or not isinstance(shape, list)
        or not all(type(n) is int and n >= 0 for n in shape)
    ):
        raise DamagedRecordError("The header of a record names no known kind or shape.")
    return header


def decode_array(header: Header, data: Any) -> Any:
    """The array of a record.

    Raises:
        DamagedRecordError: If it is not what belongs to the header.
    """
    decompressor = zlib.decompressobj()
    try:
        found = decompressor.decompress(np.asarray(data, np.uint8).tobytes(), header.size + 1)
    except (zlib.error, ValueError, TypeError, OverflowError) as error:
        raise DamagedRecordError("The array of a record is damaged.") from error
    if len(found) != header.size or not decompressor.eof:
        raise DamagedRecordError("The array of a record is damaged.")
    return np.frombuffer(found, header.dtype).reshape(header.array)
