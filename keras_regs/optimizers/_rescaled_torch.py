"""Rescaled steps for PyTorch, where Keras updates all variables at once."""

from collections.abc import Iterator
from typing import Any

import torch

from keras_regs._keras import shared_state
from keras_regs._typing import Tensor
from keras_regs.optimizers._rescaled import Rescaled, slopes

# Number of elements updated together on a CPU. Intermediate results then stay in its cache.
_GROUP = 2**18


class RescaledInParallel(Rescaled):
    """`Rescaled` with few passes over memory.

    A Keras optimizer needs two things from a variable: its value, and its identity. So it receives
    a stand-in, whose value is a tensor of zeros that becomes the step.
    """

    def _parallel_update_step(self, grads: Any, variables: Any, learning_rate: Tensor) -> None:
        companders = [self._compander_of(variable) for variable in variables]
        companded = sum(compander is not None for compander in companders)
        values = [variable.value.detach() for variable in variables[:companded]]
        # Nadam keeps one number for all variables, and changes it in each call.
        shared = shared_state(self)
        before = None if shared is None else shared.value.clone()
        for group in _groups(values):
            if shared is not None:
                shared.assign(before)
            self._step_group(
                grads[group], variables[group], values[group], companders[group], learning_rate
            )
        if companded < len(variables):
            if shared is not None:
                shared.assign(before)
            super()._parallel_update_step(grads[companded:], variables[companded:], learning_rate)

    def _step_group(
        self, grads: Any, variables: Any, values: Tensor, companders: Any, learning_rate: Tensor
    ) -> None:
        wide = [_at_least_float32(value) for value in values]
        pairs = zip(companders, wide, strict=True)
        factors, inverses = zip(*(slopes(*pair) for pair in pairs), strict=True)
        if self._divides_in_step():
            products = torch._foreach_mul(grads, inverses)
            grads = [product.to(g.dtype) for product, g in zip(products, grads, strict=True)]
        steps = [torch.zeros_like(value) for value in values]
        stand_ins = [_StandIn(*pair) for pair in zip(variables, steps, strict=True)]
        super()._parallel_update_step(grads, stand_ins, learning_rate)
        for i, v in enumerate(wide):
            step = _at_least_float32(steps[i])
            decay = self._decay_of(variables[i], learning_rate, v.dtype)
            of_v = None
            if decay is not None and companders[i].learnable is None:
                step -= decay * companders[i](v)
            elif decay is not None:
                of_v = decay * v
            if factors[i] is None:
                v.addcdiv_(step, inverses[i])
            else:
                v.addcmul_(step, factors[i])
            if of_v is not None:
                v -= of_v
            if v is not values[i]:
                values[i].copy_(v)

    def _var_key(self, variable: Any) -> Any:
        if isinstance(variable, _StandIn):
            variable = variable.variable
        return super()._var_key(variable)


def _groups(values: list[torch.Tensor]) -> Iterator[slice]:
    """Groups of consecutive tensors for the CPU; on a GPU, a single group."""
    first = size = 0
    for i, value in enumerate(values):
        count = value.numel() if value.device.type == "cpu" else 0
        if first < i and size + count > _GROUP:
            yield slice(first, i)
            first, size = i, 0
        size += count
    if values:
        yield slice(first, len(values))


def _at_least_float32(x: torch.Tensor) -> torch.Tensor:
    return x.float() if x.dtype in (torch.float16, torch.bfloat16) else x


class _StandIn:
    """What an optimizer updates in place of a variable."""

    __slots__ = ("value", "variable")

    def __init__(self, variable: Any, value: Tensor) -> None:
        self.variable = variable
        self.value = value
