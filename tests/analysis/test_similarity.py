"""Similarity of representations against the published algorithm, SciPy, scikit-learn, by hand."""

import math

import keras
import numpy as np
import pytest
from scipy import linalg
from sklearn.cross_decomposition import CCA

import keras_regs as kr
from keras_regs.analysis._representations import directions
from tests import published_cca
from tests.analysis.related_representations import every_measure, orthogonal, related

independent_of_backend = pytest.mark.independent_of_backend


def deficient(kind):
    """The same, where some units say nothing new."""
    a, b = related(units=(7, 5))
    if kind in ("constant", "both"):
        a[:, 2] = 0.1
    if kind in ("dependent", "both"):
        b[:, 4] = 2 * b[:, 0] - b[:, 1] + 3
    if kind == "most":
        a = a[:, :2] @ np.random.default_rng(1).normal(size=(2, 7))
    if kind == "copies":
        b = np.repeat(b[:, :1], 5, axis=1)
    return a, b


every_deficiency = pytest.mark.parametrize(
    "kind", ["none", "constant", "dependent", "both", "most", "copies"]
)


def weighted_by_projection(a, b):
    """PWCCA as the paper has it, by the generalized eigenvectors of covariances."""
    a, b = a - a.mean(0), b - b.mean(0)
    explained = a.T @ b @ np.linalg.solve(b.T @ b, b.T @ a)
    squares, weights = linalg.eigh(explained, a.T @ a)
    kept = np.argsort(squares)[::-1][: min(a.shape[1], b.shape[1])]
    variates = a @ weights[:, kept]
    variates /= np.linalg.norm(variates, axis=0)
    alpha = [sum(abs(h @ x) for x in a.T) for h in variates.T]
    return np.average(np.sqrt(squares[kept]), weights=alpha)


def alignment(a, b):
    """CKA from the matrices of all pairs of samples, centred as kernels are."""
    centring = np.eye(len(a)) - 1 / len(a)
    k, m = (centring @ x @ x.T @ centring for x in (a, b))
    return np.trace(k @ m) / math.sqrt(np.trace(k @ k) * np.trace(m @ m))


