"""A regularizer of correlated filters."""

from collections.abc import Sequence
from numbers import Integral
from typing import Any, Self

import keras
from keras import ops

from keras_regs._checks.arguments import validated_choice
from keras_regs._checks.axes import validated_filter_axes
from keras_regs._math.filter_correlation import (
    CENTRES,
    centred_unit_filters,
    correlation_matrix,
    lower_triangle,
    signed_sum,
)
from keras_regs._math.filters import filter_axes
from keras_regs._math.numerics import at_least_float32
from keras_regs._typing import Tensor
from keras_regs.regularizers._base import Regularizer
from keras_regs.regularizers._place import Place, is_lora_factor


@keras.saving.register_keras_serializable(package="keras_regs")
class FilterCorrelation(Regularizer):
    r"""Correlation of a kernel's filters, *decorrelation regularization*: keeps filters different.

    With $w_d$ the filter $d$ as a vector, and $m_d$ its centre:

    $$
    \text{penalty} = \sum_{d < e} c_{de},
    \quad c_{de} = \frac{(w_d - m_d) \cdot (w_e - m_e)}{|w_d - m_d| |w_e - m_e|}
    $$

    A filter that equals its centre has a correlation of 0 with all others.

    There are two centres. With `"filter"`, each component of $m_d$ is the mean of the filter's own
    weights, so $c_{de}$ is Pearson's correlation. With `"mean_filter"`, $m_d$ is the mean over all
    $D$ filters. The paper allows both readings: it calls $c_{de}$ Pearson's correlation, and its
    $\bar w$ "a vector holding the mean of all w_d's in each component".

    Subtracting the mean filter removes what all filters have in common before it can be penalized.
    The centred filters then sum to zero, so they cannot all be uncorrelated. The signed penalty is
    close to $-D/2$ for any filters, and exactly $-D/2$ if all filters have the same distance from
    the mean filter. With `"filter"`, the penalty is between $-D/2$ and $D(D - 1)/2$, and largest if
    all centred filters have the same direction.

    Args:
        strength: Factor of the penalty, κ in the paper, where it is 1. Defaults to 1.
        form: `"signed"`, as in the paper; `"absolute"`, the sum of $|c_{de}|$; or `"squared"`, the
            sum of $c_{de}^2$. The signed form prefers opposite filters to independent ones. The
            other two prefer independent filters, and need memory for a matrix of all pairs of
            filters. Defaults to `"signed"`.
        centre: `"filter"` or `"mean_filter"`. Defaults to `"filter"`, because training lowers the
            signed penalty only with this centre. Saved files without this argument load with
            `"mean_filter"`.
        axis: The axis, or axes, of the kernel that index the filters. Defaults to None: the axes
            of the layer, which are -2 for a transposed convolution, (-2, -1) for a depthwise one
            and -1 for most others; or -1 if `penalty` is called directly.

    Raises:
        ValueError: If an argument is out of range. When the layer is built: if `axis` is not an
            axis of the kernel.

    Source:
        Huesmann et al., "Exploiting the Full Capacity of Deep Neural Networks while Avoiding
        Overfitting by Targeted Sparsity Regularization", arXiv 2002.09237, eqs. 6 and 7.

    Example:

    >>> kernel = [[1.0, -1.0, 0.0], [0.0, 0.0, 3.0]]  # three filters of two weights
    >>> round(float(kr.FilterCorrelation().penalty(kernel)), 4)
    -1.0
    >>> round(float(kr.FilterCorrelation(centre="mean_filter").penalty(kernel)), 4)
    -1.4142
    """

    def __init__(
        self,
        strength: float = 1.0,
        *,
        form: str = "signed",
        centre: str = "filter",
        axis: int | Sequence[int] | None = None,
    ) -> None:
        super().__init__(strength)
        self.form = validated_choice(form, ("signed", "absolute", "squared"), "form")
        self.centre = validated_choice(centre, CENTRES, "centre")
        self.axis = _validated_axes(axis)

    @property
    def roles(self) -> frozenset[str]:
        return frozenset(("weight",))

    def penalty(self, x: Tensor, *, axis: Sequence[int] | None = None) -> Tensor:
        """Returns the penalty at strength 1.

        Args:
            x: A kernel, with at least two axes.
            axis: The axes that index its filters, if the regularizer does not set them. Defaults to
                the last axis.

        Raises:
            ValueError: If `x` has fewer than two axes, or not these axes.
        """
        x = at_least_float32(x)
        if len(x.shape) < 2:
            raise ValueError(
                f"`{type(self).__name__}` regularizes kernels, which have at least two axes. "
                f"Received: a weight of shape {tuple(x.shape)}"
            )
        axes = validated_filter_axes(self.axis or axis or (-1,), x)
        filters = centred_unit_filters(x, axes, self.centre)
        if self.form == "signed":
            return signed_sum(filters)
        pairs = lower_triangle(correlation_matrix(filters))
        return ops.sum(ops.absolute(pairs) if self.form == "absolute" else ops.square(pairs))

    def _axis_in(self, place: Place, x: Tensor) -> Any:
        if self.axis is not None or place.layer is None:
            return None
        name = place.variable.name
        axes = filter_axes(place.layer, "kernel" if is_lora_factor(place.variable) else name)
        return None if axes == (-1,) else axes

    def for_layer(self, layer: keras.Layer, weight: str) -> "FilterCorrelation":
        """Returns this regularizer with the filter axes of a weight of the layer."""
        if self.axis is not None:
            return self
        return FilterCorrelation(
            self.base_strength,
            form=self.form,
            centre=self.centre,
            axis=filter_axes(layer, weight),
        )

    def get_config(self) -> dict[str, Any]:
        return {
            **super().get_config(),
            "form": self.form,
            "centre": self.centre,
            "axis": self.axis,
        }

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> Self:
        # Files saved before `centre` was an argument do not contain it.
        return cls(**{"centre": "mean_filter", **config})


def _validated_axes(axis: Any) -> list[int] | None:
    if axis is None:
        return None
    axes = list(axis) if isinstance(axis, Sequence) else [axis]
    if not axes or any(isinstance(a, bool) or not isinstance(a, Integral) for a in axes):
        raise ValueError(
            "Argument `axis` must be a whole number, a list of whole numbers, or None for the axes "
            "of the layer. "
            f"Received: axis={axis!r}"
        )
    return [int(a) for a in axes]
