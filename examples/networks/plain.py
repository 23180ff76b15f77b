"""Networks without normalization for small images: LeNet-5, AlexNet and VGG.

AlexNet and VGG are those of "Achieving Strong Regularization for Deep Neural Networks" (ICLR 2018
submission). It changes torchvision's networks: dense layers are smaller, and AlexNet has a padding
of 5 in its first convolution and 2 x 2 poolings.
"""

from collections.abc import Sequence

import keras

from examples.networks.parts import Parts, image_input, validated_counts, validated_dropout
from keras_regs._checks.arguments import validated_count


def lenet(
    input_shape: Sequence[int] = (32, 32, 3),
    num_classes: int = 10,
    seed: int | None = None,
) -> keras.Model:
    """Returns LeNet-5 with ReLU and max pooling (62,006 trainable parameters).

    Args:
        input_shape: Height, width and channels of an image, at least 16 x 16.
        num_classes: Number of classes.
        seed: Seed of the initial weights. None for a random one.

    Raises:
        ValueError: If an argument is out of range, or the images are too small.
    """
    inputs = image_input(input_shape, halvings=4)
    num_classes = validated_count(num_classes, "num_classes")
    parts = Parts(seed=seed)

    x = inputs
    for number, filters in enumerate((6, 16), start=1):
        x = keras.layers.Conv2D(
            filters, 5, name=f"conv{number}", kernel_initializer=parts.initializer(f"conv{number}")
        )(x)
        x = parts.relu(x, f"conv{number}_relu")
        x = keras.layers.MaxPooling2D(name=f"pool{number}")(x)
    x = keras.layers.Flatten(name="flatten")(x)
    for number, units in enumerate((120, 84), start=1):
        x = parts.relu(parts.dense(x, units, f"fc{number}"), f"fc{number}_relu")
    return keras.Model(inputs, parts.dense(x, num_classes, "logits"), name="lenet")


def alexnet(
    input_shape: Sequence[int] = (32, 32, 3),
    num_classes: int = 10,
    width: int = 64,
    dropout: float = 0.5,
    seed: int | None = None,
) -> keras.Model:
    """Returns AlexNet for small images (2,603,850 trainable parameters).

    Args:
        input_shape: Height, width and channels of an image, at least 32 x 32.
        num_classes: Number of classes.
        width: Number of channels of the first convolution. The other convolutions have 3, 6, 4 and
            4 times as many, and the two hidden dense layers have 4 times as many units.
        dropout: Rate of the dropout before each of the two hidden dense layers.
        seed: Seed of the initial weights and the dropout. None for a random one.

    Raises:
        ValueError: If an argument is out of range, or the images are too small.
    """
    inputs = image_input(input_shape, halvings=5)
    num_classes = validated_count(num_classes, "num_classes")
    width = validated_count(width, "width")
    dropout = validated_dropout(dropout)
    parts = Parts(seed=seed)

    x = inputs
    convolutions = [(1, 11, 4), (3, 5, 1), (6, 3, 1), (4, 3, 1), (4, 3, 1)]
    for number, (times, size, strides) in enumerate(convolutions, start=1):
        x = parts.conv(x, times * width, size, strides, f"conv{number}", use_bias=True)
        x = parts.relu(x, f"conv{number}_relu")
        if number in (1, 2, 5):
            x = keras.layers.MaxPooling2D(name=f"pool{number}")(x)
    x = keras.layers.Flatten(name="flatten")(x)
    for number in (1, 2):
        x = parts.dropout(x, dropout, f"dropout{number}")
        x = parts.relu(parts.dense(x, 4 * width, f"fc{number}"), f"fc{number}_relu")
    return keras.Model(inputs, parts.dense(x, num_classes, "logits"), name="alexnet")


def plain_vgg(
    convolutions: Sequence[int] = (2, 2, 3, 3, 3),
    input_shape: Sequence[int] = (32, 32, 3),
    num_classes: int = 10,
    width: int = 64,
    dropout: float = 0.5,
    seed: int | None = None,
) -> keras.Model:
    """Returns VGG-16 without normalization (15,245,130 trainable parameters), or another depth.

    Args:
        convolutions: Number of convolutions in each stage.
        input_shape: Height, width and channels of an image, at least 32 x 32 for five stages.
        num_classes: Number of classes.
        width: Number of channels of the first stage. Each further stage has twice as many as the
            previous one, up to `8 * width`. The two hidden dense layers have `8 * width` units.
        dropout: Rate of the dropout after each of the two hidden dense layers.
        seed: Seed of the initial weights and the dropout. None for a random one.

    Raises:
        ValueError: If an argument is out of range, or the images are too small.
    """
    convolutions = validated_counts(convolutions, "convolutions")
    inputs = image_input(input_shape, halvings=len(convolutions))
    num_classes = validated_count(num_classes, "num_classes")
    width = validated_count(width, "width")
    dropout = validated_dropout(dropout)
    parts = Parts(seed=seed, conv_initializer="gaussian")

    x = inputs
    for stage, count in enumerate(convolutions):
        prefix = f"stage{stage + 1}"
        for number in range(1, count + 1):
            name = f"{prefix}_conv{number}"
            x = parts.conv(x, width * min(2**stage, 8), 3, 1, name, use_bias=True)
            x = parts.relu(x, f"{name}_relu")
        x = keras.layers.MaxPooling2D(name=f"{prefix}_pool")(x)
    x = keras.layers.Flatten(name="flatten")(x)
    for number in (1, 2):
        x = parts.relu(parts.dense(x, 8 * width, f"fc{number}"), f"fc{number}_relu")
        x = parts.dropout(x, dropout, f"dropout{number}")
    return keras.Model(inputs, parts.dense(x, num_classes, "logits"), name="plain_vgg")