@independent_of_backend
class TestCanonicalCorrelations:
    @every_deficiency
    def test_are_those_of_the_published_algorithm(self, kind):
        a, b = deficient(kind)
        found = kr.analysis.cca(a, b).correlations
        assert found.shape == (5,)
        np.testing.assert_allclose(found, published_cca.correlations(a, b), rtol=0, atol=2e-8)

    @every_deficiency
    def test_are_the_cosines_of_the_angles_between_the_spaces(self, kind):
        a, b = deficient(kind)
        found = kr.analysis.cca(a, b)
        cosines = np.cos(linalg.subspace_angles(a - a.mean(0), b - b.mean(0)))
        expected = np.zeros(5)
        expected[: len(cosines)] = np.sort(cosines)[::-1]
        np.testing.assert_allclose(found.correlations, expected, rtol=0, atol=1e-12)
        assert found.mean == pytest.approx(expected.mean(), abs=1e-12)
        assert len(cosines) == min(found.ranks)

    def test_are_those_of_the_variates_of_scikit_learn(self):
        a, b = related()
        scores = CCA(n_components=4, max_iter=5000, tol=1e-12).fit(a, b).transform(a, b)
        expected = [np.corrcoef(x, y)[0, 1] for x, y in zip(*(s.T for s in scores), strict=True)]
        found = kr.analysis.cca(a, b).correlations
        np.testing.assert_allclose(found, expected, rtol=0, atol=1e-6)

    def test_by_hand(self):
        h = orthogonal()
        a = h[:, :3] * [1, 10, 100] + 7
        b = np.stack([0.6 * h[:, 2] + 0.8 * h[:, 4], h[:, 5], 5 * h[:, 0]], axis=1)
        found = kr.analysis.cca(a, b)
        np.testing.assert_allclose(found.correlations, [1, 0.6, 0], rtol=0, atol=1e-15)
        assert found.mean == pytest.approx(1.6 / 3)
        assert (found.samples, found.units, found.ranks, found.trivial) == (8, (3, 3), (3, 3), 0)

    def test_directions_of_very_different_size(self):
        """Rounding leaves little of a variance of 1e-12: the published algorithm finds 83 here."""
        h = orthogonal(16)
        rho = np.linspace(0.9, 0.1, 6)
        b = rho * h[:, :6] + np.sqrt(1 - rho**2) * h[:, 6:12]
        rotation = linalg.qr(np.random.default_rng(0).normal(size=(6, 6)))[0]
        a = h[:, :6] * np.geomspace(1, 1e-6, 6) @ rotation
        np.testing.assert_allclose(kr.analysis.cca(a, b).correlations, rho, rtol=0, atol=1e-9)

    def test_that_so_few_samples_make_1_are_counted(self):
        rng = np.random.default_rng(0)
        found = kr.analysis.cca(rng.normal(size=(10, 6)), rng.normal(size=(10, 5)))
        assert found.trivial == 2
        assert np.sum(found.correlations > 1 - 1e-12) == 2
        enough = kr.analysis.cca(rng.normal(size=(12, 6)), rng.normal(size=(12, 5)))
        assert enough.trivial == 0
        assert enough.correlations[0] < 1 - 1e-6

    def test_more_units_than_samples_are_fine_if_they_vary_in_few_directions(self):
        a, b = related(samples=30, units=(3, 3))
        wide = a @ np.random.default_rng(0).normal(size=(3, 100))
        found = kr.analysis.cca(wide, b)
        assert found.ranks == (3, 3)
        np.testing.assert_allclose(
            found.correlations, kr.analysis.cca(a, b).correlations, rtol=0, atol=1e-12
        )

    @pytest.mark.parametrize(
        ("deviation", "tolerance", "counts"),
        [(5e-8, None, True), (2e-8, None, False), (5e-8, 1e-6, False), (2e-8, 1e-8, True)],
    )
    def test_directions_below_the_tolerance_count_as_none(self, deviation, tolerance, counts):
        h = orthogonal()
        a = h[:, :2] * [1000, 1000 * deviation]
        arguments = {} if tolerance is None else {"tolerance": tolerance}
        found = kr.analysis.cca(a, h[:, 1::-1], **arguments)
        np.testing.assert_allclose(found.correlations, [1, float(counts)], rtol=0, atol=1e-12)
        assert found.ranks == (1 + counts, 2)
        weighted = kr.analysis.pwcca(h[:, 1::-1], a, **arguments)
        assert weighted == pytest.approx(1 if counts else 0.5, abs=1e-12)

    def test_units_that_rounding_in_float32_makes_independent(self):
        rng = np.random.default_rng(0)
        inputs, kernel = rng.uniform(size=(500, 50)), rng.normal(size=(50, 8))
        kernel = kernel @ rng.normal(size=(8, 20))  # 20 units, 8 directions
        a = inputs.astype("float32") @ kernel.astype("float32")
        found = kr.analysis.cca(a, inputs[:, :20], tolerance=1e-6)
        assert found.ranks == (8, 20)
        assert np.all(found.correlations[8:] == 0)

    def test_independent_ones_are_near_zero(self):
        rng = np.random.default_rng(0)
        found = kr.analysis.cca(rng.normal(size=(20_000, 9)), rng.normal(size=(20_000, 16)))
        assert 0.5 * found.correlations[0] < (3 + 4) / math.sqrt(20_000)
        assert found.correlations[0] < 1.2 * (3 + 4) / math.sqrt(20_000)


@independent_of_backend
@pytest.mark.parametrize("samples", [400, 12])
def test_any_basis_gives_the_same(monkeypatch, samples):
    """Principal directions are needed only if some directions do not count."""
    a, b = related(samples, units=(5, 7))
    found = kr.analysis.cca(a, b), kr.analysis.pwcca(a, b), kr.analysis.pwcca(b, a)
    bounds = []
    monkeypatch.setattr(
        directions, "_condition_is_at_most", lambda *args: bool(bounds.append(args))
    )
    expected = kr.analysis.cca(a, b), kr.analysis.pwcca(a, b), kr.analysis.pwcca(b, a)
    assert len(bounds) == 6
    assert found[0].ranks == expected[0].ranks == (5, 7)
    np.testing.assert_allclose(found[0].correlations, expected[0].correlations, rtol=0, atol=1e-12)
    np.testing.assert_allclose(found[1:], expected[1:], rtol=0, atol=1e-12)


@independent_of_backend
class TestSVCCA:
    @pytest.mark.parametrize(
        ("variance", "expected"),
        [(0.5, 0.0), (0.7, 0.8 / 2), (0.92, 1.8 / 2), (0.95, 1.8 / 3), (1.0, 1.8 / 3)],
    )
    def test_by_hand(self, variance, expected):
        """Of `a` the variances are 9, 4 and 1 of 14; of `b` 9, 4, 1 and 0.25 of 14.25."""
        h = orthogonal()
        a = h[:, :3] * [3, 2, 1] + 5
        mixed = 0.8 * h[:, 1] + 0.6 * h[:, 6]
        b = np.stack([h[:, 0], 3 * h[:, 4], 2 * mixed, 0.5 * h[:, 5]], axis=1)
        assert kr.analysis.svcca(a, b, variance=variance) == pytest.approx(expected, abs=1e-12)

    @pytest.mark.parametrize("variance", [0.3, 0.9, 0.99])
    def test_is_cca_of_the_principal_components(self, variance):
        a, b = related(units=(12, 9))

        def reduced(x):
            values, vectors = np.linalg.eigh(np.cov(x.T))
            order = np.argsort(values)[::-1]
            count = 1
            while values[order[:count]].sum() < variance * values.sum():
                count += 1
            return x @ vectors[:, order[:count]]

        expected = np.mean(published_cca.correlations(*map(reduced, (a, b))))
        assert kr.analysis.svcca(a, b, variance=variance) == pytest.approx(expected, abs=1e-8)

    def test_default(self):
        a, b = related(units=(12, 9))
        b[:, 0] *= 30
        assert kr.analysis.svcca(a, b) == kr.analysis.svcca(a, b, variance=0.99)
        assert kr.analysis.svcca(a, b) != kr.analysis.svcca(a, b, variance=0.999)


