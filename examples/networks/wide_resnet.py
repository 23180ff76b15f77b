"""Wide residual networks: "Wide Residual Networks" (arXiv 1605.07146)."""

from collections.abc import Sequence
from typing import Any

import keras

from examples.networks.parts import Parts, image_input, validated_dropout
from keras_regs._checks.arguments import validated_count


def wide_resnet(
    input_shape: Sequence[int] = (32, 32, 3),
    num_classes: int = 10,
    depth: int = 28,
    widening: int = 10,
    weight_decay: float = 0.0,
    dropout: float = 0.3,
    seed: int | None = None,
) -> keras.Model:
    """Returns WRN-28-10 (36,479,194 trainable parameters), or another depth and widening factor.

    In its blocks, batch normalization and ReLU come before the convolutions. If a block changes the
    number of channels, its shortcut begins after the first of them, as in the authors' code. The
    convolutions are initialized as in `resnet`, because the weight compander's paper does not
    distinguish the two. The authors use a Gaussian with the same variance.

    Args:
        input_shape: Height, width and channels of an image, at least 4 x 4.
        num_classes: Number of classes.
        depth: Number of convolutions, 4 plus a multiple of 6. (This counts the convolutions of the
            three shortcuts, of which there are only two if `widening` is 1.)
        widening: Factor of the channels. The three stages have 16, 32 and 64 times this number.
        weight_decay: Factor λ of the kernels' weight decay, which adds λ·w to their gradients. The
            weight compander's paper uses 5e-4, as the authors do.
        dropout: Rate of the dropout between the two convolutions of a block.
        seed: Seed of the initial weights and the dropout. None for a random one.

    Returns:
        A functional model that outputs logits, named `wrn_<depth>_<widening>`.

    Raises:
        ValueError: If an argument is out of range, or the images are too small.
    """
    inputs = image_input(input_shape, halvings=2)
    num_classes = validated_count(num_classes, "num_classes")
    depth = validated_count(depth, "depth")
    if depth < 10 or depth % 6 != 4:
        raise ValueError(
            "Argument `depth` must be 4 plus a multiple of 6, such as 10, 16 or 28. "
            f"Received: depth={depth}"
        )
    widening = validated_count(widening, "widening")
    dropout = validated_dropout(dropout)
    parts = Parts(weight_decay, seed)

    x = parts.conv(inputs, 16, 3, 1, "stem_conv")
    for stage in range(3):
        for block in range((depth - 4) // 6):
            strides = 2 if stage > 0 and block == 0 else 1
            prefix = f"stage{stage + 1}_block{block + 1}"
            x = _block(parts, x, 16 * widening * 2**stage, strides, dropout, prefix)
    x = parts.batch_norm(x, "head_bn")
    x = parts.relu(x, "head_relu")
    x = keras.layers.GlobalAveragePooling2D(name="pool")(x)
    logits = parts.dense(x, num_classes, "logits")
    return keras.Model(inputs, logits, name=f"wrn_{depth}_{widening}")


def _block(parts: Parts, x: Any, filters: int, strides: int, dropout: float, prefix: str) -> Any:
    shortcut = x
    x = parts.batch_norm(x, f"{prefix}_bn1")
    x = parts.relu(x, f"{prefix}_relu1")
    if strides > 1 or shortcut.shape[-1] != filters:
        shortcut = parts.conv(x, filters, 1, strides, f"{prefix}_shortcut_conv")
    x = parts.conv(x, filters, 3, strides, f"{prefix}_conv1")
    x = parts.batch_norm(x, f"{prefix}_bn2")
    x = parts.relu(x, f"{prefix}_relu2")
    x = parts.dropout(x, dropout, f"{prefix}_dropout")
    x = parts.conv(x, filters, 3, 1, f"{prefix}_conv2")
    return keras.layers.Add(name=f"{prefix}_add")([x, shortcut])
