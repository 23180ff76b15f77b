"""What there is to say about a run: in words, and as the numbers of a table."""

from collections.abc import Mapping, Sequence

from keras_regs_tensorboard.overfitting import WINDOW, telling_loss
from keras_regs_tensorboard.page_format import Fall, LowestLoss, NotANumber, Overfitting
from keras_regs_tensorboard.series import lost_since

# A smaller loss of entropy is not called one.
NOTABLE = 0.05

_LOSSES = {"probe": "the loss of the probe samples", "validation": "the validation loss"}


def sentence(
    epochs: Sequence[int],
    losses: Mapping[str, Sequence[float | None]],
    turned: Overfitting | None,
    falls: Sequence[Fall],
) -> str:
    """What there is to say about a run, in a few clauses.

    Args:
        epochs: Increasing; -1 is before training.
        losses: As for `overfitting`.
        turned: What `overfitting` returned.
        falls: What `greatest_falls` returned.
    """
    if len(epochs) < 2:
        return "Only one epoch so far." if epochs else "No heatmaps so far."
    clauses = [*_lost_in_words(falls), _fall_in_words(falls)]
    text = "; ".join(clauses + _turn_in_words(epochs, losses, turned)) + "."
    # Not `capitalize`: what follows may be a name, which keeps its capitals.
    return text[0].upper() + text[1:] if text.startswith(("the ", "no ")) else text


def lowest_loss(
    epochs: Sequence[int], losses: Mapping[str, Sequence[float | None]]
) -> LowestLoss | None:
    """The lowest value of the loss that tells of overfitting: that of a single epoch.

    Args:
        epochs: Increasing; those before 0 are not counted.
        losses: As for `overfitting`.
    """
    name, counted, values = telling_loss(epochs, losses)
    if not len(values):
        return None
    at = int(values.argmin())
    return LowestLoss(loss=name, value=float(values[at]), epoch=int(counted[at]))


def first_not_a_number(
    epochs: Sequence[int], losses: Mapping[str, Sequence[float | None]], falls: Sequence[Fall]
) -> NotANumber | None:
    """Of the layers and the loss that are not a number any more, the first one; layers first."""
    found = [
        NotANumber(layer=fall.layer, epoch=fall.not_a_number_since)
        for fall in falls
        if fall.not_a_number_since is not None
    ]
    name, _, _ = telling_loss(epochs, losses)
    since = lost_since(epochs, losses.get(name, [None] * len(epochs)))
    if since is not None:
        found.append(NotANumber(layer=None, epoch=since))
    return min(found, key=lambda each: each.epoch, default=None)


def _lost_in_words(falls: Sequence[Fall]) -> list[str]:
    """Which layers are not numbers any more."""
    lost = {fall.layer: since for fall in falls if (since := fall.not_a_number_since) is not None}
    if not lost:
        return []
    first = min(lost, key=lambda layer: lost[layer])
    others = len(lost) - 1
    if not others:
        return [f"{first} has been NaN since epoch {lost[first]}"]
    more = "one more layer" if others == 1 else f"{others} more layers"
    return [f"{first} and {more} are NaN, the first since epoch {lost[first]}"]


def _fall_in_words(falls: Sequence[Fall]) -> str:
    if not falls:
        return "no layer is recorded"
    most = falls[0]
    percent = f"{100 * most.share:.0f} %"
    if most.share < NOTABLE or most.high is None or most.low is None:
        return (
            f"no layer lost more than {100 * NOTABLE:.0f} % of its entropy "
            f"({most.layer} most, {percent})"
        )
    text = (
        f"{most.layer} fell by {percent}, from {most.high:.2f} nats {_when(most.start)} "
        f"to {most.low:.2f} {_when(most.end)}"
    )
    if (most.most_from, most.most_to) == (most.start, most.end):
        return text
    if most.most_from < 0:
        return f"{text}, most of it by epoch {most.most_to}"
    return f"{text}, most of it between epochs {most.most_from} and {most.most_to}"


def _turn_in_words(
    epochs: Sequence[int],
    losses: Mapping[str, Sequence[float | None]],
    turned: Overfitting | None,
) -> list[str]:
    name, counted, _ = telling_loss(epochs, losses)
    if not len(counted):
        return []
    subject = _LOSSES[name]
    since = lost_since(epochs, losses[name])
    if since is not None:
        return [f"{subject} has been NaN since epoch {since}"]
    if turned:
        return [f"{subject} has risen since epoch {turned.epoch}"]
    if len(counted) < WINDOW:
        return [f"{subject} has too few epochs to tell of overfitting"]
    return [f"{subject} shows no overfitting by epoch {counted[-1]}"]


def _when(epoch: int) -> str:
    return "before training" if epoch < 0 else f"at epoch {epoch}"
