"""The rescaled step: taken for the weight, and applied to the trained variable."""

from typing import TYPE_CHECKING, Any

import keras
from keras import ops

from keras_regs._keras import decays, optimizer_variable
from keras_regs._math.numerics import at_least_float32
from keras_regs._typing import Tensor
from keras_regs.companders import Compander
from keras_regs.companders._base import inverse_of

# This class is a mixin, placed before a Keras optimizer in the list of base classes.
if TYPE_CHECKING:
    Optimizer = Any
else:
    Optimizer = object


class Rescaled(Optimizer):
    """Mixin that rescales the steps of a Keras optimizer.

    The optimizer sees the weight `w = Ψ(v)` instead of the variable, which holds `v`. Its gradients
    are `dL/dw = (dL/dv) / Ψ'(v)`. The change that it would make to the weight is multiplied by
    `Ψ'(v)` and added to `v`.
    """

    # The Keras optimizer, as exported.
    stock: Any
    # Whether it is known to update each variable separately, by a step that does not depend on its
    # value. The step then starts from zero, which is faster and more precise than from the weight.
    starts_anywhere = False

    def _backend_apply_gradients(self, grads: Any, trainable_variables: Any) -> None:
        if not self._divides_in_step():
            pairs = zip(grads, trainable_variables, strict=True)
            grads = [self._at_weight(gradient, variable) for gradient, variable in pairs]
            if keras.backend.backend() == "tensorflow":
                grads = self._parameters_last(grads, trainable_variables)
        super()._backend_apply_gradients(grads, trainable_variables)

    def _divides_in_step(self) -> bool:
        """Whether nothing reads the gradients before the step, so `Ψ'` is computed only once."""
        names = ("gradient_accumulation_steps", "clipnorm", "global_clipnorm", "clipvalue")
        return self.starts_anywhere and not any(getattr(self, name) for name in names)

    def _at_weight(self, gradient: Tensor, variable: keras.Variable) -> Tensor:
        compander = self._compander_of(variable)
        if compander is None:
            return gradient
        return _product(gradient, slopes(compander, value_of(variable))[1])

    def _parameters_last(self, grads: Any, variables: Any) -> list[Any]:
        """Delays the gradients of companders' learned parameters until those of weights are used.

        Otherwise, TensorFlow's graph optimization may let these parameters change before they are
        read for the division by the derivative. Distribution strategies pass all gradients through
        one operation. The optimization mistakes it for the only order between them, and removes it.
        A data dependency keeps the order.
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
        # For weights with a compander, decay is part of the step in `update_step`.
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
        # Learned parameters of companders are updated last, so that all steps are rescaled with the
        # parameters for which the gradients were computed.
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
        # If the parameters of `Ψ` are learned, decaying the weight would decay them as well.
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
        """The change that the Keras optimizer makes to the weight. Overwrites the variable."""
        step = super().update_step
        assign = self.assign
        compander = self._compander_of(variable)
        if self.starts_anywhere:
            assign(variable, ops.zeros_like(v))
            step(gradient, variable, learning_rate)
            change = value_of(variable)
            return change if decay is None else change - decay * compander(v)
        assign(variable, compander(v))
        w = ops.copy(value_of(variable))  # the variable may have rounded it to half precision
        if decay is not None:
            assign(variable, w - decay * w)
        step(gradient, variable, learning_rate)
        return value_of(variable) - w

    def _decay_of(
        self, variable: keras.Variable, learning_rate: Tensor, dtype: Any
    ) -> Tensor | None:
        """The fraction of the weight that decays in a step, or None."""
        decay = self.weight_decay
        if decay is None:
            return None
        if not decays(self, optimizer_variable(self, variable)):
            return None
        return ops.cast(learning_rate, dtype) * decay

    def _compander_of(self, variable: keras.Variable) -> Any:
        """The elementwise compander of a variable, or None."""
        compander: Compander | None = getattr(optimizer_variable(self, variable), "compander", None)
        return compander if compander is not None and compander.elementwise else None


def value_of(variable: keras.Variable) -> Tensor:
    """The value of a variable, in float32 or wider, as a constant."""
    return ops.stop_gradient(at_least_float32(variable))


def slopes(compander: Compander, v: Tensor) -> tuple[Tensor | None, Tensor]:
    """`Ψ'(v)` and `1 / Ψ'(v)`. The first is None if dividing by the second is always safe."""
    if not compander.vanishing:
        return None, compander.inverse_derivative(v)
    slope = compander.derivative(v)
    return slope, inverse_of(slope)


def _is_parameter(variable: keras.Variable) -> bool:
    return getattr(variable, "compander_parameter", False)


def _product(gradient: Tensor, factor: Tensor) -> Tensor:
    # TensorFlow may represent the gradient of an embedding by the rows that were looked up, with
    # repetitions. The conversion makes it a dense gradient.
    product = at_least_float32(gradient) * factor
    return ops.cast(product, gradient.dtype)
