"""The schedules of the papers, as callbacks."""

from collections.abc import Sequence

from keras_regs import schedules
from keras_regs.callbacks._strength_schedule import StrengthSchedule


class DelayedStrong(StrengthSchedule):
    """Trains without regularization for some epochs, then with all of it.

    `strength_t = 0` while `epoch < delay`, else the regularizer's original strength.
    A strength that would keep a deep network from learning at all if it acted from the beginning
    does no such harm once the network has begun to learn.

    Args:
        delay: Number of epochs without regularization. The paper uses 5 and recommends 2 to 20.
            If training ends before they are over, there is a warning. Defaults to 5.
        layers: Names or shell-style patterns of the layers to act on, as in `StrengthSchedule`.
            Defaults to all layers.
        epoch_offset: Number of epochs trained before this `fit`, as in `StrengthSchedule`. Defaults
            to 0.
        unit: `"epoch"`, or `"step"` to count training steps, as in `StrengthSchedule`. Defaults to
            `"epoch"`.
        log_each: Whether the logs have the strength of each regularizer, as in `StrengthSchedule`.
            Defaults to False.

    Raises:
        ValueError: If `delay` or `epoch_offset` is negative or not a whole number; and as
            `StrengthSchedule` does when training begins.

    Source:
        "Achieving Strong Regularization for Deep Neural Networks", ICLR 2018 submission, eq. 8.

    Example:

    >>> model = keras.Sequential([keras.Input((4,)),
    ...     keras.layers.Dense(2, kernel_regularizer=kr.L2(0.1), name="dense")])
    >>> model.compile("sgd", "mse")
    >>> history = model.fit(np.ones((8, 4)), np.ones((8, 2)), epochs=4, verbose=0,
    ...                     callbacks=[kr.DelayedStrong(2)])
    >>> [round(strength, 4) for strength in history.history["strength/dense/kernel"]]
    [0.0, 0.0, 0.1, 0.1]
    """

    def __init__(
        self,
        delay: int = 5,
        *,
        layers: str | Sequence[str] | None = None,
        epoch_offset: int = 0,
        unit: str = "epoch",
        log_each: bool = False,
    ) -> None:
        super().__init__(
            schedules.delayed(delay),
            layers=layers,
            epoch_offset=epoch_offset,
            unit=unit,
            log_each=log_each,
        )
        self.delay = self._full_from = delay


class WarmStart(StrengthSchedule):
    """Trains with a strength that increases linearly from zero to its full value.

    `strength_t = strength * min(1, epoch / epochs)`. The authors of `DelayedStrong` found it as
    good for strong regularization as that, or slightly worse.

    Args:
        epochs: The first epoch with the full strength, at least 0; or the first such step, with
            `unit="step"`. If training ends before it, there is a warning.
        layers: Names or shell-style patterns of the layers to act on, as in `StrengthSchedule`.
            Defaults to all layers.
        epoch_offset: Number of epochs trained before this `fit`, as in `StrengthSchedule`. Defaults
            to 0.
        unit: `"epoch"`, or `"step"` to count training steps, as in `StrengthSchedule`. Defaults to
            `"epoch"`.
        log_each: Whether the logs have the strength of each regularizer, as in `StrengthSchedule`.
            Defaults to False.

    Raises:
        ValueError: If `epochs` or `epoch_offset` is negative or not a whole number; and as
            `StrengthSchedule` does when training begins.

    Source:
        "Achieving Strong Regularization for Deep Neural Networks", ICLR 2018 submission,
        appendix B.

    Example:

    >>> model = keras.Sequential([keras.Input((4,)),
    ...     keras.layers.Dense(2, kernel_regularizer=kr.L2(0.1), name="dense")])
    >>> model.compile("sgd", "mse")
    >>> history = model.fit(np.ones((8, 4)), np.ones((8, 2)), epochs=4, verbose=0,
    ...                     callbacks=[kr.WarmStart(2)])
    >>> [round(strength, 4) for strength in history.history["strength/dense/kernel"]]
    [0.0, 0.05, 0.1, 0.1]
    """

    def __init__(
        self,
        epochs: int,
        *,
        layers: str | Sequence[str] | None = None,
        epoch_offset: int = 0,
        unit: str = "epoch",
        log_each: bool = False,
    ) -> None:
        super().__init__(
            schedules.warm_start(epochs),
            layers=layers,
            epoch_offset=epoch_offset,
            unit=unit,
            log_each=log_each,
        )
        self.epochs = self._full_from = epochs


