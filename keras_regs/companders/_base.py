"""The contract of every compander: a function, its inverse and its derivative."""

from typing import Any, Self

import keras

from keras_regs._typing import Tensor

_LEAST_DERIVATIVE = 1e-20


class Compander:
    """A function `w = Ψ(v)` from what is trained to the weight that a layer computes with.

    Called, it is `Ψ`. A subclass defines `__call__`, `inverse` and, if it acts on each number by
    itself, `derivative`; and extends `__init__` and `get_config` by what it needs for it. Register
    it with `keras.saving.register_keras_serializable`, so that models with it can be loaded.

    Attributes:
        learnable: None; `"fine"` if each layer learns parameters of its own; `"coarse"` if the
            layers that share this object learn them together.
        elementwise: Whether each number of `w` depends on the one number of `v` in its place.
        vanishing: Whether there are `v` for which `Ψ'` is 0, or below 1e-20.
        shared_object_id: What tells it from others in saved models, if layers share it.
    """

    learnable: str | None = None
    elementwise = True
    vanishing = True
    shared_object_id: int | None = None

    def __call__(self, v: Tensor) -> Tensor:
        """The weight `Ψ(v)`, of the shape and dtype of `v`."""
        raise NotImplementedError(f"{type(self).__name__} does not define `__call__`.")

    def inverse(self, w: Tensor) -> Tensor:
        """The `v` with `Ψ(v) = w`; NaN where there is none."""
        raise NotImplementedError(f"{type(self).__name__} does not define `inverse`.")

    def derivative(self, v: Tensor) -> Tensor:
        """`Ψ'(v)` of each number."""
        raise NotImplementedError(f"{type(self).__name__} does not define `derivative`.")

    def inverse_derivative(self, v: Tensor) -> Tensor:
        """`1 / Ψ'(v)` of each number, and 0 where `Ψ'` is 0 or below 1e-20."""
        return inverse_of(self.derivative(v))

    def clip(self, w: Tensor) -> Tensor:
        """The weights `w`, and in place of those that `Ψ` does not reach others that it does."""
        return w

    def validate(self, w: Tensor, kernel: str) -> None:
        """Checks that a kernel can have the weights `w`.

        Args:
            w: The weights, as a NumPy array.
            kernel: What the message calls the kernel, such as `"the kernel of layer 'conv1'"`.

        Raises:
            ValueError: If it cannot, with what to choose instead.
        """

    def widened(self, w: Tensor) -> "Compander | None":
        """A compander like this one that holds the weights `w`, or None if there is none.

        Args:
            w: Weights that `validate` refuses, as a NumPy array.
        """
        return None

    def for_layer(self) -> "Compander":
        """The compander that a layer holds which is given this one: a copy, or itself if shared."""
        return self if self.learnable == "coarse" else self.copy()

    def for_kernel(self, layer: keras.Layer, name: str) -> "Compander":
        """The compander of one kernel of a layer that holds this one."""
        return self

    def add_parameters(self, layer: keras.Layer, kernel: Any) -> None:
        """Makes the layer track the parameters that are learned, for the variable of a kernel."""

    def assign(self, variable: keras.Variable, w: Tensor) -> None:
        """Sets the variable of a kernel so that the weight is `w`."""
        variable.assign(self.inverse(w))

    def get_config(self) -> dict[str, Any]:
        return {}

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> Self:
        return cls(**config)

    def copy(self) -> Self:
        """One with the same configuration, and nothing learned."""
        return self.from_config(self.get_config())

    def fixed(self) -> "Compander":
        """One with the parameters as they are now, which learns none."""
        return self.copy()

    # Copies start from the configuration: two layers never share a variable by accident.
    def __reduce__(self) -> tuple[Any, ...]:
        return _from_config, (type(self), self.get_config())

    def __repr__(self) -> str:
        arguments = ", ".join(f"{name}={value!r}" for name, value in self.get_config().items())
        return f"{type(self).__name__}({arguments})"


def inverse_of(derivative: Tensor) -> Tensor:
    """`1 / Ψ'(v)`, and 0 where `Ψ'` is 0 or below 1e-20.

    A gradient that was multiplied by less cannot be told any more in float32, and what is divided
    by less leaves it when it is squared.
    """
    # Asked so that NaN stays NaN.
    zero = keras.ops.zeros((), dtype=derivative.dtype)
    return keras.ops.where(derivative < _LEAST_DERIVATIVE, zero, 1 / derivative)


def _from_config(cls: type[Compander], config: dict[str, Any]) -> Compander:
    return cls.from_config(config)
