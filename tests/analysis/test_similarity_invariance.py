"""What similarity does not depend on, and what it does."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import linalg

import keras_regs as kr
from tests.analysis.related_representations import MEASURES, every_measure, related

independent_of_backend = pytest.mark.independent_of_backend


def invertible(rng, units):
    """A matrix of condition 10."""
    left, right = (np.linalg.qr(rng.normal(size=(units, units)))[0] for _ in range(2))
    return left * np.geomspace(1, 10, units) @ right


seeds = st.integers(0, 10**6)
sizes = st.tuples(st.integers(1, 8), st.integers(1, 8))


@independent_of_backend
class TestInvariance:
    @settings(max_examples=30)
    @given(seeds, sizes)
    def test_of_cca_under_affine_maps_and_swapping(self, seed, units):
        rng = np.random.default_rng(seed)
        a, b = related(60, units, seed)
        expected = kr.analysis.cca(a, b).correlations
        assert np.all(np.diff(expected) <= 0)
        assert np.all((expected >= 0) & (expected <= 1))
        for x, y in (
            (a @ invertible(rng, units[0]) - 5, b),
            (a, 1e-3 * b @ invertible(rng, units[1]) + rng.normal(size=units[1])),
            (b, a),
        ):
            found = kr.analysis.cca(x, y).correlations
            np.testing.assert_allclose(found, expected, rtol=0, atol=1e-10)

    @settings(max_examples=30)
    @given(seeds, sizes)
    def test_of_pwcca_under_affine_maps_of_the_second(self, seed, units):
        a, b = related(60, units, seed)
        mapped = 3 + b @ invertible(np.random.default_rng(seed), units[1])
        expected = kr.analysis.pwcca(a, b)
        assert 0 <= expected <= 1
        assert kr.analysis.pwcca(a, mapped) == pytest.approx(expected, abs=1e-9)
        permuted = -7 * a[:, ::-1] + 1
        assert kr.analysis.pwcca(permuted, b) == pytest.approx(expected, abs=1e-9)

    @settings(max_examples=30)
    @given(seeds, sizes, st.sampled_from(["svcca", "linear_cka"]))
    def test_of_svcca_and_cka_under_orthogonal_maps_and_swapping(self, seed, units, name):
        a, b = related(60, units, seed)
        rng, measure = np.random.default_rng(seed), MEASURES[name]
        turned = [1e3 * x @ linalg.qr(rng.normal(size=2 * [x.shape[1]]))[0] - 2 for x in (a, b)]
        expected = measure(a, b)
        assert 0 <= expected <= 1
        assert measure(*turned) == pytest.approx(expected, abs=1e-9)
        assert measure(b, a) == pytest.approx(expected, abs=1e-12)

    @every_measure
    def test_identical_ones_give_1(self, measure):
        a, _ = related()
        assert measure(a, a) == pytest.approx(1, abs=1e-12)
        assert measure(a, a) <= 1
        assert measure(a, a[::-1]) < 0.9

    @every_measure
    def test_scale(self, measure):
        a, b = related()
        for scale in (1e-308, 1e-30, 1e30, 1e306):
            assert measure(a * scale, b) == pytest.approx(measure(a, b), abs=1e-9)
            assert measure(a, b * scale) == pytest.approx(measure(a, b), abs=1e-9)

    @every_measure
    def test_offset(self, measure):
        a, b = related()
        assert measure(a + 1e6, b - 1e6) == pytest.approx(measure(a, b), abs=1e-8)

    @every_measure
    @pytest.mark.parametrize("samples", [2, 3, 400])
    def test_a_constant_one_is_like_nothing(self, measure, samples):
        """The mean of equal numbers may be another number: of three times 0.1, say."""
        _, b = related(units=(4, 1))
        constant = np.full((samples, 4), 0.1)
        assert measure(constant, constant) == 0
        if samples > 2:
            assert measure(constant, b[:samples]) == 0
            assert measure(b[:samples], constant) == 0
