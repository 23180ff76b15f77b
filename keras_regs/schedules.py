"""Strength schedules: pure functions `(epoch, strength) -> strength`, independent of Keras.

`epoch` counts from 0. It is a step instead if the callback counts steps. `strength` is the
regularizer's original strength. The result does not depend on earlier epochs, so training that
resumes at any epoch gets the same strengths.
"""

from collections.abc import Callable

from keras_regs._checks.arguments import validated_count, validated_epochs, validated_number

Schedule = Callable[[int, float], float]


def delayed(delay: int = 5) -> Schedule:
    r"""Returns a schedule with zero strength for the first epochs, then the full strength.

    $$
    \text{strength}_t = 0 \text{ if } t < \text{delay, else strength}
    $$

    Args:
        delay: Number of epochs without regularization, at least 0. Defaults to 5.

    Returns:
        A function `(epoch, strength) -> strength`.

    Raises:
        ValueError: If `delay` is negative or not a whole number.

    Source:
        "Achieving Strong Regularization for Deep Neural Networks", ICLR 2018 submission, eq. 8.

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
    r"""Returns a schedule that increases the strength linearly from zero to its full value.

    $$
    \text{strength}_t = \text{strength} \cdot \min(1, t / \text{epochs})
    $$

    Args:
        epochs: The first epoch with the full strength, at least 0. With 0, the strength is full
            from the start.

    Returns:
        A function `(epoch, strength) -> strength`.

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
    r"""Returns a schedule that decreases the strength linearly from its full value to zero.

    $$
    \text{strength}_t = \text{strength} \cdot \max(0, 1 - t / \text{epochs})
    $$

    Args:
        epochs: The first epoch without regularization, at least 1.

    Returns:
        A function `(epoch, strength) -> strength`.

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
    r"""Returns a schedule that multiplies the strength by a factor in each epoch.

    Once the strength has reached a threshold, a smaller factor applies. With $\lambda_t$ the
    strength in epoch $t$, $g_1$ the argument `growth`, $g_2$ `late_growth` and $\theta$
    `threshold`:

    $$
    \lambda_t = \lambda_{t-1} \cdot g_1 \text{ if } \lambda_{t-1} < \theta,
    \text{ else } \lambda_{t-1} \cdot g_2
    $$

    In epoch 0, the strength is the regularizer's original strength. The paper's formula does not
    say which factor applies exactly at the threshold. This follows its authors' code.

    With `stride`, epoch $t$ has the strength that epoch `stride * t` has without it. This is not
    the same as a growth of `growth**stride`, which would still apply in full to the epoch in which
    the strength reaches the threshold.

    Args:
        growth: Factor per epoch below the threshold, above 0. Defaults to 1.1.
        late_growth: Factor per epoch at and above the threshold, above 0. Defaults to 1.01.
        threshold: Strength from which `late_growth` applies, at least 0. Defaults to 5.
        stride: Number of factors per epoch, at least 1. Use 5 if one of your epochs corresponds to
            five of the paper's, for example with a learning rate five times as large. Defaults
            to 1.

    Returns:
        A function `(epoch, strength) -> strength`.

    Raises:
        ValueError: If `growth`, `late_growth` or `threshold` is not a finite number in its range,
            or `stride` is not a whole number of at least 1.

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
