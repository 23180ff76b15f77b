"""How alike the filters of a kernel are."""

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
    """Correlation of each pair of filters.

    `c_de = (w_d - m_d)·(w_e - m_e) / (|w_d - m_d| |w_e - m_e|)`, with `w_d` the filter d as a
    vector and `m_d` its centre. A filter that equals its centre has no direction: its row and
    column are zero, the diagonal included.

    Args:
        kernel: Array of shape `(..., filters)`.
        axis: The axis that counts the filters, or several: -1 (the default) for dense layers and
            convolutions, -2 for transposed convolutions, (-2, -1) for depthwise ones.
        centre: What `m_d` is: `"filter"`, the mean of the filter's own weights in each component,
            which makes `c_de` Pearson's correlation; or `"mean_filter"`, the mean over the
            filters, which takes away what all of them have in common. Defaults to
            `"filter"`. See [`FilterCorrelation`][keras_regs.FilterCorrelation].

    Returns:
        Tensor of shape `(filters, filters)` with values in [-1, 1], float32 or wider.

    Raises:
        ValueError: If `axis` is not an axis of the kernel, or `centre` none of these.

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
