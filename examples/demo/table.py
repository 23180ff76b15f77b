"""The table of all stories."""

from collections.abc import Callable, Mapping

from examples.compiling import CROSS_ENTROPY
from examples.demo.story import Logs, Results, Story
from examples.reproduce.intervals import interval
from keras_regs._text.tables import markdown

COLUMNS: dict[str, Callable[[Logs], float]] = {
    "test accuracy, %": lambda logs: 100 * logs["val_accuracy"][-1],
    "best epoch's, %": lambda logs: 100 * max(logs["val_accuracy"]),
    "test cross-entropy": lambda logs: logs[f"val_{CROSS_ENTROPY}"][-1],
}


def table(results: Mapping[Story, Results]) -> str:
    """The results in Markdown: the mean over seeds, and half of its 95 % interval."""
    rows = [["", "seeds", *COLUMNS]]
    for story, found in results.items():
        rows.append([f"**{story.title}**", *[""] * (len(COLUMNS) + 1)])
        for row, trainings in found.items():
            numbers = [
                interval([column(logs) for logs in trainings]) for column in COLUMNS.values()
            ]
            rows.append([story.rows[row], str(len(trainings)), *numbers])
    return markdown(rows)
