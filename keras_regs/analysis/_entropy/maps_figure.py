"""The figure of where in an image each layer responds sparsely."""

import math
from typing import Any

import numpy as np

from keras_regs._checks.arguments import validated_count
from keras_regs._checks.samples import validated_samples
from keras_regs.analysis._entropy.maps import EntropyMaps, as_images
from keras_regs.analysis._figures import new_figure
from keras_regs.tensorboard._pictures import pictures


def plot_rfav_entropy_maps(maps: EntropyMaps, x: Any = None, images: int = 8) -> Any:
    """Draws the entropies of each layer as images, with Matplotlib.

    A row for each layer and a column for each sample. The colours of each row go from 0 to `ln D`
    nats, the least and the greatest entropy that the layer with its D channels can have.

    Args:
        maps: What `keras_regs.analysis.rfav_entropy_maps` returned.
        x: The samples that it was given, whose pictures are drawn above: arrays of shape
            `(samples, height, width)` or `(samples, height, width, channels)`. Defaults to no
            pictures.
        images: Greatest number of samples, the first of them. Defaults to 8.

    Returns:
        The figure.

    Raises:
        ValueError: If `maps` is empty; if `x` has not as many samples as `maps`, or cannot be drawn
            as pictures.
        ImportError: If Matplotlib is not installed.

    Source:
        Huesmann et al., "Exploiting the Full Capacity of Deep Neural Networks while Avoiding
        Overfitting by Targeted Sparsity Regularization", arXiv 2002.09237, figure 3.

    Example:

    >>> model = keras.Sequential([keras.Input((8, 8, 1)),
    ...     keras.layers.Conv2D(16, 3, name="conv1"), keras.layers.Conv2D(16, 3, name="conv2"),
    ...     keras.layers.Flatten(), keras.layers.Dense(10)])
    >>> x = np.random.default_rng(0).uniform(size=(5, 8, 8, 1))
    >>> maps = kr.analysis.rfav_entropy_maps(model, x)
    >>> figure = kr.analysis.plot_rfav_entropy_maps(maps, x, images=3)
    >>> figure.savefig("maps.png")  # doctest: +SKIP
    """
    if not maps:
        raise ValueError(
            "Argument `maps` must hold the entropies of at least one layer. Received: maps={}"
        )
    available = len(next(iter(maps.values())))
    shown = None if x is None else _pictures(x, available)
    images = min(validated_count(images, "images"), available)
    rows = len(maps) + (shown is not None)
    figure, grid = new_figure(
        "plot_rfav_entropy_maps",
        rows,
        images + 1,  # the last for the colour bars
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
    for row, (name, entropies) in zip(grid[rows - len(maps) :], maps.items(), strict=True):
        _draw_row(row, name, as_images(entropies[:images]), maps.channels[name])
    return figure


def _draw_row(row: Any, name: str, entropies: Any, channels: int) -> None:
    greatest = math.log(channels)
    *columns, bar = row
    for axes, entropy in zip(columns, entropies, strict=True):
        # A layer with one channel has a scale, too, though all of its entropies are 0.
        image = axes.imshow(entropy, vmin=0, vmax=greatest or 1, cmap="viridis")
    height, width = entropies.shape[1:]
    size = "" if height * width == 1 else f"{height} × {width}, "
    label = f"{name}\n{size}mean {np.mean(entropies):.2f}"
    columns[0].set_ylabel(label, rotation=0, ha="right", va="center", fontsize="small")
    bar.figure.colorbar(image, cax=bar, ticks=[0, greatest]).outline.set_visible(False)
    bar.set_yticklabels(["0", f"ln {channels} = {greatest:.2f} nats"], fontsize="x-small")


def _pictures(x: Any, available: int) -> Any:
    x = validated_samples(x, "x")
    shown = pictures(x)
    if shown is None or len(shown) != available:
        raise ValueError(
            f"Argument `x` must be pictures of the {available} samples of `maps`, of shape "
            "(samples, height, width) or (samples, height, width, channels). "
            f"Received: x of type {type(x).__name__}, "
            + (f"{len(shown)} pictures" if shown is not None else "no pictures")
        )
    return shown
