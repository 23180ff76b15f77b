"""Cache of arrays made from files. It is an `.npz` file, valid until one of the files changes."""

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
    """A file in a cache folder.

    Args:
        source: The folder of the source files.
        files: The files that the arrays are made from. The cache is valid as long as their paths,
            sizes and modification times stay the same.
        settings: Everything else that the arrays depend on.
        folder: The cache folder. Defaults to `keras_regs` in the user's cache folder.
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
        """Returns the arrays, or None if they are missing, outdated or cannot be read."""
        try:
            # Opened here, because NumPy does not close a file that it cannot read.
            with self.path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
                if str(arrays[FINGERPRINT]) == self._fingerprint:
                    return dict(arrays)
        except FileNotFoundError:
            pass
        # Damaged files make `zipfile` and NumPy raise many kinds of errors.
        except Exception as error:
            print(f"The cache {self.path} is damaged ({error}): reading again.", file=sys.stderr)
        return None

    def save(self, arrays: Mapping[str, np.ndarray]) -> None:
        """Saves the arrays. If this fails, prints a message on stderr and continues."""
        content: dict[str, Any] = {**arrays, FINGERPRINT: np.array(self._fingerprint)}
        # Written under another name first, so that the file is always complete.
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
    except OSError as error:  # for example, a broken link: reading it will report the error
        return f"{file}\0{error.errno}"
    return f"{file}\0{stat.st_size}\0{stat.st_mtime_ns}"
