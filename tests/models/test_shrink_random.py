"""Random networks with random zeros: the outputs stay, and nothing is left to remove."""

import warnings

import keras
import numpy as np
import pytest

import keras_regs as kr
from tests.models.shrinking import (
    assert_same_outputs,
    without_random_numbers,  # noqa: F401 - for all tests here
)

layers = keras.layers

ACTIVATIONS = ("relu", "tanh", "linear", "sigmoid", "gelu", "elu")


class Drawing:
    """Draws a network, layer by layer."""

    def __init__(self, seed):
        self.rng = np.random.default_rng(seed)
        inputs = keras.Input((8, 8, 3))
        self.found = [inputs]
        for _ in range(8):
            x = self.found[self.rng.integers(max(0, len(self.found) - 3), len(self.found))]
            self.found.append(self.chosen(self.STEPS)(self, x))
        x = layers.Flatten()(self.found[-1])
        x = layers.Dense(5, activation=self.chosen(ACTIVATIONS))(x)
        self.model = keras.Model(inputs, layers.Dense(2)(x))
        self.fill(self.chosen([0.3, 0.6]))

    def chosen(self, options):
        return options[self.rng.integers(len(options))]

    def conv(self, x, **options):
        return layers.Conv2D(
            int(self.rng.integers(2, 6)),
            int(self.rng.integers(1, 4)),
            padding="same",
            activation=self.chosen(ACTIVATIONS),
            use_bias=self.chosen([True, False]),
            **options,
        )(x)

    def norm(self, x):
        return layers.BatchNormalization()(x)

    def depthwise(self, x):
        options = {"depth_multiplier": self.chosen([1, 2]), "activation": self.chosen(ACTIVATIONS)}
        return layers.DepthwiseConv2D(3, padding="same", **options)(x)

    def separable(self, x):
        return layers.SeparableConv2D(3, 2, padding="same", depth_multiplier=2)(x)

    def transposed(self, x):
        return layers.Conv2DTranspose(3, 3, padding="same")(x)

    def pool(self, x):
        return self.chosen([layers.MaxPooling2D, layers.AveragePooling2D])(2, 1, "same")(x)

    def pad(self, x):
        return layers.Cropping2D(1)(layers.ZeroPadding2D(1)(x))

    def join(self, x):
        y = self.chosen(self.found)
        if y.shape[-1] != x.shape[-1]:
            y = layers.Conv2D(x.shape[-1], 1)(y)
        return self.chosen([layers.Add, layers.Multiply, layers.Maximum, layers.Concatenate])()(
            [x, y]
        )

    def excite(self, x):
        y = layers.Reshape((1, 1, x.shape[-1]))(layers.GlobalAveragePooling2D()(x))
        return layers.Multiply()([x, layers.Conv2D(x.shape[-1], 1, activation="sigmoid")(y)])

    def nested(self, x):
        inner = keras.Sequential([keras.Input(x.shape[1:]), layers.Conv2D(4, 3, padding="same")])
        alike = [y for y in self.found if y.shape == x.shape]
        return layers.Concatenate()([inner(x), inner(self.chosen(alike))])

    STEPS = (
        *(conv, conv, conv, norm, depthwise, separable, transposed, pool, pad, join, join),
        *(excite, nested),
    )

    def fill(self, share):
        for weight in self.model.weights:
            name, shape = weight.name, weight.shape
            if "seed" in name:
                continue
            value = self.rng.normal(0, 0.5, shape)
            axes = shape[-2:] if "depthwise" in weight.path else shape[-1:]
            if name.endswith("kernel"):
                value *= self.rng.random(axes) > share
                if self.rng.random() < 0.3:
                    value *= (self.rng.random(shape[-2]) > share)[:, None]
            elif name == "moving_variance":
                value = self.rng.uniform(0.5, 1.5, shape)
            elif name == "gamma":
                value = (value + 1) * (self.rng.random(shape) > 0.2)
            weight.assign(value)


@pytest.mark.slow
@pytest.mark.parametrize("first", [0, 4])
def test_outputs_stay_the_same(first):
    removed = 0
    for seed in range(first, first + 4):
        model = Drawing(seed).model
        with warnings.catch_warnings(action="ignore"):
            new, report = kr.shrink(model, on_empty="keep_one")
            _, again = kr.shrink(new, on_empty="keep_one")
        assert_same_outputs(model, new, rtol=1e-4)
        assert again.removed == 0
        removed += report.removed
    assert removed > 10
