"""The kernel of a compander layer, which behaves like a Keras variable."""

from typing import TYPE_CHECKING, Any

import keras
import numpy as np
from keras import ops

from keras_regs._keras import get_autocast_scope, in_symbolic_scope
from keras_regs._typing import Array, Tensor
from keras_regs.layers._on_weight import OfWeight, OnWeight, of_weight, on_weight

# The class that Keras recognizes as a variable. It differs between backends.
if TYPE_CHECKING:
    Variable = Any
else:
    Variable = keras.Variable


def _of_variable(name: str) -> property:
    return property(lambda self: getattr(self.variable, name))


class KernelView(Variable):
    """Reads as the weight `Ψ(v)`; assigning to it sets `v` so that the weight has this value.

    It stores no value. Wherever Keras accepts a variable, it reads `value`: in operations, in
    compiled steps and in symbolic calls. So this class works on all backends, and always returns
    the weight that the layer currently computes with.

    Attributes:
        variable: The variable `v`, which the layer tracks and the optimizer trains.
    """

    # Does not call Keras's constructor, which would allocate a value.
    def __init__(self, layer: Any, kernel: str) -> None:
        self.layer = layer
        self.kernel = kernel

    @property
    def variable(self) -> Any:
        return self.layer.variable_of(self.kernel)

    @property
    def value(self) -> Tensor:
        error = self.layer.__dict__.get("_start_error")
        if error is not None and not in_symbolic_scope():
            raise ValueError(error)
        # Like a Keras variable, it is only cast to half precision inside a layer's call.
        weight = ops.cast(self.layer.weight_of(self.kernel), self.layer.variable_dtype)
        scope = get_autocast_scope()
        return weight if scope is None else scope.maybe_cast(weight)

    @property
    def dtype(self) -> str:
        scope = get_autocast_scope()
        return self.variable.dtype if scope is None or scope.dtype is None else scope.dtype

    def assign(self, value: Any) -> Tensor:
        value = ops.convert_to_tensor(value, dtype=self.layer.variable_dtype)
        self.layer.assign_weight(self.kernel, value)
        return value

    name = _of_variable("name")
    path = _of_variable("path")
    shape = _of_variable("shape")
    ndim = _of_variable("ndim")
    aggregation = _of_variable("aggregation")
    synchronization = _of_variable("synchronization")
    overwrite_with_gradient = _of_variable("overwrite_with_gradient")

    @property
    def trainable(self) -> bool:
        return bool(self.variable.trainable)

    @trainable.setter
    def trainable(self, value: bool) -> None:
        self.variable.trainable = value

    # The regularizer and constraint of the weight. `v` has wrapped versions of them.

    @property
    def regularizer(self) -> Any:
        found = self.variable.regularizer
        return found.regularizer if isinstance(found, OfWeight) else found

    @regularizer.setter
    def regularizer(self, value: Any) -> None:
        self.variable.regularizer = of_weight(value, self.variable.compander)

    @property
    def constraint(self) -> Any:
        found = self.variable.constraint
        return found.constraint if isinstance(found, OnWeight) else found

    @constraint.setter
    def constraint(self, value: Any) -> None:
        self.variable.constraint = on_weight(value, self.variable.compander, self.layer)

    def numpy(self) -> Array:
        return ops.convert_to_numpy(self.value)

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> Array:
        return np.asarray(self.numpy(), dtype=dtype)

    @property
    def handle(self) -> Any:
        # TensorFlow reads it to compute gradients with respect to a variable.
        raise TypeError(
            f"The {self.kernel} of layer '{self.layer.name}' is computed from a trained variable, "
            "so gradients with respect to it are not available. Use the gradient with respect to "
            f"`layer.variable_of({self.kernel!r})`, which is the gradient of the kernel times "
            "`Ψ'(v)`."
        )

    def __repr__(self) -> str:
        return (
            f"<Kernel of a compander layer, path={self.path}, shape={self.shape}, "
            f"dtype={self.dtype}>"
        )
