"""Bounds of mutual information against float64 NumPy and SciPy, integrals, and at the extremes."""

import itertools
import json
import math

import keras
import matplotlib
import matplotlib.pyplot
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.integrate import quad
from scipy.spatial.distance import cdist
from scipy.special import logsumexp
from scipy.stats import norm

import keras_regs as kr
from keras_regs._math import pairwise

matplotlib.use("Agg")


def entropy(z, variance, distance):
    """Kolchinsky & Tracey's estimate of the entropy of a mixture, eq. 10, in nats."""
    units = z.shape[1]
    matrix = (
        cdist(z, z, "sqeuclidean") / {"KL": 2 * variance, "Bhattacharyya": 8 * variance}[distance]
    )
    of_noise = units / 2 * (np.log(2 * np.pi * variance) + 1)
    return of_noise - np.mean(logsumexp(-matrix, axis=1) - np.log(len(z)))


def reference(z, classes, variance):
    z = np.asarray(z, "float64").reshape(len(z), -1)
    names, counts = np.unique(classes, return_counts=True)
    shares = counts / len(z)
    of_noise = z.shape[1] / 2 * (np.log(2 * np.pi * variance) + 1)
    h, h_given_y = {}, {}
    for distance in ("KL", "Bhattacharyya"):
        h[distance] = entropy(z, variance, distance)
        of_classes = [entropy(z[classes == name], variance, distance) for name in names]
        h_given_y[distance] = shares @ of_classes
    label_entropy = -np.sum(shares * np.log(shares))
    y_lower = h["Bhattacharyya"] - h_given_y["KL"]
    y_upper = h["KL"] - h_given_y["Bhattacharyya"]
    return {
        "x_lower": h["Bhattacharyya"] - of_noise,
        "x_upper": h["KL"] - of_noise,
        "y_lower": np.clip(y_lower, 0, label_entropy),
        "y_upper": np.clip(y_upper, 0, label_entropy),
        "y_estimate_bhattacharyya": h["Bhattacharyya"] - h_given_y["Bhattacharyya"],
        "y_estimate_kl": h["KL"] - h_given_y["KL"],
        "label_entropy": label_entropy,
    }


def drawn(samples=60, units=5, classes=3, seed=0):
    rng = np.random.default_rng(seed)
    labels = rng.permutation(np.arange(samples) % classes)
    return rng.normal(size=(samples, units)) + 2 * np.cos(labels)[:, None], labels


def assert_same(found, expected, rtol=1e-10, atol=1e-12):
    expected = expected if isinstance(expected, dict) else expected.to_dict()
    numbers = found.to_dict()
    for name in reference(*drawn(), 1.0):
        np.testing.assert_allclose(
            numbers[name], expected[name], rtol=rtol, atol=atol, err_msg=name
        )


def assert_ordered(info):
    assert 0 <= info.x_lower <= info.x_upper <= math.log(info.samples) + 1e-12
    assert 0 <= info.y_lower <= info.y_upper <= info.label_entropy
    assert info.y_upper <= info.x_upper + 1e-12
    assert info.y_lower <= info.x_lower + 1e-12


@pytest.mark.parametrize("variance", [0.01, 0.1, 1.0, 10.0, 1e4])
@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_equals_the_formulas_on_full_matrices(variance, dtype):
    z, labels = drawn()
    info = kr.analysis.mutual_information(z.astype(dtype), labels, noise_variance=variance)
    assert_same(info, reference(z.astype(dtype), labels, variance))
    assert (info.samples, info.units, info.noise_variance) == (60, 5, variance)
    assert_ordered(info)


def test_the_default_variance_is_that_of_the_published_code():
    z, labels = drawn()
    assert_same(kr.analysis.mutual_information(z, labels), reference(z, labels, 0.1))


@pytest.mark.parametrize("block", [7, 20, 59, 61])
def test_the_size_of_blocks_changes_nothing(block, monkeypatch):
    z, labels = drawn()
    monkeypatch.setattr(pairwise, "_BLOCK", block)
    assert_same(
        kr.analysis.mutual_information(z, labels, noise_variance=0.7), reference(z, labels, 0.7)
    )


