"""Tolerance scans: of a model that really stops learning, and of numbers known by hand."""

import json

import keras
import matplotlib
import matplotlib.pyplot as plt
import numpy as np
import pytest

import keras_regs as kr
from keras_regs.analysis._comparison import tolerance as module

matplotlib.use("Agg")

RNG = np.random.default_rng(0)
X = RNG.normal(size=(64, 4)).astype("float32")
Y = (X[:, 0] > 0).astype("int32")
TRAIN, VALIDATION = (X[:32], Y[:32]), (X[32:], Y[32:])


@pytest.fixture(autouse=True)
def figures_are_closed():
    yield
    plt.close("all")


def build(strength):
    model = keras.Sequential(
        [
            keras.Input((4,)),
            keras.layers.Dense(3, name="hidden"),
            keras.layers.Dense(2, name="head"),
        ]
    )
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    # There is much to compile and little to do.
    eager = keras.backend.backend() != "jax"
    model.compile(keras.optimizers.SGD(0.5), loss, metrics=["accuracy"], run_eagerly=eager)
    return model


def scan(strengths, **settings):
    arguments = {
        "seeds": 1,
        "epochs": 5,
        "batch_size": 8,
        "callbacks": lambda strength: [kr.ProximalL1(strength)],
        "verbose": False,
    }
    return kr.analysis.tolerance_scan(
        build, strengths, train=TRAIN, validation=VALIDATION, **{**arguments, **settings}
    )


@pytest.fixture(scope="module")
def found():
    return scan([4.0, 0, 0.001])


def test_learns_up_to_the_cliff(found):
    assert found.strengths.tolist() == [0, 0.001, 4]
    assert found.tolerance == 0.001
    assert found.fails_at == 4.0
    assert found.fails.tolist() == [False, False, True]
    assert found.chance == max(VALIDATION[1].mean(), 1 - VALIDATION[1].mean())
    assert found.values[:2].min() > 0.8
    assert found.values.shape == found.sparsity.shape == (3, 1)
    assert found.sparsity[[0, 2], 0].tolist() == [0, 1]


def result(**changes):
    arguments = {
        "metric": "accuracy",
        "mode": "max",
        "chance": 0.25,
        "seeds": np.array([0, 1]),
        "strengths": np.array([0.0, 1e-4, 1e-3, 1e-2]),
        "values": np.array([[0.7, 0.8], [0.8, 0.9], [0.2, 0.3], [0.25, 0.25]]),
        "sparsity": np.array([[0.0, 0.0], [0.25, 0.75], [0.875, 0.875], [1.0, 1.0]]),
        "fails": np.array([False, False, True, True]),
        "tolerance": 1e-4,
        "fails_at": 1e-3,
    }
    return module.ToleranceScan(**{**arguments, **changes})


def test_table():
    assert str(result()) == (
        "| strength | validation accuracy | sparsity |       |\n"
        "| -------- | ------------------: | -------: | ----: |\n"
        "| 0        |              0.7500 |   0.0000 |       |\n"
        "| 0.0001   |              0.8500 |   0.5000 |       |\n"
        "| 0.001    |              0.2500 |   0.8750 | fails |\n"
        "| 0.01     |              0.2500 |   1.0000 | fails |\n"
        "\n"
        "Learns up to 0.0001 and fails at 0.001. Chance: 0.2500."
    )
    assert str(result(tolerance=0.01, fails_at=None)).endswith(
        "\nLearns at every strength up to 0.01. Chance: 0.2500."
    )
    assert str(result(tolerance=None, fails_at=0.0)).endswith(
        "\nFails at the smallest strength, 0. Chance: 0.2500."
    )


def test_dictionary(found):
    described = json.loads(json.dumps(found.to_dict()))
    assert described["tolerance"] == 0.001
    assert described["fails"] == [False, False, True]
    assert described["values"] == found.values.tolist()