@independent_of_backend
class TestPWCCA:
    @pytest.mark.parametrize("units", [(5, 5), (3, 6), (6, 3)], ids=str)
    def test_is_that_of_the_paper(self, units):
        a, b = related(units=units)
        found = kr.analysis.pwcca(a, b)
        assert found == pytest.approx(weighted_by_projection(a, b), abs=1e-10)
        assert abs(found - kr.analysis.cca(a, b).mean) > 1e-3
        assert abs(found - kr.analysis.pwcca(b, a)) > 1e-4  # not symmetric

    def test_by_hand(self):
        h = orthogonal()
        b = np.stack([h[:, 0], 0.5 * h[:, 1] + math.sqrt(0.75) * h[:, 5]], axis=1)
        found = kr.analysis.pwcca(h[:, :2] * [3, 1] + 2, b)
        assert found == pytest.approx((3 * 1 + 1 * 0.5) / 4, abs=1e-12)

    @pytest.mark.parametrize(("constant", "expected"), [(0, 1), (1, 3 / 5), (2, 3 / 6)])
    def test_what_the_second_misses_counts_with_0_largest_first(self, constant, expected):
        h = orthogonal()
        b = np.hstack([h[:, :1], np.full((8, constant), 0.3)])
        found = kr.analysis.pwcca(h[:, [2, 0, 1]] * [1, 3, 2], b)
        assert found == pytest.approx(expected, abs=1e-12)

    def test_what_the_first_does_not_vary_in_has_no_weight(self):
        a, b = related(units=(3, 5))
        more = np.hstack([a, a[:, :1] + a[:, 1:2], np.ones((len(a), 3))])
        assert kr.analysis.pwcca(more, more) == pytest.approx(1, abs=1e-12)
        once = np.hstack([a, np.ones((len(a), 3))])
        assert kr.analysis.pwcca(once, b) == pytest.approx(kr.analysis.pwcca(a, b), abs=1e-12)


@independent_of_backend
class TestLinearCKA:
    @pytest.mark.parametrize("units", [(5, 7), (50, 70), (3, 300), (25, 16)], ids=str)
    def test_is_that_of_kernels(self, units):
        a, b = related(samples=20, units=units)
        assert kr.analysis.linear_cka(a, b) == pytest.approx(alignment(a, b), abs=1e-12)

    def test_by_hand(self):
        h = orthogonal()
        found = kr.analysis.linear_cka(h[:, :2] * [2, 1], h[:, :1] + 3)
        assert found == pytest.approx(4 / math.sqrt(17), abs=1e-12)

    @pytest.mark.parametrize(
        "shapes", [((4, 200_000), (4, 100_000)), ((4, 200_000), (4, 2)), ((200_000, 3),) * 2]
    )
    def test_of_many_units_or_many_samples(self, shapes):
        """The larger matrix of pairs would take 320 GB."""
        rng = np.random.default_rng(0)
        assert 0 <= kr.analysis.linear_cka(*(rng.normal(size=shape) for shape in shapes)) <= 1

    def test_is_no_invariant_of_invertible_maps(self):
        a, b = related()
        a_mapped = a * np.geomspace(1, 100, a.shape[1])
        assert abs(kr.analysis.linear_cka(a_mapped, b) - kr.analysis.linear_cka(a, b)) > 0.01

    def test_independent_ones_are_near_zero(self):
        rng = np.random.default_rng(0)
        a, b = rng.normal(size=(20_000, 9)), rng.normal(size=(20_000, 16))
        assert kr.analysis.linear_cka(a, b) < 1e-3


@every_measure
def test_tensors_of_the_backend(measure):
    a, b = (x.astype("float32") for x in related())
    expected = measure(a, b)
    assert type(expected) is float
    assert measure(*map(keras.ops.convert_to_tensor, (a, b))) == expected
    assert measure(keras.Variable(a), b) == expected
    half = [keras.ops.cast(x, "bfloat16") for x in (a, b)]
    assert measure(*half) == pytest.approx(expected, abs=0.02)
