"""Building blocks of the networks: Keras's layers with PyTorch's settings, and their weights.

The paper trained in PyTorch. The two frameworks differ in more than names:

- **Padding.** A 3 x 3 convolution with stride 2 and padding 1 covers the pixels 2i - 1 to 2i + 1.
  With `padding="same"`, Keras pads images of even size only on the right and at the bottom, so it
  covers 2i to 2i + 2. The 1 x 1 convolution of the shortcut covers 2i. So padding is a separate
  layer here.
- **Weight decay.** PyTorch adds λ·w to the gradient. Keras's `L2(s)` adds s·w² to the loss, and so
  2s·w to the gradient. Hence, s is λ / 2.
- **Batch normalization.** PyTorch's momentum of 0.1 is the weight of the new batch. Keras's is the
  weight of the past, 0.9. The epsilon is 1e-5 instead of Keras's 1e-3.
"""

import zlib
from collections.abc import Sequence
from typing import Any

import keras

from keras_regs._checks.arguments import validated_count, validated_number

INITIALIZERS = {
    # He et al. (arXiv 1502.01852): uniform with variance 2 / fan-in, which a ReLU reduces to
    # 1 / fan-in. The paper states and cites this. (PyTorch's default is also named
    # `kaiming_uniform_`, but has a sixth of this variance.)
    "kaiming_uniform": {"scale": 2.0, "mode": "fan_in", "distribution": "uniform"},
    # The paper gives a standard deviation of 2 / n. The VGG whose layers it describes has
    # sqrt(2 / n) (github.com/chengyangfu/pytorch-vgg-cifar10), as do He et al. With 2 / n, each
    # convolution with 512 channels would make activations 48 times smaller, and only batch
    # normalization, including its epsilon, could compensate. So the paper's root sign is missing.
    "gaussian": {"scale": 2.0, "mode": "fan_out", "distribution": "untruncated_normal"},
}


class Parts:
    """Adds layers to a functional model, all with the same weight decay and seed.

    Args:
        weight_decay: PyTorch's λ of each kernel. It does not apply to biases and batch
            normalizations.
        seed: Seed of the initial weights and the dropout. None for a random one. The random numbers
            of a layer depend only on the seed and its name, and not on other layers.
        conv_initializer: Initializer of convolutions, one of `INITIALIZERS`.

    Raises:
        ValueError: If `weight_decay` is not a finite number of at least 0.
    """

    def __init__(
        self,
        weight_decay: float = 0.0,
        seed: int | None = None,
        conv_initializer: str = "kaiming_uniform",
    ) -> None:
        self.weight_decay = validated_number(weight_decay, "weight_decay")
        self.seed = seed
        self.conv_initializer = conv_initializer

    def conv(
        self, x: Any, filters: int, size: int, strides: int, name: str, use_bias: bool = False
    ) -> Any:
        """Adds a convolution, padded by (size - 1) / 2 on all sides. Biases start at zero."""
        padded = strides > 1 and size > 1
        if padded:
            x = keras.layers.ZeroPadding2D(size // 2, name=f"{name}_pad")(x)
        return keras.layers.Conv2D(
            filters,
            size,
            strides,
            padding="valid" if padded else "same",
            use_bias=use_bias,
            name=name,
            **self._kernel(name, self.conv_initializer),
        )(x)

    def dense(self, x: Any, units: int, name: str) -> Any:
        """Adds a dense layer, whose biases start at zero."""
        return keras.layers.Dense(units, name=name, **self._kernel(name, "kaiming_uniform"))(x)

    def batch_norm(self, x: Any, name: str) -> Any:
        return keras.layers.BatchNormalization(momentum=0.9, epsilon=1e-5, name=name)(x)

    def relu(self, x: Any, name: str) -> Any:
        return keras.layers.Activation("relu", name=name)(x)

    def dropout(self, x: Any, rate: float, name: str) -> Any:
        """Adds a dropout, unless its rate is 0."""
        return keras.layers.Dropout(rate, seed=self._seed(name), name=name)(x) if rate else x

    def initializer(self, name: str, kind: str = "kaiming_uniform") -> keras.Initializer:
        """Returns the initializer of a layer's kernel."""
        return keras.initializers.VarianceScaling(**INITIALIZERS[kind], seed=self._seed(name))

    def _kernel(self, name: str, initializer: str) -> dict[str, Any]:
        return {
            "kernel_initializer": self.initializer(name, initializer),
            "kernel_regularizer": (
                keras.regularizers.L2(self.weight_decay / 2) if self.weight_decay else None
            ),
        }

    def _seed(self, name: str) -> int | None:
        # With PyTorch, Keras stores the seed of a dropout as an int32.
        return None if self.seed is None else zlib.crc32(f"{self.seed} {name}".encode()) >> 1


def image_input(input_shape: Sequence[int], halvings: int) -> Any:
    """Returns the input of a network that halves the size of its images several times.

    Args:
        input_shape: Height, width and channels of an image.
        halvings: Number of times that the size is halved. The image must be large enough.

    Raises:
        ValueError: If `input_shape` is not the shape of an image, or the image is too small.
    """
    smallest = 2**halvings
    shape = tuple(input_shape)
    if (
        len(shape) != 3
        or not all(isinstance(size, int) and size >= 1 for size in shape)
        or min(shape[:2]) < smallest
    ):
        raise ValueError(
            "Argument `input_shape` must be (height, width, channels) of images with at least "
            f"{smallest} x {smallest} pixels. Received: input_shape={input_shape!r}"
        )
    return keras.Input(shape, name="images")


def validated_counts(values: Any, name: str) -> tuple[int, ...]:
    """Returns `values` as ints of at least 1, or raises a `ValueError` about argument `name`."""
    if not isinstance(values, Sequence) or isinstance(values, str) or not values:
        raise ValueError(
            f"Argument `{name}` must be a list of whole numbers of at least 1. "
            f"Received: {name}={values!r}"
        )
    return tuple(validated_count(value, f"{name}[{i}]") for i, value in enumerate(values))


def validated_dropout(rate: Any) -> float:
    """Returns `rate` as a float from 0 to below 1, or raises a `ValueError`."""
    rate = validated_number(rate, "dropout")
    if rate >= 1:
        raise ValueError(f"Argument `dropout` must be below 1. Received: dropout={rate}")
    return rate
