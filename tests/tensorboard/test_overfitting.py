"""The moment of overfitting, on losses whose course is known."""

import numpy as np
import pytest

from keras_regs_tensorboard.overfitting import comparable, overfitting
from keras_regs_tensorboard.page_format import Overfitting

pytestmark = pytest.mark.independent_of_backend

EPOCHS = np.arange(60)


def moment(values, name="probe", epochs=None):
    """The epoch at which it overfits, or None."""
    epochs = list(range(len(values))) if epochs is None else epochs
    found = overfitting(epochs, {name: [float(value) for value in values]})
    return None if found is None else found.epoch


def noisy(values, noise, seed):
    return values + np.random.default_rng(seed).normal(0, noise, len(values))


COURSES = {
    # What it is without noise, the epoch without noise, and how far off it may be with it.
    "flat": (0.6 + 0 * EPOCHS, None, 0),
    "falling": (0.6 + np.exp(-EPOCHS / 15), None, 0),
    "falling line": (2 - EPOCHS / 60, None, 0),
    "U": (0.6 + ((EPOCHS - 20) / 30) ** 2, 20, 6),
    "V": (0.6 + abs(EPOCHS - 20) / 30, 20, 2),
    "two minima, the second lower": (1 - EPOCHS / 300 + 0.2 * np.cos(EPOCHS / 6), 57, 0),
    "two minima, the first lower": (1 + EPOCHS / 60 + 0.5 * np.cos(EPOCHS / 6), 18, 4),
    "a step down": (np.where(EPOCHS < 30, 1.0, 0.6), None, 0),
    "a step down, then U": (
        np.where(EPOCHS < 30, 1.0, 0.6 + ((EPOCHS - 40) / 20) ** 2 * 0.3),
        40,
        6,
    ),
    "falling, then a step up": (np.where(EPOCHS < 30, 1 - EPOCHS / 100, 1.2), 29, 3),
}
# The second minimum is too near to the end to tell.
COURSES["two minima, the second lower"] = (
    COURSES["two minima, the second lower"][0][:55],
    COURSES["two minima, the second lower"][1] and None,
    0,
)


def steady(epochs):
    """A loss that falls steeply and jumps, and then rises a little in each of these epochs."""
    early = [2.3, 2.2, 2.0, 1.4, 0.8, 1.1, 0.7, 0.6, 1.0, 0.4, 0.5, 1.2, 0.4, 0.35]
    return np.array([*early, *(0.3 + 0.004 * np.arange(epochs + 1))])


def test_a_steady_rise_after_a_steep_fall():
    # The noise of the fall would explain more than that.
    assert moment(steady(10)) == 14
    assert moment(steady(20)) == 14
    assert moment(steady(9)) is None
    broken = steady(20)
    broken[-3] -= 0.01
    assert moment(broken) is None
    # Rises that amount to nothing do not count.
    assert moment(1 + 1e-5 * np.arange(40)) is None


@pytest.mark.parametrize("name", COURSES)
def test_courses_with_known_answers(name):
    values, epoch, distance = COURSES[name]
    assert moment(values) == epoch
    for seed in range(20):
        found = moment(noisy(values, 0.01, seed))
        if epoch is None:
            assert found is None, seed
        else:
            assert found is not None, seed
            assert abs(found - epoch) <= distance, seed


def test_a_lucky_epoch_is_no_moment():
    """As on a network of 52 layers: 0.567 among averages of 0.59, while the loss still falls."""
    for seed in range(20):
        values = noisy(0.59 + 0.1 * np.exp(-EPOCHS / 20), 0.008, seed)
        values[45] = 0.567
        assert moment(values) is None, seed
    # Nor is a bad one, at the end or elsewhere.
    falling = 2 - EPOCHS / 60
    for at in (30, 58, 59):
        values = falling.copy()
        values[at] = 9.0
        assert moment(values) is None
    # A lucky one at the end hides nothing.
    values = 0.6 + abs(EPOCHS - 20) / 30
    values[-1] = 0.1
    assert moment(values) == 20


def autoregressive(epochs, coefficient, seed):
    """Noise in which each epoch keeps a part of the epoch before. 1 is a random walk."""
    steps = np.random.default_rng(seed).normal(0, 1, epochs)
    values = np.zeros(epochs)
    for index in range(1, epochs):
        values[index] = coefficient * values[index - 1] + steps[index]
    return values


