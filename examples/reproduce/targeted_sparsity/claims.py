"""What the paper says of targeted sparsity: figures 3, 5 and 7, and the accuracies."""

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from examples import sparsity_networks
from examples.reproduce.claims import Claim
from examples.reproduce.comparisons import Bounded, Correlated, Greater, of
from examples.reproduce.every import Every
from examples.reproduce.numbers import epoch_of_minimum, last
from examples.reproduce.regimes import Regime
from examples.reproduce.rows import Outcomes
from examples.reproduce.targeted_sparsity.accuracies import OVERFITS, SIZES, accuracy_claims
from examples.reproduce.targeted_sparsity.numbers import (
    TEST_LOSS,
    entropy_lost_since_the_minimum,
    least_loss,
    lost_entropy,
    mean_correlation,
    relative_correlation,
    relative_correlation_of_others,
    rise,
)
from examples.reproduce.targeted_sparsity.rows import WORDS, Network

# The layers whose entropy is logged after each epoch.
LOGGED = ("conv1", "conv4", "fc1")
CENTRES = {"filter": "each filter's mean", "mean_filter": "the mean filter"}
# What counts as no rise of the test loss, in nats, and as hardly a change of a correlation.
NO_RISE = 0.1
HARDLY = 1.25
ALIKE = 1.1


def _are_alike(centre: str, row: str) -> Regime:
    return Regime(
        f"In {WORDS[row]}, the filters of conv1 are at least {ALIKE:g} times as alike as random "
        "ones",
        of(Network(row), relative_correlation("conv1", centre)),
        at_least=ALIKE,
        unit="times",
    )


def _claim(text: str, source: str, comparison: Any, **claim: Any) -> Claim:
    return Claim(
        **{
            "text": text,
            "source": source,
            "comparison": comparison,
            "regimes": (OVERFITS,),
            "stated": "after",
            "sizes": SIZES,
            "conditions": ("sgd",),
            **claim,
        }
    )


def _greater(a: str, b: str, number: Any, unit: str, ratio: bool = False) -> Greater:
    rows = Network(a), Network(b)
    return Greater(
        of(rows[0], number),
        of(rows[1], number),
        unit=unit,
        names=(rows[0].label, rows[1].label),
        ratio=ratio,
    )


def _loss_claims() -> Iterator[Claim]:
    for name in ("sr1", "sr2"):
        yield _claim(
            f"With {WORDS[name]}, the test loss does not rise again: by less than {NO_RISE} nats",
            "section 4.2, figure 3",
            Bounded(of(Network(name), rise), below=NO_RISE, unit="nats", name=Network(name).label),
        )
    yield _claim(
        "Without regularization the test loss rises again: it ends higher than with sr2",
        "figure 3",
        _greater("vanilla", "sr2", last(TEST_LOSS), "nats"),
    )
    yield _claim(
        "sr2 overfits later than a network without regularization",
        "figures 3 and 5",
        _greater("sr2", "vanilla", epoch_of_minimum(TEST_LOSS), "epochs"),
    )
    yield _claim(
        "sr2 reaches the lowest test loss of all: lower than each of the others but sr3",
        "section 4.2, figure 3",
        Every(
            {
                Network(name).label: Greater(
                    of(Network(name), least_loss), of(Network("sr2"), least_loss), unit="nats"
                )
                for name in ("vanilla", "drop", "norm", "sr1")
            }
        ),
    )


def _by_seed(outcomes: Outcomes, names: tuple[str, ...], number: Any) -> dict[int, float]:
    """A number of the trials of several networks from one seed."""
    trials: dict[int, dict[str, Any]] = {}
    for name in names:
        for outcome in outcomes.get(Network(name), ()):
            trials.setdefault(outcome.seed, {})[name] = outcome
    return {seed: number(each) for seed, each in sorted(trials.items()) if len(each) == len(names)}


