"""Similarity of representations against the published algorithm, SciPy, scikit-learn, by hand."""

import json
import math

import keras
import matplotlib
import matplotlib.pyplot
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import linalg
from sklearn.cross_decomposition import CCA

import keras_regs as kr
from tests import published_cca

matplotlib.use("Agg")

independent_of_backend = pytest.mark.independent_of_backend
MEASURES = {
    "cca": lambda a, b: kr.analysis.cca(a, b).mean,
    "svcca": kr.analysis.svcca,
    "pwcca": kr.analysis.pwcca,
    "linear_cka": kr.analysis.linear_cka,
}
every_measure = pytest.mark.parametrize("measure", MEASURES.values(), ids=MEASURES)


def related(samples=400, units=(6, 4), seed=0):
    """Two representations that share something, whose units have offsets and scales."""
    rng = np.random.default_rng(seed)
    shared = rng.normal(size=(samples, min(units)))
    return tuple(
        (shared @ rng.normal(size=(min(units), count)) + rng.normal(size=(samples, count)))
        * rng.uniform(0.5, 2, size=count)
        + rng.normal(size=count)
        for count in units
    )


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


def orthogonal(samples=8):
    """Columns of mean 0 that are orthogonal, each of the values ±1."""
    return linalg.hadamard(samples)[:, 1:].astype("float64")


def invertible(rng, units):
    """A matrix of condition 10."""
    left, right = (np.linalg.qr(rng.normal(size=(units, units)))[0] for _ in range(2))
    return left * np.geomspace(1, 10, units) @ right


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


@independent_of_backend
class TestArguments:
    @every_measure
    def test_positions_are_samples(self, measure):
        rng = np.random.default_rng(0)
        a, b = rng.normal(size=(10, 3, 4, 5)), rng.normal(size=(10, 3, 4, 2))
        b += a[..., :2]
        assert measure(a, b) == measure(a.reshape(120, 5), b.reshape(120, 2))
        assert kr.analysis.cca(a, b).samples == 120

    @every_measure
    def test_types(self, measure):
        a, b = (np.rint(10 * x) for x in related(units=(3, 3)))
        expected = measure(a, b)
        for kind in ("int8", "int64", "float16", "float32"):
            assert measure(a.astype(kind), b.tolist()) == expected
        assert 0 <= measure(a > 0, b > 0) <= 1

    def test_float64_stays_float64(self):
        h = orthogonal()
        a, b = 1 + 1e-9 * h[:, :2], 1 + 1e-9 * h[:, 1:3]
        found = kr.analysis.cca(a, b).correlations
        np.testing.assert_allclose(found, [1, 0], rtol=0, atol=1e-6)

    def test_are_not_changed(self):
        arrays = related()
        copies = [x.copy() for x in arrays]
        for measure in MEASURES.values():
            measure(*arrays)
        np.testing.assert_equal(arrays, copies)

    @every_measure
    def test_shapes(self, measure):
        good = related()[0]
        for shape in ((5,), (1, 5), (5, 0), (0, 5), (1, 1, 5), ()):
            for name, arrays in (("a", (np.ones(shape), good)), ("b", (good, np.ones(shape)))):
                with pytest.raises(ValueError) as error:
                    measure(*arrays)
                assert str(error.value) == (
                    f"Argument `{name}` must have at least 2 samples. "
                    f"Received: {name} of shape {shape}"
                    if shape in ((1, 5), (1, 1, 5))
                    else f"Argument `{name}` must be an array of numbers of shape (samples, units) "
                    "or (samples, ...positions, channels). "
                    f"Received: {name} of shape {shape}, float64"
                )

    @every_measure
    def test_values(self, measure):
        for value in (np.nan, np.inf, -np.inf):
            a, b = related()
            b[3, 1] = b[5, 2] = value
            with pytest.raises(ValueError) as error:
                measure(a, b)
            assert str(error.value) == (
                f"Argument `b` must hold finite numbers. Received: b of shape {b.shape}, 2 of its "
                "numbers infinite or NaN"
            )

    @every_measure
    def test_numbers(self, measure):
        for value in ([[1.0, 2.0], [3.0]], None, "ab", np.ones((5, 2), complex)):
            with pytest.raises(ValueError) as error:
                measure(value, related()[0])
            assert str(error.value).startswith(
                "Argument `a` must be an array of numbers of shape (samples, units) or (samples, "
                "...positions, channels). Received: a of shape "
            )

    @every_measure
    def test_numbers_of_samples(self, measure):
        with pytest.raises(ValueError) as error:
            measure(np.ones((5, 2, 2, 3)), np.ones((5, 3)))
        assert str(error.value) == (
            "Arguments `a` and `b` must have the same number of samples, where each position of "
            "(samples, ..., channels) is a sample. Received: 20 samples in a, 5 in b"
        )

    @pytest.mark.parametrize("name", ["cca", "svcca", "pwcca"])
    @pytest.mark.parametrize("units", [9, 10, 30])
    def test_too_few_samples(self, name, units):
        rng = np.random.default_rng(0)
        many, few = rng.normal(size=(10, units)), rng.normal(size=(10, 2))
        measure = MEASURES[name]
        more = {"variance": 1} if name == "svcca" else {}
        for argument, arrays in (("a", (many, few)), ("b", (few, many))):
            with pytest.raises(ValueError) as error:
                getattr(kr.analysis, name)(*arrays, **more)
            assert str(error.value) == (
                f"Argument `{argument}` varies in all of the 9 directions that 10 samples can "
                "differ in, so every representation correlates with it perfectly. Take more "
                "samples, or compare fewer directions: `svcca` with a smaller `variance`. "
                f"Received: {argument} with {units} units and 10 samples"
            )
        assert 0 < measure(many[:, :8], few) <= 1
        assert 0 < kr.analysis.svcca(many, few, variance=0.5) <= 1
        assert 0 < kr.analysis.linear_cka(many, few) <= 1

    @pytest.mark.parametrize(
        ("name", "argument"), [("cca", "tolerance"), ("pwcca", "tolerance"), ("svcca", "variance")]
    )
    def test_shares(self, name, argument):
        function = getattr(kr.analysis, name)
        function(*related(), **{argument: 1})
        with pytest.raises(ValueError) as error:
            function(*related(), **{argument: 1.5})
        assert str(error.value) == (
            f"Argument `{argument}` must be a finite number above 0 and at most 1. "
            f"Received: {argument}=1.5 (of type float)"
        )
        for wrong in (0, -0.1, np.nan, None, "all"):
            with pytest.raises(ValueError, match=f"`{argument}` must be a finite number above 0"):
                function(*related(), **{argument: wrong})