def test_each_pair_of_blocks_comes_once(monkeypatch):
    monkeypatch.setattr(pairwise, "_BLOCK", 4)
    seen = np.zeros((11, 11), int)
    for rows, columns in pairwise._pairs_of_blocks(11):
        assert {rows.stop - rows.start, columns.stop - columns.start} <= {3, 4}
        seen[rows, columns] += 1
        if rows != columns:
            seen[columns, rows] += 1
    assert np.all(seen == 1)


def test_more_samples_than_a_block_holds():
    z, labels = drawn(1500, 3, classes=7)
    assert_same(
        kr.analysis.mutual_information(z, labels, noise_variance=0.05), reference(z, labels, 0.05)
    )


def test_of_two_samples():
    """Each kernel has two values, 1 and the exponential."""
    info = kr.analysis.mutual_information([[0.0, 0.0], [3.0, 4.0]], noise_variance=5.0)
    np.testing.assert_allclose(info.x_lower, math.log(2 / (1 + math.exp(-25 / 40))), rtol=1e-13)
    np.testing.assert_allclose(info.x_upper, math.log(2 / (1 + math.exp(-25 / 10))), rtol=1e-13)


def test_without_labels():
    z, labels = drawn()
    info, other = (kr.analysis.mutual_information(z, y, noise_variance=0.5) for y in (None, labels))
    assert (info.x_lower, info.x_upper) == (other.x_lower, other.x_upper)
    assert info.y_lower is info.y_upper is info.label_entropy is None
    assert info.y_estimate_kl is info.y_estimate_bhattacharyya is None


def test_samples_far_apart_tell_everything():
    z, labels = drawn(classes=4)
    info = kr.analysis.mutual_information(1e4 * z, labels)
    exact = pytest.approx(math.log(60), rel=1e-12)
    assert info.x_lower == exact
    assert info.x_upper == exact


def test_tight_classes_far_apart_tell_the_class():
    labels = np.array([0] * 10 + [1] * 20 + [2] * 30)
    z = 100.0 * labels[:, None] + 1e-4 * np.arange(60)[:, None]
    info = kr.analysis.mutual_information(z, labels)
    shares = np.array([1, 2, 3]) / 6
    entropy_of_labels = -np.sum(shares * np.log(shares))
    for found in (info.x_lower, info.x_upper, info.y_lower, info.y_upper, info.label_entropy):
        assert found == pytest.approx(entropy_of_labels, abs=1e-4)


def test_equal_samples_tell_nothing():
    info = kr.analysis.mutual_information(np.full((6, 3), 0.1), [0, 1, 0, 1, 0, 1])
    assert (info.x_lower, info.x_upper, info.y_lower, info.y_upper) == (0, 0, 0, 0)
    assert info.label_entropy == pytest.approx(math.log(2))


def test_one_class_tells_nothing():
    info = kr.analysis.mutual_information(drawn()[0], np.full(60, 7))
    assert (info.y_lower, info.y_upper, info.label_entropy) == (0, 0, 0)
    assert info.y_estimate_kl == info.y_estimate_bhattacharyya == 0


@pytest.mark.parametrize("variance", [0.003, 0.1, 1.0, 30.0])
def test_the_truth_is_between_the_bounds(variance):
    """Of samples on a line, by numerical integration."""
    rng = np.random.default_rng(1)
    labels = np.arange(12) % 2
    z = rng.normal(size=12) + 2 * labels
    deviation = math.sqrt(variance)

    def true_entropy(samples):
        def density(t):
            return norm.pdf(t, samples, deviation).mean()

        edges = np.linspace(z.min() - 12 * deviation, z.max() + 12 * deviation, 60)
        parts = [
            quad(lambda t: -density(t) * math.log(density(t) or 1), *edge)[0]
            for edge in itertools.pairwise(edges)
        ]
        return sum(parts)

    of_all, of_noise = true_entropy(z), 0.5 * (math.log(2 * math.pi * variance) + 1)
    of_classes = [true_entropy(z[labels == k]) for k in (0, 1)]
    info = kr.analysis.mutual_information(z[:, None], labels, noise_variance=variance)
    assert info.x_lower <= of_all - of_noise <= info.x_upper
    assert info.y_lower <= of_all - np.mean(of_classes) <= info.y_upper


numbers = st.floats(-100, 100, width=32, allow_subnormal=False)


