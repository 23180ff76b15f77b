"""Regularizers of what a batch of activations is like as a whole."""

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


@keras.saving.register_keras_serializable(package="keras_regs")
class AL2(ActivityRegularizer):
    """Mean of the squared activations, *AL2*: `penalty = mean(z²)`, over samples and units.

    It is made for the last layer of features before the classifier, and for a strength that grows
    from epoch to epoch (`keras_regs.ProgressiveStrength`): a network then has learned what noisy
    labels have in common, and lacks the means to learn the rest by heart.

    The mean is over all axes, without what a mask marks as padding. The paper's text has the l2
    norm; the mean of the squares is what its authors' code computes.

    Args:
        strength: Factor of the penalty, λ in the paper, which starts with 0.01. Defaults to 0.01.

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
        """The penalty at strength 1, without what a mask of the first axes marks as padding."""
        return batch_statistics.mean_square(at_least_float32(x), mask)


class OfSamplesAndUnits(ActivityRegularizer):
    """A regularizer of the matrix `(samples, units)` that a batch of activations is."""

    _spatial_choices: tuple[str, ...] = batch_statistics.SPATIAL

    def __init__(
        self, strength: float, *, spatial: str = "flatten", axis: int | None = None
    ) -> None:
        super().__init__(strength)
        self.spatial = validated_choice(spatial, self._spatial_choices, "spatial")
        self.axis = None if axis is None else validated_axis(axis)

    def _samples(self, x: Tensor, axis: int | None, mask: Tensor) -> tuple[Tensor, Tensor]:
        """`x` as `(samples, units)`, and with a mask which samples are more than padding."""
        x = at_least_float32(x)
        axis = axis_in_force(self.axis, axis)
        if len(x.shape) > 2:
            channel_axis(x, axis)  # which says what is wrong with it
        if mask is None:
            return batch_statistics.as_samples(x, self.spatial, axis), None
        return batch_statistics.as_masked_samples(x, self.spatial, axis, mask)

    def _axis_in(self, place: Place, x: Tensor) -> Any:
        # Where each position is a unit, the axis does not matter.
        return None if self.spatial == "flatten" else axis_in_place(self.axis, place, x)

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "spatial": self.spatial, "axis": self.axis}


@keras.saving.register_keras_serializable(package="keras_regs")
class ActivityCovariance(OfSamplesAndUnits):
    """Squared covariances of units, the paper's *CR* (DeCov): keeps units from saying the same.

    With `c_ij` the covariance of the units i and j over the n samples of the batch,

        penalty = sum_{i≠j} c_ij²,    c_ij = (1/n) sum_n (z_i - mean_i) (z_j - mean_j)

    Args:
        strength: Factor of the penalty, at least 0.
        spatial: What the positions of an image or a sequence are: `"flatten"`, where each channel
            at each position is a separate unit; `"samples"`, where each position is one more
            sample of the channels; or `"average"`, where the channels are averaged over the
            positions. The paper's regularizers act on dense layers, where all are the same, and its
            formula is that of `"flatten"`, the default.
        axis: The axis of the channels: -1, or 1 for `channels_first`. Defaults to None: the one of
            the layer, and -1 where `penalty` is called by hand.

    Raises:
        ValueError: If an argument is out of its range; or, when the layer is called, if `axis` is
            none of its output's axes, or if there is a mask and `spatial` is `"flatten"`.

    Activations are scaled down where they exceed 1e6 in size, whose fourth powers would not be
    finite in float32.

    Source:
        "On the Statistical and Information Theoretical Characteristics of DNN Representations",
        appendix B, Ω_CR; there without DeCov's factor 1/2.

    Example:

    >>> float(kr.ActivityCovariance(0.1).penalty([[1.0, 0.0], [3.0, 4.0]]))  # 2 * 2²
    8.0
    """

    def penalty(self, x: Tensor, *, axis: int | None = None, mask: Tensor = None) -> Tensor:
        """The penalty at strength 1; `axis` and `mask` as of `RFAVEntropy.penalty`."""
        return batch_statistics.squared_covariance(*self._samples(x, axis, mask))


@keras.saving.register_keras_serializable(package="keras_regs")
class ActivityVariance(OfSamplesAndUnits):
    """Variances of units, the paper's *VR*: keeps activations alike from sample to sample.

    With `v_i` the variance of unit i over the n samples of the batch,

        penalty = sum_i v_i,    v_i = (1/n) sum_n (z_i - mean_i)²

    Args:
        strength: Factor of the penalty, at least 0.
        spatial: What the positions of an image or a sequence are, as in `ActivityCovariance`.
            Defaults to `"flatten"`.
        axis: The axis of the channels: -1, or 1 for `channels_first`. Defaults to None: the one of
            the layer, and -1 where `penalty` is called by hand.

    Raises:
        ValueError: If an argument is out of its range; or, when the layer is called, if `axis` is
            none of its output's axes, or if there is a mask and `spatial` is `"flatten"`.

    Source:
        "On the Statistical and Information Theoretical Characteristics of DNN Representations",
        appendix B, Ω_VR.

    Example:

    >>> float(kr.ActivityVariance(0.1).penalty([[1.0, 0.0], [3.0, 4.0]]))  # 1 + 4
    5.0
    """

    def penalty(self, x: Tensor, *, axis: int | None = None, mask: Tensor = None) -> Tensor:
        """The penalty at strength 1; `axis` and `mask` as of `RFAVEntropy.penalty`."""
        return batch_statistics.variance(*self._samples(x, axis, mask))


@keras.saving.register_keras_serializable(package="keras_regs")
class ActivityRank(OfSamplesAndUnits):
    """Stable rank of a batch, the paper's *RR*: lets a layer use fewer directions.

    With Z the `(samples, units)` matrix of the activations, not centred,

        penalty = |Z|_F² / (|Z|_1 |Z|_∞)    (method "bound")
        penalty = |Z|_F² / |Z|_2²           (method "exact")

    where `|Z|_F` is the root of the sum of squares, `|Z|_1` the largest sum of absolute values in
    a column, `|Z|_∞` that in a row, and `|Z|_2` the largest singular value. The first is a lower
    bound of the second, which is the stable rank: between 1 and the rank, and no more than 1 if all
    samples are multiples of one. The penalty of a batch of zeros is 0.

    Args:
        strength: Factor of the penalty, at least 0.
        method: `"bound"`, which the paper trains with, or `"exact"`, which multiplies matrices as
            large as the smaller one of samples and units some 15 times. Defaults to `"bound"`.
        spatial: What the positions of an image or a sequence are, as in `ActivityCovariance`.
            Defaults to `"flatten"`.
        axis: The axis of the channels: -1, or 1 for `channels_first`. Defaults to None: the one of
            the layer, and -1 where `penalty` is called by hand.

    Raises:
        ValueError: If an argument is out of its range; or, when the layer is called, if `axis` is
            none of its output's axes, or if there is a mask and `spatial` is `"flatten"`.

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
    ) -> None:
        super().__init__(strength, spatial=spatial, axis=axis)
        self.method = validated_choice(method, ("bound", "exact"), "method")

    def penalty(self, x: Tensor, *, axis: int | None = None, mask: Tensor = None) -> Tensor:
        """The penalty at strength 1; `axis` and `mask` as of `RFAVEntropy.penalty`."""
        of = (
            batch_statistics.stable_rank
            if self.method == "exact"
            else batch_statistics.stable_rank_bound
        )
        # Padding is zero there, which adds nothing to a norm.
        z, _ = self._samples(x, axis, mask)
        return of(z)

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "method": self.method}
