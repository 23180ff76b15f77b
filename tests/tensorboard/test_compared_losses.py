"""Training and held-out losses, with the penalties taken out where they are known."""

import numpy as np
import pytest

from keras_regs_tensorboard.compared_losses import compared_losses

pytestmark = pytest.mark.independent_of_backend

EPOCHS = [-1, 0, 1, 2]
LOGGED = [None, 3.0, 2.0, 1.5]
PROBE = [2.3, 2.0, 1.5, 1.4]


def compared(strengths=None, epochs=EPOCHS, **losses):
    found = compared_losses(epochs, losses, strengths or {})
    training = None if found.training is None else [*found.training]
    return training, found.held_out, found.held_out_name, found.penalties


def test_without_penalties_the_loss_is_as_logged():
    found = compared(training=LOGGED, probe=PROBE, penalty=[0.0, 0.0, -0.0, 0.0])
    assert found == (LOGGED, PROBE, "probe", "excluded")


def test_the_mean_of_the_penalties_before_and_after_an_epoch_is_subtracted():
    training, *others = compared(training=LOGGED, probe=PROBE, penalty=[0.6, 0.5, 0.45, 0.45])
    np.testing.assert_allclose(training[1:], [2.45, 1.525, 1.05], rtol=1e-12)
    assert others == [PROBE, "probe", "estimated"]
    # A reward is negative.
    training, *_ = compared(training=LOGGED, probe=PROBE, penalty=[-0.6, -0.5, -0.5, -0.5])
    np.testing.assert_allclose(training[1:], [3.55, 2.5, 2.0], rtol=1e-12)


def test_between_distant_measurements_penalties_are_interpolated():
    """With `every=10`, the logs are of the tenth epoch: the penalty fell from 0.21 to 0.2 in it."""
    training, *_ = compared(
        epochs=[-1, 9, 19], training=[None, 3.0, 2.0], probe=PROBE[:3], penalty=[0.3, 0.2, 0.2]
    )
    np.testing.assert_allclose(training[1:], [3.0 - 0.205, 1.8], rtol=1e-12)


def test_what_was_logged_without_penalties_is_exact():
    exact = [None, 2.5, 1.25, 1.0]
    found = compared(
        training=LOGGED, probe=PROBE, penalty=[9.0, 5.0, 1.0, 0.1], training_without_penalties=exact
    )
    assert found == (exact, PROBE, "probe", "excluded")
    held_out = [None, 2.75, 1.5, 1.3]
    found = compared(
        training=LOGGED,
        validation=[None, 4.0, 3.0, 2.0],
        training_without_penalties=exact,
        validation_without_penalties=held_out,
    )
    assert found == (exact, held_out, "validation", "excluded")
    # Known only since training was resumed.
    found = compared(
        training=LOGGED,
        probe=PROBE,
        penalty=[0.6, 0.5, 0.5, 0.5],
        training_without_penalties=[None, None, None, 1.0],
    )
    assert found == ([None, 2.45, 1.5, 1.0], PROBE, "probe", "estimated")


def test_an_uncertain_estimate_is_left_out():
    """The penalties fall by half of the loss in one epoch, and less after."""
    training, *_, penalties = compared(training=LOGGED, probe=PROBE, penalty=[1.5, 0.5, 0.4, 0.4])
    assert training == [None, None, 1.55, 1.1]
    assert penalties == "estimated"
    # The error is compared with the greater of both losses, as a gap is read.
    training, *_ = compared(
        training=[None, 0.5, 0.5, 0.3], probe=PROBE, penalty=[0.5, 0.45, 0.4, 0.3]
    )
    np.testing.assert_allclose(training[1:], [0.025, 0.075, -0.05], atol=1e-12)
    # It is lost in the rounding of penalties that are much larger.
    training, *_ = compared(training=[None, *[1e8 + 2] * 3], probe=PROBE, penalty=[1e8] * 4)
    assert training == [None] * 4
    # All are uncertain: there is none, and why is known.
    found = compared(training=LOGGED, probe=PROBE, penalty=[9.0, 6.0, 3.0, 1.0])
    assert found == ([None] * 4, PROBE, "probe", "estimated")


@pytest.mark.parametrize(
    ("strengths", "penalty", "expected"),
    [
        # A delay: how large the penalty was when the epoch began is not known.
        ([None, 0.0, 0.0, 0.1], [0.0, 0.0, 0.0, 0.01], [None, 3.0, 2.0, None]),
        # It is proportional to the strength.
        ([None, 0.1, 0.1, 0.2], [0.1, 0.1, 0.1, 0.2], [None, 2.9, 1.9, 1.3]),
        ([None, 0.1, 0.1, 0.2], [0.1, 0.1, 0.1, 0.1], [None, 2.9, 1.9, 1.35]),
        ([None, 0.1, 0.1, 0.8], [0.1, 0.1, 0.1, 0.1], [None, 2.9, 1.9, None]),
        # It ends.
        ([None, 0.1, 0.1, 0.0], [0.1, 0.1, 0.1, 0.0], [None, 2.9, 1.9, 1.5]),
        # One that is not finite.
        ([None, 0.1, None, None], [0.1, 0.1, 0.1, 0.1], [None, 2.9, None, None]),
    ],
)
def test_strengths_that_change(strengths, penalty, expected):
    training, *_ = compared({"a/kernel": strengths}, training=LOGGED, probe=PROBE, penalty=penalty)
    assert [None if each is None else round(each, 9) for each in training] == expected


def test_unknown_penalties_are_part_of_both():
    validation = [None, 4.0, 3.0, 2.0]
    found = compared(training=LOGGED, validation=validation)
    assert found == (LOGGED, validation, "validation", "included")
    assert compared() == (None, None, "validation", "included")


def test_numbers_that_are_missing():
    # One that is not finite, and one whose epoch before is not known.
    training, *_ = compared(
        epochs=[0, 1, 2, 3],
        training=[3.0, 2.0, 2.0, None],
        probe=PROBE,
        penalty=[0.5, 0.5, None, 0.5],
    )
    assert training == [None, 1.5, None, None]
    # Labels alone.
    found = compared(probe=PROBE, penalty=[0.0] * 4)
    assert found == (None, PROBE, "probe", "excluded")
    # No validation, and no labels.
    found = compared(training=LOGGED, training_without_penalties=LOGGED)
    assert found == (LOGGED, None, "validation", "excluded")
