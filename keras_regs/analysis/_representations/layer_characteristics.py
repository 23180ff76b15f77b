"""Characteristics of the representations in the layers of a model."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import keras

from keras_regs._checks import samples
from keras_regs._checks.arguments import validated_choice, validated_count
from keras_regs._inspect.response_probe import Probe
from keras_regs._inspect.selection import validated_layers
from keras_regs._math.batch_statistics import SPATIAL
from keras_regs._math.numerics import at_least_float32
from keras_regs._results.base import NamedResult
from keras_regs._typing import Array, Tensor
from keras_regs.analysis._representations.accumulator import (
    accumulated,
    in_order_of_classes,
    rows_of,
)
from keras_regs.analysis._representations.characteristics_result import (
    Characteristics,
    plot_characteristics,
    table,
)


@dataclass(frozen=True, eq=False)
class LayerCharacteristics(NamedResult[Characteristics]):
    """Characteristics of layers, as `keras_regs.analysis.layer_characteristics` returns them.

    The result is a mapping: `found["fc1"]` is the `Characteristics` of one layer. `print` shows a
    table with a row for each layer. With labels, each layer has a second row for the mean of its
    classes. `to_csv()` has a row for all samples and a row for each class of each layer.

    Attributes:
        layers: Maps the path of each layer to its `Characteristics`.
    """

    layers: Mapping[str, Characteristics]

    def _by_name(self) -> Mapping[str, Characteristics]:
        return self.layers

    def _rows(self) -> list[list[str]]:
        named = {}
        for name, each in self.items():
            named[name] = each
            if each.class_wise is not None:
                named[f"{name}, mean of classes"] = each.class_wise
        return table("layer", named)

    def _records(self) -> list[dict[str, Any]]:
        return [
            {"layer": name, **record} for name, each in self.items() for record in each._records()
        ]

    def plot(self) -> Any:
        """Draws the characteristics of each layer, with Matplotlib.

        Returns:
            The Matplotlib figure.

        Raises:
            ImportError: If Matplotlib is not installed.
        """
        return plot_characteristics(self.layers, "LayerCharacteristics.plot")


def layer_characteristics(
    model: keras.Model,
    x: Any,
    y: Any = None,
    *,
    layers: str | Sequence[str] | None = None,
    positive_only: bool | None = None,
    signed: bool = False,
    spatial: str | None = None,
    batch_size: int = 128,
) -> LayerCharacteristics:
    """Measures the characteristics of the outputs of a model's layers.

    Outputs are taken after activation functions, in inference mode. See
    `keras_regs.analysis.characteristics` for what is measured. Outputs are accumulated batch by
    batch and not stored. So 100,000 samples need no more memory than 1,000. The model runs twice if
    the first negative output of a layer comes after its first batch.

    Args:
        model: A built model: functional, sequential or subclassed.
        x: Inputs as for `predict`: an array, or a nested structure of arrays.
        y: The class of each sample, as whole numbers or one-hot rows. If given, the characteristics
            of each class are measured as well. Defaults to None.
        layers: Name of a layer, a shell-style pattern (`"conv*"`), or a list of these. They match
            a layer of a nested model by its own name or by its path (`"encoder/conv1"`). Defaults
            to all convolutions, dense layers, and layers that are activation functions, except
            those that compute the model's outputs.
        positive_only: Whether amplitude, covariance and correlation use only positive values.
            Defaults to None: True for each layer without negative outputs, as after a ReLU.
        signed: Whether covariances and correlations are averaged with their signs. Defaults to
            False: their absolute values are averaged.
        spatial: How to treat the positions of an image or a sequence. `"samples"` takes each
            position as a sample of the channels. `"flatten"` takes each channel at each position as
            a unit, as the penalties do by default. `"average"` takes the mean over the positions.
            Defaults to None, which requires outputs without positions.
        batch_size: Maximum number of samples per batch. Defaults to 128.

    Returns:
        A `LayerCharacteristics`. It prints as a table, and maps the path of each layer to its
        `Characteristics`. A layer that is called several times has an entry for each call: `"fc1"`,
        `"fc1 (call 2)"` and so on.

    Raises:
        ValueError: If the model is not built or has no such layer; if an entry of `layers` matches
            no layer; if `x` does not consist of arrays of numbers, or `y` does not hold one class
            for each sample; if an output is not finite, has positions while `spatial` is None, or
            has more than 16,384 units.

    Source:
        "On the Statistical and Information Theoretical Characteristics of DNN Representations",
        tables 1 and 6.

    Example:

    >>> model = keras.Sequential([keras.Input((8,)),
    ...     keras.layers.Dense(4, activation="relu", name="hidden"), keras.layers.Dense(2)])
    >>> x, y = np.random.default_rng(0).normal(size=(100, 8)), np.arange(100) % 2
    >>> found = kr.analysis.layer_characteristics(model, x, y)
    >>> found["hidden"].units, sorted(found["hidden"].classes)
    (4, [0, 1])
    """
    spatial = validated_choice(spatial, (None, *SPATIAL), "spatial")
    x = samples.validated_samples(x, "x")
    order, classes = in_order_of_classes(y, samples.count(x))
    if classes is not None:
        x, classes = samples.take_samples(x, order), classes[order]

    def rows(response: Tensor, axis: int) -> Tensor:
        return rows_of(at_least_float32(response), spatial, axis)

    probe = Probe(model, rows, validated_layers(layers), on="output")
    batch_size = validated_count(batch_size, "batch_size")

    def batches() -> Iterator[tuple[dict[str, Tensor], Array | None]]:
        start = 0
        for seen in probe(x, batch_size=batch_size):
            stop = start + seen.size
            yield seen.measured, None if classes is None else classes[start:stop]
            start = stop

    what = "The output of layer '{}'"
    return LayerCharacteristics(accumulated(batches, what, positive_only, signed))
