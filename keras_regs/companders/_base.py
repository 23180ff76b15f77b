"""The base class of all companders: a function, its inverse and its derivative."""

from typing import Any, Self

import keras

from keras_regs._typing import Tensor

_LEAST_DERIVATIVE = 1e-20


class Compander:
    r"""Base class of companders, functions $w = \Psi(v)$ from trained variables to weights.

    The optimizer trains $v$, and the layer computes with the weight $w$. Calling the compander
    computes $\Psi$.

    To write a compander, subclass this class and implement `__call__`, `inverse` and, if $\Psi$ is
    elementwise, `derivative`. If it takes arguments, extend `__init__` and `get_config`. Register
    the class with `keras.saving.register_keras_serializable`, so that models with it can be loaded.

    Attributes:
        learnable: None for constant parameters, `"fine"` if each layer learns its own parameters,
            or `"coarse"` if all layers that share this object learn them together.
        elementwise: Whether each element of $w$ depends only on the element of $v$ at its place.
        vanishing: Whether the derivative can be 0 or below 1e-20.
        shared_object_id: Identifies a compander that several layers share in a saved model.

    Example:

    >>> @keras.saving.register_keras_serializable(package="my_package")
    ... class Cubic(kr.companders.Compander):
    ...     def __call__(self, v):
    ...         return v**3
    ...     def inverse(self, w):
    ...         return keras.ops.sign(w) * keras.ops.abs(w) ** (1 / 3)
    ...     def derivative(self, v):
    ...         return 3 * v**2
    >>> layer = kr.CompanderDense(2, compander=Cubic(), kernel_initializer="ones")
    >>> layer(np.ones((1, 4))).shape == (1, 2)
    True
    """

    learnable: str | None = None
    elementwise = True
    vanishing = True
    shared_object_id: int | None = None

    def __call__(self, v: Tensor) -> Tensor:
        r"""Returns the weight $\Psi(v)$, with the shape and dtype of `v`."""
        raise NotImplementedError(f"{type(self).__name__} does not define `__call__`.")

    def inverse(self, w: Tensor) -> Tensor:
        r"""Returns the $v$ with $\Psi(v) = w$, or NaN where there is none."""
        raise NotImplementedError(f"{type(self).__name__} does not define `inverse`.")

    def derivative(self, v: Tensor) -> Tensor:
        r"""Returns $\Psi'(v)$ elementwise."""
        raise NotImplementedError(f"{type(self).__name__} does not define `derivative`.")

    def inverse_derivative(self, v: Tensor) -> Tensor:
        r"""Returns $1 / \Psi'(v)$ elementwise, or 0 where $\Psi'$ is below 1e-20."""
        return inverse_of(self.derivative(v))

    def clip(self, w: Tensor) -> Tensor:
        r"""Returns `w`, with weights that $\Psi$ cannot reach replaced by weights that it can."""
        return w

    def validate(self, w: Tensor, kernel: str) -> None:
        r"""Checks that $\Psi$ can reach the weights of a kernel.

        Args:
            w: The weights, as a NumPy array.
            kernel: How the message refers to the kernel, such as `"the kernel of layer 'conv1'"`.

        Raises:
            ValueError: If it cannot. The message says what to choose instead.
        """

    def widened(self, w: Tensor) -> "Compander | None":
        """Returns a similar compander that can reach the weights `w`, or None if there is none.

        Args:
            w: Weights that `validate` refuses, as a NumPy array.
        """
        return None

    def for_layer(self) -> "Compander":
        """Returns the compander that a layer keeps: a copy, or this object if layers share it."""
        return self if self.learnable == "coarse" else self.copy()

    def for_kernel(self, layer: keras.Layer, name: str) -> "Compander":
        """Returns the compander of one kernel of a layer that keeps this one."""
        return self

    def add_parameters(self, layer: keras.Layer, kernel: Any) -> None:
        """Creates the learned parameters for the variable of a kernel, tracked by the layer."""

    def assign(self, variable: keras.Variable, w: Tensor) -> None:
        """Sets the variable of a kernel so that the weight is `w`."""
        variable.assign(self.inverse(w))

    def get_config(self) -> dict[str, Any]:
        return {}

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> Self:
        return cls(**config)

    def copy(self) -> Self:
        """Returns a compander with the same configuration and without learned values."""
        return self.from_config(self.get_config())

    def fixed(self) -> "Compander":
        """Returns a compander with the current parameters as constants."""
        return self.copy()

    # Copying starts from the configuration, so two layers never share a variable by accident.
    def __reduce__(self) -> tuple[Any, ...]:
        return _from_config, (type(self), self.get_config())

    def __repr__(self) -> str:
        arguments = ", ".join(f"{name}={value!r}" for name, value in self.get_config().items())
        return f"{type(self).__name__}({arguments})"


def inverse_of(derivative: Tensor) -> Tensor:
    """`1 / Ψ'(v)`, or 0 where `Ψ'` is below 1e-20.

    Below this limit, a gradient multiplied by `Ψ'` loses its digits in float32, and the square of a
    number divided by `Ψ'` overflows.
    """
    # The comparison is written so that NaN stays NaN.
    zero = keras.ops.zeros((), dtype=derivative.dtype)
    return keras.ops.where(derivative < _LEAST_DERIVATIVE, zero, 1 / derivative)


def _from_config(cls: type[Compander], config: dict[str, Any]) -> Compander:
    return cls.from_config(config)
