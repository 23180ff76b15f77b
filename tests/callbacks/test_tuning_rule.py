"""The rule by which strengths follow the alignment of gradients, step by step."""

import numpy as np
import pytest

from keras_regs._inspect.alignment_probe import Alignment
from keras_regs.callbacks._tuning import Tuned, TuningRule

pytestmark = pytest.mark.independent_of_backend

NAN, INF = float("nan"), float("inf")


def rule(start=0.01, rate=1.0, momentum=0.8, bounds=(1e-2, 1e3)):
    return TuningRule(start, rate, momentum, bounds)


def found(*rows):
    """A measurement: the cosine, the norm of the penalty's gradient and that of the loss."""
    return Alignment(*np.array(rows, "float64").T)


def strengths(rule, *measurements, count=1):
    """The strengths after each measurement."""
    state, seen = Tuned.unknown(count), []
    for each in measurements:
        state = rule(state, each)
        seen.append(state.strengths.tolist())
    return seen


def test_first_strength_is_a_share_of_the_gradient_of_the_loss():
    assert Tuned.unknown(2).strengths.tolist() == [0, 0]
    # The first cosine does not count.
    for cosine in (-1, 0, 1):
        after = strengths(rule(start=0.5), found((cosine, 4, 2), (cosine, 0.1, 3)), count=2)
        assert after == [pytest.approx([0.5 * 2 / 4, 0.5 * 3 / 0.1])]


def test_a_first_gradient_of_rounding_errors_does_not_count():
    after = strengths(rule(start=0.5), found((1, 1e-30, 2)), found((1, 4, 2)), found((1, 1e-30, 2)))
    assert after[:2] == [[0], [0.25]]
    assert after[2][0] > 0.25  # the unit is known by now


def test_strength_follows_a_moving_average_on_a_logarithmic_scale():
    cosines = [0.3, 0.9, -0.5, -1.0, 0.2]
    after = strengths(
        rule(start=1, rate=0.7, momentum=0.6), *[found((each, 2, 2)) for each in cosines]
    )
    average, expected = 0.0, [1.0]
    for cosine in cosines[1:]:
        average = 0.6 * average + 0.4 * cosine
        expected.append(expected[-1] * np.exp(0.7 * average))
    np.testing.assert_allclose(np.ravel(after), expected, rtol=1e-12)


def test_each_strength_has_its_own_state():
    alone = [
        strengths(rule(), *[found((sign, 2, scale))] * 4) for sign, scale in ((1, 1), (-1, 10))
    ]
    both = strengths(rule(), *[found((1, 2, 1), (-1, 2, 10))] * 4, count=2)
    np.testing.assert_array_equal(both, np.concatenate(alone, axis=1))
    assert both[3][0] > both[0][0]
    assert both[3][1] < both[0][1]


@pytest.mark.parametrize(("cosine", "bound"), [(1, 8), (-1, 0.25)])
def test_bounds_are_relative_to_the_first_strength(cosine, bound):
    several = [found((cosine, 2, 6))] * 30
    after = np.ravel(strengths(rule(start=1, bounds=(0.25, 8)), *several))
    assert after[0] == pytest.approx(3)
    assert after[-1] == pytest.approx(3 * bound)
    assert ((after >= 0.75 - 1e-12) & (after <= 24 + 1e-12)).all()
    # It does not stay at a bound when the direction changes.
    back = np.ravel(
        strengths(rule(start=1, bounds=(0.25, 8)), *several, *[found((-cosine, 2, 6))] * 30)
    )
    assert back[-1] == pytest.approx(3 * (0.25 if bound == 8 else 8))


def test_a_rate_of_zero_keeps_the_first_strength():
    after = strengths(rule(start=1, rate=0), *[found((1, 2, 6))] * 3)
    assert after == [[3], [3], [3]]


@pytest.mark.parametrize(
    "unusable", [(0, 0, 6), (0, 2, 0), (NAN, NAN, 6), (NAN, 2, NAN), (NAN, INF, INF), (NAN, 2, 6)]
)
def test_a_gradient_that_is_zero_or_not_finite_changes_nothing(unusable):
    usable = found((0.5, 2, 6), (0.5, 2, 6))
    one = found((0.5, 2, 6), unusable)
    state = Tuned.unknown(2)
    with np.errstate(all="raise"):
        for number, each in enumerate((usable, one, usable, one)):
            before, state = state, rule()(state, each)
            if number in (1, 3):
                for name in Tuned._fields:
                    assert getattr(state, name)[1] == getattr(before, name)[1]
    once = strengths(rule(), usable, usable, count=2)[-1][1]
    assert state.strengths[1] == once  # as if the others had not been


def test_a_penalty_that_is_zero_first_begins_later():
    zero, some = found((0, 0, 6)), found((0.5, 2, 6))
    after = strengths(rule(), zero, zero, some, some)
    assert after == [[0], [0], *strengths(rule(), some, some)]


def test_the_state_survives_a_file():
    state = rule()(Tuned.unknown(3), found((0.3, 1 / 3, 0.1), (0, 0, 1), (-0.7, 2, 6)))
    state = rule()(state, found((0.1, 0.3, 0.7), (0, 0, 1), (0.9, 2, 6)))
    again = Tuned.from_lists(state.to_lists(), 3)
    for name in Tuned._fields:
        np.testing.assert_array_equal(getattr(again, name), getattr(state, name))
    with pytest.raises(ValueError, match="there must be 2 numbers of each kind"):
        Tuned.from_lists(state.to_lists(), 2)
