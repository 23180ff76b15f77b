"""The arrays of several epochs in one binary reply.

Little endian: the version and the number of epochs (uint32), the epoch (int32) and the number of
bytes (uint32) of each, then the bytes of all. An epoch whose array is damaged has no bytes.
"""

import struct
from collections.abc import Mapping

FRAMES_VERSION = 1


def pack(payloads: Mapping[int, bytes]) -> bytes:
    """A frame with the payload of each epoch, in the order given."""
    table = [struct.pack("<iI", epoch, len(payload)) for epoch, payload in payloads.items()]
    return b"".join([struct.pack("<II", FRAMES_VERSION, len(payloads)), *table, *payloads.values()])
