"""The entropy of a softmax for PyTorch, with few passes over memory."""

from typing import Any

import torch


class SoftmaxEntropy(torch.autograd.Function):
    """`keras_regs._math.entropy.softmax_entropy` with PyTorch's fused softmax and gradient."""

    @staticmethod
    def forward(ctx: Any, x: torch.Tensor, axis: int) -> torch.Tensor:
        entropy, *statistics = _entropy(x, axis)
        ctx.axis = axis
        ctx.save_for_backward(x, *statistics)
        return entropy

    @staticmethod
    def backward(ctx: Any, upstream: torch.Tensor) -> tuple[torch.Tensor, None]:
        x, maximum, p = ctx.saved_tensors
        return _gradient(x, maximum, p, ctx.axis, upstream), None


class ReLUAndSoftmaxEntropy(torch.autograd.Function):
    """The entropy, and the ReLU of the same tensor."""

    @staticmethod
    def forward(ctx: Any, x: torch.Tensor, axis: int) -> tuple[torch.Tensor, torch.Tensor]:
        entropy, *statistics = _entropy(x, axis)
        ctx.axis = axis
        ctx.save_for_backward(x, *statistics)
        return entropy, torch.relu(x)

    @staticmethod
    def backward(
        ctx: Any, upstream: torch.Tensor, of_relu: torch.Tensor
    ) -> tuple[torch.Tensor, None]:
        # With activation checkpoints, they can be taken only once.
        x, maximum, p = ctx.saved_tensors
        gradient = _gradient(x, maximum, p, ctx.axis, upstream)
        return gradient.add_(torch.ops.aten.threshold_backward(of_relu, x, 0)), None


class ReLUAndEntropyAtPositions(torch.autograd.Function):
    """The entropy of `(samples, positions, channels)` at some positions, and the ReLU at all."""

    @staticmethod
    def forward(
        ctx: Any, x: torch.Tensor, positions: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        drawn = x.index_select(1, positions)
        entropy, *statistics = _entropy(drawn, -1)
        relu = torch.relu(x)
        ctx.set_materialize_grads(False)
        ctx.save_for_backward(drawn, positions, relu, *statistics)
        # An output, so that second derivatives depend on it. Saving `x` would take more memory.
        return entropy, relu, drawn

    @staticmethod
    def backward(
        ctx: Any,
        upstream: torch.Tensor | None,
        of_relu: torch.Tensor | None,
        of_drawn: torch.Tensor | None,
    ) -> tuple[torch.Tensor, None]:
        drawn, positions, relu, maximum, p = ctx.saved_tensors
        if of_relu is None:
            gradient = torch.zeros_like(relu)
        else:
            gradient = torch.ops.aten.threshold_backward(of_relu, relu, 0)
        if upstream is not None:
            gradient.index_add_(1, positions, _gradient(drawn, maximum, p, -1, upstream))
        if of_drawn is not None:
            gradient.index_add_(1, positions, of_drawn)
        return gradient, None


# `torch.compile` cannot call the methods of one function from those of another.


def _entropy(x: torch.Tensor, axis: int) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """The entropy, the maximum and the softmax p."""
    # `amax` fails for an empty batch, but `sum` does not.
    maximum = (x.amax if x.numel() else x.sum)(axis, keepdim=True)
    p = torch.softmax(x, axis)
    # The largest probability is 1 / Z.
    return -(p.amax(axis).log_()) - _below(x, maximum).mul_(p).sum(axis), maximum, p


def _gradient(
    x: torch.Tensor, maximum: torch.Tensor, p: torch.Tensor, axis: int, upstream: torch.Tensor
) -> torch.Tensor:
    """The gradient for an upstream gradient of the entropy.

    The gradient of the softmax p, for an upstream gradient v, is `p_j (v_j - sum_l p_l v_l)`. For
    `v = x` this is `-dH/dx`. Adding a constant to x does not change it.
    """
    if torch.is_grad_enabled():
        # For second derivatives, p must depend on x.
        p = torch.softmax(x, axis)
    slope = torch._softmax_backward_data(_below(x, maximum), p, axis, x.dtype)
    # In place to save memory. Second derivatives do not need the slope.
    return slope.mul_(-upstream.unsqueeze(axis))


def _below(x: torch.Tensor, maximum: torch.Tensor) -> torch.Tensor:
    z = x - maximum
    # The smallest float minus the largest overflows, and infinity times a probability of 0 is NaN.
    # On the CPU, checking the maxima is cheap and saves a pass over x.
    looks = x.device.type == "cpu" and x.numel() and not torch.compiler.is_compiling()
    return z if looks and maximum.max() < 1e30 else z.clamp_(min=-1e30)
