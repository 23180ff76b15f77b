"""The moment of overfitting and the layers' losses, against a search through all intervals."""

import statistics
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from keras_regs_tensorboard import findings
from keras_regs_tensorboard.page_format import Overfitting

pytestmark = pytest.mark.independent_of_backend

# Few distinct values, so that ties and zeros occur; None where training diverged.
HEIGHTS = st.lists(
    st.one_of(st.none(), st.integers(0, 6).map(float), st.floats(0, 5)), min_size=1, max_size=30
)


@st.composite
def series(draw, values=HEIGHTS):
    """Increasing epochs, perhaps with gaps, and a value for each."""
    heights = draw(values)
    steps = draw(st.lists(st.integers(1, 10), min_size=len(heights), max_size=len(heights)))
    return (np.cumsum(steps) - 2).tolist(), heights


def falls(epochs, heights):
    """All intervals, as their length, the share that was lost, start and end."""
    known = [(e, h) for e, h in zip(epochs, heights, strict=True) if h is not None]
    return [
        (end - start, 1 - later / earlier, start, end)
        for index, (start, earlier) in enumerate(known)
        for end, later in known[index + 1 :]
        if earlier > 0
    ]


@settings(deadline=None)
@given(series())
def test_layer_losses_are_the_best_of_all_intervals(given_series):
    epochs, heights = given_series
    (found,) = findings.layer_losses(epochs, {"conv1": heights})
    everything = falls(epochs, heights)
    greatest = max((share for _, share, _, _ in everything), default=0.0)
    if greatest < 1e-9:
        expected = {"layer": "conv1", "share": 0.0, "from": epochs[0], "to": epochs[-1]}
        assert found == expected
        return
    interval = (found["to"] - found["from"], found["share"], found["from"], found["to"])
    assert interval in everything
    # The last bit of a quotient may decide either way.
    assert found["share"] >= 0.8 * greatest - 1e-9
    enough = [fall for fall in everything if fall[1] >= 0.8 * greatest + 1e-9]
    assert interval[0] <= min((length for length, *_ in enough), default=interval[0])
    as_short = [fall for fall in enough if fall[0] == interval[0]]
    assert found["share"] >= max((share for _, share, _, _ in as_short), default=0.0)


@settings(deadline=None)
@given(series(), st.sampled_from(["probe", "validation"]))
def test_overfitting_is_the_minimum_that_was_left(given_series, name):
    epochs, values = given_series
    known = [(e, v) for e, v in zip(epochs, values, strict=True) if v is not None and e >= 0]
    found = findings.overfitting(epochs, {name: values})
    if len(known) < (3 if name == "probe" else 1):
        assert found is None
        return
    lowest = min(v for _, v in known)
    first = next(e for e, v in known if v == lowest)
    rise = statistics.median(v for _, v in known[-3:]) - lowest
    turned = rise > 0.01 * lowest and first != known[-1][0]
    assert found == (Overfitting(loss=name, epoch=first) if turned else None)


def test_the_loss_of_the_probe_counts_before_that_of_the_validation():
    epochs = list(range(-1, 6))
    up, down = [9, 5, 1, 2, 3, 4, 5], [0, 6, 5, 4, 3, 2, 1]
    both = {"probe": up, "validation": down}
    assert findings.overfitting(epochs, both) == Overfitting(loss="probe", epoch=1)
    both = {"probe": down, "validation": up}
    assert findings.overfitting(epochs, both) is None


def test_a_probe_with_two_epochs_of_training_is_not_enough():
    epochs = list(range(-1, 4))
    losses = {"probe": [1, None, 2, None, 3], "validation": [None, 1, 0, 5, 6]}
    assert findings.overfitting(epochs, losses) == Overfitting(loss="validation", epoch=1)
    losses["probe"] = [None, None, 2, 1, 3]
    assert findings.overfitting(epochs, losses) == Overfitting(loss="probe", epoch=2)


@pytest.mark.parametrize(
    ("values", "epoch"),
    [
        ([3, 2, 1], None),
        ([3, 1, 1.0099, 1.0099], None),
        ([3, 1, 1.0101, 1.0101], 1),
        # One outlier is no turn.
        ([3, 2, 1, 1, 9, 1], None),
        # Losses may be below zero, where a penalty is part of them.
        ([-1, -2, -1.99, -1.99], None),
        ([-1, -2, -1.97, -1.97], 1),
        ([1, 0, 0.001, 0.001], 1),
        ([1], None),
    ],
)
def test_when_a_loss_has_turned(values, epoch):
    found = findings.overfitting(range(len(values)), {"validation": values})
    turned = Overfitting(loss="validation", epoch=epoch)
    assert found == (None if epoch is None else turned)


