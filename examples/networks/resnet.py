"""Residual networks: "Deep Residual Learning for Image Recognition" (arXiv 1512.03385).

These are the paper's networks for ImageNet, adapted to small images: the first convolution is 3 x 3
without stride, and no pooling follows it.
"""

from collections.abc import Sequence
from typing import Any

import keras

from examples.networks.parts import Parts, image_input, validated_counts
from keras_regs._checks.arguments import validated_count


def resnet(
    blocks: Sequence[int] = (2, 2, 2, 2),
    bottleneck: bool = False,
    input_shape: Sequence[int] = (32, 32, 3),
    num_classes: int = 10,
    width: int = 64,
    weight_decay: float = 0.0,
    seed: int | None = None,
    name: str = "resnet",
) -> keras.Model:
    """Returns a residual network. Each stage halves the size and doubles the channels.

    `resnet((1, 1, 1, 1), width=16)` is small enough to be trained on a CPU.

    Args:
        blocks: Number of residual blocks in each stage.
        bottleneck: Whether blocks have 1 x 1, 3 x 3 and 1 x 1 convolutions, the last with four
            times the channels, instead of two 3 x 3 convolutions.
        input_shape: Height, width and channels of an image, at least 8 x 8 for four stages.
        num_classes: Number of classes.
        width: Number of channels of the first stage.
        weight_decay: Factor λ of the kernels' weight decay, which adds λ·w to their gradients. The
            weight compander's paper uses 1e-4 for CIFAR-10 and 5e-4 for CIFAR-100.
        seed: Seed of the initial weights. None for a random one.
        name: Name of the model.

    Returns:
        A functional model that outputs logits.

    Raises:
        ValueError: If an argument is out of range, or the images are too small.
    """
    blocks = validated_counts(blocks, "blocks")
    inputs = image_input(input_shape, halvings=len(blocks) - 1)
    num_classes = validated_count(num_classes, "num_classes")
    width = validated_count(width, "width")
    parts = Parts(weight_decay, seed)

    x = parts.conv(inputs, width, 3, 1, "stem_conv")
    x = parts.batch_norm(x, "stem_bn")
    x = parts.relu(x, "stem_relu")
    for stage, count in enumerate(blocks):
        for block in range(count):
            strides = 2 if stage > 0 and block == 0 else 1
            prefix = f"stage{stage + 1}_block{block + 1}"
            x = _block(parts, x, width * 2**stage, strides, bottleneck, prefix)
    x = keras.layers.GlobalAveragePooling2D(name="pool")(x)
    return keras.Model(inputs, parts.dense(x, num_classes, "logits"), name=name)


def resnet18(
    input_shape: Sequence[int] = (32, 32, 3),
    num_classes: int = 10,
    width: int = 64,
    weight_decay: float = 0.0,
    seed: int | None = None,
) -> keras.Model:
    """Returns ResNet-18 (11,173,962 trainable parameters). See `resnet` for the arguments."""
    return resnet(
        (2, 2, 2, 2), False, input_shape, num_classes, width, weight_decay, seed, "resnet18"
    )


def resnet34(
    input_shape: Sequence[int] = (32, 32, 3),
    num_classes: int = 10,
    width: int = 64,
    weight_decay: float = 0.0,
    seed: int | None = None,
) -> keras.Model:
    """Returns ResNet-34 (21,282,122 trainable parameters). See `resnet` for the arguments."""
    return resnet(
        (3, 4, 6, 3), False, input_shape, num_classes, width, weight_decay, seed, "resnet34"
    )


def resnet50(
    input_shape: Sequence[int] = (32, 32, 3),
    num_classes: int = 10,
    width: int = 64,
    weight_decay: float = 0.0,
    seed: int | None = None,
) -> keras.Model:
    """Returns ResNet-50 (23,520,842 trainable parameters). See `resnet` for the arguments."""
    return resnet(
        (3, 4, 6, 3), True, input_shape, num_classes, width, weight_decay, seed, "resnet50"
    )


def _block(parts: Parts, x: Any, channels: int, strides: int, bottleneck: bool, prefix: str) -> Any:
    # (filters, size, strides) of each convolution. A bottleneck halves the size in its 3 x 3
    # convolution, as in PyTorch's ResNet-50. In the paper's 1 x 1 one, 3 of 4 pixels are skipped.
    convs = [(channels, 3, strides), (channels, 3, 1)]
    if bottleneck:
        convs = [(channels, 1, 1), (channels, 3, strides), (4 * channels, 1, 1)]
    filters = convs[-1][0]

    shortcut = x
    if strides > 1 or x.shape[-1] != filters:
        shortcut = parts.conv(x, filters, 1, strides, f"{prefix}_shortcut_conv")
        shortcut = parts.batch_norm(shortcut, f"{prefix}_shortcut_bn")
    for number, conv in enumerate(convs, start=1):
        x = parts.conv(x, *conv, f"{prefix}_conv{number}")
        x = parts.batch_norm(x, f"{prefix}_bn{number}")
        if number == len(convs):
            x = keras.layers.Add(name=f"{prefix}_add")([x, shortcut])
        x = parts.relu(x, f"{prefix}_relu{number}")
    return x
