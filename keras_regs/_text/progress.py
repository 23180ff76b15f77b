"""A progress bar: one line in a terminal, plain lines in a file or pipe."""

import sys
import time
from types import TracebackType
from typing import Self

# Keras depends on rich, so it is always installed.
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn


class ProgressBar:
    """Shows progress on stderr, and the estimated time left.

    Args:
        label: The name of the task.
        total: The number of steps.
        every: Seconds between two lines if stderr is not a terminal.
    """

    def __init__(self, label: str, total: int, every: float = 10.0) -> None:
        console = Console(stderr=True)
        self._label = label
        self._total = total
        self._every = every
        self._live = console.is_terminal
        self._begin = self._printed = time.monotonic()
        self._first: tuple[int, float] | None = None
        self._done = 0
        self._text = ""
        self._progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(bar_width=12),
            MofNCompleteColumn(),
            TextColumn("{task.fields[text]}"),
            TimeRemainingColumn(elapsed_when_finished=True),
            console=console,
            disable=not self._live,
        )
        self._task = self._progress.add_task(label, total=total, text="")

    def update(self, done: int, text: str = "") -> None:
        """Shows that `done` steps are done.

        Args:
            done: Number of steps done.
            text: The current state, in a few words.
        """
        self._first = self._first or (done, time.monotonic())
        self._done = done
        self._text = text
        self._progress.update(self._task, completed=done, text=text)
        # The last line is always printed, when the context ends.
        due = done < self._total and time.monotonic() - self._printed >= self._every
        if due and not self._live:
            self._print()

    def say(self, text: str) -> None:
        """Shows a text above the bar, such as the traceback of an error."""
        if self._live:
            self._progress.console.print(text, markup=False, highlight=False)
        else:
            print(text, file=sys.stderr, flush=True)

    def _print(self) -> None:
        self._printed = time.monotonic()
        times = f"{self._printed - self._begin:.0f} s"
        # The first step is left out of the estimate, because it includes compilation.
        if self._first and self._first[0] < self._done < self._total:
            done, since = self._first
            pace = (self._printed - since) / (self._done - done)
            times += f", {pace * (self._total - self._done):.0f} s left"
        parts = (f"{self._label} {self._done}/{self._total}", self._text, times)
        print(*filter(None, parts), sep="  ", file=sys.stderr, flush=True)

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._progress.stop()
        if not self._live:
            self._print()
