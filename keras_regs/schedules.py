"""Strength schedules as pure functions `(epoch, strength) -> strength`; nothing of Keras in here.

`epoch` counts from 0 (or is a step, where a callback counts steps), and `strength` is the
regularizer's original one, so the result depends on nothing that happened before: training resumed
at any epoch gets the same strengths.
"""

from collections.abc import Callable

from keras_regs._checks.arguments import validated_count, validated_epochs, validated_number

Schedule = Callable[[int, float], float]


def delayed(delay: int = 5) -> Schedule:
    """No regularization for the first `delay` epochs, all of it from then on.

    `strength_t = 0` while `epoch < delay`, else `strength` ("Achieving Strong Regularization for
    Deep Neural Networks", ICLR 2018 submission, eq. 8).

    Args:
        delay: Number of epochs without regularization, at least 0.

    Raises:
        ValueError: If `delay` is negative or not a whole number.

    Example:

    >>> schedule = kr.schedules.delayed(2)
    >>> [schedule(epoch, 0.1) for epoch in range(4)]
    [0.0, 0.0, 0.1, 0.1]
    """
    delay = validated_epochs(delay, "delay")

    def schedule(epoch: int, strength: float) -> float:
        return 0.0 if epoch < delay else strength

    return schedule


def warm_start(epochs: int) -> Schedule:
    """Increases the strength linearly from zero to its full value.

    `strength_t = strength * min(1, epoch / epochs)`; with `epochs=0` it is full from the start.

    Args:
        epochs: The first epoch with the full strength, at least 0.

    Raises:
        ValueError: If `epochs` is negative or not a whole number.

    Example:

    >>> schedule = kr.schedules.warm_start(4)
    >>> [round(schedule(epoch, 0.1), 4) for epoch in range(6)]
    [0.0, 0.025, 0.05, 0.075, 0.1, 0.1]
    """
    epochs = validated_epochs(epochs, "epochs")

    def schedule(epoch: int, strength: float) -> float:
        return strength * epoch / epochs if epoch < epochs else strength

    return schedule


def linear_decay(epochs: int) -> Schedule:
    """Decreases the strength linearly from its full value to zero.

    `strength_t = strength * max(0, 1 - epoch / epochs)`

    Args:
        epochs: The first epoch without regularization, at least 1.

    Raises:
        ValueError: If `epochs` is not a whole number of at least 1.

    Example:

    >>> schedule = kr.schedules.linear_decay(4)
    >>> [round(schedule(epoch, 0.1), 4) for epoch in range(6)]
    [0.1, 0.075, 0.05, 0.025, 0.0, 0.0]
    """
    epochs = validated_epochs(epochs, "epochs", at_least=1)

    def schedule(epoch: int, strength: float) -> float:
        return strength * (1 - epoch / epochs) if epoch < epochs else 0.0

    return schedule


def progressive(
    growth: float = 1.1, *, late_growth: float = 1.01, threshold: float = 5.0, stride: int = 1
) -> Schedule:
    """Grows by a factor each epoch, and by a smaller one once it has reached a threshold.

    `strength_t = strength_{t-1} * (growth if strength_{t-1} < threshold else late_growth)`,
    starting from the regularizer's original strength. The paper's formula leaves open
    what happens at exactly the threshold; this is what its authors' code does.

    With `stride`, epoch `t` has `strength_{stride * t}`. `growth**stride` would be too large a
    factor in the epoch in which the strength reaches the threshold, and for all those after it.

    Args:
        growth: Factor from epoch to epoch below the threshold, above 0. Defaults to 1.1.
        late_growth: Factor from there on, above 0. Defaults to 1.01.
        threshold: Strength from which on `late_growth` acts, at least 0. Defaults to 5.
        stride: Number of factors from epoch to epoch, at least 1: 5 where an epoch does the work of
            five of the paper's, as with five times its learning rate. Defaults to 1.

    Raises:
        ValueError: If an argument is not a finite number in its range, or `stride` not a whole
            number of at least 1.

    Source:
        "AL2: Progressive Activation Loss for Learning General Representations in Classification
        Neural Networks", ICASSP 2020, eq. 2.

    Example:

    >>> schedule = kr.schedules.progressive()
    >>> [round(schedule(epoch, 0.01), 4) for epoch in (0, 1, 66, 699)]
    [0.01, 0.011, 5.3941, 2933.2348]
    >>> shorter = kr.schedules.progressive(stride=5)
    >>> [shorter(epoch, 0.01) == schedule(5 * epoch, 0.01) for epoch in (0, 1, 14, 139)]
    [True, True, True, True]
    """
    growth = validated_number(growth, "growth", above=0)
    late_growth = validated_number(late_growth, "late_growth", above=0)
    threshold = validated_number(threshold, "threshold")
    stride = validated_count(stride, "stride")

    def schedule(epoch: int, strength: float) -> float:
        for _ in range(stride * epoch):
            strength *= growth if strength < threshold else late_growth
        return strength

    return schedule
