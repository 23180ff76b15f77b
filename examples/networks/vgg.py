"""VGG with batch normalization: "Very Deep Convolutional Networks" (arXiv 1409.1556).

The networks are for small images. The paper on ImageNet has two hidden dense layers of 4,096 units,
and some common networks for CIFAR have a single dense layer. These networks have two of 512 units,
each after a dropout, as in github.com/chengyangfu/pytorch-vgg-cifar10. Among well-known networks,
only this one matches the description in the weight compander's paper: dropout in several dense
layers, and convolutions with Gaussian weights.

Its convolutions have biases, which batch normalization cancels. Those here do not have biases. So
they have fewer parameters than published: 4,224 fewer in VGG-16, 5,504 fewer in VGG-19.
"""

from collections.abc import Sequence

import keras

from examples.networks.parts import Parts, image_input, validated_counts, validated_dropout
from keras_regs._checks.arguments import validated_count


def vgg_bn(
    convolutions: Sequence[int] = (2, 2, 3, 3, 3),
    input_shape: Sequence[int] = (32, 32, 3),
    num_classes: int = 10,
    width: int = 64,
    weight_decay: float = 0.0,
    dropout: float = 0.5,
    seed: int | None = None,
    name: str = "vgg_bn",
) -> keras.Model:
    """Returns VGG: stages of 3 x 3 convolutions, each with a pooling, and three dense layers.

    Args:
        convolutions: Number of convolutions in each stage.
        input_shape: Height, width and channels of an image, at least 32 x 32 for five stages.
        num_classes: Number of classes.
        width: Number of channels of the first stage. Each further stage has twice as many as the
            previous one, up to `8 * width`. The two hidden dense layers have `8 * width` units.
        weight_decay: Factor λ of the kernels' weight decay, which adds λ·w to their gradients. The
            weight compander's paper uses 5e-4.
        dropout: Rate of the dropout before each of the two hidden dense layers.
        seed: Seed of the initial weights and the dropout. None for a random one.
        name: Name of the model.

    Returns:
        A functional model that outputs logits.

    Raises:
        ValueError: If an argument is out of range, or the images are too small.
    """
    convolutions = validated_counts(convolutions, "convolutions")
    inputs = image_input(input_shape, halvings=len(convolutions))
    num_classes = validated_count(num_classes, "num_classes")
    width = validated_count(width, "width")
    dropout = validated_dropout(dropout)
    parts = Parts(weight_decay, seed, conv_initializer="gaussian")

    x = inputs
    for stage, count in enumerate(convolutions):
        for number in range(1, count + 1):
            prefix = f"stage{stage + 1}"
            x = parts.conv(x, width * min(2**stage, 8), 3, 1, f"{prefix}_conv{number}")
            x = parts.batch_norm(x, f"{prefix}_bn{number}")
            x = parts.relu(x, f"{prefix}_relu{number}")
        x = keras.layers.MaxPooling2D(name=f"{prefix}_pool")(x)
    x = keras.layers.Flatten(name="flatten")(x)
    for number in (1, 2):
        x = parts.dropout(x, dropout, f"dropout{number}")
        x = parts.dense(x, 8 * width, f"fc{number}")
        x = parts.relu(x, f"fc{number}_relu")
    return keras.Model(inputs, parts.dense(x, num_classes, "logits"), name=name)


def vgg16_bn(
    input_shape: Sequence[int] = (32, 32, 3),
    num_classes: int = 10,
    width: int = 64,
    weight_decay: float = 0.0,
    dropout: float = 0.5,
    seed: int | None = None,
) -> keras.Model:
    """Returns VGG-16 (15,249,354 trainable parameters). See `vgg_bn` for the arguments."""
    return vgg_bn(
        (2, 2, 3, 3, 3),
        input_shape,
        num_classes,
        width,
        weight_decay,
        dropout,
        seed,
        "vgg16_bn",
    )


def vgg19_bn(
    input_shape: Sequence[int] = (32, 32, 3),
    num_classes: int = 10,
    width: int = 64,
    weight_decay: float = 0.0,
    dropout: float = 0.5,
    seed: int | None = None,
) -> keras.Model:
    """Returns VGG-19 (20,560,330 trainable parameters). See `vgg_bn` for the arguments."""
    return vgg_bn(
        (2, 2, 4, 4, 4),
        input_shape,
        num_classes,
        width,
        weight_decay,
        dropout,
        seed,
        "vgg19_bn",
    )
