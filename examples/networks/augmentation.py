"""Augmentation of networks for CIFAR: random crops and flips."""

from typing import Any

import keras
from keras import ops

from keras_regs._checks.arguments import validated_count


@keras.saving.register_keras_serializable(package="keras_regs_examples")
class RandomCropAndFlip(keras.layers.Layer):
    """Shifts each image by some pixels and mirrors half of the images, only in training.

    Pixels shifted into an image are 0, which is the mean of standardized images. Unlike in Keras's
    `RandomCrop`, each image of a batch has a separate shift.

    Args:
        padding: Maximum shift in pixels, up, down, left and right.
        seed: Seed of the shifts and flips.
    """

    def __init__(self, padding: int = 4, seed: int | None = None, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.padding = validated_count(padding, "padding")
        self.seed = seed
        self.seed_generator = keras.random.SeedGenerator(seed)

    def call(self, x: Any, training: bool = False) -> Any:
        if not training:
            return x
        samples, (height, width) = ops.shape(x)[0], x.shape[1:3]
        drawn = keras.random.uniform((samples, 3), seed=self.seed_generator)
        shifts = ops.cast(ops.floor(drawn[:, :2] * (2 * self.padding + 1)), "int32")
        rows = shifts[:, :1] + ops.arange(height)
        columns = ops.arange(width)
        columns = shifts[:, 1:] + ops.where(drawn[:, 2:] < 0.5, columns, width - 1 - columns)
        around = [self.padding, self.padding]
        x = ops.pad(x, [[0, 0], around, around, [0, 0]])
        x = ops.take_along_axis(x, rows[:, :, None, None], axis=1)
        return ops.take_along_axis(x, columns[:, None, :, None], axis=2)

    def compute_output_shape(self, input_shape: Any) -> Any:
        return input_shape

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "padding": self.padding, "seed": self.seed}
