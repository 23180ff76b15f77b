"""Which number of `evaluate` a model is judged by, and whether more of it is better."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from keras_regs.arguments import validated_choice
from keras_regs.trials.trials import Outcome

_MORE = ("acc", "auc", "precision", "recall", "score", "iou", "io_u", "r2", "similarity")
_LESS = ("loss", "error", "mse", "mae", "mape", "msle", "entropy", "divergence", "cosh", "hinge")


def judged(
    outcomes: Iterable[Outcome],
    metric: str | None,
    mode: str,
    check: Callable[[str], Any] | None = None,
) -> tuple[str, str, list[Outcome]]:
    """Runs trials, and returns the metric, its direction and all outcomes.

    The first trial shows which metrics there are: what is wrong is said then, not at the end, by
    `check` as well, which is given the name of the metric.
    """
    validated_choice(mode, ("auto", "max", "min"), "mode")
    name = direction = ""
    done: list[Outcome] = []
    for outcome in outcomes:
        if not done:
            name = validated_metric(metric, list(outcome.metrics["validation"]))
            direction = validated_mode(mode, name)
            if check is not None:
                check(name)
        done.append(outcome)
    return name, direction, done


def validated_metric(metric: str | None, names: Sequence[str]) -> str:
    """The metric asked for, or the first one if None, or a `ValueError`.

    Args:
        metric: The argument.
        names: What `evaluate` returns, the loss included.
    """
    others = [name for name in names if name != "loss"]
    if metric is None:
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


def validated_mode(mode: Any, metric: str) -> str:
    """`"max"` or `"min"`, where `"auto"` goes by the name of the metric, or a `ValueError`."""
    if validated_choice(mode, ("auto", "max", "min"), "mode") != "auto":
        return str(mode)
    more, less = (any(part in metric.lower() for part in parts) for parts in (_MORE, _LESS))
    if more == less:
        raise ValueError(
            "Argument `mode` must be 'max' or 'min', since the name of the metric does not say "
            f"which is better. Received: mode='auto', metric={metric!r}"
        )
    return "max" if more else "min"
