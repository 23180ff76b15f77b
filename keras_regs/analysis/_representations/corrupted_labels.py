"""Corrupted labels, for measuring memorization."""

from typing import Any

import numpy as np

from keras_regs._checks.arguments import validated_count, validated_number
from keras_regs._checks.class_labels import classes_of
from keras_regs._checks.samples import as_numpy
from keras_regs._typing import Array


def corrupt_labels(y: Any, noise: Any, *, num_classes: int | None = None, seed: int = 0) -> Array:
    """Replaces a fixed share of labels by wrong ones.

    A network can only learn wrong labels by memorizing them. So training on them shows how much a
    network memorizes. The number of wrong labels is exact; only their places are random.

    If `noise` is a share, the noise is symmetric: `round(share * n)` labels (halves round to the
    even number) are replaced by labels drawn uniformly from the *other* classes. With the same
    seed, a smaller share corrupts a subset of the samples of a larger share, and gives them the
    same wrong labels.

    If `noise` is a matrix `T`, the noise is asymmetric: of the `n_k` labels of class k,
    `n_k * T[k, j]` become j. These numbers are rounded down, and the remaining labels go to the
    largest remainders (if equal, to the lowest class), so that the numbers add up to `n_k`.

    Args:
        y: Labels: whole numbers of at least 0, of shape `(n,)` or `(n, 1)`, or one-hot rows of
            shape `(n, classes)`.
        noise: The share of wrong labels, from 0 to 1; or a matrix of shape `(classes, classes)`
            whose rows add up to 1.
        num_classes: Number of classes. Defaults to None: the number in the one-hot rows or the
            matrix, otherwise the largest label plus 1. Pass it if the last class may have no
            sample.
        seed: Seed that decides which labels are replaced, and by which. A whole number. Defaults to
            0.

    Returns:
        NumPy array with the shape and dtype of `y`. `y` does not change.

    Raises:
        ValueError: If `y` does not hold such labels, or labels that are not below `num_classes`; if
            `noise` is neither a share nor such a matrix; if there is only one class, so no label
            can be wrong.

    Source:
        "AL2: Progressive Activation Loss for Learning General Representations in Classification
        Neural Networks", ICASSP 2020, section 4.

    Example:

    >>> y = np.arange(1000) % 10
    >>> y75 = kr.analysis.corrupt_labels(y, 0.75, num_classes=10, seed=0)
    >>> float(np.mean(y75 != y))
    0.75
    >>> threes_as_eights = np.eye(10)
    >>> threes_as_eights[3, [3, 8]] = 0.6, 0.4
    >>> spoilt = kr.analysis.corrupt_labels(y, threes_as_eights)
    >>> int(np.sum(spoilt[y == 3] == 8))
    40
    """
    given = as_numpy(y)
    classes, width = _classes(given)
    matrix = None if np.ndim(noise) == 0 else _transition_matrix(noise)
    num_classes = _num_classes(classes, num_classes, width, matrix)
    generator = np.random.default_rng(validated_count(seed, "seed", at_least=0))
    if matrix is not None:
        corrupted = _asymmetric(classes, matrix, generator)
    else:
        corrupted = _symmetric(classes, _share(noise, num_classes), num_classes, generator)
    if width is not None:
        return np.eye(num_classes, dtype=given.dtype)[corrupted]
    result = corrupted.astype(given.dtype).reshape(given.shape)
    if not np.array_equal(result.ravel(), corrupted):
        raise ValueError(
            "Argument `y` must have a dtype that can represent all classes. "
            f"Received: y of dtype {given.dtype}, num_classes={num_classes}"
        )
    return result


def _symmetric(
    classes: Array, share: float, num_classes: int, generator: np.random.Generator
) -> Array:
    # The random numbers do not depend on the share, so a smaller share corrupts a subset.
    order = generator.permutation(len(classes))
    steps = generator.integers(1, max(num_classes, 2), size=len(classes))
    spoilt = order[: round(share * len(classes))]
    corrupted = classes.copy()
    corrupted[spoilt] = (classes[spoilt] + steps[spoilt]) % num_classes
    return corrupted


