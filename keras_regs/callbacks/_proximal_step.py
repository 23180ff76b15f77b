"""The proximal step of one weight."""

from typing import Any

import keras
from keras import ops

from keras_regs._inspect.kernels import is_kernel
from keras_regs._keras import updates
from keras_regs._math.filters import filter_axes
from keras_regs._math.thresholding import group_soft_threshold, soft_threshold
from keras_regs._typing import Tensor
from keras_regs.callbacks._weight_step import Weight, WeightStep, chain_on


class ProximalStep(WeightStep):
    """Constraint of one weight: the proximal step, followed by the constraint before it."""

    does = "take proximal steps"

    def __init__(self, callback: Any, weight: Weight) -> None:
        self._filter_axes = (
            filter_axes(weight.layer, weight.variable.name)
            if callback.group == "filter" and is_kernel(weight.variable)
            else None
        )
        compander = getattr(weight.variable, "compander", None)
        if compander is not None and not compander.elementwise:
            raise ValueError(
                f"`ProximalL1` cannot act on the {weight.variable.name} of layer '{weight.path}': "
                "with weight normalization, the norm of the trained variable has no effect on the "
                "weights, so a step towards zero is meaningless. Exclude the layer: list the "
                f"others in the argument `layers`. Received: {compander!r}"
            )
        super().__init__(callback, weight)

    def _step(self, variable: keras.Variable, value: Any, optimizer: Any) -> Tensor:
        if optimizer is None:
            raise RuntimeError(
                "`ProximalL1` takes its threshold from the optimizer that updates a weight, but "
                "this constraint was called by something else. Update the weight with an "
                "optimizer of `keras.optimizers`, which calls the constraint. Received: the "
                f"{self.variable.name} of layer '{self.path}'"
            )
        dtype = keras.backend.result_type(variable.dtype, "float32")
        threshold = ops.cast(optimizer.learning_rate, dtype) * self.callback.strength
        if optimizer.gradient_accumulation_steps:
            # Keras also calls constraints in steps that only accumulate gradients.
            accumulated = (updates(optimizer) + 1) % optimizer.gradient_accumulation_steps
            threshold = ops.where(ops.equal(accumulated, 0), threshold, 0.0)
        weight = ops.cast(value, dtype)
        if self._filter_axes is None:
            return soft_threshold(weight, threshold)
        return group_soft_threshold(weight, threshold, self._filter_axes)


def steps_on(model: keras.Model, training: Any) -> list[ProximalStep]:
    """Returns all proximal steps that the callbacks of a training take, which share `params`."""
    steps = [step for variable in model.trainable_variables for step in chain_on(variable)]
    return [step for step in steps if isinstance(step, ProximalStep) and step.training is training]