@every_measure
def test_tensors_of_the_backend(measure):
    a, b = (x.astype("float32") for x in related())
    expected = measure(a, b)
    assert type(expected) is float
    assert measure(*map(keras.ops.convert_to_tensor, (a, b))) == expected
    assert measure(keras.Variable(a), b) == expected
    half = [keras.ops.cast(x, "bfloat16") for x in (a, b)]
    assert measure(*half) == pytest.approx(expected, abs=0.02)


@independent_of_backend
class TestResult:
    def result(self):
        h = orthogonal()
        return kr.analysis.cca(h[:, :3], 0.6 * h[:, :2] + 0.8 * h[:, [1, 5]])

    def test_as_json(self):
        found = json.loads(json.dumps(self.result().to_dict()))
        correlations = found.pop("correlations")
        np.testing.assert_array_equal(correlations, self.result().correlations)
        assert found.pop("mean") == pytest.approx(np.mean(correlations))
        assert found == {"samples": 8, "units": [3, 2], "ranks": [3, 2], "trivial": 0}

    def test_as_a_table(self):
        h = orthogonal()
        b = np.stack([h[:, 0], 0.6 * h[:, 1] + 0.8 * h[:, 4], np.ones(8), h[:, 5]], axis=1)
        assert str(kr.analysis.cca(h[:, :3], b)) == "\n".join(
            [
                "| canonical correlations |      3 |",
                "| ---------------------- | -----: |",
                "| mean                   | 0.5333 |",
                "| largest                | 1.0000 |",
                "| median                 | 0.6000 |",
                "| smallest               | 0.0000 |",
                "| 1 whatever the numbers |      0 |",
                "| samples                |      8 |",
                "| units of a, b          |   3, 4 |",
                "| directions of a, b     |   3, 3 |",
            ]
        )

    def test_is_frozen(self):
        with pytest.raises(AttributeError):
            self.result().mean = 1.0

    def test_as_a_figure(self, tmp_path):
        result = self.result()
        figure = result.plot()
        (axes,) = figure.axes
        (line,) = axes.lines
        np.testing.assert_array_equal(line.get_xdata(), [1, 2])
        np.testing.assert_array_equal(line.get_ydata(), result.correlations)
        assert axes.get_xlabel() == "neuron dimension"
        assert axes.get_ylabel() == "canonical correlation ρ"
        assert axes.get_title() == f"mean {result.mean:.4f}"
        assert axes.get_ylim()[0] == 0
        assert axes.get_ylim()[1] > 1
        assert axes.get_legend() is None
        figure.savefig(tmp_path / "figure.png")  # and no warning
        matplotlib.pyplot.close(figure)

    def test_several_in_a_figure_get_darker(self, tmp_path):
        a, b = related(units=(20, 15))
        results = {epoch: kr.analysis.cca(a, a[:, :15] + epoch * b) for epoch in (1, 10, 750)}
        figure = kr.analysis.plot_canonical_correlations(results, title="features")
        (axes,) = figure.axes
        for line, (epoch, result) in zip(axes.lines, results.items(), strict=True):
            np.testing.assert_array_equal(line.get_xdata(), np.arange(1, 16))
            np.testing.assert_array_equal(line.get_ydata(), result.correlations)
            assert line.get_label() == str(epoch)
        shades = [sum(matplotlib.colors.to_rgb(line.get_color())) for line in axes.lines]
        assert shades == sorted(shades, reverse=True)
        assert shades[0] < 2.5  # visible on white
        assert [text.get_text() for text in axes.get_legend().texts] == ["1", "10", "750"]
        assert axes.get_title() == "features"
        figure.savefig(tmp_path / "figure.png")
        matplotlib.pyplot.close(figure)

    def test_side_by_side(self):
        figure, (left, right) = matplotlib.pyplot.subplots(1, 2)
        for axes in (left, right):
            drawn = kr.analysis.plot_canonical_correlations({"one": self.result()}, ax=axes)
            assert drawn is figure
        assert [len(left.lines), len(right.lines), len(figure.axes)] == [1, 1, 2]
        matplotlib.pyplot.close(figure)

    @pytest.mark.parametrize("results", [{}, [1.0], {"one": 0.5}], ids=str)
    def test_nothing_to_draw(self, results):
        with pytest.raises(ValueError) as error:
            kr.analysis.plot_canonical_correlations(results)
        assert str(error.value) == (
            "Argument `results` must be a mapping of labels to what `cca` returned, at least one. "
            f"Received: results={results}"
        )
