"""Representations that cannot be compared are refused."""

import numpy as np
import pytest

import keras_regs as kr
from tests.analysis.related_representations import MEASURES, every_measure, orthogonal, related

independent_of_backend = pytest.mark.independent_of_backend


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
                f"Argument `{argument}` must vary in fewer directions. It varies in all 9 "
                "directions in which 10 samples can differ, so it correlates perfectly with every "
                "representation. Pass more samples, or compare fewer directions: use `svcca` with "
                "a smaller `variance`. "
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
