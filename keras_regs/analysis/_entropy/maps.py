"""Where in an image each layer of a model responds sparsely."""

from collections.abc import Sequence
from typing import Any

import keras
import numpy as np
from keras import ops

from keras_regs._checks.arguments import validated_count
from keras_regs._checks.samples import validated_samples
from keras_regs._inspect.response_probe import Probe
from keras_regs._inspect.selection import validated_layers
from keras_regs.analysis._entropy.rfav_entropy import rfav_entropy


class EntropyMaps(dict[str, Any]):
    """For each layer its entropies, a float32 array of shape `(samples, ...positions)`, in nats.

    Attributes:
        channels: For each layer its number of channels D. Its entropies are between 0 and `ln D`.
    """

    def __init__(self, maps: dict[str, Any], channels: dict[str, int]) -> None:
        super().__init__(maps)
        self.channels = channels


def rfav_entropy_maps(
    model: keras.Model,
    x: Any,
    *,
    layers: str | Sequence[str] | None = None,
    batch_size: int = 128,
) -> EntropyMaps:
    """Entropy of each receptive-field activation vector of a model's layers, in nats.

    For each layer and sample it is a map: an entropy for each position of the layer's output, as
    `keras_regs.analysis.rfav_entropy` computes it of the response that the layer's activation
    function is given (the bias included, which the paper leaves out). A dense layer has one entropy
    a sample. The model computes as in a prediction, in one compiled step for each batch, and only
    the entropies leave the step. `keras_regs.analysis.plot_rfav_entropy_maps` draws them.

    Args:
        model: The model, built: functional, sequential or subclassed.
        x: Inputs as for `predict`: an array, or a nested structure of arrays.
        layers: Name of a layer or a shell-style pattern (`"conv*"`), or a list of them. A layer
            of a nested model is found by its own name or by its path (`"encoder/conv1"`). Defaults
            to all convolutions and dense layers but those that the model's outputs come from.
        batch_size: Greatest number of samples at once. Defaults to 128.

    Returns:
        A dict with an array of shape `(samples, ...positions)` for each layer, by its path; with
        the attribute `channels`. A layer that is called several times has one for each call,
        `"conv"`, `"conv (call 2)"` and so on.

    Raises:
        ValueError: If the model is not built or has no such layer; if an entry of `layers` fits no
            layer; if `x` is no array of numbers.

    Source:
        Huesmann et al., "Exploiting the Full Capacity of Deep Neural Networks while Avoiding
        Overfitting by Targeted Sparsity Regularization", arXiv 2002.09237, eqs. 3 and 4.

    Example:

    >>> model = keras.Sequential([keras.Input((8, 8, 1)),
    ...     keras.layers.Conv2D(16, 3, kernel_initializer="zeros", name="conv"),
    ...     keras.layers.Flatten(), keras.layers.Dense(10)])
    >>> maps = kr.analysis.rfav_entropy_maps(model, np.ones((5, 8, 8, 1)))
    >>> maps["conv"].shape, maps.channels["conv"], round(float(maps["conv"].max()), 4)
    ((5, 6, 6), 16, 2.7726)
    """
    probe = Probe(model, rfav_entropy, validated_layers(layers))
    batch_size = validated_count(batch_size, "batch_size")
    found: dict[str, list[Any]] = {}
    for seen in probe(validated_samples(x, "x"), batch_size=batch_size):
        for name, entropies in seen.measured.items():
            found.setdefault(name, []).append(ops.convert_to_numpy(entropies))
    maps = {name: np.concatenate(batches) for name, batches in found.items()}
    return EntropyMaps(maps, dict(probe.channels))


def as_images(entropies: Any) -> Any:
    """Entropies `(samples, ...positions)` laid out as images `(samples, height, width)`.

    Positions on a line are one row, and those in a volume its slices, side by side.
    """
    samples, *positions = entropies.shape
    if len(positions) < 2:
        return entropies.reshape(samples, 1, -1)
    if len(positions) == 2:
        return entropies
    slices = entropies.reshape(samples, -1, *positions[-2:])
    return slices.transpose(0, 2, 1, 3).reshape(samples, positions[-2], -1)
