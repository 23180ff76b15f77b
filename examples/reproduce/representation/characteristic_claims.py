"""What the paper says that regularizers do to a representation: table 6, and appendix C."""

from collections.abc import Iterator

from examples.reproduce.claims import Claim
from examples.reproduce.comparisons import Greater
from examples.reproduce.numbers import measured
from examples.reproduce.representation.choice import of_chosen
from examples.reproduce.representation.regimes import learns_as_in_the_paper
from examples.reproduce.representation.tables import BASELINE, WORDS, sentence

# A regularizer, a measure, that of the regularizer and that of the baseline.
PENALIZED = (
    ("L1R", "sparsity", 0.97, 0.34),
    ("CR", "covariance", 0.01, 2.08),
    ("RR", "rank", 1.00, 2.41),
    ("cw-RR", "rank", 1.00, 2.41),
)
SIDE_EFFECTS = (
    ("dropout", "covariance", 0.87, 2.08),
    ("dropout", "correlation", 0.42, 0.27),
    ("L1R", "dead_units", 0.39, 0.13),
    ("CR", "correlation", 0.19, 0.27),
    ("RR", "correlation", 0.90, 0.27),
)
_OF = {
    "sparsity": "share of zeros",
    "dead_units": "share of dead units",
    "covariance": "covariance of units",
    "correlation": "correlation of units",
    "rank": "rank of the representation",
}
# Those of which factors are compared. The others are shares.
_FACTORS = ("covariance", "rank")


def characteristic_claims() -> Iterator[Claim]:
    """Checks that what is penalized falls, and claims of what happens besides."""
    for each in PENALIZED:
        yield _claim(*each, is_check=True)
    for each in SIDE_EFFECTS:
        yield _claim(*each, is_check=False)


def _claim(name: str, characteristic: str, with_it: float, without: float, is_check: bool) -> Claim:
    is_raised = with_it > without
    more, less = (name, BASELINE) if is_raised else (BASELINE, name)
    return Claim(
        text=f"{sentence(WORDS[name])} {'raises' if is_raised else 'lowers'} "
        f"the {_OF[characteristic]}",
        source="table 6, appendix C",
        comparison=Greater(
            of_chosen(more, measured(characteristic)),
            of_chosen(less, measured(characteristic)),
            names=tuple("none" if each == BASELINE else each for each in (more, less)),
            ratio=characteristic in _FACTORS,
        ),
        regimes=(learns_as_in_the_paper("mlp", "all"),),
        stated="after",
        paper=(max(with_it, without), min(with_it, without)),
        paper_setting="MNIST, mlp, 50,000 images",
        data="mnist",
        condition="all",
        network="mlp",
        sizes=("mlp",),
        conditions=("all",),
        is_check=is_check,
    )