def _entropy_claims() -> Iterator[Claim]:
    for name in ("drop", "norm"):
        yield _claim(
            f"With {WORDS[name]}, the entropy of every layer is higher than without regularization "
            f"(of {', '.join(LOGGED[:-1])} and {LOGGED[-1]})",
            "sections 4.1 and 5, figure 5",
            Every(
                {
                    layer: Greater(
                        *(
                            of(Network(each), last(f"entropy/{layer}"))
                            for each in (name, "vanilla")
                        ),
                        unit="nats",
                    )
                    for layer in LOGGED
                }
            ),
        )
    yield _claim(
        "As a network overfits, the entropy of its deep layers changes most: conv4 and fc1 lose "
        "more of it than conv1",
        "section 4.1, figure 5",
        Greater(
            lambda outcomes: _by_seed(
                outcomes,
                ("vanilla",),
                lambda trials: min(lost_entropy(each)(trials["vanilla"]) for each in LOGGED[1:]),
            ),
            of(Network("vanilla"), lost_entropy("conv1")),
            unit="of the entropy",
            names=("the less of conv4 and fc1", "conv1"),
        ),
    )
    yield _claim(
        "The entropy of conv4 falls further after the moment of overfitting, the minimum of the "
        "test loss",
        "section 4.1, figure 5",
        Bounded(
            of(Network("vanilla"), entropy_lost_since_the_minimum("conv4")),
            above=0,
            unit="nats",
            name=WORDS["vanilla"],
        ),
    )
    yield _claim(
        "Sparse responses tell of overfitting: of the networks, those with less entropy in conv4 "
        "are those whose test loss rises more",
        "abstract, section 5",
        Correlated(
            _points(last("entropy/conv4")), _points(rise), things="networks", positive=False
        ),
    )
    yield _claim(
        "sr2 keeps the responses of conv4 less sparse: their mean entropy is higher",
        "figure 5",
        _greater("sr2", "vanilla", last("entropy/conv4"), "nats"),
        is_check=True,
    )


def _points(number: Any) -> Any:
    return lambda outcomes: {
        row.name: [number(each) for each in trials] for row, trials in outcomes.items()
    }


def _filter_claims() -> Iterator[Claim]:
    for centre, words in CENTRES.items():
        stated = "before" if centre == "filter" else "after"
        yield _claim(
            f"Decorrelation around {words} makes the filters of conv1 less alike than in sr1, "
            "measured around the same",
            "section 4.2, figure 7c",
            _greater(
                "sr1",
                f"sr3-{centre.replace('_', '-')}",
                relative_correlation("conv1", centre),
                "times random filters",
                ratio=True,
            ),
            regimes=(OVERFITS, _are_alike(centre, "sr1")),
            stated=stated,
        )
        yield _claim(
            f"Decorrelation around {words} lowers the mean correlation of the filters of conv1, "
            "with its sign, which it penalizes",
            "equation 7",
            _greater("sr1", f"sr3-{centre.replace('_', '-')}", mean_correlation(centre), ""),
            stated=stated,
            is_check=True,
        )
        yield _claim(
            "Without regularization, the filters of conv1 are more alike than those of the other "
            f"layers, each compared with random filters of its size, around {words}",
            "section 4.2, figure 7a",
            Greater(
                of(Network("vanilla"), relative_correlation("conv1", centre)),
                of(Network("vanilla"), relative_correlation_of_others(centre)),
                unit="times random filters",
                names=("conv1", "the others"),
                ratio=True,
            ),
            stated=stated,
        )
    yield _claim(
        "sr1 hardly changes how alike filters are: in no layer by more than a factor of "
        f"{HARDLY:g} (around each filter's mean: the greatest factor)",
        "section 4.2, figure 7",
        Bounded(
            lambda outcomes: _by_seed(outcomes, ("sr1", "vanilla"), greatest_factor),
            below=HARDLY,
            unit="times",
            name="greatest factor",
        ),
    )


def greatest_factor(trials: Mapping[str, Any]) -> float:
    """By how much the correlation in sr1 differs, in the layer where it differs most."""
    logarithms = [
        np.log(number(trials["sr1"]) / number(trials["vanilla"]))
        for number in (relative_correlation(each, "filter") for each in sparsity_networks.LAYERS)
    ]
    return float(np.exp(np.max(np.abs(logarithms))))


CLAIMS = (*accuracy_claims(), *_loss_claims(), *_entropy_claims(), *_filter_claims())
