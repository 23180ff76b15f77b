"""The characteristics of a representation: amplitude, covariance, sparsity, rank and others."""

from typing import Any

import numpy as np
from keras import ops

from keras_regs._checks.arguments import validated_choice
from keras_regs._checks.axes import channel_axis, validated_axis
from keras_regs._checks.samples import validated_activations
from keras_regs._math.batch_statistics import SPATIAL
from keras_regs._math.numerics import double_precision
from keras_regs._typing import Array, Tensor
from keras_regs.analysis._representations.accumulator import (
    Accumulator,
    in_order_of_classes,
    rows_of,
)
from keras_regs.analysis._representations.characteristics_result import Characteristics

# Numbers in a batch: 32 MB.
_BATCH = 4_000_000


def characteristics(
    z: Tensor | Array,
    y: Any = None,
    *,
    positive_only: bool | None = None,
    signed: bool = False,
    spatial: str | None = None,
    axis: int = -1,
) -> Characteristics:
    """The characteristics of a representation, which regularizers are said to improve.

    Of N samples of M units with the covariances `c_ij = E[(z_i - μ_i)(z_j - μ_j)]`, these are

    - the amplitude `E|z|`;
    - the covariance, the mean of `|c_ij|` over `i ≠ j`;
    - the correlation, the mean of `|c_ij| / (σ_i σ_j)` over `i ≠ j`;
    - the sparsity `P_s`, the share of values that are exactly zero;
    - dead units `P_d`, the share of units that are zero on every sample;
    - the rank `r`, the stable rank of the covariance matrix, `|C|_F² / |C|_2²`.

    `P_d ≤ P_s` and `M P_d ≤ M - r` always hold. Behind a ReLU, the first three are those of
    positive values alone, as in the paper: the covariance of two units is taken over the samples on
    which both are positive, of which there must be two. It does not say that means are of absolute
    values, but its numbers are: the fifth layer of its network for MNIST, trained again, has a mean
    absolute correlation of 0.28, where the paper has 0.27, and one of 0.11 with signs.

    Samples are added up batch by batch in float64, on the device of the backend. What is held are a
    few matrices of all pairs of units.

    Args:
        z: Array of shape `(samples, units)`, or `(samples, ...positions, channels)`.
        y: The class of each sample: whole numbers, or one-hot rows. With them, the characteristics
            of each class are measured as well. Defaults to None.
        positive_only: Whether the first three are those of positive values alone. Defaults to
            None: if no value is negative, as behind a ReLU.
        signed: Whether covariances and correlations are averaged with their signs. Defaults to
            False.
        spatial: What the positions of an image or a sequence are: `"samples"` makes each position a
            sample of the channels, `"flatten"` makes each channel at each position a unit, as the
            penalties do by default, and `"average"` takes the mean over the positions. Defaults to
            None, which is allowed if there are no positions.
        axis: The axis of the channels: -1 (the default), or 1 for `channels_first`.

    Returns:
        `Characteristics`, which prints as a table.

    Raises:
        ValueError: If `z` is not an array of finite numbers with at least two axes, of a
            magnitude up to 1e140; if it has positions and `spatial` is None; if `y` are not
            classes, or not as many; if there are more than 16,384 units.

    Source:
        "On the Statistical and Information Theoretical Characteristics of DNN Representations",
        table 1, and section 4 on the stable rank.

    Example:

    >>> z = np.array([[1.0, 2.0, 0.0], [2.0, 4.0, 0.0], [3.0, 6.0, 0.0], [0.0, 4.0, 0.0]])
    >>> found = kr.analysis.characteristics(z)
    >>> round(found.correlation, 3), round(found.sparsity, 3), round(found.dead_units, 3)
    (1.0, 0.417, 0.333)
    """
    z = validated_activations(z, "z")
    spatial = validated_choice(spatial, (None, *SPATIAL), "spatial")
    axis = channel_axis(z, validated_axis(axis))
    order, classes = in_order_of_classes(y, len(z))
    accumulator = Accumulator("Argument `z`", positive_only, signed)
    for chosen in np.array_split(order, min(-(-z.size // _BATCH), len(z))):
        with double_precision():
            batch = rows_of(ops.convert_to_tensor(z[chosen], "float64"), spatial, axis)
            accumulator.add(batch, None if classes is None else classes[chosen], z.dtype)
    return accumulator.finish()