@settings(max_examples=60, derandomize=True)
@given(
    st.lists(numbers, min_size=12, max_size=12),
    st.integers(0, 3**6 - 1),
    st.sampled_from([1e-3, 0.1, 1.0, 1e3]),
)
def test_the_bounds_are_ordered_and_the_formulas_hold_for_any_samples(values, code, variance):
    z = np.reshape(values, (6, 2))
    labels = np.unique(code // 3 ** np.arange(6) % 3, return_inverse=True)[1]
    labels[np.bincount(labels)[labels] < 2] = np.argmax(np.bincount(labels))
    if min(np.bincount(labels)[np.unique(labels)]) < 2:
        labels[:] = 0
    info = kr.analysis.mutual_information(z, labels, noise_variance=variance)
    assert_ordered(info)
    # A matrix product may be off by 1e-16 of squared norms, and half the noise's variance of these.
    assert_same(info, reference(z, labels, variance), atol=2e-10)


def test_what_changes_nothing():
    z, labels = drawn(units=4)
    rng = np.random.default_rng(2)
    plain = kr.analysis.mutual_information(z, labels, noise_variance=0.3)
    order = rng.permutation(60)
    rotation, _ = np.linalg.qr(rng.normal(size=(4, 4)))
    names = np.array([5, -3, 1000])
    for changed in (
        kr.analysis.mutual_information(z[order], labels[order], noise_variance=0.3),
        kr.analysis.mutual_information(z @ rotation, labels, noise_variance=0.3),
        kr.analysis.mutual_information(z + 50, labels, noise_variance=0.3),
        kr.analysis.mutual_information(z, names[labels], noise_variance=0.3),
        kr.analysis.mutual_information(1e-6 * z, labels, noise_variance=0.3e-12),
        kr.analysis.mutual_information(1e9 * z, labels, noise_variance=0.3e18),
        kr.analysis.mutual_information(z.reshape(60, 2, 2, 1), labels, noise_variance=0.3),
    ):
        assert_same(changed, plain)


@pytest.mark.parametrize("offset", [1e6, -1e9])
def test_a_large_mean_rounds_nothing_away(offset):
    z, labels = drawn()
    z = np.round(1024 * z) / 1024  # so that adding the offset is exact
    expected = reference(z, labels, 0.1)
    assert_same(kr.analysis.mutual_information(z + offset, labels), expected)


@pytest.mark.parametrize("distance", [1e3, 1e6, 1e9])
def test_distances_within_classes_that_are_far_apart(distance, monkeypatch):
    """Beside such norms, a matrix product would round them away."""
    monkeypatch.setattr(pairwise, "_BLOCK", 25)
    z, labels = drawn()
    z = np.round(1024 * z) / 1024 + distance * labels[:, None]
    info = kr.analysis.mutual_information(z, labels, noise_variance=0.5)
    assert_same(info, reference(z, labels, 0.5))
    assert 0.5 < info.y_estimate_kl < math.log(3) + 1e-12


def test_duplicates_are_one_sample():
    z, labels = drawn(20)
    once = kr.analysis.mutual_information(z, labels, noise_variance=0.2)
    twice = kr.analysis.mutual_information(
        np.repeat(z, 2, 0), np.repeat(labels, 2), noise_variance=0.2
    )
    assert_same(twice, once)


@pytest.mark.parametrize(
    ("scale", "variance"),
    [(1e-30, 1e30), (1e30, 1e-30), (1e200, 0.1), (1e308, 0.1), (1e-320, 0.1), (1.0, 5e-324)],
)
def test_extremes_are_all_or_nothing(scale, variance):
    z = scale * np.array([[0.0], [1.0], [-1.0], [0.5]])
    info = kr.analysis.mutual_information(z, [0, 0, 1, 1], noise_variance=variance)
    expected = math.log(4) if scale > variance else 0.0
    assert info.x_lower == info.x_upper == pytest.approx(expected, abs=1e-15)
    assert_ordered(info)


@pytest.mark.parametrize(
    "given_as",
    [
        lambda y: y.tolist(),
        lambda y: y[:, None],
        lambda y: np.eye(3)[y],
        lambda y: np.eye(3, dtype=bool)[y],
        lambda y: y.astype("float32"),
        lambda y: keras.ops.convert_to_tensor(y),
        lambda y: keras.ops.one_hot(y, 4),
    ],
)
def test_labels_of_each_kind(given_as):
    z, labels = drawn()
    assert_same(
        kr.analysis.mutual_information(z, given_as(labels), noise_variance=0.4),
        reference(z, labels, 0.4),
    )


@pytest.mark.parametrize("dtype", ["bfloat16", "float16", "float32", "int32", "uint8", "bool"])
def test_representations_of_each_type(dtype):
    z = keras.ops.cast(3 + np.arange(40.0).reshape(10, 4) % 7, dtype)
    expected = keras.ops.convert_to_numpy(z).astype("float64")
    labels = np.arange(10) % 2
    assert_same(
        kr.analysis.mutual_information(z, labels, noise_variance=2.0),
        reference(expected, labels, 2.0),
    )
    given = np.asarray(keras.ops.convert_to_numpy(z))
    assert_same(
        kr.analysis.mutual_information(given, labels, noise_variance=2.0),
        reference(expected, labels, 2.0),
    )


def test_lists_and_what_is_given_stays_as_it_is():
    z, labels = drawn()
    kept = z.copy()
    expected = reference(z, labels, 0.4)
    assert_same(kr.analysis.mutual_information(z.tolist(), labels, noise_variance=0.4), expected)
    assert_same(
        kr.analysis.mutual_information(np.asfortranarray(z), labels, noise_variance=0.4), expected
    )
    kr.analysis.mutual_information(z, labels, noise_variance=0.4)
    np.testing.assert_array_equal(z, kept)


Z = np.zeros((4, 2))
ARGUMENTS = [
    (
        lambda: kr.analysis.mutual_information(np.zeros((1, 3))),
        "Argument `z` must have at least 2 samples. Received: z of shape (1, 3)",
    ),
    (
        lambda: kr.analysis.mutual_information([1.0, 2.0]),
        "Argument `z` must be an array of numbers of shape (samples, units) or (samples, "
        "...positions, channels). Received: z of shape (2,), float64",
    ),
    (
        lambda: kr.analysis.mutual_information(np.zeros((4, 0))),
        "Argument `z` must be an array of numbers of shape (samples, units) or (samples, "
        "...positions, channels). Received: z of shape (4, 0), float64",
    ),
    (
        lambda: kr.analysis.mutual_information([["a"], ["b"]]),
        "Argument `z` must be an array of numbers of shape (samples, units) or (samples, "
        "...positions, channels). Received: z of shape (2, 1), <U1",
    ),
    (
        lambda: kr.analysis.mutual_information([[1.0], [np.nan], [np.inf]]),
        "Argument `z` must hold finite numbers. Received: z of shape (3, 1), 2 of its numbers "
        "infinite or NaN",
    ),
    (
        lambda: kr.analysis.mutual_information(Z, [0.5, 0, 1, 1]),
        "Argument `y` must hold the class of each sample, whole numbers of shape (4,) or "
        "(4, 1), or one-hot rows of shape (4, classes). Received: y of shape (4,), float64",
    ),
    (
        lambda: kr.analysis.mutual_information(Z, np.array(["a", "a", "b", "b"])),
        "Argument `y` must hold the class of each sample, whole numbers of shape (4,) or "
        "(4, 1), or one-hot rows of shape (4, classes). Received: y of shape (4,), <U1",
    ),
    (
        lambda: kr.analysis.mutual_information(Z, [0, 0, 1, 1, 1]),
        "Argument `y` must hold the class of each sample, whole numbers of shape (4,) or "
        "(4, 1), or one-hot rows of shape (4, classes). Received: y of shape (5,), int64",
    ),
    (
        lambda: kr.analysis.mutual_information(Z, [0, 3, 0, 7]),
        "Argument `y` must have at least 2 samples of each class, because a single sample does not "
        "show the spread of its class. Received: 2 of 3 classes with one sample: 3, 7",
    ),
    (
        lambda: kr.analysis.mutual_information(np.zeros((12, 1)), range(12)),
        "Argument `y` must have at least 2 samples of each class, because a single sample does not "
        "show the spread of its class. Received: 12 of 12 classes with one sample: "
        "0, 1, 2, 3, 4, 5, 6, 7, 8, 9, ...",
    ),
    (
        lambda: kr.analysis.mutual_information(Z, noise_variance=0.0),
        "Argument `noise_variance` must be a finite number above 0. "
        "Received: noise_variance=0.0 (of type float)",
    ),
    (
        lambda: kr.analysis.mutual_information(Z, noise_variance="1"),
        "Argument `noise_variance` must be a finite number above 0. "
        "Received: noise_variance='1' (of type str)",
    ),
]


@pytest.mark.parametrize(("call", "message"), ARGUMENTS)
def test_arguments_are_checked(call, message):
    with pytest.raises(ValueError) as error:
        call()
    assert str(error.value) == message


class TestResult:
    info = kr.analysis.MutualInformation(1.0, 2.0, 100, 7, 0.5, 0.25, 0.75, 0.3, 0.4, math.log(10))
    alone = kr.analysis.MutualInformation(1.0, 2.0, 100, 7, 0.5)

    def test_goes_through_json(self):
        info = kr.analysis.mutual_information(*drawn(), noise_variance=np.float32(0.5))
        found = json.loads(json.dumps(info.to_dict()))
        assert found == info.to_dict()
        assert kr.analysis.MutualInformation(**found).to_dict() == found
        assert {type(value) for value in found.values()} == {float, int}
        assert (found["samples"], found["units"], found["noise_variance"]) == (60, 5, 0.5)

    def test_is_a_table(self):
        rows = [row.split("|")[1:-1] for row in str(self.info).splitlines()]
        assert [[cell.strip() for cell in column] for column in zip(*rows, strict=True)] == [
            ["nats", "------", "I(z;x)", "I(z;y)"],
            ["lower bound", "----------:", "1.0000", "0.2500"],
            ["upper bound", "----------:", "2.0000", "0.7500"],
            ["at most", "------:", "4.6052", "2.3026"],
            ["Bhattacharyya estimate", "---------------------:", "1.0000", "0.3000"],
            ["KL estimate", "----------:", "2.0000", "0.4000"],
        ]
        assert str(self.alone) == (
            "| nats   | lower bound | upper bound | at most |\n"
            "| ------ | ----------: | ----------: | ------: |\n"
            "| I(z;x) |      1.0000 |      2.0000 |  4.6052 |"
        )

    def test_is_drawn(self, tmp_path):
        figure = self.info.plot()
        axes = figure.axes[0]
        lines = [np.transpose(line.get_data()).tolist() for line in axes.lines]
        assert lines == [
            [[1.0, 0.0], [2.0, 0.0]],
            [[math.log(100), -0.4], [math.log(100), 0.4]],
            [[0.25, 1.0], [0.75, 1.0]],
            [[math.log(10), 0.6], [math.log(10), 1.4]],
            [[0.3, 1.0]],
            [[0.4, 1.0]],
        ]
        assert [each.get_text() for each in axes.texts] == [" ln n = 4.61 ", " H(y) = 2.3 "]
        assert [each.get_text() for each in axes.get_yticklabels()] == ["I(z;x)", "I(z;y)"]
        assert axes.get_ylim() == (1.6, -0.6)  # I(z;x) above
        assert (axes.get_title(), axes.get_xlabel()) == ("noise variance 0.5", "nats")
        legend = [each.get_text() for each in axes.get_legend().get_texts()]
        assert legend == ["estimate, Bhattacharyya", "estimate, KL"]
        figure.savefig(tmp_path / "figure.png")  # and no warning
        matplotlib.pyplot.close(figure)

    def test_is_drawn_without_labels(self, tmp_path):
        figure = self.alone.plot()
        assert len(figure.axes[0].lines) == 2
        assert figure.axes[0].get_legend() is None
        figure.savefig(tmp_path / "figure.png")
        matplotlib.pyplot.close(figure)


def test_no_matrix_of_all_pairs_and_none_of_classes(monkeypatch):
    """The largest array that goes to the backend is one of a block, however many classes."""
    sizes = []
    original = pairwise._sums_of_block

    def watched(exponents, *classes):
        sizes.append(exponents.shape)
        return original(exponents, *classes)

    monkeypatch.setattr(pairwise, "_BLOCK", 50)
    monkeypatch.setattr(pairwise, "_sums_of_block", watched)
    kr.analysis.mutual_information(*drawn(200, classes=100), noise_variance=1.0)
    assert {tuple(size) for size in sizes} == {(50, 50)}
    assert len(sizes) == 10
