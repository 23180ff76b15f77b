"""The characteristics of representations that are arrays."""

import math
import sys

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from keras import ops

import keras_regs as kr
from keras_regs.analysis._representations import accumulator, tiles
from tests.analysis.characteristics_by_pairs import MEASURES, assert_equal, reference, relu_outputs


class TestArrays:
    @pytest.mark.parametrize("shape", [(60, 7), (5, 30), (2, 2), (1, 3), (40, 1)])
    @pytest.mark.parametrize("positive_only", [True, False])
    @pytest.mark.parametrize("signed", [True, False])
    def test_equal_the_definitions(self, shape, positive_only, signed):
        z = relu_outputs(*shape) if shape[1] > 2 else np.random.default_rng(0).random(shape)
        found = kr.analysis.characteristics(z, None, positive_only=positive_only, signed=signed)
        assert (found.samples, found.units) == shape
        assert_equal(found, reference(z, positive_only, signed))

    def test_of_linear_units_may_be_of_positive_values_alone(self):
        z = np.random.default_rng(0).normal(size=(50, 6)) + 0.3
        found = kr.analysis.characteristics(z, positive_only=True)
        assert found.positive_only is True
        assert_equal(found, reference(z, True))

    def test_are_those_of_positive_values_where_nothing_is_negative(self):
        z = relu_outputs()
        assert_equal(kr.analysis.characteristics(z), reference(z, True))
        z[3, 4] = -1e-6
        found = kr.analysis.characteristics(z)
        assert found.positive_only is False
        assert_equal(found, reference(z, False))

    @pytest.mark.parametrize("last", [False, True])
    def test_do_not_depend_on_batches(self, monkeypatch, last):
        """Nor on the batch in which something is negative."""
        z = relu_outputs(90)
        if last:
            z[-1, 2] = -1
        classes = np.arange(90) % 4
        expected = kr.analysis.characteristics(z, classes).to_dict()
        module = sys.modules[kr.analysis.characteristics.__module__]
        monkeypatch.setattr(module, "_BATCH", 100)
        found = kr.analysis.characteristics(z, classes).to_dict()
        assert found["positive_only"] is not last
        for one, other in zip(
            [expected, *expected["classes"].values()],
            [found, *found["classes"].values()],
            strict=True,
        ):
            for name in MEASURES:
                np.testing.assert_allclose(one[name], other[name], rtol=1e-9, err_msg=name)

    @pytest.mark.parametrize("negative", [False, True])
    def test_of_each_class(self, negative):
        z = relu_outputs(50)
        if negative:  # in the last class alone, so that the rule changes for those before it
            z[46:, 3] -= 5
        classes = np.repeat([7, -2, 3], [20, 26, 4])
        order = np.random.default_rng(1).permutation(50)
        classes = np.sort(classes)[order]
        z = z[order]
        found = kr.analysis.characteristics(z, classes[:, None])
        assert list(found.classes) == [-2, 3, 7]
        assert found.positive_only is not negative
        assert_equal(found, reference(z, not negative))
        expected = {name: reference(z[classes == name], not negative) for name in (-2, 3, 7)}
        for name, of_class in expected.items():
            assert found.classes[name].samples == np.sum(classes == name)
            assert_equal(found.classes[name], of_class)
        for name in MEASURES:
            mean = np.nanmean([each[name] for each in expected.values()])
            np.testing.assert_allclose(getattr(found.class_wise, name), mean, rtol=1e-9)

    @pytest.mark.parametrize("positive_only", [None, True])
    @pytest.mark.parametrize("negative", ["nowhere", "everywhere", "last"])
    def test_on_an_accelerator(self, monkeypatch, negative, positive_only):
        """There, the backend computes the sums."""
        monkeypatch.setattr(accumulator, "in_host_memory", lambda tensor: False)
        monkeypatch.setattr(sys.modules[kr.analysis.characteristics.__module__], "_BATCH", 100)
        z = relu_outputs(50)
        classes = np.random.default_rng(1).integers(3, size=50)
        if negative == "everywhere":
            z -= 1
        elif negative == "last":
            z[np.flatnonzero(classes == 2)[-1], 3] -= 5
        expects_positive = bool(positive_only or negative == "nowhere")
        found = kr.analysis.characteristics(z, classes, positive_only=positive_only)
        assert_equal(found, reference(z, expects_positive))
        for name in range(3):
            assert_equal(found.classes[name], reference(z[classes == name], expects_positive))
        assert_equal(
            kr.analysis.characteristics(z, positive_only=positive_only),
            reference(z, expects_positive),
        )

    def test_a_class_of_one_sample_does_not_count_where_there_are_no_pairs(self):
        z = relu_outputs(9)
        found = kr.analysis.characteristics(z, [0, 0, 0, 0, 0, 0, 0, 0, 1])
        assert math.isnan(found.classes[1].correlation)
        assert found.class_wise.correlation == found.classes[0].correlation

    def test_of_one_hot_labels(self):
        z = relu_outputs(9)
        found = kr.analysis.characteristics(z, np.eye(3)[np.arange(9) % 3])
        assert_equal(found.classes[1], reference(z[1::3], True))

    @pytest.mark.parametrize("axis", [-1, 1])
    def test_of_positions(self, axis):
        """Averages of float32 values are not rounded to float32."""
        z = np.random.default_rng(0).normal(size=(12, 3, 4, 5)).astype("float32")
        maps = np.moveaxis(z, -1, 1) if axis == 1 else z
        expected = {
            "samples": z.reshape(-1, 5),
            "flatten": maps.reshape(12, -1),
            "average": z.mean(axis=(1, 2), dtype="float64"),
        }
        classes = np.arange(12) % 2
        for spatial, rows in expected.items():
            found = kr.analysis.characteristics(maps, classes, spatial=spatial, axis=axis)
            assert_equal(found, reference(rows, False))
            of_class = np.repeat(classes == 1, len(rows) // 12)
            assert_equal(found.classes[1], reference(rows[of_class], False))

    @pytest.mark.parametrize("kind", ["list", "float16", "integers", "tensor"])
    def test_of_any_array(self, kind):
        z = np.random.default_rng(0).integers(0, 4, size=(20, 4))
        given = {
            "list": z.tolist(),
            "float16": z.astype("float16"),
            "integers": z,
            "tensor": ops.convert_to_tensor(z, "float32"),
        }[kind]
        assert_equal(kr.analysis.characteristics(given), reference(z, True))

    @pytest.mark.parametrize("scale", [1e-100, 1e-30, 1e-3, 1e15, 1e100])
    def test_of_any_scale(self, scale):
        z = relu_outputs()
        found = kr.analysis.characteristics(scale * z)
        expected = reference(z, True)
        expected["amplitude"] *= scale
        expected["covariance"] *= scale**2
        for name in MEASURES:
            np.testing.assert_allclose(getattr(found, name), expected[name], rtol=1e-9)

    @pytest.mark.parametrize("deviation", [1e-3, 1, 10])
    @pytest.mark.parametrize("offset", [1e6, 1e9, -1e9])
    def test_far_from_zero(self, offset, deviation):
        z = deviation * np.random.default_rng(0).normal(size=(100, 5)) + offset
        classes = np.arange(100) % 3
        for positive_only in (True, False) if offset > 0 else (False,):
            found = kr.analysis.characteristics(z, classes, positive_only=positive_only)
            assert_equal(found, reference(z, positive_only), rtol=1e-6)
            for name in range(3):
                expected = reference(z[classes == name], positive_only)
                assert_equal(found.classes[name], expected, rtol=1e-6)

    def test_positive_values_far_from_zeros(self):
        z = np.random.default_rng(0).normal(size=(100, 5)) + 1e9
        z[::3, 1:3] = z[::4, 3] = z[:10] = 0
        found = kr.analysis.characteristics(z, np.arange(100) % 2)
        assert found.positive_only is True
        assert_equal(found, reference(z, True), rtol=1e-6)
        assert_equal(found.classes[1], reference(z[1::2], True), rtol=1e-6)

    def test_far_from_zero_batch_by_batch(self, monkeypatch):
        z = np.random.default_rng(0).normal(size=(90, 5)) + 1e9
        module = sys.modules[kr.analysis.characteristics.__module__]
        monkeypatch.setattr(module, "_BATCH", 100)
        for positive_only in (True, False):
            found = kr.analysis.characteristics(z, np.arange(90) % 4, positive_only=positive_only)
            assert_equal(found, reference(z, positive_only), rtol=1e-6)
            assert_equal(found.classes[2], reference(z[2::4], positive_only), rtol=1e-6)

    @pytest.mark.parametrize("counts", [[1, 60, 39], [16, 32, 52], [5, 5, 6]])
    @pytest.mark.parametrize("negative", [False, True])
    def test_of_more_samples_and_pairs_than_are_computed_at_once(
        self, monkeypatch, counts, negative
    ):
        """Classes may begin and end within the same sum, or with it."""
        monkeypatch.setattr(accumulator, "_ROWS", 16)
        monkeypatch.setattr(accumulator, "_VALUES", 1)
        monkeypatch.setattr(tiles, "_SIDE", 3)
        z = relu_outputs(sum(counts)) - negative
        classes = np.repeat([0, 1, 2], counts)
        for positive_only in (True, False):
            expected = reference(z, positive_only)
            found = kr.analysis.characteristics(z, classes, positive_only=positive_only)
            assert_equal(found, expected)
            for name in range(3):
                of_class = reference(z[classes == name], positive_only)
                assert_equal(found.classes[name], of_class)
            assert_equal(kr.analysis.characteristics(z, positive_only=positive_only), expected)

    def test_of_many_rows_of_few_samples(self, monkeypatch):
        """Samples wait in batches of different sizes until there are enough rows."""
        monkeypatch.setattr(accumulator, "_ROWS", 16)
        monkeypatch.setattr(sys.modules[kr.analysis.characteristics.__module__], "_BATCH", 60)
        z = relu_outputs(18, 12).reshape(18, 2, 2, 3)
        classes = np.arange(18) % 4
        found = kr.analysis.characteristics(z, classes, spatial="samples")
        assert_equal(found, reference(z.reshape(-1, 3), True))
        for name in range(4):
            of_class = reference(z[classes == name].reshape(-1, 3), True)
            assert_equal(found.classes[name], of_class)

    @pytest.mark.parametrize("independent", [False, True])
    def test_the_rank_of_many_units(self, independent):
        rng = np.random.default_rng(0)
        z = rng.normal(size=(400, 300)) if independent else relu_outputs(400, 300)
        found = kr.analysis.characteristics(z)
        singular = np.linalg.svd(np.cov(z.T, bias=True), compute_uv=False)
        expected = np.sum(singular**2) / singular[0] ** 2
        np.testing.assert_allclose(found.rank, expected, rtol=1e-9)

    def test_a_constant_unit_correlates_with_none(self):
        """Though its float32 values may differ by what they were rounded by."""
        z = np.random.default_rng(0).random((1000, 3)).astype("float32") + 1
        z[:, 0] = 0.1 + np.where(np.arange(1000) % 2, 0, np.float32(7e-9))
        for positive_only in (True, False):
            found = kr.analysis.characteristics(z, positive_only=positive_only)
            expected = reference(z[:, 1:], positive_only)
            np.testing.assert_allclose(found.correlation, expected["correlation"], rtol=1e-7)
            np.testing.assert_allclose(found.rank, expected["rank"], rtol=1e-7)

    @pytest.mark.parametrize("dtype", ["float32", "float64"])
    @pytest.mark.parametrize("positive_only", [True, False])
    def test_a_unit_constant_in_a_class_correlates_with_none_there(self, positive_only, dtype):
        """Though it is another constant in other classes, so that no shift makes it zero."""
        z = np.random.default_rng(0).random((999, 3)) + 1
        classes = np.arange(999) % 3
        z[:, 0] = np.array([0.3, 7.1, 0.7])[classes]
        z = z.astype(dtype)
        found = kr.analysis.characteristics(z, classes, positive_only=positive_only)
        assert_equal(found, reference(z, positive_only))
        for name, of_class in found.classes.items():
            assert_equal(of_class, reference(z[classes == name], positive_only))

    def test_what_is_rounding_depends_on_the_type(self):
        rng = np.random.default_rng(0)
        z = np.column_stack([1 + 1e-8 * rng.normal(size=100), rng.random((100, 2))])
        assert_equal(kr.analysis.characteristics(z), reference(z, True), rtol=1e-6)

    def test_of_what_is_always_zero(self):
        found = kr.analysis.characteristics(np.zeros((10, 3)), np.arange(10) % 2)
        assert (found.sparsity, found.dead_units, found.rank) == (1.0, 1.0, 0.0)
        for name in ("amplitude", "covariance", "correlation"):
            assert math.isnan(getattr(found, name))
        assert math.isnan(found.class_wise.correlation)

    @settings(max_examples=40)
    @example(np.array([[0, 0.25, 0.25, 0.25, 0.25]] * 2, "float32"))
    @given(
        hnp.arrays(
            "float32",
            st.sampled_from([(1, 1), (2, 5), (8, 6), (7, 3)]),
            elements=st.sampled_from([0.0, 0.0, 0.0, 0.25, 1.0, 3.0, -2.0]),
        )
    )
    def test_keep_the_inequalities_of_the_paper(self, z):
        found = kr.analysis.characteristics(z)
        units = z.shape[1]
        rank = np.linalg.matrix_rank(z - z.mean(axis=0, dtype="float64"))
        assert 0 <= found.dead_units <= found.sparsity <= 1
        assert found.rank <= rank + 1e-9
        assert units * found.dead_units <= units - found.rank + 1e-9
        assert math.isnan(found.correlation) or 0 <= found.correlation <= 1 + 1e-9
