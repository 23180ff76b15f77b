"""The losses of training samples and of other samples, so that they can be compared."""

from collections.abc import Mapping, Sequence

from keras_regs_tensorboard.page_format import ComparedLosses, Penalties, TellingLoss

# If an estimate may be wrong by more than this share of the losses, there is none.
TOLERANCE = 0.05

# Losses are logged in single precision: one that is much smaller than the penalties is lost.
_ROUNDING = 2.0**-23

_Series = Sequence[float | None]


def compared_losses(
    epochs: Sequence[int],
    losses: Mapping[str, _Series],
    strengths: Mapping[str, _Series],
) -> ComparedLosses:
    """Both losses without penalties, or both with them if the penalties are not known.

    `fit` logs the mean loss with penalties of an epoch. It is the loss without penalties if

    - the training had a `LossWithoutPenalties`, which logs exactly that, or
    - the penalties were 0 before and after the epoch.

    Otherwise the mean of the penalties before and after the epoch is subtracted. This is an
    estimate: the penalties were measured on other samples, in inference mode, and need not change
    evenly. Between measurements that are several epochs apart, they are interpolated. It is left
    out if it may be wrong by more than 5 % of the losses, because the penalties changed, as in an
    epoch in which a strength is no longer 0, or because they are so large that it is lost in
    rounding.

    Args:
        epochs: Increasing; -1 is before training.
        losses: By name, one value for each epoch.
        strengths: By name, one value for each epoch.
    """
    if "penalty" not in losses and "training_without_penalties" not in losses:
        return ComparedLosses(
            training=losses.get("training"),
            held_out=losses.get("validation"),
            held_out_name="validation",
            penalties="included",
        )
    name: TellingLoss = "probe" if "probe" in losses else "validation"
    held_out = losses.get("probe", losses.get("validation_without_penalties"))
    training, penalties = _training(epochs, losses, held_out, strengths)
    return ComparedLosses(
        training=training, held_out=held_out, held_out_name=name, penalties=penalties
    )


def _training(
    epochs: Sequence[int],
    losses: Mapping[str, _Series],
    held_out: _Series | None,
    strengths: Mapping[str, _Series],
) -> tuple[_Series | None, Penalties]:
    unknown: _Series = [None] * len(epochs)
    exact = losses.get("training_without_penalties", unknown)
    logged = losses.get("training", unknown)
    penalty = losses.get("penalty", unknown)
    penalties: Penalties = "excluded"
    training: list[float | None] = []
    for index, value in enumerate(exact):
        total, after = logged[index], penalty[index]
        before = penalty[index - 1] if index else None
        if value is None and total is not None and after is not None and before is not None:
            if before == after == 0:
                value = total
            else:
                starts = [before * each for each in _factors(epochs, strengths, index)]
                other = None if held_out is None else held_out[index]
                value = _estimate(total, starts, after, other, epochs[index] - epochs[index - 1])
                penalties = "estimated"
        training.append(value)
    is_known = any(value is not None for value in training) or penalties == "estimated"
    return training if is_known else None, penalties


def _estimate(
    total: float, starts: Sequence[float], after: float, other: float | None, distance: int
) -> float | None:
    """The loss without penalties, or None if it is too uncertain.

    Args:
        total: The mean loss of the epoch, with penalties.
        starts: What the penalties may have been at the measurement before.
        after: What they were when the epoch ended.
        other: The loss of other samples.
        distance: The number of epochs between the two measurements.
    """
    if not starts:
        return None
    # The logs are of the last of these epochs.
    estimate = total - after - (sum(starts) / len(starts) - after) / (2 * distance)
    error = max(abs(start - after) for start in starts) / 2 + _ROUNDING * abs(total)
    return estimate if error <= TOLERANCE * max(abs(estimate), abs(other or 0)) else None


def _factors(
    epochs: Sequence[int], strengths: Mapping[str, _Series], index: int
) -> Sequence[float]:
    """By which factors the strengths changed when an epoch began; none if that is not known."""
    # The penalties before training are measured with the strengths of the first epoch.
    if epochs[index - 1] < 0:
        return [1.0]
    factors = {1.0}
    for values in strengths.values():
        before, after = values[index - 1], values[index]
        if before == after and before is not None:
            continue
        if not before or after is None:
            return []
        factors.add(after / before)
    return sorted(factors if len(factors) == 1 else factors - {1.0})
