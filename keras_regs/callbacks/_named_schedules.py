"""Schedules from the papers, as callbacks."""

from collections.abc import Sequence

from keras_regs import schedules
from keras_regs.callbacks._strength_schedule import StrengthSchedule


class DelayedStrong(StrengthSchedule):
    """Trains without regularization for some epochs, then at full strength.

    The strength is 0 in epochs below `delay`, and the regularizer's original strength from then on.
    Some strengths keep a deep network from learning at all if they act from the beginning. Once the
    network has begun to learn, it can tolerate them.

    Args:
        delay: Number of epochs without regularization. The paper uses 5 and recommends 2 to 20.
            There is a warning if training ends before they are over. Defaults to 5.
        layers: Layers to act on, as in `StrengthSchedule`. Defaults to all layers.
        epoch_offset: Number of epochs trained before this `fit`, as in `StrengthSchedule`. Defaults
            to 0.
        unit: `"epoch"`, or `"step"` to count training steps, as in `StrengthSchedule`. Defaults to
            `"epoch"`.
        log_each: Whether to log the strength of each regularizer, as in `StrengthSchedule`.
            Defaults to False.

    Raises:
        ValueError: If `delay` or `epoch_offset` is not a whole number of at least 0, and when
            training begins, as in `StrengthSchedule`.

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
    r"""Trains with a strength that increases linearly from zero to its full value.

    The strength in epoch $t$ is $s \min(1, t / T)$, where $s$ is the regularizer's original
    strength and $T$ is `epochs`. For strong regularization, the authors of the paper found it as
    good as `DelayedStrong`, or slightly worse.

    Args:
        epochs: The first epoch with the full strength, at least 0. With `unit="step"`, the first
            such step. There is a warning if training ends before it.
        layers: Layers to act on, as in `StrengthSchedule`. Defaults to all layers.
        epoch_offset: Number of epochs trained before this `fit`, as in `StrengthSchedule`. Defaults
            to 0.
        unit: `"epoch"`, or `"step"` to count training steps, as in `StrengthSchedule`. Defaults to
            `"epoch"`.
        log_each: Whether to log the strength of each regularizer, as in `StrengthSchedule`.
            Defaults to False.

    Raises:
        ValueError: If `epochs` or `epoch_offset` is not a whole number of at least 0, and when
            training begins, as in `StrengthSchedule`.

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
    r"""Trains with a strength that decreases linearly from its full value to zero.

    The strength in epoch $t$ is $s \max(0, 1 - t / T)$, where $s$ is the regularizer's original
    strength and $T$ is `epochs`. This does not help if the strength keeps the network from
    learning: the weights shrink before the network can begin to learn.

    Args:
        epochs: The first epoch without regularization, at least 1. With `unit="step"`, the first
            such step.
        layers: Layers to act on, as in `StrengthSchedule`. Defaults to all layers.
        epoch_offset: Number of epochs trained before this `fit`, as in `StrengthSchedule`. Defaults
            to 0.
        unit: `"epoch"`, or `"step"` to count training steps, as in `StrengthSchedule`. Defaults to
            `"epoch"`.
        log_each: Whether to log the strength of each regularizer, as in `StrengthSchedule`.
            Defaults to False.

    Raises:
        ValueError: If `epochs` is not a whole number of at least 1, or `epoch_offset` is not a
            whole number of at least 0, and when training begins, as in `StrengthSchedule`.

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
    r"""Trains with a strength that grows by a factor each epoch, as `AL2` requires.

    The strength in epoch $t$ is $s_t = g_t s_{t-1}$, where $s_0$ is the regularizer's original
    strength. The factor $g_t$ is `growth` while $s_{t-1}$ is below `threshold`, and `late_growth`
    from then on. With the paper's initial strength of 0.01 and its factors, the strength reaches 5
    in epoch 66 and 2,933 in epoch 699.

    If you train for fewer epochs than the paper's 700, pass `stride`: epoch $t$ then has the
    strength $s_{kt}$, where $k$ is the stride. For example, `stride=5` leads to 2,819 in the last
    of 140 epochs. Powers of the factors would not give the same strengths, because the threshold
    may be reached within an epoch.

    Args:
        growth: Factor per epoch below the threshold, above 0. Defaults to 1.1.
        late_growth: Factor per epoch from the threshold on, above 0. Defaults to 1.01.
        threshold: Strength from which `late_growth` applies, at least 0. Defaults to 5.
        stride: Number of factors per epoch, at least 1. Defaults to 1.
        layers: Layers to act on, as in `StrengthSchedule`. Defaults to all layers.
        epoch_offset: Number of epochs trained before this `fit`, as in `StrengthSchedule`. Defaults
            to 0.
        unit: `"epoch"`, or `"step"` to count training steps, as in `StrengthSchedule`. Defaults to
            `"epoch"`.
        log_each: Whether to log the strength of each regularizer, as in `StrengthSchedule`.
            Defaults to False.

    Raises:
        ValueError: If `growth`, `late_growth` or `threshold` is not a finite number in its range,
            `stride` is not a whole number of at least 1, or `epoch_offset` is not a whole number of
            at least 0; and when training begins, as in `StrengthSchedule`.

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

    # On the class, and on the object only if it differs: see `StrengthSchedule.unit`.
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
        # Continues from the last computed strength, so that a step need not repeat all others.
        start, reached = self._reached.get(strength, (0, strength))
        if start > time:
            start, reached = 0, strength
        reached = self.schedule(time - start, reached)
        self._reached[strength] = time, reached
        return reached
