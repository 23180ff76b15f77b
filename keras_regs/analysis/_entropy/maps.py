"""Entropy maps: where in an image each layer of a model responds sparsely."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
from keras import ops

from keras_regs._checks.arguments import validated_count
from keras_regs._checks.samples import validated_samples
from keras_regs._inspect.response_probe import Probe
from keras_regs._inspect.selection import validated_layers
from keras_regs._results.base import NamedResult
from keras_regs._results.figures import new_figure
from keras_regs._typing import Array
from keras_regs.analysis._entropy.rfav_entropy import rfav_entropy
from keras_regs.tensorboard._pictures import pictures


@dataclass(frozen=True, eq=False)
class EntropyMaps(NamedResult[Array]):
    r"""Entropy maps of a model's layers, in nats, as `rfav_entropy_maps` returns them.

    The result is a mapping: `maps["conv"]` is the array of one layer. `print` shows the mean,
    smallest and largest entropy of each layer over all samples and positions. `to_csv()` has the
    same three numbers for each layer and sample.

    Attributes:
        maps: Maps each layer to an array of shape `(samples, ...positions)`, float32 or wider.
        channels: Maps each layer to its number of channels $D$. The entropies of the layer lie
            between 0 and $\ln D$.
    """

    maps: Mapping[str, Array]
    channels: Mapping[str, int]

    def plot(self, x: Any = None, *, images: int = 8) -> Any:
        r"""Draws the entropy maps as images, with Matplotlib.

        Each layer is a row, and each sample is a column. The colours of a row range from 0 to
        $\ln D$ nats, the range of entropies that a layer with $D$ channels can have.

        Args:
            x: The samples, drawn as pictures above the maps: an array of shape `(samples, height,
                width)` or `(samples, height, width, channels)`. Defaults to None: no pictures.
            images: Maximum number of samples to draw, starting with the first. Defaults to 8.

        Returns:
            The Matplotlib figure.

        Raises:
            ValueError: If `x` does not have one picture for each sample of the maps, or if
                `images` is less than 1.
            ImportError: If Matplotlib is not installed.

        Source:
            Huesmann et al., "Exploiting the Full Capacity of Deep Neural Networks while Avoiding
            Overfitting by Targeted Sparsity Regularization", arXiv 2002.09237, figure 3.
        """
        available = len(next(iter(self.values())))
        shown = None if x is None else _pictures(x, available)
        images = min(validated_count(images, "images"), available)
        rows = len(self) + (shown is not None)
        figure, grid = new_figure(
            "EntropyMaps.plot",
            rows,
            images + 1,  # the last column holds the colour bars
            size=(1.1 * images + 2.2, 1.1 * rows),
            width_ratios=[*images * [1], 0.12],
            squeeze=False,
        )
        for axes in grid[:, :images].flat:
            axes.set(xticks=[], yticks=[])
            axes.spines[:].set_visible(False)
        if shown is not None:
            grid[0, images].set_axis_off()
            for axes, picture in zip(grid[0], shown[:images], strict=False):
                axes.imshow(picture)
        for row, (name, entropies) in zip(grid[rows - len(self) :], self.items(), strict=True):
            _draw_row(row, name, as_images(entropies[:images]), self.channels[name])
        return figure

    def _by_name(self) -> Mapping[str, Array]:
        return self.maps

    def _rows(self) -> list[list[str]]:
        rows = [["layer", "positions", "channels", "mean entropy", "smallest", "largest", "ln D"]]
        for name, entropies in self.items():
            positions = " × ".join(map(str, entropies.shape[1:]))
            numbers = (entropies.mean(), entropies.min(), entropies.max())
            most = math.log(self.channels[name])
            rows.append([name, positions or "1", str(self.channels[name])])
            rows[-1] += [f"{number:.4f}" for number in (*numbers, most)]
        return rows

    def _records(self) -> list[dict[str, Any]]:
        return [
            {
                "layer": name,
                "sample": sample,
                "mean": entropy.mean(),
                "smallest": entropy.min(),
                "largest": entropy.max(),
            }
            for name, entropies in self.items()
            for sample, entropy in enumerate(entropies)
        ]


def rfav_entropy_maps(
    model: keras.Model,
    x: Any,
    *,
    layers: str | Sequence[str] | None = None,
    batch_size: int = 128,
) -> EntropyMaps:
    """Computes the entropy of each receptive-field activation vector of a model's layers, in nats.

    For each layer and sample, the result is a map with one entropy for each position of the layer's
    output. A dense layer has one entropy per sample. `keras_regs.analysis.rfav_entropy` has the
    formula. It is applied to the input of the layer's activation function, or to the output of a
    layer that has no activation function. The bias is included, which the paper leaves out.

    The model runs in inference mode, in one compiled step per batch. Only the entropies leave the
    step.

    Args:
        model: A built model: functional, sequential or subclassed.
        x: Inputs as for `predict`: an array, or a nested structure of arrays.
        layers: Name of a layer, a shell-style pattern (`"conv*"`), or a list of these. They match
            a layer of a nested model by its own name or by its path (`"encoder/conv1"`). Defaults
            to all convolutions and dense layers except those that compute the model's outputs.
        batch_size: Maximum number of samples per batch. Defaults to 128.

    Returns:
        An `EntropyMaps`. It maps the path of each layer to an array of shape `(samples,
        ...positions)`, prints as a table, and draws the maps with `plot(x)`. A layer that is called
        several times has an entry for each call: `"conv"`, `"conv (call 2)"` and so on.

    Raises:
        ValueError: If the model is not built or has no such layer, if an entry of `layers` matches
            no layer, or if `x` does not consist of arrays of numbers.

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
    >>> print(maps)
    | layer | positions | channels | mean entropy | smallest | largest |   ln D |
    | ----- | --------: | -------: | -----------: | -------: | ------: | -----: |
    | conv  |     6 × 6 |       16 |       2.7726 |   2.7726 |  2.7726 | 2.7726 |
    >>> figure = maps.plot(np.ones((5, 8, 8, 1)), images=3)
    >>> figure.savefig("maps.png")  # doctest: +SKIP
    """
    probe = Probe(model, rfav_entropy, validated_layers(layers))
    batch_size = validated_count(batch_size, "batch_size")
    found: dict[str, list[Array]] = {}
    for seen in probe(validated_samples(x, "x"), batch_size=batch_size):
        for name, entropies in seen.measured.items():
            found.setdefault(name, []).append(ops.convert_to_numpy(entropies))
    return EntropyMaps(
        {name: np.concatenate(batches) for name, batches in found.items()}, dict(probe.channels)
    )


def as_images(entropies: Array) -> Array:
    """Lays out entropies of shape `(samples, ...positions)` as images `(samples, height, width)`.

    A line of positions becomes an image with one row. A volume becomes its slices, side by side.
    """
    samples, *positions = entropies.shape
    if len(positions) < 2:
        return entropies.reshape(samples, 1, -1)
    if len(positions) == 2:
        return entropies
    slices = entropies.reshape(samples, -1, *positions[-2:])
    return slices.transpose(0, 2, 1, 3).reshape(samples, positions[-2], -1)


def _draw_row(row: Any, name: str, entropies: Array, channels: int) -> None:
    greatest = math.log(channels)
    *columns, bar = row
    for axes, entropy in zip(columns, entropies, strict=True):
        # With one channel, all entropies are 0, but the colour scale still needs a range.
        image = axes.imshow(entropy, vmin=0, vmax=greatest or 1, cmap="viridis")
    height, width = entropies.shape[1:]
    size = "" if height * width == 1 else f"{height} × {width}, "
    label = f"{name}\n{size}mean {np.mean(entropies):.2f}"
    columns[0].set_ylabel(label, rotation=0, ha="right", va="center", fontsize="small")
    bar.figure.colorbar(image, cax=bar, ticks=[0, greatest]).outline.set_visible(False)
    bar.set_yticklabels(["0", f"ln {channels} = {greatest:.2f} nats"], fontsize="x-small")


def _pictures(x: Any, available: int) -> Array:
    x = validated_samples(x, "x")
    shown = pictures(x)
    if shown is None or len(shown) != available:
        raise ValueError(
            f"Argument `x` must hold {available} pictures, one for each sample of the maps, of "
            "shape (samples, height, width) or (samples, height, width, channels). "
            f"Received: x of type {type(x).__name__}, "
            + (f"{len(shown)} pictures" if shown is not None else "no pictures")
        )
    return shown
