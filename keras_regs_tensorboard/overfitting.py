"""When a run begins to overfit, as its losses tell."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from keras_regs_tensorboard.page_format import Overfitting, TellingLoss
from keras_regs_tensorboard.series import finite

# One epoch alone may be lucky, so the median of so many counts.
WINDOW = 5
# A loss has turned once it is this much above its minimum, relative to the minimum,
RISE = 0.01
# and by so many standard deviations of a single epoch,
DEVIATIONS = 3
# and by so many of a running median: losses of neighbouring epochs resemble each other, so their
# differences show less noise than there is.
MEDIAN_DEVIATIONS = 5
# The distance of these medians: so many epochs, twice as many, and so on up to this part of all.
DISTANCE = 5
_LARGEST_DISTANCE = 1 / 10
# From so many epochs on, the smallest distance is always used.
_LEAST_FOR_DISTANCE = 20
# Or it has turned once it has risen so many epochs in a row, which noise does once in 1,000 times.
STEADY = 10
# With few epochs, the noise is easily underestimated. So many epochs more are then asked for.
_CAUTION = 8
# The end of a loss is the median of its last epochs: so many at least, and all after the minimum.
LEAST_AFTER = 3

# The losses that tell of overfitting, the best first, and how many epochs each must have.
_LEAST_EPOCHS: dict[TellingLoss, int] = {"probe": WINDOW, "validation": 0}
# The standard deviation of normal numbers, divided by the median of their magnitudes.
_NORMAL = 1.4826
# The variance of differences of independent numbers, by their order, as a multiple of theirs.
_DIFFERENCES = {2: 6, 3: 20}


def comparable(
    losses: Mapping[str, Sequence[float | None]], strengths: Mapping[str, Sequence[float | None]]
) -> dict[str, Sequence[float | None]]:
    """The losses of those epochs that can be compared by them.

    The validation loss contains the penalties. Where their strengths have changed, as by a
    schedule, only the epochs since then tell of overfitting, and a single one tells nothing. If
    the loss without penalties is known in the same epochs, it replaces the one with penalties.

    Args:
        losses: By name, one value for each epoch.
        strengths: By name, one value for each epoch.
    """
    found = dict(losses)
    exact = found.get("validation_without_penalties")
    if exact and _count(exact) >= _count(found.get("validation", ())):
        found["validation"] = exact
    elif values := found.get("validation"):
        first = max(map(_last_change, strengths.values()), default=0)
        if first == len(values) - 1 > 0:
            first = len(values)
        found["validation"] = [None] * first + list(values[first:])
    return found


def overfitting(
    epochs: Sequence[int], losses: Mapping[str, Sequence[float | None]]
) -> Overfitting | None:
    """The epoch at which the loss of samples that are not trained on has turned.

    It is the minimum of the running median of five epochs. The loss has turned if the median of its
    last epochs is above that minimum by more than 1 %, and either by more than its noise explains
    (see `_explained`), or after ten epochs in each of which it has risen.

    Args:
        epochs: Increasing; those before 0 are not counted.
        losses: For each of "probe" and "validation" that there is, one value for each epoch.

    Returns:
        The name of the loss that was used and the epoch of its minimum, or None if it has not
        risen since, if there are fewer than five epochs, or if there is no such loss.
    """
    name, counted, values = telling_loss(epochs, losses)
    if len(values) < WINDOW:
        return None
    smooth = _running_median(values)[:-LEAST_AFTER]
    # Medians are often the same. Of those epochs, it is the one with the lowest loss, or the last.
    lowest = np.flatnonzero(smooth == smooth.min())
    at = lowest[values[lowest] == values[lowest].min()][-1]
    end = np.median(values[max(at + 1, len(values) - WINDOW) :])
    rise = end - smooth[at]
    if rise <= RISE * abs(smooth[at]):
        return None
    if rise <= _explained(values) and not _rises_steadily(values[at:]):
        return None
    return Overfitting(loss=name, epoch=int(counted[at]))


def telling_loss(
    epochs: Sequence[int], losses: Mapping[str, Sequence[float | None]]
) -> tuple[TellingLoss, Any, Any]:
    """The loss that tells of overfitting: its name, the epochs that have it, and its values."""
    for name, least in _LEAST_EPOCHS.items():
        counted, values = finite(epochs, losses.get(name, [None] * len(epochs)))
        trained = counted >= 0
        if np.count_nonzero(trained) >= least:
            break
    return name, counted[trained], values[trained]


def _rises_steadily(values: Any) -> bool:
    """Whether each of the last epochs is above the one before."""
    rises = np.diff(values[-STEADY - 1 :]) > 0
    return len(rises) == STEADY and bool(rises.all())


def _running_median(values: Any) -> Any:
    """The median of each epoch and as many before as after it, up to two."""
    smooth = values.copy()
    for reach in range(1, WINDOW // 2 + 1):
        windows = np.lib.stride_tricks.sliding_window_view(values, 2 * reach + 1)
        smooth[reach : len(values) - reach] = np.median(windows, axis=1)
    return smooth


def _explained(values: Any) -> float:
    """The rise that noise alone may cause.

    It is three times the noise of a single epoch, or five times that of running medians that are 5,
    10, 20, ... epochs apart, whichever is greatest. The factors are larger if the noise is
    estimated from few epochs.
    """
    count = len(values)
    caution = 1 + _CAUTION / (count - max(_DIFFERENCES))
    explained = DEVIATIONS * caution * _noise(values, 1)
    smooth = _running_median(values)
    distance = DISTANCE
    while count >= _LEAST_FOR_DISTANCE and distance <= max(DISTANCE, count * _LARGEST_DISTANCE):
        caution = count / (count - max(_DIFFERENCES) * distance)
        explained = max(explained, MEDIAN_DEVIATIONS * caution * _noise(smooth, distance))
        distance *= 2
    return explained


def _noise(values: Any, distance: int) -> float:
    """The standard deviation of values that are so far apart, around a smooth course.

    Second differences leave nothing of a straight course, third ones nothing of a parabola, and
    medians nothing of a few jumps. The smaller one counts: a short course that is bent is no noise.
    """
    differences = values
    noises = []
    for order in range(1, max(_DIFFERENCES) + 1):
        differences = differences[distance:] - differences[:-distance]
        if order in _DIFFERENCES:
            spread = _NORMAL * np.median(np.abs(differences))
            noises.append(spread / np.sqrt(_DIFFERENCES[order]))
    return float(min(noises))


def _count(values: Sequence[float | None]) -> int:
    return sum(value is not None for value in values)


def _last_change(values: Sequence[float | None]) -> int:
    """The index of the first of those values at the end that are the same."""
    index = len(values) - 1
    while index > 0 and values[index - 1] == values[-1]:
        index -= 1
    return index