@pytest.mark.parametrize(
    ("coefficient", "epochs", "most"),
    [
        (0, 5, 0.02),
        (0, 20, 0.02),
        (0, 200, 0.02),
        (0.6, 20, 0.02),
        (0.6, 50, 0.03),
        (0.6, 200, 0.03),
        (0.9, 100, 0.1),
        (1, 100, 0.3),
    ],
)
def test_flat_noise_is_seldom_taken_for_overfitting(coefficient, epochs, most):
    found = [
        moment(1 + 0.03 * autoregressive(epochs, coefficient, seed)) is not None
        for seed in range(200)
    ]
    assert np.mean(found) <= most


@pytest.mark.parametrize(("coefficient", "most"), [(0, 18), (0.6, 22)])
def test_overfitting_is_seen_soon(coefficient, most):
    """A loss that rises by as much as it has fallen: epochs from its minimum until it is seen."""
    epochs = np.arange(100)
    course = 0.6 + np.where(epochs < 30, 0.6 * (1 - epochs / 30) ** 2, 0.6 * (epochs - 30) / 70)
    delays = []
    for seed in range(20):
        noise = 0.02 * np.sqrt(1 - coefficient**2) * autoregressive(100, coefficient, seed)
        values = course + noise
        delays.append(next(n for n in range(1, 71) if moment(values[: 30 + n]) is not None))
    assert np.median(delays) <= most


@pytest.mark.parametrize(
    ("values", "epoch"),
    [
        ([3, 2, 1, 0.9, 0.8], None),
        ([3, 1, 1.0099, 1.0099, 1.0099], None),
        ([3, 1, 1.0101, 1.0101, 1.0101, 1.0101], None),
        ([3, 2, 1, 1.1, 1.2, 1.3, 1.4], 2),
        # Losses may be below zero, where a penalty is part of them.
        ([-1, -1.5, -2, -1.999, -1.998, -1.997], None),
        ([-1, -1.5, -2, -1.9, -1.8, -1.7, -1.6], 2),
        # Too few to tell.
        ([1, 2, 3, 4], None),
        ([1], None),
        ([], None),
    ],
)
def test_short_losses(values, epoch):
    assert moment(values, "validation") == epoch


def test_epochs_before_training_and_those_without_a_number_are_not_counted():
    values = [0.1, 3, 2, None, 1, 1.1, 1.2, None, 1.3, 1.4]
    epochs = [-1, 0, 10, 20, 30, 40, 50, 60, 70, 80]
    assert overfitting(epochs, {"probe": values}) == Overfitting(loss="probe", epoch=30)


def test_the_loss_of_the_probe_counts_before_that_of_the_validation():
    epochs = list(range(-1, 6))
    up, down = [9, 5, 1, 2, 3, 4, 5], [0, 6, 5, 4, 3, 2, 1]
    both = {"probe": up, "validation": down}
    assert overfitting(epochs, both) == Overfitting(loss="probe", epoch=1)
    assert overfitting(epochs, {"probe": down, "validation": up}) is None
    # With too few epochs it does not count.
    few = [None, None, None, 4, 3, 2, 1]
    assert overfitting(epochs, {"probe": few, "validation": up}) == Overfitting(
        loss="validation", epoch=1
    )
    assert overfitting(epochs, {}) is None


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
    assert comparable(losses, strengths) == losses | {"validation": expected}
    assert comparable({}, strengths) == {}
    assert comparable({"validation": [1.0]}, {"a": [0.1]}) == {"validation": [1.0]}


def test_validation_losses_without_penalties_are_compared_with_any_strengths():
    strengths = {"kernel": [None, 0.1, 0.2, 0.3]}
    losses = {"validation": [None, 3.0, 2.0, 9.0], "validation_without_penalties": [None, 2, 1, 4]}
    assert comparable(losses, strengths)["validation"] == [None, 2, 1, 4]
    # Known in fewer epochs, since training was resumed.
    losses["validation_without_penalties"] = [None, None, 1, 4]
    assert comparable(losses, strengths)["validation"] == [None] * 4