class LinearDecay(StrengthSchedule):
    """Trains with a strength that decreases linearly from its full value to zero.

    `strength_t = strength * max(0, 1 - epoch / epochs)`. Where the strength is more than the
    network can learn with, this does not help: the weights are small before it can begin to.

    Args:
        epochs: The first epoch without regularization, at least 1; or the first such step, with
            `unit="step"`.
        layers: Names or shell-style patterns of the layers to act on, as in `StrengthSchedule`.
            Defaults to all layers.
        epoch_offset: Number of epochs trained before this `fit`, as in `StrengthSchedule`. Defaults
            to 0.
        unit: `"epoch"`, or `"step"` to count training steps, as in `StrengthSchedule`. Defaults to
            `"epoch"`.
        log_each: Whether the logs have the strength of each regularizer, as in `StrengthSchedule`.
            Defaults to False.

    Raises:
        ValueError: If `epochs` is not a whole number of at least 1 or `epoch_offset` not one of at
            least 0; and as `StrengthSchedule` does when training begins.

    Source:
        "Achieving Strong Regularization for Deep Neural Networks", ICLR 2018 submission,
        appendix B.

    Example:

    >>> model = keras.Sequential([keras.Input((4,)),
    ...     keras.layers.Dense(2, kernel_regularizer=kr.L2(0.1), name="dense")])
    >>> model.compile("sgd", "mse")
    >>> history = model.fit(np.ones((8, 4)), np.ones((8, 2)), epochs=4, verbose=0,
    ...                     callbacks=[kr.LinearDecay(2)])
    >>> [round(strength, 4) for strength in history.history["strength/dense/kernel"]]
    [0.1, 0.05, 0.0, 0.0]
    """

    def __init__(
        self,
        epochs: int,
        *,
        layers: str | Sequence[str] | None = None,
        epoch_offset: int = 0,
        unit: str = "epoch",
        log_each: bool = False,
    ) -> None:
        super().__init__(
            schedules.linear_decay(epochs),
            layers=layers,
            epoch_offset=epoch_offset,
            unit=unit,
            log_each=log_each,
        )
        self.epochs = epochs


class ProgressiveStrength(StrengthSchedule):
    """Trains with a strength that grows by a factor each epoch, as `AL2` needs it.

    `strength_t = strength_{t-1} * (growth if strength_{t-1} < threshold else late_growth)`,
    starting from the regularizer's original strength. From the paper's 0.01 and with
    its factors it reaches 5 in epoch 66 and 2,933 in epoch 699.

    In a training with fewer epochs than the paper's 700, give `stride`: epoch `t` then has
    `strength_{stride * t}`, such as 2,819 in the last of 140 epochs with `stride=5`. Powers of the
    factors are not the same, since the threshold is reached within an epoch.

    Args:
        growth: Factor from epoch to epoch below the threshold, above 0. Defaults to 1.1.
        late_growth: Factor from there on, above 0. Defaults to 1.01.
        threshold: Strength from which on `late_growth` acts, at least 0. Defaults to 5.
        stride: Number of factors from epoch to epoch, at least 1. Defaults to 1.
        layers: Names or shell-style patterns of the layers to act on, as in `StrengthSchedule`.
            Defaults to all layers.
        epoch_offset: Number of epochs trained before this `fit`, as in `StrengthSchedule`. Defaults
            to 0.
        unit: `"epoch"`, or `"step"` to count training steps, as in `StrengthSchedule`. Defaults to
            `"epoch"`.
        log_each: Whether the logs have the strength of each regularizer, as in `StrengthSchedule`.
            Defaults to False.

    Raises:
        ValueError: If `growth`, `late_growth` or `threshold` is not a finite number in its range,
            `stride` not a whole number of at least 1, or `epoch_offset` not one of at least 0; and
            as `StrengthSchedule` does when training begins.

    Source:
        "AL2: Progressive Activation Loss for Learning General Representations in Classification
        Neural Networks", ICASSP 2020, eq. 2, and its authors' code.

    Example:

    >>> model = keras.Sequential([keras.Input((4,)),
    ...     keras.layers.Dense(2, activity_regularizer=kr.AL2(), name="features")])
    >>> model.compile("sgd", "mse")
    >>> history = model.fit(np.ones((8, 4)), np.ones((8, 2)), epochs=3, verbose=0,
    ...                     callbacks=[kr.ProgressiveStrength()])
    >>> [round(strength, 5) for strength in history.history["strength/features/activity"]]
    [0.01, 0.011, 0.0121]
    """

    # Not of the object, unless it is another: as with `StrengthSchedule.unit`.
    stride = 1

    def __init__(
        self,
        growth: float = 1.1,
        *,
        late_growth: float = 1.01,
        threshold: float = 5.0,
        stride: int = 1,
        layers: str | Sequence[str] | None = None,
        epoch_offset: int = 0,
        unit: str = "epoch",
        log_each: bool = False,
    ) -> None:
        super().__init__(
            schedules.progressive(
                growth, late_growth=late_growth, threshold=threshold, stride=stride
            ),
            layers=layers,
            epoch_offset=epoch_offset,
            unit=unit,
            log_each=log_each,
        )
        self.growth = growth
        self.late_growth = late_growth
        self.threshold = threshold
        if stride != self.stride:
            self.stride = int(stride)
        self._reached: dict[float, tuple[int, float]] = {}

    def _strength_at(self, time: int, strength: float) -> float:
        # A strength follows from any earlier one, so a step needs not repeat all those before it.
        start, reached = self._reached.get(strength, (0, strength))
        if start > time:
            start, reached = 0, strength
        reached = self.schedule(time - start, reached)
        self._reached[strength] = time, reached
        return reached
