"""The entropy of a softmax for PyTorch, with few passes over memory."""

from typing import Any

import torch


class SoftmaxEntropy(torch.autograd.Function):
    """`keras_regs._math.entropy.softmax_entropy` with PyTorch's fused softmax and gradient.

    The gradient of the softmax p, for an upstream gradient v, is `p_j (v_j - sum_l p_l v_l)`. For
    `v = x` this is `-dH/dx`. Adding a constant to x does not change it.
    """

    @staticmethod
    def forward(ctx: Any, x: torch.Tensor, axis: int) -> torch.Tensor:
        # `amax` fails for an empty batch, but `sum` does not.
        maximum = (x.amax if x.numel() else x.sum)(axis, keepdim=True)
        p = torch.softmax(x, axis)
        ctx.axis = axis
        ctx.save_for_backward(x, maximum, p)
        # The largest probability is 1 / Z.
        return -(p.amax(axis).log_()) - _below(x, maximum).mul_(p).sum(axis)

    @staticmethod
    def backward(ctx: Any, upstream: torch.Tensor) -> tuple[torch.Tensor, None]:
        x, maximum, p = ctx.saved_tensors
        if torch.is_grad_enabled():
            # For second derivatives, p must depend on x.
            p = torch.softmax(x, ctx.axis)
        slope = torch._softmax_backward_data(_below(x, maximum), p, ctx.axis, x.dtype)
        # In place to save memory. Second derivatives do not need the slope.
        return slope.mul_(-upstream.unsqueeze(ctx.axis)), None


class ReLUAndSoftmaxEntropy(torch.autograd.Function):
    """The entropy, and the ReLU of the same tensor."""

    @staticmethod
    def forward(ctx: Any, x: torch.Tensor, axis: int) -> tuple[torch.Tensor, torch.Tensor]:
        return SoftmaxEntropy.forward(ctx, x, axis), torch.relu(x)

    @staticmethod
    def backward(
        ctx: Any, upstream: torch.Tensor, of_relu: torch.Tensor
    ) -> tuple[torch.Tensor, None]:
        gradient, _ = SoftmaxEntropy.backward(ctx, upstream)
        x = ctx.saved_tensors[0]
        return gradient.add_(torch.ops.aten.threshold_backward(of_relu, x, 0)), None


def _below(x: torch.Tensor, maximum: torch.Tensor) -> torch.Tensor:
    z = x - maximum
    # The smallest float minus the largest overflows, and infinity times a probability of 0 is NaN.
    # On the CPU, checking the maxima is cheap and saves a pass over x.
    looks = x.device.type == "cpu" and x.numel() and not torch.compiler.is_compiling()
    return z if looks and maximum.max() < 1e30 else z.clamp_(min=-1e30)
