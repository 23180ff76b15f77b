"""Correlation of the filters of a kernel."""

from collections.abc import Sequence

from keras_regs._checks.arguments import validated_choice
from keras_regs._checks.axes import validated_filter_axes
from keras_regs._math.filter_correlation import (
    CENTRES,
    centred_unit_filters,
    correlation_matrix,
)
from keras_regs._math.numerics import at_least_float32
from keras_regs._typing import Array, Tensor


def filter_correlation(
    kernel: Tensor | Array,
    *,
    axis: int | Sequence[int] = -1,
    centre: str = "filter",
) -> Tensor:
    r"""Computes the correlation of each pair of filters of a kernel.

    The correlation of two filters $w_d$ and $w_e$, as vectors with the centres $m_d$ and $m_e$, is

    $$
    c_{de} = \frac{(w_d - m_d) \cdot (w_e - m_e)}{\|w_d - m_d\| \, \|w_e - m_e\|}
    $$

    A filter that equals its centre has no direction. Its row and column are zero, including the
    diagonal.

    Args:
        kernel: Array of shape `(..., filters)`.
        axis: Axis or axes of the filters: -1 (the default) for dense layers and convolutions, -2
            for transposed convolutions, (-2, -1) for depthwise convolutions.
        centre: What to subtract from each filter. `"filter"` subtracts the mean of its own weights:
            $c_{de}$ is then Pearson's correlation. `"mean_filter"` subtracts the mean of all
            filters, and so removes what they have in common. Defaults to `"filter"`. See
            [`FilterCorrelation`][keras_regs.FilterCorrelation].

    Returns:
        Tensor of shape `(filters, filters)` with values in [-1, 1], float32 or wider.

    Raises:
        ValueError: If `axis` is not an axis of the kernel, or if `centre` is not one of the two
            options.

    Source:
        Huesmann et al., "Exploiting the Full Capacity of Deep Neural Networks while Avoiding
        Overfitting by Targeted Sparsity Regularization", arXiv 2002.09237, eq. 6.

    Example:

    >>> kernel = [[1.0, -1.0, 0.0], [0.0, 0.0, 3.0]]
    >>> matrix = kr.analysis.filter_correlation(kernel)
    >>> round(float(matrix[0, 2]), 4)
    -1.0
    >>> matrix = kr.analysis.filter_correlation(kernel, centre="mean_filter")
    >>> round(float(matrix[0, 2]), 4)
    -0.7071
    """
    validated_choice(centre, CENTRES, "centre")
    kernel = at_least_float32(kernel)
    axes = validated_filter_axes([axis] if isinstance(axis, int) else axis, kernel)
    return correlation_matrix(centred_unit_filters(kernel, axes, centre))
