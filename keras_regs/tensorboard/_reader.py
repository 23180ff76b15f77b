"""Reads TensorBoard event files, also unfinished and damaged ones, without TensorFlow."""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any


class DamagedFileError(ValueError):
    """An event file of which some events cannot be read."""


def events(path: Path) -> Iterator[Any]:
    """Yields the events of a file that can be read.

    The last event of a training that runs or was interrupted may be incomplete. It is left out.

    The checksums of contents are not compared, because this would take much longer than reading.

    Args:
        path: The event file.

    Raises:
        DamagedFileError: After the last event that can be read, if others cannot.
    """
    # These need no TensorFlow, and are only imported by those who read files.
    from google.protobuf.message import DecodeError
    from tensorboard.compat.proto.event_pb2 import Event
    from tensorboard.compat.tensorflow_stub.pywrap_tensorflow import masked_crc32c

    damaged = 0
    with path.open("rb") as file:
        # An event is preceded by its length and a checksum of it, and followed by a checksum.
        while len(head := file.read(12)) == 12:
            size, checksum = struct.unpack("<QI", head)
            if masked_crc32c(head[:8]) != checksum:
                raise DamagedFileError(
                    f"File '{path}' is damaged {file.tell() - 12} bytes after its beginning. "
                    "What follows cannot be read."
                )
            if len(content := file.read(size + 4)) < size + 4:
                break
            try:
                event = Event.FromString(content[:-4])
            except DecodeError:
                damaged += 1
            else:
                yield event
    if damaged:
        raise DamagedFileError(f"Events of file '{path}' are damaged: {damaged}.")
