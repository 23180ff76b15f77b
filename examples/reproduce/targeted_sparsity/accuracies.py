"""What the paper says of accuracies: tables 2 and 3."""

from collections.abc import Iterator

from examples import sparsity_networks
from examples.reproduce.claims import Claim
from examples.reproduce.comparisons import of
from examples.reproduce.regimes import Regime
from examples.reproduce.targeted_sparsity.numbers import BEST_ACCURACY, rise
from examples.reproduce.targeted_sparsity.rows import WORDS, Network, names_of

SIZES = tuple(sparsity_networks.SIZES)
# The centre of the sr3 whose accuracy is that of the paper's.
SR3 = "sr3-filter"

# Tables 2 and 3.
PUBLISHED = {
    ("cifar10", "xxl", "sgd"): (69.64, 78.62, 79.00, 80.79, 80.42, 80.40),
    ("cifar100", "s", "sgd"): (34.86, 25.05, 36.26, 26.63, 34.60, 37.81),
    ("cifar100", "m", "sgd"): (36.03, 47.08, 43.02, 49.17, 50.23, 52.19),
    ("cifar100", "xxl", "sgd"): (36.56, 42.02, 50.59, 53.25, 53.87, 54.23),
    ("cifar100", "xxl", "adam"): (38.43, 45.07, 52.92, 39.60, 40.25, 40.79),
    ("cifar10", "lenet", "sgd"): (60.06, 61.01),
    ("cifar10", "alexnet", "sgd"): (69.87, 75.09),
    ("cifar100", "lenet", "sgd"): (29.77, 30.27),
    ("cifar100", "alexnet", "sgd"): (38.42, 46.82),
}


def published(data: str, size: str, condition: str) -> dict[str, float]:
    """The paper's best accuracies, by the names of rows."""
    found = PUBLISHED.get((data, size, condition), ())
    names = ("vanilla", "drop", "norm", "sr1", "sr2", SR3) if len(found) > 2 else names_of(size)
    return dict(zip(names, found, strict=False))


def overfits(least: float) -> Regime:
    """That there is something to prevent."""
    return Regime(
        f"Without regularization the test loss rises again by at least {least:g} nat",
        of(Network("vanilla"), rise),
        at_least=least,
        unit="nats",
    )


OVERFITS = overfits(1.0)


def accuracy_claims() -> Iterator[Claim]:
    """Which network is said to be more accurate than which."""
    for data, size, condition in PUBLISHED:
        table = published(data, size, condition)
        # Of CIFAR-10, the paper has the largest network alone.
        sizes = SIZES if (data, condition) == ("cifar10", "sgd") and size == "xxl" else (size,)
        for a, b in (
            ("sr", "vanilla"), ("drop", "vanilla"), ("norm", "vanilla"), ("sr1", "vanilla"),
            ("sr2", "vanilla"), (SR3, "vanilla"), ("sr2", "drop"), ("sr2", "norm"), (SR3, "norm"),
        ):  # fmt: skip
            if a in table and b in table:
                greater, less = (a, b) if table[a] >= table[b] else (b, a)
                of_what = "LeNet" if size == "lenet" else "AlexNet" if size == "alexnet" else size
                yield Claim.compared(
                    Network(greater),
                    Network(less),
                    BEST_ACCURACY,
                    (table[greater], table[less]),
                    what="best accuracy",
                    unit="%",
                    text=_gains(greater, less, size),
                    source=f"table {3 if a == 'sr' else 2}",
                    paper_setting=f"{'CIFAR-' + data.removeprefix('cifar')}, {of_what}, "
                    f"{'Adam' if condition == 'adam' else 'SGD'}, 100 epochs",
                    data=data,
                    network=size,
                    condition=condition,
                    sizes=sizes,
                    conditions=(condition,),
                    regimes=(OVERFITS if a != "sr" else overfits(0.5),),
                    # Nothing was known of these when the claims were written down.
                    stated="before" if a in ("sr", SR3) else "after",
                    is_main=(a, b) == ("sr2", "vanilla"),
                )


def _gains(greater: str, less: str, size: str) -> str:
    network = {"lenet": "LeNet: ", "alexnet": "AlexNet: "}.get(size, "")
    text = f"{WORDS[greater]} gives a higher best accuracy than {WORDS[less]}"
    return f"{network}{text}" if network or text.startswith("sr") else text[0].upper() + text[1:]
