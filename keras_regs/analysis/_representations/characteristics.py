"""Characteristics of a representation: amplitude, covariance, sparsity, rank and others."""

from collections.abc import Iterator
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
    accumulated,
    in_order_of_classes,
    rows_of,
)
from keras_regs.analysis._representations.characteristics_result import Characteristics

# Maximum number of values in a batch: 32 MB in float64.
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
    r"""Measures the characteristics of a representation that regularizers are said to improve.

    For samples $z$ of $M$ units with means $\mu_i$, standard deviations $\sigma_i$ and covariances
    $c_{ij} = E[(z_i - \mu_i)(z_j - \mu_j)]$, these are:

    - The amplitude: $E|z|$.
    - The covariance: the mean of $|c_{ij}|$ over all $i \ne j$.
    - The correlation: the mean of $|c_{ij}| / (\sigma_i \sigma_j)$ over all $i \ne j$.
    - The sparsity $P_s$: the share of values that are exactly zero.
    - Dead units $P_d$: the share of units that are zero for every sample.
    - The rank $r$: the stable rank $\|C\|_F^2 / \|C\|_2^2$ of the covariance matrix $C$.

    $P_d \le P_s$ and $M P_d \le M - r$ always hold.

    After a ReLU, the first three use only positive values, as in the paper: the covariance of two
    units is taken over the samples for which both are positive, at least two of them.

    The paper does not say that it averages absolute values, but its numbers show that it does. In
    the fifth layer of its network for MNIST, trained again, the mean absolute correlation is 0.28,
    and the signed mean is 0.11. The paper reports 0.27.

    Samples are accumulated batch by batch in float64, on a CPU with NumPy, and on other devices
    with the backend. Memory holds only a few matrices of all pairs of units.

    Args:
        z: Array of shape `(samples, units)` or `(samples, ...positions, channels)`.
        y: The class of each sample, as whole numbers or one-hot rows. If given, the characteristics
            of each class are measured as well. Defaults to None.
        positive_only: Whether amplitude, covariance and correlation use only positive values.
            Defaults to None: True if no value is negative, as after a ReLU.
        signed: Whether covariances and correlations are averaged with their signs. Defaults to
            False: their absolute values are averaged.
        spatial: How to treat the positions of an image or a sequence. `"samples"` takes each
            position as a sample of the channels. `"flatten"` takes each channel at each position as
            a unit, as the penalties do by default. `"average"` takes the mean over the positions.
            Defaults to None, which requires a `z` without positions.
        axis: The axis of the channels: -1 (the default), or 1 for `channels_first`.

    Returns:
        A `Characteristics`, which prints as a table.

    Raises:
        ValueError: If `z` is not an array of finite numbers with at least two axes and magnitudes
            up to 1e140; if it has positions and `spatial` is None; if `y` does not hold one class
            for each sample; if there are more than 16,384 units.

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
    # Averages are not rounded to float32.
    dtype = "float64" if spatial == "average" else z.dtype.name

    def batches() -> Iterator[tuple[dict[str, Tensor], Array | None]]:
        for chosen in np.array_split(order, min(-(-z.size // _BATCH), len(z))):
            with double_precision():
                batch = rows_of(ops.convert_to_tensor(z[chosen], dtype), spatial, axis)
            yield {"z": batch}, None if classes is None else classes[chosen]

    return accumulated(batches, "Argument `{}`", positive_only, signed, z.dtype)["z"]
