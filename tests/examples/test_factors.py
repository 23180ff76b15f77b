"""Data with a known number of factors, and what is claimed of them, on numbers thought out."""

import keras
import numpy as np
import pytest

from examples.reproduce import claims
from examples.reproduce.claims import examine
from examples.reproduce.representation import factors
from examples.reproduce.representation.experiment import Representation
from examples.reproduce.representation.factor_claims import chosen
from examples.reproduce.representation.factor_figures import of_factors
from examples.reproduce.representation.factors import FACTORS, FactorRow
from tests.examples.outcomes import outcome

pytestmark = pytest.mark.independent_of_backend


def test_images_are_rebuilt_from_their_first_components():
    rng = np.random.default_rng(0)
    scales = np.linspace(5, 0.1, 510)
    train, test = (rng.normal(1, scales, (n, 510)).astype("float32") for n in (600, 5))
    versions = factors.rebuilt(train, test)
    _, _, directions = np.linalg.svd(train.astype(float) - train.mean(axis=0))
    for index, count in enumerate(FACTORS):
        first = directions[:count]
        for x, found in zip((train, test), versions, strict=True):
            expected = train.mean(axis=0) + (x - train.mean(axis=0)) @ first.T @ first
            np.testing.assert_allclose(found[:, index], expected, atol=1e-3)
    with pytest.raises(ValueError, match=r"at least 500 training .* Received: 499 images of 510"):
        factors.rebuilt(train[:499], test)


def test_synthetic_data_have_as_many_factors_as_they_say(monkeypatch):
    monkeypatch.setattr(factors, "FACTORS", (10, 50))
    monkeypatch.setattr(factors, "_TRAINING", 200)
    monkeypatch.setattr(factors, "_TEST", 100)
    images = factors.synthetic(None, seed=3)
    assert images.train_x.shape == (200, 2, 1000, 1)
    assert np.bincount(np.r_[images.train_y, images.test_y]).tolist() == [30] * 10
    for index, count in enumerate((10, 50)):
        x = images.train_x[:, index, :, 0]
        assert np.linalg.matrix_rank(x @ x.T, rtol=1e-4) == count
        assert np.vstack([x, images.test_x[:, index, :, 0]]).std() == pytest.approx(1, rel=1e-3)
    few, other = factors.synthetic(100, seed=3), factors.synthetic(100, seed=4)
    assert np.bincount(few.train_y).tolist() == [10] * 10
    np.testing.assert_array_equal(few.test_x, images.test_x)
    assert np.any(other.train_x != few.train_x)


@pytest.mark.parametrize("count", FACTORS)
def test_a_network_is_given_the_version_of_its_number(count):
    x = np.arange(len(FACTORS) * 3, dtype="float32").reshape(1, -1, 3)
    network = keras.Sequential([keras.Input(x.shape[1:]), *factors.version(count)])
    np.testing.assert_array_equal(network(x), x[:, FACTORS.index(count)])


def outcomes(gains):
    """Networks whose accuracy is higher by a gain with a regularizer than without."""
    found = {}
    for row in factors.FACTOR_ROWS:
        gain = 0.0 if row.strength is None else gains.get((row.factors, row.strength), 0.0)
        found[row] = [
            outcome(
                row.name,
                seed,
                metrics={
                    "test": {"accuracy": 0.8 + (gain + seed / 10) / 100},
                    "held out": {"accuracy": 0.8 + gain / 100},
                },
                **{
                    "training accuracy": 99.0,
                    "sparsity": 0.95 if row.regularizer == "L1R" else 0.3 + seed / 100,
                    "rank": 1.1 if row.regularizer == "RR" else 3.0 + seed / 100,
                },
            )
            for seed in range(4)
        ]
    return found


def verdict(outcomes, start):
    (claim,) = (
        each
        for each in Representation().claims
        if each.text.startswith(start) and each.condition == "pca"
    )
    return examine(claim, outcomes).verdict


STRONG = "PCA-MNIST, 10 factors: strong L1R does not improve"
SAME = "PCA-MNIST: the gain by L1R at the strength"
SUFFERS = "PCA-MNIST: the accuracy suffers if L1R"


@pytest.mark.parametrize(
    ("start", "gains", "expected"),
    [
        (STRONG, {(10, 0.1): 0.4}, claims.HELD),
        (STRONG, {(10, 0.1): 0.6}, claims.CONTRADICTED),
        (SAME, {(10, 0.01): 2.0, (500, 0.001): 1.5, (500, 0.1): -9.0}, claims.HELD),
        (SAME, {(10, 0.01): 2.0, (500, 0.001): 0.5}, claims.CONTRADICTED),
        (SAME, {(10, 0.01): 0.5, (500, 0.1): 2.0}, claims.CONTRADICTED),
        (SUFFERS, {(each, 0.1): -1.0 for each in FACTORS}, claims.HELD),
        (SUFFERS, {(10, 0.1): 1.0}, claims.CONTRADICTED),
        ("PCA-MNIST: L1R raises the share of zeros", {}, claims.HELD),
        ("PCA-MNIST: RR lowers the rank", {}, claims.HELD),
    ],
)
def test_claims_are_decided_by_the_gains(start, gains, expected):
    assert verdict(outcomes(gains), start) == expected


def test_claims_cannot_be_tested_where_the_network_does_not_learn_or_nothing_was_run():
    found = outcomes({(10, 0.1): 0.4})
    without = {row: trials for row, trials in found.items() if row != FactorRow(10, "L1R", 0.01)}
    assert verdict(without, STRONG) == claims.HELD  # which is of another strength
    assert verdict(without, SAME) == claims.NOT_RUN
    assert chosen(without, 10, "L1R") is None
    for trial in found[FactorRow(100)]:
        trial.metrics["test"]["accuracy"] = 0.4
    assert verdict(found, STRONG) == claims.CANNOT


def test_the_figure_has_a_line_for_each_number_of_factors():
    figure = of_factors(outcomes({(10, 0.1): 5.0}))
    assert len(figure.axes) == 4
    error_with_l1r = figure.axes[2].lines[0]
    assert error_with_l1r.get_label() == "10 factors"
    np.testing.assert_allclose(error_with_l1r.get_ydata(), [19.85, 19.85, 19.85, 14.85])
    assert of_factors({}) is None


def test_there_is_no_other_figure_of_data_with_factors():
    """Of all numbers of factors, those with the best strength would be mixed."""
    found = outcomes({})
    drawn = [name for name, draw in Representation().figures.items() if draw(found) is not None]
    assert drawn == ["factors"]
