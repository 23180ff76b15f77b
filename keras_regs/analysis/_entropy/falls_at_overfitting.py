"""Which layers lost their entropy around the moment of overfitting."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from keras_regs.analysis._entropy.rule_keys import Keys
from keras_regs_tensorboard.findings import NOTABLE
from keras_regs_tensorboard.overfitting import comparable, telling_loss
from keras_regs_tensorboard.page_format import Fall, RunIndex


@dataclass(frozen=True)
class Decision:
    """Whether a layer should be regularized, and why."""

    is_chosen: bool
    reason: str


def decide(index: RunIndex, least: float) -> dict[str, Decision]:
    """Decides for each layer of a run, the greatest fall first.

    Args:
        index: The run.
        least: Share of the greatest fall around the moment of overfitting that a layer must have
            lost.
    """
    moment = None if index.overfitting is None else index.overfitting.epoch
    found = {fall.layer: _judge(fall, moment) for fall in index.falls}
    around = [fall for fall in index.falls if found[fall.layer].is_chosen]
    for fall in around:
        # The greatest fall is the first one.
        if fall.share < least * around[0].share:
            reason = f"none: less than {100 * least:g} % of the fall of {around[0].layer}"
            found[fall.layer] = Decision(False, reason)
    return found


def explanation(index: RunIndex, decisions: Mapping[str, Decision], keys: Keys) -> str:
    """Why there are these rules, or none, in a sentence."""
    if keys.keys and index.overfitting is not None:
        layers = list(keys.keys)
        listed = ", ".join(layers[:-1]) + (" and " if len(layers) > 1 else "") + layers[-1]
        lost = (
            "these layers lost the largest shares of their entropy"
            if len(layers) > 1
            else "this layer lost the largest share of its entropy"
        )
        return (
            f"Rules for {listed}: {lost} around epoch {index.overfitting.epoch}, the moment of "
            "overfitting."
        )
    return f"No rules, because {_why_not(index, decisions)}."


def losses_that_tell(index: RunIndex) -> tuple[Any, Any]:
    """The epochs with a loss that tells of overfitting, and these losses."""
    losses = {str(name): values for name, values in index.losses.items()}
    _, epochs, values = telling_loss(index.epochs, comparable(losses, index.strengths))
    return epochs, values


def _judge(fall: Fall, moment: int | None) -> Decision:
    if fall.not_a_number_since is not None:
        return Decision(False, f"none: NaN since epoch {fall.not_a_number_since}")
    if moment is None:
        return Decision(False, "none: no overfitting")
    if fall.share < NOTABLE:
        return Decision(False, f"none: less than {100 * NOTABLE:g} %")
    distance = max(fall.most_from - moment, moment - fall.most_to)
    if distance > fall.most_to - fall.most_from:
        when = "after" if fall.most_from > moment else "before"
        return Decision(False, f"none: long {when} epoch {moment}, the moment of overfitting")
    return Decision(True, f"fell around epoch {moment}, the moment of overfitting")


def _why_not(index: RunIndex, decisions: Mapping[str, Decision]) -> str:
    if len(index.epochs) < 2:
        return "a single epoch was measured"
    if index.overfitting is None:
        if index.not_a_number is not None:
            since = index.not_a_number.epoch
            return f"the training has diverged: it has had values that are NaN since epoch {since}"
        if not len(losses_that_tell(index)[0]):
            return (
                "the logs have no loss of samples that are not trained on. Give `SparsityHeatmaps` "
                "labels `y`, or `fit` `validation_data`"
            )
        return "the training shows no overfitting"
    if any(each.is_chosen for each in decisions.values()):
        return "`regularize` cannot regularize the layers whose entropy fell"
    return (
        "no layer lost its entropy around the moment of overfitting, epoch "
        f"{index.overfitting.epoch}"
    )