@pytest.mark.parametrize(
    ("strengths", "expected"),
    [
        ({}, [None, 3.0, 2.0, 9.0, 8.0]),
        ({"kernel": [None, 0.1, 0.1, 0.1, 0.1]}, [None, 3.0, 2.0, 9.0, 8.0]),
        # A delay of two epochs, and a schedule without end.
        ({"a/kernel": [None, 0.0, 0.0, 0.1, 0.1]}, [None, None, None, 9.0, 8.0]),
        ({"kernel": [None, 0.1, 0.2, 0.3, 0.4]}, [None] * 5),
        # One that is not a number, and one that has its name since an epoch.
        ({"a": [None, 0.0, 0.1, None, None], "b": [None] * 5}, [None, None, None, 9.0, 8.0]),
        (
            {"a": [None, 0.1, 0.1, 0.1, 0.1], "b": [None, None, 1, 1, 1]},
            [None, None, 2.0, 9.0, 8.0],
        ),
    ],
)
def test_validation_losses_with_other_strengths_are_not_compared(strengths, expected):
    losses = {"validation": [None, 3.0, 2.0, 9.0, 8.0], "probe": [5.0, 4.0, 3.0, 2.0, 1.0]}
    assert findings.comparable(losses, strengths) == losses | {"validation": expected}
    assert findings.comparable({}, strengths) == {}
    assert findings.comparable({"validation": [1.0]}, {"a": [0.1]}) == {"validation": [1.0]}


def test_layers_come_in_the_order_of_their_losses():
    epochs = [-1, 0, 1, 5]
    entropies = {
        "rises": [1.0, 2.0, 3.0, 4.0],
        "falls": [4.0, 4.0, 1.0, 1.0],
        "dead": [0.0, 0.0, 0.0, 0.0],
        "unknown": [None, None, 1.0, None],
        "falls late": [4.0, 4.0, 4.0, 3.0],
        "diverged": [2.0, 1.9, None, None],
    }
    assert findings.layer_losses(epochs, entropies) == [
        {"layer": "falls", "share": 0.75, "from": 0, "to": 1},
        {"layer": "falls late", "share": 0.25, "from": 1, "to": 5},
        {"layer": "diverged", "share": pytest.approx(0.05), "from": -1, "to": 0},
        {"layer": "rises", "share": 0.0, "from": -1, "to": 5},
        {"layer": "dead", "share": 0.0, "from": -1, "to": 5},
        {"layer": "unknown", "share": 0.0, "from": -1, "to": 5},
    ]


def test_an_entropy_below_zero_by_rounding_is_zero():
    (found,) = findings.layer_losses([0, 1], {"conv1": [1e-9, -1e-9]})
    assert found == {"layer": "conv1", "share": 1.0, "from": 0, "to": 1}


FALL = {"conv4": [2.0, 2.0, 1.0, 1.0], "conv1": [2.0, 2.0, 2.0, 1.96]}
TURNED, DOWN = [None, 1.0, 3.0, 3.0], [None, 3.0, 2.0, 1.0]


@pytest.mark.parametrize(
    ("entropies", "losses", "expected"),
    [
        (
            FALL,
            {"validation": TURNED},
            "conv4 lost 50 % of its entropy between epochs 0 and 1; "
            "validation loss turned at epoch 0.",
        ),
        (
            FALL,
            {"probe": TURNED, "validation": DOWN},
            "conv4 lost 50 % of its entropy between epochs 0 and 1; "
            "the loss of the probe samples turned at epoch 0.",
        ),
        (
            FALL,
            {"validation": DOWN},
            "conv4 lost 50 % of its entropy between epochs 0 and 1; "
            "validation loss has not turned by epoch 2.",
        ),
        (
            FALL,
            {"probe": DOWN},
            "conv4 lost 50 % of its entropy between epochs 0 and 1; "
            "the loss of the probe samples has not turned by epoch 2.",
        ),
        (FALL, {}, "conv4 lost 50 % of its entropy between epochs 0 and 1."),
        (
            {"conv4": [2.0, 1.0, 1.0, 1.0]},
            {"training": TURNED},
            "conv4 lost 50 % of its entropy from before training to epoch 0.",
        ),
        (
            {"conv1": FALL["conv1"]},
            {"validation": TURNED},
            "No layer lost more than 5 % of its entropy (conv1 most, 2 %); "
            "validation loss turned at epoch 0.",
        ),
        (
            {},
            {"validation": DOWN},
            "No layer is recorded; validation loss has not turned by epoch 2.",
        ),
    ],
)
def test_the_sentence(entropies, losses, expected):
    epochs = [-1, 0, 1, 2]
    turned = findings.overfitting(epochs, losses)
    fallen = findings.layer_losses(epochs, entropies)
    assert findings.sentence(epochs, losses, turned, fallen) == expected


def test_the_sentence_before_there_is_anything_to_say():
    fallen = findings.layer_losses([-1], {"conv1": [1.0]})
    assert findings.sentence([-1], {}, None, fallen) == "Only one epoch so far."
    assert findings.layer_losses([], {"conv1": []}) == []
    assert findings.sentence([], {}, None, []) == "No heatmaps so far."


def test_a_long_training_takes_no_time():
    rng = np.random.default_rng(0)
    epochs = list(range(2000))
    entropies = {
        # The slow fall of a noisy entropy, whose steepest part is long.
        f"conv{index}": (4 - np.arange(2000) / 1000 + rng.normal(0, 0.01, 2000)).tolist()
        for index in range(20)
    }
    start = time.perf_counter()
    findings.layer_losses(epochs, entropies)
    # 20 ms. A comparison of all pairs in Python takes minutes.
    assert time.perf_counter() - start < 2
