"""What must hold for a table to be able to show the claims, and from which seed on it counts."""

from collections.abc import Sequence

import numpy as np

from examples.reproduce.numbers import measured
from examples.reproduce.regimes import Regime
from examples.reproduce.representation.choice import by_seed, error, of_chosen
from examples.reproduce.representation.correlations import spread
from examples.reproduce.representation.tables import BASELINE, errors
from examples.reproduce.rows import Outcomes
from keras_regs.trials import Outcome

# With 1,000 images, the seeds before this one chose the strengths and led to the claims.
FRESH = 5
# How much more than the paper's the error of the network without a regularizer may be.
_MORE = 1.25
# The least difference of I(z;x) between regularizers, in nats.
_LEAST_SPREAD = 2.0


def first_seed(size: str, condition: str) -> int:
    """The first seed that counts in a table."""
    return FRESH if (size, condition) == ("mlp", "1k") else 0


def counted(trials: Sequence[Outcome]) -> Sequence[Outcome]:
    """The trials that count: those of which claims are decided.

    Where no trial of a strength counts, it was only searched, and all of them are returned.
    """
    found = []
    for trial in trials:
        setting = trial.configuration.get("settings", {}).get("setting", {})
        if trial.seed >= first_seed(setting.get("size", ""), setting.get("condition", "")):
            found.append(trial)
    return found or trials


def learns_as_in_the_paper(size: str, condition: str) -> Regime:
    """That the network without a regularizer is about as good as the paper's."""
    paper = errors(size, condition)[BASELINE]
    most = round(_MORE * paper, 1)
    return Regime(
        f"Without a regularizer, the test error is at most {most:g} %, 1.25 times the paper's",
        of_chosen(BASELINE, error, first_seed(size, condition)),
        at_most=most,
        unit="%",
    )


def information_differs(first: int) -> Regime:
    """That the regularizers differ in what the representation keeps."""
    return Regime(
        f"The bounds of I(z;x) differ by at least {_LEAST_SPREAD:g} nats between regularizers",
        spread(measured("information_lower"), 1.0, first),
        at_least=_LEAST_SPREAD,
        unit="nats",
    )


def errors_differ(regularizers: tuple[str, ...], first: int) -> Regime:
    """That the errors differ more between regularizers than between seeds."""

    def times(outcomes: Outcomes) -> dict[int, float]:
        trials = [each for seed, each in by_seed(outcomes, regularizers).items() if seed >= first]
        if len(trials) < 2:
            return {}
        found = np.array([[error(each[name]) for name in regularizers] for each in trials])
        between = np.std(found.mean(axis=0), ddof=1)
        standard_error = np.sqrt(np.mean(np.var(found, axis=0, ddof=1)) / len(trials))
        return {first: float(between / standard_error) if standard_error else float("inf")}

    return Regime(
        "The mean errors of the regularizers have a standard deviation of at least twice their "
        "standard error over seeds",
        times,
        at_least=2.0,
    )
