"""A regularizer of filters that are alike."""

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
    """Correlation of a kernel's filters, *decorrelation regularization*: keeps filters different.

    With `w_d` the filter d as a vector and `m_d` its centre,

        penalty = sum_{d<e} c_de,    c_de = (w_d - m_d)·(w_e - m_e) / (|w_d - m_d| |w_e - m_e|)

    A filter that equals its centre is correlated with none.

    The centre is the mean of the filter's own weights in each component (`"filter"`: Pearson's
    correlation), or the mean filter, the mean over all D filters (`"mean_filter"`). The paper calls
    `c_de` Pearson's correlation, and its `w̄` "a vector holding the mean of all w_d's in each
    component". The mean filter takes away what all filters have in common before anything is
    penalized. What is left adds up to zero, so that not all pairs can be uncorrelated, and the
    signed penalty is about -D/2 whatever the filters are: exactly where all are equally far from
    the mean filter. With `"filter"` it lies between -D/2 and D(D - 1)/2, and is greatest where all
    filters are alike.

    Args:
        strength: Factor of the penalty, κ in the paper, which uses 1. Defaults to 1.
        form: `"signed"`, as in the paper, which prefers opposite filters to independent ones;
            `"absolute"`, the sum of `|c_de|`; or `"squared"`, that of `c_de²`. These two prefer
            independent ones and have the matrix of all pairs of filters in memory. Defaults to
            `"signed"`.
        centre: `"filter"` or `"mean_filter"`. Defaults to `"filter"`: only around each filter's own
            mean does training lower the signed penalty. Files from before there was a choice load
            with `"mean_filter"`.
        axis: The axis of the kernel that counts the filters, or several. None, the default, means
            those of the layer: -2 for a transposed convolution, (-2, -1) for a depthwise one, and
            -1 for most others, as well as where `penalty` is called by hand.

    Raises:
        ValueError: If an argument is out of its range; or, when the layer is built, if `axis` is
            no axis of the kernel.

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
        """The penalty at strength 1.

        Args:
            x: A kernel.
            axis: The axes that count its filters, where the regularizer does not say. Defaults to
                the last one.
        """
        x = at_least_float32(x)
        if len(x.shape) < 2:
            raise ValueError(
                f"`{type(self).__name__}` is a regularizer of kernels, which have at least two "
                f"axes. Received: a weight of shape {tuple(x.shape)}"
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
        """This regularizer for a weight of a layer, whose type says which axis has the filters."""
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
        # Files from before there was a choice have no centre.
        return cls(**{"centre": "mean_filter", **config})


def _validated_axes(axis: Any) -> list[int] | None:
    if axis is None:
        return None
    axes = list(axis) if isinstance(axis, Sequence) else [axis]
    if not axes or any(isinstance(a, bool) or not isinstance(a, Integral) for a in axes):
        raise ValueError(
            "Argument `axis` must be a whole number, several of them, or None for the last axis. "
            f"Received: axis={axis!r}"
        )
    return [int(a) for a in axes]
