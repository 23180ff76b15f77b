"""Choice of the metric that compares models, and of its direction."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from keras_regs._checks.arguments import validated_choice
from keras_regs.trials._outcomes import Outcome

# Endings of the names of Keras's metrics, also with several outputs.
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
    """Runs the trials, which may take hours, and returns what their outcomes are compared by.

    The metrics are known after the first trial. So errors are raised then, and not at the end.

    Args:
        trials: Trains one model after the other during iteration.
        metric: Name of the metric. None means the model's only metric.
        mode: `"max"`, `"min"`, or `"auto"` to infer this from the name of the metric.
        check: Further check after the first trial. It is called with the name of the metric.

    Returns:
        The name of the metric, `"max"` or `"min"`, and all outcomes.

    Raises:
        ValueError: If the metric does not exist, its value is not a number, or its name does not
            tell its direction. Also, any error of `check`.
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
                    "Argument `metric` must name a metric whose value is a single number. "
                    f"Received: metric={name!r}, with the value {value!r}"
                )
            if check is not None:
                check(name)
        done.append(outcome)
    return name, direction, done


def metric_to_judge_by(metric: str | None, names: Sequence[str]) -> str:
    """Returns the given metric, or the only one if it is None.

    Args:
        metric: The argument.
        names: Names of the results of `evaluate`, including the loss.

    Raises:
        ValueError: If the metric does not exist, or if it is None and several exist.
    """
    # With several outputs, each output has a loss.
    others = [name for name in names if name != "loss" and not name.endswith("_loss")]
    if metric is None:
        if len(others) > 1:
            raise ValueError(
                "Argument `metric` must name one of the model's metrics: "
                f"{', '.join(map(repr, others))}. Received: metric=None"
            )
        if not others:
            raise ValueError(
                "The model is compiled without metrics, and its loss includes the penalties, which "
                "differ between regularizers. Pass a metric to `model.compile`, or pass "
                "metric='loss' if you want to compare losses. Received: metric=None"
            )
        return others[0]
    if metric not in names:
        listed = ", ".join(map(repr, names))
        raise ValueError(
            f"Argument `metric` must be one of the results of `evaluate`: {listed}. "
            f"Received: metric={metric!r}"
        )
    return metric


def direction_of(metric: str, mode: str) -> str:
    """Returns `"max"` or `"min"`, inferred from the name of the metric if mode is `"auto"`."""
    if mode != "auto":
        return mode
    more, less = (pattern.search(metric.lower()) is not None for pattern in (_MORE, _LESS))
    if more == less:
        raise ValueError(
            "Argument `mode` must be 'max' or 'min', because the name of the metric does not tell "
            f"which is better. Received: mode='auto', metric={metric!r}"
        )
    return "max" if more else "min"
