"""Arrays that were made from files, kept in one `.npz` file until one of the files changes."""

import hashlib
import os
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

FINGERPRINT = "fingerprint"


class ArrayCache:
    """One file in a folder of such files.

    Args:
        source: The folder that the files are in.
        files: The files that the arrays are made from. Paths, sizes and times of change tell
            whether they are still the same.
        settings: All else that the arrays depend on.
        folder: Where the file goes. Defaults to `keras_regs` in the user's cache folder.
    """

    def __init__(
        self, source: Path, files: Sequence[Path], settings: str, folder: Path | None = None
    ) -> None:
        if folder is None:
            home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
            folder = Path(home) / "keras_regs"
        source = source.resolve()
        self.path = folder / f"{source.name}-{_digest([str(source), settings])[:12]}.npz"
        self._fingerprint = _digest(_description(file) for file in files)

    def load(self) -> dict[str, np.ndarray] | None:
        """The arrays, or None if there are none, they are out of date or cannot be read."""
        try:
            # NumPy leaves a file open that it opened itself and could not read.
            with self.path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
                if str(arrays[FINGERPRINT]) == self._fingerprint:
                    return dict(arrays)
        except FileNotFoundError:
            pass
        # A damaged file makes `zipfile` and NumPy raise errors of many kinds.
        except Exception as error:
            print(f"The cache {self.path} is damaged ({error}): reading anew.", file=sys.stderr)
        return None

    def save(self, arrays: Mapping[str, np.ndarray]) -> None:
        """Keeps the arrays. Where that is not possible, says so on stderr and goes on."""
        content: dict[str, Any] = {**arrays, FINGERPRINT: np.array(self._fingerprint)}
        # Under another name first: whoever reads or interrupts this never meets half a file.
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self.path.parent, suffix=".tmp")
            try:
                with open(handle, "wb") as file:
                    np.savez(file, **content)
                os.replace(name, self.path)
            except BaseException:
                os.unlink(name)
                raise
        except OSError as error:
            print(f"The images cannot be cached: {error}", file=sys.stderr)


def _digest(lines: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(lines).encode(errors="surrogateescape")).hexdigest()


def _description(file: Path) -> str:
    try:
        stat = file.stat()
    except OSError as error:  # A link to nowhere, say: reading it will tell the user.
        return f"{file}\0{error.errno}"
    return f"{file}\0{stat.st_size}\0{stat.st_mtime_ns}"