def test_figure():
    figure = result().plot()
    left, right = figure.axes
    assert left.get_xscale() == "symlog"
    assert (left.get_xlabel(), left.get_ylabel()) == ("strength", "validation accuracy")
    assert right.get_xlabel() == "sparsity: share of weights that are exactly zero"
    means = [0.75, 0.85, 0.25, 0.25]
    np.testing.assert_allclose(left.lines[0].get_xydata().T, [[0, 1e-4, 1e-3, 1e-2], means])
    np.testing.assert_allclose(right.lines[0].get_xydata().T, [[0, 0.5, 0.875, 1], means])
    learning, failing = (
        next(line for line in left.lines if line.get_marker() == marker) for marker in ("o", "X")
    )
    np.testing.assert_allclose(learning.get_xdata(), [0, 1e-4])
    np.testing.assert_allclose(failing.get_xdata(), [1e-3, 1e-2])
    texts = [text.get_text() for text in figure.legends[0].get_texts()]
    assert sorted(texts) == ["between 0.0001 and 0.001", "chance", "fails", "learns"]
    (span,) = left.patches
    assert (span.get_x(), span.get_width()) == pytest.approx((1e-4, 9e-4))
    chance = [line for line in left.lines if line.get_linestyle() == ":"]
    assert list(chance[0].get_ydata()) == [0.25, 0.25]
    # Half of a 95 % interval of two values is 12.706 times half of their distance.
    bars = [segment for each in left.collections for segment in each.get_segments()]
    np.testing.assert_allclose(bars[0][:, 1], [0.75 - 0.63531, 0.75 + 0.63531], atol=1e-4)


def test_the_figure_shows_all_values_and_not_all_of_wide_intervals():
    found = result()
    left, right = found.plot().axes
    margin = 0.08 * np.ptp(found.values)
    expected = (found.values.min() - margin, found.values.max() + margin)
    np.testing.assert_allclose([left.get_ylim(), right.get_ylim()], [expected, expected])
    some = result(values=np.where(found.values == found.values.max(), np.nan, found.values))
    assert np.isfinite(some.plot().axes[0].get_ylim()).all()
    same = result(values=np.full_like(found.values, found.chance))
    low, high = same.plot().axes[0].get_ylim()
    assert low < found.chance < high


def test_the_legend_is_beside_the_panels():
    figure = result().plot()
    figure.canvas.draw()
    edge = figure.axes[1].get_window_extent().x1
    assert edge <= figure.legends[0].get_window_extent().x0


def test_figure_without_a_cliff_or_a_zero():
    strengths = np.array([1e-5, 1e-4, 1e-3, 1e-2])
    none = np.zeros(4, bool)
    left, _ = result(strengths=strengths, fails=none, fails_at=None).plot().axes
    assert left.get_xscale() == "log"
    assert not left.patches
    left, _ = result(fails=~none, tolerance=None, fails_at=0.0).plot().axes
    assert not left.patches


@pytest.mark.parametrize(
    ("means", "chance", "mode", "expected"),
    [
        ([0.9, 0.8, 0.1], 0.1, "max", [False, False, True]),
        ([0.9, 0.5, 0.49], 0.1, "max", [False, False, True]),  # half of the way is no failure
        ([0.9, 0.02], 0.1, "max", [False, True]),  # worse than chance
        ([0.9, np.nan], 0.1, "max", [False, True]),
        ([0.1, 0.1], 0.1, "max", [True, True]),
        ([np.nan, np.nan], 0.1, "max", [True, True]),
        ([0.2, 1.9, 3.0], 2.0, "min", [False, True, True]),
        ([0.2, 1.0, 3.0], 2.0, "min", [False, False, True]),
    ],
)
def test_failures(means, chance, mode, expected):
    assert module.failures(np.array(means), chance, mode).tolist() == expected


@pytest.mark.parametrize(
    "labels",
    [[0, 1, 1, 2], [[0], [1], [1], [2]], [0.0, 1.0, 1.0, 2.0], np.eye(3)[[0, 1, 1, 2]]],
    ids=["classes", "column", "floats", "one-hot"],
)
def test_chance_is_the_share_of_the_most_frequent_class(labels):
    assert module._chance("accuracy", np.array(labels)) == 0.5


@pytest.mark.parametrize(
    ("metric", "labels"),
    [
        ("mae", np.array([0, 1])),
        ("acc", np.array([0.5, 1.0])),
        ("acc", np.array([[0.5, 0.5], [1, 0]])),
        ("acc", np.array([[1, 1], [1, 0]])),
        ("acc", {"a": np.array([0, 1])}),
    ],
    ids=["metric", "numbers", "soft", "several", "nested"],
)
def test_chance_that_is_not_known_must_be_given(metric, labels):
    with pytest.raises(ValueError) as error:
        module._chance(metric, labels)
    assert str(error.value) == (
        "Argument `chance` must be given, because its default requires an accuracy of a single "
        "output, and labels that are whole numbers or one-hot rows. "
        f"Received: chance=None, metric={metric!r}"
    )


