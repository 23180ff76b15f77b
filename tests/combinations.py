"""Which combinations of parameters a quick run tests: pairs, and not the whole product."""

import itertools

import pytest

slow = pytest.mark.slow


def pairs(cases, others, quick=lambda case, other: False):
    """All pairs, as parameters of a test: slow are those that the quick run leaves out.

    It has each case with one of the others, in turn, and the pairs that are `quick` besides.
    """
    return [
        pair(case, other, is_slow=j != i % len(others) and not quick(case, other))
        for i, case in enumerate(cases)
        for j, other in enumerate(others)
    ]


def slow_pairs(cases, others):
    """All pairs, none of which the quick run has."""
    return [pair(case, other, is_slow=True) for case, other in itertools.product(cases, others)]


def pair(case, other, is_slow):
    marks = [slow] if is_slow else []
    if isinstance(other, type(pytest.param())):
        marks, (other,) = [*marks, *other.marks], other.values
    return pytest.param(case, other, id=f"{named(case)}-{named(other)}", marks=marks)


def slow_unless(quick, cases):
    """All cases, as parameters of a test: slow are those whose names are not among the quick."""
    assert quick <= {named(case) for case in cases}
    return [
        pytest.param(case, id=named(case), marks=[] if named(case) in quick else slow)
        for case in cases
    ]


def named(case):
    return getattr(case, "name", None) or getattr(case, "__name__", None) or str(case)
