"""Regularizers of statistics of a batch of activations."""

from typing import Any

import keras

from keras_regs._checks.arguments import validated_choice
from keras_regs._checks.axes import channel_axis, validated_axis
from keras_regs._math import batch_statistics
from keras_regs._math.numerics import at_least_float32
from keras_regs._typing import Tensor
from keras_regs.regularizers._axes import axis_in_force, axis_in_place
from keras_regs.regularizers._base import ActivityRegularizer
from keras_regs.regularizers._place import Place
from keras_regs.regularizers._replicas import of_all_replicas


@keras.saving.register_keras_serializable(package="keras_regs")
class AL2(ActivityRegularizer):
    r"""Mean of the squared activations, *AL2*.

    $$
    \text{penalty} = \text{mean}(z^2)
    $$

    The mean is over all samples and units, without masked positions.

    Use it on the last feature layer before the classifier, with a strength that grows from epoch to
    epoch (`keras_regs.ProgressiveStrength`). The network then learns what the samples of a class
    have in common, but memorizes fewer wrong labels.

    The paper's text uses the L2 norm. Its authors' code computes the mean of the squares, and so
    does this class.

    Args:
        strength: Factor of the penalty, λ in the paper, where it starts at 0.01. Defaults to 0.01.

    Raises:
        ValueError: If `strength` is negative, NaN, infinite or not a number.

    Source:
        "AL2: Progressive Activation Loss for Learning General Representations in Classification
        Neural Networks", ICASSP 2020, eq. 1.

    Example:

    >>> float(kr.AL2().penalty([[1.0, -2.0], [3.0, 0.0]]))
    3.5
    """

    def __init__(self, strength: float = 0.01) -> None:
        super().__init__(strength)

    def penalty(self, x: Tensor, *, mask: Tensor = None) -> Tensor:
        """Returns the penalty at strength 1.

        Args:
            x: Activations of shape `(samples, ...)`.
            mask: Boolean mask of the first axes of `x`, False at padding. Defaults to None.
        """
        return batch_statistics.mean_square(at_least_float32(x), mask)


