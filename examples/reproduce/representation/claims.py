"""What the paper says of the regularizers: tables 4, 6 and 8, figure 4."""

from collections.abc import Iterator

from examples.representations import ALL
from examples.reproduce.claims import Claim
from examples.reproduce.comparisons import Correlated, Greater, Points
from examples.reproduce.numbers import Number, measured
from examples.reproduce.representation.choice import chosen, error, of_chosen
from examples.reproduce.rows import Outcomes

# Test errors in percent.
TABLES = {
    # Table 8.
    ("mlp", "all"): (2.85, 2.70, 2.81, 2.85, 3.02, 2.50, 2.49, 2.65, 2.42, 2.35, 2.81, 2.57),
    ("mlp", "1k"): (
        11.41, 10.29, 10.81, 11.64, 11.38, 11.63, 10.62, 14.42, 10.44, 11.60, 10.92, 10.89
    ),
    ("mlp", "5k"): (6.00, 5.59, 5.60, 5.96, 5.86, 6.05, 5.80, 6.90, 5.90, 6.20, 6.61, 6.60),
    ("mlp", "width-2"): (
        31.62, 62.09, 42.08, 31.67, 31.66, 34.80, 31.50, 32.39, 30.34, 64.39, 38.35, 38.57
    ),
    ("mlp", "width-8"): (
        10.52, 13.94, 7.51, 11.02, 10.65, 10.25, 10.81, 9.22, 10.01, 88.65, 12.31, 12.63
    ),
    # Table 4.
    ("cnn", "all"): (
        26.64, 26.38, 31.97, 26.46, 25.71, 24.96, 22.99, 21.44, 21.58, 20.63, 26.46, 26.29
    ),
    ("cnn", "1k"): (
        56.07, 56.11, 56.49, 56.64, 56.57, 57.40, 53.50, 53.90, 51.93, 52.39, 57.09, 57.55
    ),
    ("cnn", "5k"): (
        43.95, 44.78, 43.75, 44.32, 44.87, 45.16, 42.15, 42.33, 43.00, 40.92, 44.35, 44.71
    ),
    ("cnn", "width-32"): (
        28.54, 27.66, 28.83, 28.65, 28.54, 26.45, 26.40, 24.96, 25.81, 25.49, 26.58, 26.62
    ),
    ("cnn", "width-512"): (
        28.52, 28.43, 28.20, 27.96, 27.79, 28.65, 28.54, 26.61, 26.46, 27.81, 26.87, 27.12
    ),
    ("cnn", "momentum"): (
        25.78, 25.95, 25.50, 25.73, 26.35, 26.72, 25.93, 25.01, 24.42, 25.13, 23.92, 24.34
    ),
    ("cnn", "rmsprop"): (
        28.52, 27.69, 28.38, 28.30, 28.02, 27.94, 27.77, 26.06, 26.19, 26.49, 25.80, 26.10
    ),
}  # fmt: skip
BASELINE = "baseline"


def errors(size: str, condition: str) -> dict[str, float]:
    """The paper's test errors of all regularizers."""
    found = TABLES.get((size, condition))
    return {} if found is None else dict(zip(ALL, found, strict=True))


def _error_claims(size: str, condition: str) -> Iterator[Claim]:
    """Which of the best, the worst and two of the others are better than the baseline."""
    table = errors(size, condition)
    ordered = sorted(table, key=lambda name: table[name])
    for name in dict.fromkeys((ordered[0], ordered[-1], "L1R", "VR")):
        if name == BASELINE:
            continue
        better, worse = sorted((name, BASELINE), key=lambda each: table[each])
        yield Claim(
            text=f"{better} has a lower test error than {worse}",
            source=f"table {8 if size == 'mlp' else 4}",
            comparison=Greater(
                of_chosen(worse, error),
                of_chosen(better, error),
                unit="% error",
                names=(worse, better),
            ),
            paper=(table[worse], table[better]),
            regimes=(),
            stated="after",
            data="mnist" if size == "mlp" else "cifar10",
            sizes=(size,),
            conditions=(condition,),
            is_main=size == "cnn" and name == ordered[0],
        )


# Table 6: a regularizer, a measure, that of the regularizer and that of the baseline.
CHARACTERISTICS = (
    ("L1R", "sparsity", 0.97, 0.34),
    ("L1R", "dead_units", 0.39, 0.13),
    ("CR", "covariance", 0.01, 2.08),
    ("CR", "correlation", 0.19, 0.27),
    ("RR", "rank", 1.00, 2.41),
    ("cw-RR", "rank", 1.00, 2.41),
    ("dropout", "covariance", 0.87, 2.08),
    ("dropout", "correlation", 0.42, 0.27),
)


def _claims() -> Iterator[Claim]:
    for size, condition in TABLES:
        yield from _error_claims(size, condition)
    for name, characteristic, with_it, without in CHARACTERISTICS:
        is_raised = with_it > without
        more, less = (name, BASELINE) if is_raised else (BASELINE, name)
        yield Claim(
            text=f"{name} {'raises' if is_raised else 'lowers'} "
            f"the {characteristic.replace('_', ' ')}",
            source="table 6, all images",
            comparison=Greater(
                of_chosen(more, measured(characteristic)),
                of_chosen(less, measured(characteristic)),
                names=(more, less),
            ),
            regimes=(),
            stated="after",
            paper=(max(with_it, without), min(with_it, without)),
            data="mnist",
            condition="all",
            sizes=("mlp",),
        )
    for bound in ("lower", "upper"):
        yield Claim(
            text="Of the twelve regularizers, those with less information I(z;x), by its "
            f"{bound} bound, have lower errors",
            source="section 5, figure 4, all images",
            comparison=Correlated(
                of_all(measured(f"information_{bound}")), of_all(error), "regularizers"
            ),
            regimes=(),
            stated="after",
            data="mnist",
            condition="all",
            sizes=("mlp",),
            is_main=bound == "lower",
        )


def of_all(number: Number) -> Points:
    """A number of all regularizers with their chosen strengths. None if one was not run."""

    def numbers(outcomes: Outcomes) -> dict[str, list[float]]:
        rows = {name: chosen(outcomes, name) for name in ALL}
        return {
            name: [number(trial) for trial in outcomes[row]]
            for name, row in rows.items()
            if row is not None
        }

    return numbers


CLAIMS = tuple(_claims())