def test_chance_is_missed_after_the_first_trial(tmp_path):
    zeros = np.zeros((2, 1), "float32")
    with pytest.raises(ValueError, match=r"^Argument `chance` must be given"):
        kr.analysis.tolerance_scan(
            numbers({0.0: 1, 1.0: 1}),
            [0, 1],
            train=(zeros, zeros),
            validation=(zeros, zeros),
            seeds=1,
            epochs=1,
            folder=tmp_path,
            verbose=False,
        )
    assert len(list(tmp_path.iterdir())) == 1


def numbers(values):
    """A function to build a model whose error is known for each strength."""

    def make(strength):
        bias = keras.initializers.Constant(values[strength])
        outputs = keras.layers.Dense(1, "linear", True, "zeros", bias)
        model = keras.Sequential([keras.Input((1,)), outputs])
        model.compile(keras.optimizers.SGD(0.0), "mse", metrics=["mae"], run_eagerly=True)
        return model

    return make


@pytest.mark.parametrize(
    ("errors", "tolerance", "fails_at"),
    [
        pytest.param([0.2, 0.3, 4.0, 4.0], 1.0, 2.0, marks=pytest.mark.slow),
        pytest.param([0.2, 0.3, 0.4, 0.5], 3.0, None, marks=pytest.mark.slow),
        ([0.2, 4.0, 0.4, 4.0], 0.0, 1.0),  # what learns beyond a failure does not count
        pytest.param([4.0, 0.2, 0.2, 4.0], None, 0.0, marks=pytest.mark.slow),
    ],
)
def test_cliff(errors, tolerance, fails_at):
    zeros = np.zeros((2, 1), "float32")
    values = dict(zip((0.0, 1.0, 2.0, 3.0), errors, strict=True))
    found = kr.analysis.tolerance_scan(
        numbers(values),
        [2, 0, 3, 1],
        train=(zeros, zeros),
        validation=(zeros, zeros),
        seeds=1,
        epochs=1,
        chance=4,
        verbose=False,
    )
    np.testing.assert_allclose(found.values[:, 0], errors, rtol=1e-6)
    assert (found.tolerance, found.fails_at) == (tolerance, fails_at)
    assert found.chance == 4.0


def test_layers_and_folder(tmp_path, monkeypatch):
    seen = []
    count = module.weight_sparsity
    monkeypatch.setattr(
        module,
        "weight_sparsity",
        lambda model, layers: seen.append(layers) or count(model, layers=layers),
    )
    first = scan([4.0], layers="head", folder=tmp_path, seeds=[3], epochs=1)
    assert seen == [["head"]]
    monkeypatch.setattr(keras.Model, "fit", None)
    again = scan([4.0], layers="head", folder=tmp_path, seeds=[3], epochs=1)
    assert again.to_dict() == first.to_dict()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            {"strengths": []},
            "Argument `strengths` must be a list of one or more different numbers of at least 0. "
            "Received: strengths=[]",
        ),
        (
            {"strengths": [1, 1.0]},
            "Argument `strengths` must be a list of one or more different numbers of at least 0. "
            "Received: strengths=[1, 1.0]",
        ),
        (
            {"strengths": [0.1, -1]},
            "Argument `strengths[1]` must be a finite number of at least 0. "
            "Received: strengths[1]=-1 (of type int)",
        ),
        (
            {"chance": float("nan")},
            "Argument `chance` must be a finite number. Received: chance=nan (of type float)",
        ),
        (
            {"callbacks": [1]},
            "Argument `callbacks` must be a function that returns a list of callbacks. "
            "Received: callbacks=[1]",
        ),
        (
            {"layers": 3},
            "Argument `layers` must be the name of a layer, a list of names, or None for all "
            "layers. Received: layers=3",
        ),
    ],
)
def test_arguments_are_checked(arguments, message):
    with pytest.raises(ValueError) as error:
        scan(**{"strengths": [0.1], **arguments})
    assert str(error.value) == message