def _asymmetric(classes: Array, matrix: Array, generator: np.random.Generator) -> Array:
    order = generator.permutation(len(classes))
    corrupted = classes.copy()
    for label, row in enumerate(matrix):
        members = order[classes[order] == label]
        corrupted[members] = np.repeat(np.arange(len(row)), _whole_parts(len(members), row))
    return corrupted


def _whole_parts(total: int, shares: Array) -> Array:
    """Returns whole numbers that add up to `total`, as close as possible to the given shares."""
    exact = total * shares / shares.sum()
    parts = np.floor(exact).astype(int)
    # Rounded, so that remainders that are equal before rounding errors stay equal.
    largest_first = np.argsort(np.round(parts - exact, 9), kind="stable")
    parts[largest_first[: total - parts.sum()]] += 1
    return parts


def _classes(y: Array) -> tuple[Array, int | None]:
    """Returns labels as integers of shape `(n,)`, and the number of columns of one-hot rows."""
    valid = y.dtype.kind in "iufb" and y.size > 0 and y.ndim in (1, 2)
    in_range = valid and np.all((y >= 0) & (y.astype(np.float64) < 2**31))
    classes = classes_of(y) if in_range else None
    if classes is not None:
        is_one_hot = y.ndim == 2 and y.shape[1] > 1
        return classes, y.shape[1] if is_one_hot else None
    raise ValueError(
        "Argument `y` must hold whole numbers of at least 0, of shape (n,) or (n, 1), or one-hot "
        f"rows of shape (n, classes). Received: y of dtype {y.dtype} and shape {y.shape}"
        + (f", from {y.min()} to {y.max()}" if valid else "")
    )


def _num_classes(classes: Array, given: int | None, width: int | None, matrix: Array | None) -> int:
    """Returns the number of classes, after checking that all arguments agree on it."""
    said = {
        "num_classes": None if given is None else validated_count(given, "num_classes"),
        "classes of `y`": width,
        "classes of `noise`": None if matrix is None else len(matrix),
    }
    numbers = {name: number for name, number in said.items() if number is not None}
    if len(set(numbers.values())) > 1:
        received = ", ".join(f"{name}={number}" for name, number in numbers.items())
        raise ValueError(
            "Arguments `y`, `noise` and `num_classes` must agree on the number of classes. "
            f"Received: {received}"
        )
    number = next(iter(numbers.values()), int(classes.max()) + 1)
    if classes.max() >= number:
        raise ValueError(
            f"Argument `y` must hold labels below the number of classes. Received: labels up to "
            f"{classes.max()}, {number} classes"
        )
    return number


def _share(noise: Any, num_classes: int) -> float:
    share = validated_number(noise, "noise")
    if share > 1:
        raise ValueError(
            "Argument `noise` must be a share from 0 to 1, or a matrix of shape "
            f"(classes, classes). Received: noise={noise!r}"
        )
    if share > 0 and num_classes < 2:
        raise ValueError(
            "Argument `num_classes` must be at least 2, because a wrong label is one of another "
            f"class. Received: num_classes={num_classes}, noise={noise!r}"
        )
    return share


def _transition_matrix(noise: Any) -> Array:
    matrix = as_numpy(noise)
    is_square = matrix.dtype.kind in "iuf" and matrix.ndim == 2 and len(matrix) == matrix.shape[1]
    is_square = is_square and len(matrix) > 0
    # The tolerance allows for shares that were rounded to float32.
    if not (
        is_square and np.all(matrix >= 0) and np.allclose(matrix.sum(axis=1), 1, rtol=0, atol=1e-5)
    ):
        raise ValueError(
            "Argument `noise` must be a share from 0 to 1, or a matrix of shape "
            "(classes, classes) of numbers of at least 0 whose rows add up to 1. Received: noise "
            f"of shape {matrix.shape}"
            + (
                f", with values from {matrix.min()} to {matrix.max()}, whose rows add up to "
                f"{matrix.sum(axis=1).tolist()}"
                if is_square
                else ""
            )
        )
    return matrix.astype(np.float64)
