"""The step of an optimizer, taken for the weight and rescaled to what is trained."""

from typing import TYPE_CHECKING, Any

import keras
from keras import ops

from keras_regs._keras import decays, optimizer_variable
from keras_regs._math.numerics import at_least_float32
from keras_regs._typing import Tensor
from keras_regs.companders import Compander
from keras_regs.companders._base import inverse_of

# What this class stands in front of.
if TYPE_CHECKING:
    Optimizer = Any
else:
    Optimizer = object


class Rescaled(Optimizer):
    """What a rescaled optimizer is besides the optimizer of Keras that it derives from.

    That optimizer sees the weight `w = Ψ(v)` in place of the variable, which holds `v`: its
    gradients are `dL/dw = (dL/dv) / Ψ'(v)`, and what it would add to the weight is multiplied by
    `Ψ'(v)` and added to `v`.
    """

    # The optimizer of Keras, as users know it.
    stock: Any
    # Whether it is known to step each variable by itself, and by the same wherever it is. A step
    # then starts from zero, which rounds less and costs less than to start from the weight.
    starts_anywhere = False

    def _backend_apply_gradients(self, grads: Any, trainable_variables: Any) -> None:
        if not self._divides_in_step():
            pairs = zip(grads, trainable_variables, strict=True)
            grads = [self._at_weight(gradient, variable) for gradient, variable in pairs]
            if keras.backend.backend() == "tensorflow":
                grads = self._parameters_last(grads, trainable_variables)
        super()._backend_apply_gradients(grads, trainable_variables)

    def _divides_in_step(self) -> bool:
        """Whether nothing looks at gradients before, so that `Ψ'` need be computed only once."""
        names = ("gradient_accumulation_steps", "clipnorm", "global_clipnorm", "clipvalue")
        return self.starts_anywhere and not any(getattr(self, name) for name in names)

    def _at_weight(self, gradient: Tensor, variable: keras.Variable) -> Tensor:
        compander = self._compander_of(variable)
        if compander is None:
            return gradient
        return _product(gradient, slopes(compander, value_of(variable))[1])

    def _parameters_last(self, grads: Any, variables: Any) -> list[Any]:
        """Makes the gradients of what functions learn wait for those of weights.

        Otherwise, TensorFlow's optimization of graphs may let these parameters change before they
        were read to divide by the derivative: strategies hand all gradients through one operation,
        which it takes for an order between them, and then takes away. Values that depend on each
        other keep their order.
        """
        companders = [self._compander_of(variable) for variable in variables]
        learned = [g for g, c in zip(grads, companders, strict=True) if c and c.learnable]
        if not learned:
            return grads
        one = sum(ops.cast(ops.ravel(gradient)[0], "float32") for gradient in learned)
        return [
            ops.where(ops.isnan(one), ops.cast(one, g.dtype), g) if _is_parameter(variable) else g
            for g, variable in zip(grads, variables, strict=True)
        ]

    def _apply_weight_decay(self, variables: Any) -> None:
        if self.weight_decay is None:
            return
        # That of weights is part of the step below.
        decayed = [variable for variable in variables if self._decays_as_in_keras(variable)]
        if decayed:
            super()._apply_weight_decay(decayed)

    def _decays_as_in_keras(self, variable: keras.Variable) -> bool:
        return (
            decays(self, variable)
            and not _is_parameter(variable)
            and self._compander_of(variable) is None
        )

    def _backend_update_step(self, grads: Any, variables: Any, learning_rate: Tensor) -> None:
        # What functions learn is stepped last: all steps are rescaled by the function that the
        # gradients were taken with.
        order = sorted(
            range(len(variables)), key=lambda i: self._compander_of(variables[i]) is None
        )
        grads, variables = ([listed[i] for i in order] for listed in (grads, variables))
        super()._backend_update_step(grads, variables, learning_rate)

    def update_step(
        self, gradient: Tensor, variable: keras.Variable, learning_rate: Tensor
    ) -> None:
        compander = self._compander_of(variable)
        if compander is None:
            super().update_step(gradient, variable, learning_rate)
            return
        v = ops.copy(value_of(variable))
        slope, inverse = slopes(compander, v)
        if self._divides_in_step():
            gradient = _product(gradient, inverse)
        decay = self._decay_of(variable, learning_rate, v.dtype)
        # That of the weights would also be one of the parameters, where these are learned.
        of_weight, of_v = (decay, None) if compander.learnable is None else (None, decay)
        step = self._step_of_weight(gradient, variable, learning_rate, v, of_weight)
        step = step / inverse if slope is None else slope * step
        if of_v is not None:
            step = step - of_v * v
        self.assign(variable, v + step)

    def _step_of_weight(
        self,
        gradient: Tensor,
        variable: keras.Variable,
        learning_rate: Tensor,
        v: Tensor,
        decay: Tensor | None,
    ) -> Tensor:
        """What the optimizer of Keras adds to the weight; what the variable holds is lost."""
        step = super().update_step
        assign = self.assign
        compander = self._compander_of(variable)
        if self.starts_anywhere:
            assign(variable, ops.zeros_like(v))
            step(gradient, variable, learning_rate)
            change = value_of(variable)
            return change if decay is None else change - decay * compander(v)
        assign(variable, compander(v))
        w = ops.copy(value_of(variable))  # as half precision has rounded it
        if decay is not None:
            assign(variable, w - decay * w)
        step(gradient, variable, learning_rate)
        return value_of(variable) - w

    def _decay_of(
        self, variable: keras.Variable, learning_rate: Tensor, dtype: Any
    ) -> Tensor | None:
        """The share that decays in a step, or None."""
        decay = self.weight_decay
        if decay is None:
            return None
        if not decays(self, optimizer_variable(self, variable)):
            return None
        return ops.cast(learning_rate, dtype) * decay

    def _compander_of(self, variable: keras.Variable) -> Any:
        """The compander whose derivative rescales the steps of a variable, or None."""
        compander: Compander | None = getattr(optimizer_variable(self, variable), "compander", None)
        return compander if compander is not None and compander.elementwise else None


def value_of(variable: keras.Variable) -> Tensor:
    """The value of a variable, in float32 or wider, as a constant."""
    return ops.stop_gradient(at_least_float32(variable))


def slopes(compander: Compander, v: Tensor) -> tuple[Tensor | None, Tensor]:
    """`Ψ'(v)` and `1 / Ψ'(v)`; None for the first, if one can divide by the second everywhere."""
    if not compander.vanishing:
        return None, compander.inverse_derivative(v)
    slope = compander.derivative(v)
    return slope, inverse_of(slope)


def _is_parameter(variable: keras.Variable) -> bool:
    return getattr(variable, "compander_parameter", False)


def _product(gradient: Tensor, factor: Tensor) -> Tensor:
    # Of an embedding, TensorFlow may have the gradient of rows that were looked up, each as often
    # as it was; it becomes one of all rows.
    product = at_least_float32(gradient) * factor
    return ops.cast(product, gradient.dtype)
