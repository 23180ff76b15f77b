"""What is worth pointing out in a run: when it overfits, and which layer loses its entropy."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from keras_regs_tensorboard.page_format import Overfitting, TellingLoss

# A loss has turned once it is this much above its minimum, relative to the minimum.
RISE = 0.01
# As one epoch alone may be an outlier, the median of the last ones counts.
LAST_EPOCHS = 3
# The part of a layer's loss of entropy that the interval named must hold.
MOST = 0.8
# A smaller loss of entropy is not called one.
NOTABLE = 0.05
# And one as small as that is a matter of rounding.
_ROUNDING = 1e-9

# The losses that tell of overfitting, the best first, and how many epochs each must have.
_LEAST_EPOCHS: dict[TellingLoss, int] = {"probe": LAST_EPOCHS, "validation": 0}
_LOSSES = {"probe": "loss of the probe samples", "validation": "validation loss"}


def comparable(
    losses: Mapping[str, Sequence[float | None]], strengths: Mapping[str, Sequence[float | None]]
) -> dict[str, Sequence[float | None]]:
    """The losses of those epochs that can be compared by them.

    The validation loss contains the penalties. Where their strengths have changed, as by a
    schedule, only the epochs since then tell of overfitting, and a single one tells nothing.

    Args:
        losses: By name, one value for each epoch.
        strengths: By name, one value for each epoch.
    """
    found = dict(losses)
    if values := found.get("validation"):
        first = max(map(_last_change, strengths.values()), default=0)
        if first == len(values) - 1 > 0:
            first = len(values)
        found["validation"] = [None] * first + list(values[first:])
    return found


def overfitting(
    epochs: Sequence[int], losses: Mapping[str, Sequence[float | None]]
) -> Overfitting | None:
    """The epoch at which the loss of samples that are not trained on has turned.

    Args:
        epochs: Increasing; those before 0 are not counted.
        losses: For each of "probe" and "validation" that there is, one value for each epoch.

    Returns:
        The name of the loss that was used and the epoch of its minimum, or None if it has not
        risen since, or if there is no such loss.
    """
    name, counted, values = _telling_loss(epochs, losses)
    if not len(values):
        return None
    lowest = int(np.argmin(values))
    rise = np.median(values[-LAST_EPOCHS:]) - values[lowest]
    if lowest == len(values) - 1 or rise <= RISE * abs(values[lowest]):
        return None
    return Overfitting(loss=name, epoch=int(counted[lowest]))


def layer_losses(
    epochs: Sequence[int], entropies: Mapping[str, Sequence[float | None]]
) -> list[dict[str, Any]]:
    """How much of its entropy each layer has lost, and when.

    The greatest relative fall from one epoch to a later one is looked for, then the shortest
    interval that holds most of it. Of several as short, it is the one with the greatest loss.

    Args:
        epochs: Increasing.
        entropies: For each layer, one value for each epoch.

    Returns:
        For each layer its name, the share that it lost within the interval, relative to the
        interval's start, and the interval, `from` and `to`; largest share first. The interval of a
        layer that lost nothing is that of all epochs.
    """
    if not epochs:
        return []
    found = []
    for layer, values in entropies.items():
        counted, heights = _finite(epochs, values)
        share, start, end = _steepest_fall(counted, np.maximum(heights, 0.0))
        found.append(
            {
                "layer": layer,
                "share": share,
                "from": int(epochs[0]) if start is None else start,
                "to": int(epochs[-1]) if end is None else end,
            }
        )
    return sorted(found, key=lambda loss: -loss["share"])


def sentence(
    epochs: Sequence[int],
    losses: Mapping[str, Sequence[float | None]],
    turned: Overfitting | None,
    fallen: Sequence[Mapping[str, Any]],
) -> str:
    """What there is to say about a run, in a sentence.

    Args:
        epochs: As for the other functions.
        losses: As for `overfitting`.
        turned: What `overfitting` returned.
        fallen: What `layer_losses` returned.
    """
    if len(epochs) < 2:
        return "Only one epoch so far." if epochs else "No heatmaps so far."
    parts = [_fall_in_words(fallen)]
    name, counted, _ = _telling_loss(epochs, losses)
    subject = ("the " if name == "probe" else "") + _LOSSES[name]
    if turned:
        parts.append(f"{subject} turned at epoch {turned.epoch}")
    elif len(counted):
        parts.append(f"{subject} has not turned by epoch {counted[-1]}")
    return "; ".join(parts) + "."


def _fall_in_words(fallen: Sequence[Mapping[str, Any]]) -> str:
    if not fallen:
        return "No layer is recorded"
    most = fallen[0]
    percent = f"{100 * most['share']:.0f} %"
    if most["share"] < NOTABLE:
        return (
            f"No layer lost more than {100 * NOTABLE:.0f} % of its entropy "
            f"({most['layer']} most, {percent})"
        )
    start, end = most["from"], most["to"]
    interval = f"between epochs {start} and {end}"
    if start < 0:
        interval = f"from before training to epoch {end}"
    return f"{most['layer']} lost {percent} of its entropy {interval}"


def _last_change(values: Sequence[float | None]) -> int:
    """The index of the first of those values at the end that are the same."""
    index = len(values) - 1
    while index > 0 and values[index - 1] == values[-1]:
        index -= 1
    return index


def _telling_loss(
    epochs: Sequence[int], losses: Mapping[str, Sequence[float | None]]
) -> tuple[TellingLoss, Any, Any]:
    """The loss that tells of overfitting: its name, the epochs that have it, and its values."""
    for name, least in _LEAST_EPOCHS.items():
        counted, values = _finite(epochs, losses.get(name, [None] * len(epochs)))
        trained = counted >= 0
        if np.count_nonzero(trained) >= least:
            break
    return name, counted[trained], values[trained]


def _steepest_fall(epochs: Any, heights: Any) -> tuple[float, int | None, int | None]:
    """The share that is lost in the shortest interval with most of the greatest relative fall."""
    if len(heights) < 2:
        return 0.0, None, None
    highest = np.maximum.accumulate(heights)
    # As long as all was 0, there was nothing to lose.
    falls = 1 - np.divide(heights, highest, out=np.ones_like(heights), where=highest > 0)
    greatest = np.max(falls)
    if greatest < _ROUNDING:
        return 0.0, None, None
    ends = np.arange(len(heights))
    enough = np.where(heights > 0, heights * (1 - MOST * greatest), -np.inf)
    starts = _latest_at_least(enough, heights)
    ends = ends[starts >= 0]
    starts = starts[starts >= 0]
    lengths = epochs[ends] - epochs[starts]
    shares = 1 - heights[ends] / heights[starts]
    best = np.lexsort((-shares, lengths))[0]
    return float(shares[best]), int(epochs[starts[best]]), int(epochs[ends[best]])


def _latest_at_least(values: Any, thresholds: Any) -> Any:
    """For each index, the latest one before it whose value is its threshold or more, else -1.

    All indices go back at once, by powers of two: over so many values as are below the threshold.
    """
    # maxima[k][i] is the maximum of the 2**k values that end with the i-th.
    maxima = [values]
    while 2 ** len(maxima) <= len(values):
        width = 2 ** (len(maxima) - 1)
        wider = maxima[-1].copy()
        wider[width:] = np.maximum(maxima[-1][width:], maxima[-1][:-width])
        maxima.append(wider)
    positions = np.arange(len(values)) - 1
    for power in reversed(range(len(maxima))):
        below = (positions >= 0) & (maxima[power][positions] < thresholds)
        positions = np.where(below, positions - 2**power, positions)
    return np.maximum(positions, -1)


def _finite(epochs: Sequence[int], values: Sequence[float | None]) -> tuple[Any, Any]:
    """The epochs that have a value, and the values."""
    numbers = np.array([np.nan if value is None else value for value in values], np.float64)
    known = np.isfinite(numbers)
    return np.asarray(epochs, np.int64)[known], numbers[known]
