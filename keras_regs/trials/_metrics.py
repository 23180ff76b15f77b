"""Which number of `evaluate` a model is judged by, and whether more of it is better."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from keras_regs._checks.arguments import validated_choice
from keras_regs.trials._outcomes import Outcome

# How the names of Keras's metrics end, or those of their outputs.
_MORE = re.compile(
    r"(^|_)(accuracy|acc|auc|precision|recall|(f1|fbeta|r2)_score|io_?u|similarity)(_\d+)?$"
)
_LESS = re.compile(
    r"(^|_)(loss|error|mse|mae|mape|msle|cross_?entropy|divergence|log_?cosh|hinge)(_\d+)?$"
)


def run_trials(
    trials: Iterable[Outcome],
    metric: str | None,
    mode: str,
    check: Callable[[str], Any] | None = None,
) -> tuple[str, str, list[Outcome]]:
    """Runs the trials, which may take hours, and returns what to judge their outcomes by.

    The first trial shows which metrics there are: what is wrong is said then, not at the end.

    Args:
        trials: Trains one model after the other while it is iterated over.
        metric: Name of the metric to judge by. None is the only one there is.
        mode: `"max"`, `"min"`, or `"auto"` to go by the name of the metric.
        check: What else to check after the first trial. It is given the name of the metric.

    Returns:
        The name of the metric, `"max"` or `"min"`, and all outcomes.

    Raises:
        ValueError: If there is no such metric, if it is no number, or if its name does not say
            whether more of it is better; and what `check` raises.
    """
    validated_choice(mode, ("auto", "max", "min"), "mode")
    name = direction = ""
    done: list[Outcome] = []
    for outcome in trials:
        if not done:
            name = metric_to_judge_by(metric, list(outcome.metrics["validation"]))
            direction = direction_of(name, mode)
            value = outcome.metrics["validation"][name]
            if not isinstance(value, float | int):
                raise ValueError(
                    "Argument `metric` must be the name of a metric that is one number. "
                    f"Received: metric={name!r}, with the value {value!r}"
                )
            if check is not None:
                check(name)
        done.append(outcome)
    return name, direction, done


def metric_to_judge_by(metric: str | None, names: Sequence[str]) -> str:
    """The metric asked for, or the only one if None, or a `ValueError`.

    Args:
        metric: The argument.
        names: What `evaluate` returns, the loss included.
    """
    # Of several outputs, each has a loss.
    others = [name for name in names if name != "loss" and not name.endswith("_loss")]
    if metric is None:
        if len(others) > 1:
            raise ValueError(
                "Argument `metric` must say which of the model's metrics to judge by: "
                f"{', '.join(map(repr, others))}. Received: metric=None"
            )
        if not others:
            raise ValueError(
                "The model is compiled without metrics, and its loss contains the penalty of its "
                "regularizers, which differs from one to another. Name a metric in "
                "`model.compile`, or let argument `metric` be 'loss' if that is what you want."
            )
        return others[0]
    if metric not in names:
        listed = ", ".join(map(repr, names))
        raise ValueError(
            f"Argument `metric` must be one that the model is evaluated by: {listed}. "
            f"Received: metric={metric!r}"
        )
    return metric


def direction_of(metric: str, mode: str) -> str:
    """`"max"` or `"min"`, where `"auto"` goes by the name of the metric, or a `ValueError`."""
    if mode != "auto":
        return mode
    more, less = (pattern.search(metric.lower()) is not None for pattern in (_MORE, _LESS))
    if more == less:
        raise ValueError(
            "Argument `mode` must be 'max' or 'min', since the name of the metric does not say "
            f"which is better. Received: mode='auto', metric={metric!r}"
        )
    return "max" if more else "min"
