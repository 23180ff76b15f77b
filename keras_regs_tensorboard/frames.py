"""Arrays of several epochs in one binary reply.

The format is little endian: the version and the number of epochs (uint32), the epoch (int32) and
the number of bytes (uint32) of each, and then the bytes of all epochs. An epoch with a damaged
array has no bytes.
"""

import struct
from collections.abc import Mapping

FRAMES_VERSION = 1


def pack(payloads: Mapping[int, bytes]) -> bytes:
    """Returns a frame with the payload of each epoch, in the given order."""
    table = [struct.pack("<iI", epoch, len(payload)) for epoch, payload in payloads.items()]
    return b"".join([struct.pack("<II", FRAMES_VERSION, len(payloads)), *table, *payloads.values()])
