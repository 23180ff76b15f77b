"""The entropy of a softmax for PyTorch, where each operation is a pass over memory of its own."""

from typing import Any

import torch


class SoftmaxEntropy(torch.autograd.Function):
    """`keras_regs._math.entropy.softmax_entropy` by PyTorch's fused softmax and its fused gradient.

    The gradient of the softmax p at x towards v is `p_j (v_j - sum_l p_l v_l)`. Towards x itself
    that is `-dH/dx`, whatever is added to all of x.
    """

    @staticmethod
    def forward(ctx: Any, x: torch.Tensor, axis: int) -> torch.Tensor:
        # An empty batch has no maximum over any axis, but a sum.
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
            # Somebody wants second derivatives, for which p must follow x.
            p = torch.softmax(x, ctx.axis)
        slope = torch._softmax_backward_data(_below(x, maximum), p, ctx.axis, x.dtype)
        # In place, for the sake of memory. Nothing was kept of the slope for second derivatives.
        return slope.mul_(-upstream.unsqueeze(ctx.axis)), None


def _below(x: torch.Tensor, maximum: torch.Tensor) -> torch.Tensor:
    z = x - maximum
    # The lowest float minus the highest overflows, and infinity times a probability of 0 is not 0.
    # On the CPU a look at the maxima is free, and spares a pass over all of x.
    looks = x.device.type == "cpu" and x.numel() and not torch.compiler.is_compiling()
    return z if looks and maximum.max() < 1e30 else z.clamp_(min=-1e30)
