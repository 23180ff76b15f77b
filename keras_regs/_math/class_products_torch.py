"""The squared products within classes for PyTorch."""

from typing import Any

import torch

from keras_regs._math.class_products import gradient


class _SquaredProducts(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, z: torch.Tensor, classes: torch.Tensor) -> torch.Tensor:
        products = (z @ z.T).masked_fill_(classes[:, None] != classes, 0)
        ctx.save_for_backward(z, classes, products)
        return torch.dot(products.flatten(), products.flatten())

    @staticmethod
    def backward(ctx: Any, upstream: torch.Tensor) -> tuple[torch.Tensor, None]:
        z, classes, products = ctx.saved_tensors
        if torch.is_grad_enabled():  # for a second derivative
            return upstream * gradient(z, classes), None
        return (4 * upstream) * (products @ z), None


def squared_products(z: torch.Tensor, classes: torch.Tensor) -> torch.Tensor:
    return _SquaredProducts.apply(z, classes)