class OfSamplesAndUnits(ActivityRegularizer):
    """Base class of regularizers that see a batch of activations as a matrix `(samples, units)`."""

    _spatial_choices: tuple[str, ...] = batch_statistics.SPATIAL

    def __init__(
        self,
        strength: float,
        *,
        spatial: str = "flatten",
        axis: int | None = None,
        synchronized: bool = False,
    ) -> None:
        super().__init__(strength)
        self.spatial = validated_choice(spatial, self._spatial_choices, "spatial")
        self.axis = None if axis is None else validated_axis(axis)
        self.synchronized = validated_choice(synchronized, (True, False), "synchronized")

    def _samples(self, x: Tensor, axis: int | None, mask: Tensor) -> tuple[Tensor, Tensor]:
        """`x` as `(samples, units)` and, with a mask, which samples are not only padding."""
        x = at_least_float32(x)
        axis = axis_in_force(self.axis, axis)
        if len(x.shape) > 2:
            channel_axis(x, axis)  # raises an error that explains what is wrong
        if mask is None:
            return batch_statistics.as_samples(x, self.spatial, axis), None
        return batch_statistics.as_masked_samples(x, self.spatial, axis, mask)

    def _batch(self, x: Tensor, axis: int | None, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Like `_samples`, of all replicas if they are synchronized."""
        z, rows = self._samples(x, axis, mask)
        if self.synchronized:
            z, rows, _ = of_all_replicas(z, rows)
        return z, rows

    def _axis_in(self, place: Place, x: Tensor) -> Any:
        # If each channel at each position is a unit, the axis does not matter.
        return None if self.spatial == "flatten" else axis_in_place(self.axis, place, x)

    def get_config(self) -> dict[str, Any]:
        config = {**super().get_config(), "spatial": self.spatial, "axis": self.axis}
        # Only if it is set, because trials are identified by configurations, and trials stored by
        # versions without this argument must continue.
        return {**config, "synchronized": True} if self.synchronized else config


@keras.saving.register_keras_serializable(package="keras_regs")
class ActivityCovariance(OfSamplesAndUnits):
    r"""Squared covariances of units, the paper's *CR* (DeCov): makes units less redundant.

    With $c_{ij}$ the covariance of the units $i$ and $j$ over the $N$ samples of the batch, and
    $\bar z_i$ the mean of unit $i$:

    $$
    \text{penalty} = \sum_{i \neq j} c_{ij}^2,
    \quad c_{ij} = \frac{1}{N} \sum_n (z_{ni} - \bar z_i)(z_{nj} - \bar z_j)
    $$

    Activations are scaled down if any exceeds 1e6 in magnitude, because their fourth powers would
    overflow float32.

    Args:
        strength: Factor of the penalty, a finite number of at least 0.
        spatial: How to treat the positions of images or sequences. `"flatten"` makes each channel
            at each position a separate unit, `"samples"` makes each position a separate sample, and
            `"average"` averages each channel over the positions. For dense layers, which the paper
            regularizes, all three are the same. The paper's formula is that of `"flatten"`.
            Defaults to `"flatten"`.
        axis: Channel axis, -1 or 1 for `channels_first`. Defaults to None: the channel axis of the
            layer, or -1 if `penalty` is called directly.
        synchronized: Whether a training step (a call with `training=True`) computes the penalty
            from the batches of all replicas together, as in `keras.layers.BatchNormalization`.
            Only matters with TensorFlow's distribution strategies and PyTorch's process groups, and
            needs a process for each device.
            With JAX, it is always computed from the whole batch. Defaults to False.

    Raises:
        ValueError: If an argument is out of range. When the layer is called: if `axis` is not an
            axis of the output, or if there is a mask and `spatial` is `"flatten"`.

    Source:
        "On the Statistical and Information Theoretical Characteristics of DNN Representations",
        appendix B, Ω_CR. Like there, without DeCov's factor 1/2.

    Example:

    >>> float(kr.ActivityCovariance(0.1).penalty([[1.0, 0.0], [3.0, 4.0]]))  # 2 * 2²
    8.0
    """

    def penalty(self, x: Tensor, *, axis: int | None = None, mask: Tensor = None) -> Tensor:
        """Returns the penalty at strength 1. Arguments are as for `RFAVEntropy.penalty`."""
        return batch_statistics.squared_covariance(*self._batch(x, axis, mask))


@keras.saving.register_keras_serializable(package="keras_regs")
class ActivityVariance(OfSamplesAndUnits):
    r"""Variances of units, the paper's *VR*: makes the activations of samples similar.

    With $v_i$ the variance of unit $i$ over the $n$ samples of the batch, and $\bar z_i$ its mean:

    $$
    \text{penalty} = \sum_i v_i, \quad v_i = \frac{1}{n} \sum_n (z_{ni} - \bar z_i)^2
    $$

    Args:
        strength: Factor of the penalty, a finite number of at least 0.
        spatial: How to treat positions, as in `keras_regs.ActivityCovariance`. Defaults to
            `"flatten"`.
        axis: Channel axis, -1 or 1 for `channels_first`. Defaults to None: the channel axis of the
            layer, or -1 if `penalty` is called directly.
        synchronized: Whether a training step (a call with `training=True`) computes the penalty
            from the batches of all replicas together, as in `keras.layers.BatchNormalization`.
            Only matters with TensorFlow's distribution strategies and PyTorch's process groups, and
            needs a process for each device.
            With JAX, it is always computed from the whole batch. Defaults to False.

    Raises:
        ValueError: If an argument is out of range. When the layer is called: if `axis` is not an
            axis of the output, or if there is a mask and `spatial` is `"flatten"`.

    Source:
        "On the Statistical and Information Theoretical Characteristics of DNN Representations",
        appendix B, Ω_VR.

    Example:

    >>> float(kr.ActivityVariance(0.1).penalty([[1.0, 0.0], [3.0, 4.0]]))  # 1 + 4
    5.0
    """

    def penalty(self, x: Tensor, *, axis: int | None = None, mask: Tensor = None) -> Tensor:
        """Returns the penalty at strength 1. Arguments are as for `RFAVEntropy.penalty`."""
        return batch_statistics.variance(*self._batch(x, axis, mask))


@keras.saving.register_keras_serializable(package="keras_regs")
class ActivityRank(OfSamplesAndUnits):
    r"""Stable rank of a batch, the paper's *RR*: makes a layer use fewer directions.

    Let $Z$ be the `(samples, units)` matrix of the activations, not centred. With `method="bound"`:

    $$
    \text{penalty} = \frac{|Z|_F^2}{|Z|_1 |Z|_\infty}
    $$

    With `method="exact"`:

    $$
    \text{penalty} = \frac{|Z|_F^2}{|Z|_2^2}
    $$

    $|Z|_F$ is the square root of the sum of squares, $|Z|_1$ the largest sum of absolute values in
    a column, $|Z|_\infty$ the largest in a row, and $|Z|_2$ the largest singular value. The exact
    value is the stable rank. It lies between 1 and the rank, and is 1 if all samples are multiples
    of one vector. The bound is at most the stable rank. For a batch of zeros, the penalty is 0.

    Args:
        strength: Factor of the penalty, a finite number of at least 0.
        method: `"bound"`, which the paper trains with, or `"exact"`, which takes about 15 products
            of square matrices whose size is the smaller of the numbers of samples and units.
            Defaults to `"bound"`.
        spatial: How to treat positions, as in `keras_regs.ActivityCovariance`. Defaults to
            `"flatten"`.
        axis: Channel axis, -1 or 1 for `channels_first`. Defaults to None: the channel axis of the
            layer, or -1 if `penalty` is called directly.
        synchronized: Whether a training step (a call with `training=True`) computes the penalty
            from the batches of all replicas together, as in `keras.layers.BatchNormalization`.
            Only matters with TensorFlow's distribution strategies and PyTorch's process groups, and
            needs a process for each device.
            With JAX, it is always computed from the whole batch. Defaults to False.

    Raises:
        ValueError: If an argument is out of range. When the layer is called: if `axis` is not an
            axis of the output, or if there is a mask and `spatial` is `"flatten"`.

    Source:
        "On the Statistical and Information Theoretical Characteristics of DNN Representations",
        section 4.2, eqs. 7 to 9.

    Example:

    >>> z = [[3.0, 0.0], [0.0, 4.0]]
    >>> round(float(kr.ActivityRank(0.1, method="exact").penalty(z)), 4)  # (9 + 16) / 4²
    1.5625
    """

    def __init__(
        self,
        strength: float,
        *,
        method: str = "bound",
        spatial: str = "flatten",
        axis: int | None = None,
        synchronized: bool = False,
    ) -> None:
        super().__init__(strength, spatial=spatial, axis=axis, synchronized=synchronized)
        self.method = validated_choice(method, ("bound", "exact"), "method")

    def penalty(self, x: Tensor, *, axis: int | None = None, mask: Tensor = None) -> Tensor:
        """Returns the penalty at strength 1. Arguments are as for `RFAVEntropy.penalty`."""
        of = (
            batch_statistics.stable_rank
            if self.method == "exact"
            else batch_statistics.stable_rank_bound
        )
        # Padding is zero here, so it adds nothing to a norm.
        z, _ = self._batch(x, axis, mask)
        return of(z)

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "method": self.method}
