"""Peaks of resident memory, as Linux counts them."""

import ctypes
import gc
from pathlib import Path

STATUS = Path("/proc/self/status")


def peak_megabytes():
    """Returns the highest resident memory so far.

    `getrusage` starts from the peak of the parent process. This one does not.
    """
    return _from_status("VmHWM")


def megabytes_of(function):
    """Returns by how much one call exceeds the memory before it, or None if not on Linux."""
    if not STATUS.exists():
        return None
    gc.collect()
    # What was freed but kept would hide what the call needs.
    ctypes.CDLL(None).malloc_trim(0)
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # resets the peak
    before = _from_status("VmRSS")
    function()
    return max(0.0, peak_megabytes() - before)


def _from_status(name):
    lines = STATUS.read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(name))
