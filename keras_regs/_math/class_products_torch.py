"""The squared products within classes for PyTorch."""

from typing import Any

import torch

from keras_regs._math.class_blocks import Blocks
from keras_regs._math.class_pairs import Pairs
from keras_regs._math.class_products import are_many, blocks_of


class _SquaredProducts(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, z: torch.Tensor, classes: torch.Tensor) -> torch.Tensor:
        products = _within_classes(z, classes)
        ctx.save_for_backward(z, classes, *products)
        ctx.kind = type(products)
        return products.sum_of_squares()

    @staticmethod
    def backward(ctx: Any, upstream: torch.Tensor) -> tuple[torch.Tensor, None]:
        z, classes, *saved = ctx.saved_tensors
        if torch.is_grad_enabled():  # for a second derivative
            return upstream * _within_classes(z, classes).gradient(), None
        return upstream * ctx.kind(*saved).gradient(), None


def _within_classes(z: torch.Tensor, classes: torch.Tensor) -> Pairs | Blocks:
    if are_many(*z.shape):
        return blocks_of(z, classes)
    return Pairs(z, (z @ z.T).masked_fill_(classes[:, None] != classes, 0))


def squared_products(z: torch.Tensor, classes: torch.Tensor) -> torch.Tensor:
    return _SquaredProducts.apply(z, classes)
