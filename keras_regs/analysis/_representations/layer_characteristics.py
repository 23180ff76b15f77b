"""The characteristics of the representations in a model's layers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import keras

from keras_regs._checks import samples
from keras_regs._checks.arguments import validated_choice, validated_count
from keras_regs._inspect.response_probe import Probe
from keras_regs._inspect.selection import validated_layers
from keras_regs._math.batch_statistics import SPATIAL
from keras_regs._math.numerics import at_least_float32, double_precision
from keras_regs._typing import Tensor
from keras_regs.analysis._representations.accumulator import (
    Accumulator,
    in_order_of_classes,
    rows_of,
)
from keras_regs.analysis._representations.characteristics_result import (
    Characteristics,
    plot_characteristics,
    table,
)
from keras_regs.analysis._result import NamedResult


@dataclass(frozen=True, eq=False)
class LayerCharacteristics(NamedResult[Characteristics]):
    """What `keras_regs.analysis.layer_characteristics` has measured.

    `found["fc1"]` are the `Characteristics` of one layer. Printed, it is a table with a row for
    each layer, and with labels one for the mean of its classes; `to_csv()` has a row for all
    samples and one for each class.

    Attributes:
        layers: Those of each layer, by its path.
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
            The figure.

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
    """The characteristics of the outputs of a model's layers, behind their activation functions.

    What is measured are those of `keras_regs.analysis.characteristics`, layer by layer, as the
    model computes in a prediction. Outputs are added up batch by batch on the device, and never
    kept: 100,000 samples need no more memory than 1,000.

    Args:
        model: The model, built: functional, sequential or subclassed.
        x: Inputs as for `predict`: an array, or a nested structure of arrays.
        y: The class of each sample: whole numbers, or one-hot rows. With them, the characteristics
            of each class are measured as well. Defaults to None.
        layers: Name of a layer or a shell-style pattern (`"conv*"`), or a list of them. A layer
            of a nested model is found by its own name or by its path (`"encoder/conv1"`). Defaults
            to all convolutions, dense layers, and layers that are activation functions, but those
            that the model's outputs come from.
        positive_only: Whether amplitude, covariance and correlation are those of positive values
            alone. Defaults to None: for each layer, if no value is negative, as behind a ReLU.
        signed: Whether covariances and correlations are averaged with their signs. Defaults to
            False: their absolute values are.
        spatial: What the positions of an image or a sequence are: `"samples"` makes each position a
            sample of the channels, `"flatten"` makes each channel at each position a unit, as the
            penalties do by default, and `"average"` takes the mean over the positions. Defaults to
            None, which is allowed if there are no positions.
        batch_size: Greatest number of samples at once. Defaults to 128.

    Returns:
        `LayerCharacteristics`, which prints as a table, and holds the `Characteristics` of each
        layer by its path. A layer that is called several times has those of each call, `"fc1"`,
        `"fc1 (call 2)"` and so on.

    Raises:
        ValueError: If the model is not built or has no such layer; if an entry of `layers` fits no
            layer; if `x` is not an array of numbers, or `y` are not classes, or not as many; if an
            output is not finite, has positions without `spatial`, or has more than 16,384 units.

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
    accumulators: dict[str, Accumulator] = {}
    start = 0
    for seen in probe(x, batch_size=validated_count(batch_size, "batch_size")):
        of_batch = None if classes is None else classes[start : start + seen.size]
        start += seen.size
        for name, outputs in seen.measured.items():
            if name not in accumulators:
                what = f"The output of layer '{name}'"
                accumulators[name] = Accumulator(what, positive_only, signed)
            with double_precision():
                accumulators[name].add(outputs, of_batch)
    return LayerCharacteristics({name: each.finish() for name, each in accumulators.items()})
