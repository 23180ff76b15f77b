"""Peaks of resident memory, as Linux counts them."""

import ctypes
import gc
from pathlib import Path

STATUS = Path("/proc/self/status")
MMAP_THRESHOLD = -3  # `M_MMAP_THRESHOLD` in malloc.h


def peak_megabytes():
    """Returns the highest resident memory so far.

    `getrusage` starts from the peak of the parent process. This one does not.
    """
    return _from_status("VmHWM")


def megabytes_of(function):
    """Returns by how much one call exceeds the memory before it, or None if not on Linux.

    Freed memory that the process keeps would hide what the call needs. So what is kept is returned
    first, and from then on, large arrays are returned when they are freed. This makes later calls
    slower: measure their times before.
    """
    if not STATUS.exists():
        return None
    gc.collect()
    libc = ctypes.CDLL(None)
    libc.mallopt(MMAP_THRESHOLD, 2**16)
    libc.malloc_trim(0)
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # resets the peak
    before = _from_status("VmRSS")
    function()
    return max(0.0, peak_megabytes() - before)


def _from_status(name):
    lines = STATUS.read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(name))
