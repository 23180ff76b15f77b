"""Accuracy of a model as more and more of a layer's output is set to zero."""

import glob
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import keras
import numpy as np
from keras import ops, tree

from keras_regs._checks import samples
from keras_regs._checks.arguments import validated_choice, validated_count
from keras_regs._inspect.losses import without_activity_penalties
from keras_regs._inspect.patching import name_of_call, replaced
from keras_regs._inspect.response_probe import Probe
from keras_regs._inspect.responses import layer_to_see
from keras_regs._inspect.steps import State, call_arguments, compiled, without_rematerialization
from keras_regs._math.numerics import at_least_float32
from keras_regs._typing import Array, Tensor
from keras_regs.analysis._representations.ablated_units import (
    AblatedUnits,
    UnitsOfAllSamples,
    UnitsOfEachSample,
)
from keras_regs.analysis._representations.ablation_result import AblationCurve
from keras_regs.analysis._representations.predicted_classes import (
    classes_of_probabilities,
    labelled_classes,
)

MODES = ("random", "largest", "smallest")
MASKS = ("shared", "per_sample")


def ablation_curve(
    model: keras.Model,
    x: Any,
    y: Any,
    *,
    layer: str,
    steps: int = 11,
    mode: str = "random",
    mask: str = "shared",
    whole_channels: bool = False,
    repeats: int = 1,
    seed: int = 0,
    batch_size: int = 128,
) -> AblationCurve:
    """Measures the accuracy of a model as more and more of a layer's output is set to zero.

    A network that memorizes its training data depends on more of its units. Its accuracy on these
    data drops early, so the area under the curve is small. The paper measures the training data.

    By default, the units are ordered, and at the share `s`, the first `round(s * units)` of them
    are zero for all samples (halves round to the even number). The authors of AL2 instead draw
    different units for each sample, which is `mask="per_sample"`: each unit is zero with
    probability `s`, independently of other units and samples. Areas of the two cannot be compared,
    because they affect networks differently.

    Units that are zero at one share are also zero at all larger shares. The model does not change,
    and one compiled step serves all shares.

    Args:
        model: A built model: functional, sequential or subclassed, with one output.
        x: Inputs as for `predict`: an array, or a nested structure of arrays.
        y: Labels: classes as whole numbers of shape `(n,)` or `(n, 1)`, or one-hot rows. The
            predicted class is the index of the largest value along the last axis of the output. It
            is wrong if one of these values is NaN. An output with one column must be a
            probability, and 0.5 or more means class 1. If the model has an output for each
            position, classes have the shape `(n, ...positions)`.
        layer: Name of the layer, its path (`"encoder/conv1"`), or a shell-style pattern that
            matches no other layer. If the layer is called several times, the same units are zero in
            each call.
        steps: Number of evenly spaced shares from 0 to 1. Defaults to 11, in steps of 10 %.
        mode: Order in which units are set to zero: `"random"`, as in the paper, or by mean absolute
            output over `x`, `"largest"` or `"smallest"` first. Defaults to `"random"`.
        mask: Whether all samples lose the same units, `"shared"`, or each sample loses different
            units, `"per_sample"`, as in the code of AL2's authors. `"per_sample"` requires
            `mode="random"`. Defaults to `"shared"`.
        whole_channels: Whether a unit is a whole channel of the output, with all positions.
            Defaults to False: each element of the output is a unit.
        repeats: Number of random orders or masks, over which accuracies are averaged. Defaults to
            1.
        seed: Seed of the random orders or masks, a whole number. The same seed gives the same units
            on every backend and with any `batch_size`. Defaults to 0.
        batch_size: Maximum number of samples per batch. Defaults to 128.

    Returns:
        An `AblationCurve`. It prints as a table, and `plot()` draws it. With `mask="per_sample"`,
        its `area` is that of the paper's Table 2, divided by 100.

    Raises:
        ValueError: If the model is not built or has several outputs; if `layer` matches no layer or
            several, or a layer inside a loop; if `y` does not hold labels of the model's output; if
            an output with one column is not a probability; if `steps` is less than 2; if `mode` is
            not `"random"` and `repeats` is not 1 or `mask` is not `"shared"`.

    Source:
        "AL2: Progressive Activation Loss for Learning General Representations in Classification
        Neural Networks", ICASSP 2020, section 5.2 and Table 2, and its authors' code. For
        `mask="shared"`: its reference [12].

    Example:

    >>> classify = keras.layers.Dense(4, kernel_initializer="identity")
    >>> model = keras.Sequential([keras.Input((4,)), keras.layers.ReLU(name="features"), classify])
    >>> x, y = np.eye(4), [0, 1, 2, 3]
    >>> curve = kr.analysis.ablation_curve(model, x, y, layer="features", steps=5)
    >>> print(curve)  # in the end, all samples are predicted as class 0
    | share ablated | accuracy |
    | ------------- | -------: |
    | 0.00          |   1.0000 |
    | 0.25          |   0.7500 |
    | 0.50          |   0.7500 |
    | 0.75          |   0.5000 |
    | 1.00          |   0.2500 |
    | area          |   0.6562 |
    """
    path, chosen = layer_to_see(model, layer)
    mode = validated_choice(mode, MODES, "mode")
    mask = validated_choice(mask, MASKS, "mask")
    repeats = validated_count(repeats, "repeats")
    seed = validated_count(seed, "seed", at_least=0)
    if mode != "random" and repeats > 1:
        raise ValueError(
            "Argument `repeats` must be 1 unless mode='random', because the order is always the "
            f"same. Received: repeats={repeats}, mode={mode!r}"
        )
    if mode != "random" and mask != "shared":
        raise ValueError(
            "Argument `mask` must be 'shared' unless mode='random', because the order is the same "
            f"for all samples. Received: mask={mask!r}, mode={mode!r}"
        )
    steps = validated_count(steps, "steps", at_least=2)
    batch_size = validated_count(batch_size, "batch_size")
    x = samples.validated_samples(x, "x")
    y = samples.as_numpy(y)

    # Mean amplitudes need all samples. Otherwise, one sample is enough for the shape.
    looked_at = samples.slice_samples(x, 0, 1) if mode == "random" else x
    amplitudes = _amplitudes(model, path, looked_at, whole_channels, batch_size)
    shares = np.linspace(0, 1, steps)
    units: AblatedUnits
    if mask == "shared":
        units = UnitsOfAllSamples(amplitudes, shares, mode, repeats, seed)
    else:
        units = UnitsOfEachSample(amplitudes.shape[1:], shares, repeats, seed)
    lost = [ops.convert_to_tensor(each) for each in units.lost]

    ablated = _AblatedModel(model, chosen)
    right, start, total = np.zeros((repeats, steps), int), 0, 0
    for size, batch, _ in samples.batches(x, None, batch_size):
        batch = tree.map_structure(ops.convert_to_tensor, batch)
        ranks = [ops.convert_to_tensor(each) for each in units.ranks(size)]
        outputs = [[ablated(batch, rank, below) for below in lost] for rank in ranks]
        predicted = np.array([[ops.convert_to_numpy(each) for each in row] for row in outputs])
        if start == 0:
            labels = labelled_classes(y, samples.count(x), predicted.shape[3:], ablated.classes)
        if ablated.classes == 1:
            predicted = classes_of_probabilities(predicted)
        expected = labels[start : start + size]
        right += (predicted == expected).reshape(repeats, steps, -1).sum(axis=-1)
        total += expected.size
        start += size
    return AblationCurve(
        layer=path,
        mode=mode,
        units=amplitudes.size,
        shares=shares,
        accuracies=(right / total).mean(axis=0),
        repeats=right / total,
        mask=mask,
    )


class _AblatedModel:
    """Predicts the classes of samples without some units of a layer, in a compiled step.

    Attributes:
        classes: Number of classes, known after the first call. 1 if the output is a probability.
    """

    def __init__(self, model: keras.Model, layer: keras.Layer) -> None:
        self.classes = 0
        self._model = model
        self._layer = layer
        self._mode = call_arguments(model)
        self._compiled = compiled(model, self._step)

    def __call__(self, x: Any, ranks: Tensor, lost: Tensor) -> Tensor:
        """Predicts the classes of samples without the units whose rank is below `lost`."""
        return self._compiled(x, ranks, lost)

    def _step(self, state: State, x: Any, ranks: Tensor, lost: Tensor) -> Tensor:
        model = self._model
        with (
            without_activity_penalties(model),
            without_rematerialization(model),
            _zeroed(self._layer, ranks >= lost) as refused,
            keras.StatelessScope(state_mapping=state),
        ):
            outputs = tree.flatten(model(x, **self._mode))
        if refused:
            raise ValueError(
                "Argument `layer` must name a layer that outputs one tensor. Received: "
                f"layer='{self._layer.name}', which outputs a {refused[0]}"
            )
        if len(outputs) != 1:
            raise ValueError(
                "An accuracy requires a model with one output. Make a model of the output to "
                "measure: `keras.Model(model.inputs, model.outputs[0])`. "
                f"Received: model '{model.name}' with {len(outputs)} outputs"
            )
        output = outputs[0]
        self.classes = output.shape[-1] if len(output.shape) > 1 else 1
        if self.classes > 1:
            # NaN is not a class, so -1 equals no label.
            unknown = ops.any(ops.isnan(output), axis=-1)
            classes = ops.cast(ops.argmax(output, axis=-1), "int32")
            return ops.where(unknown, -1, classes)
        return ops.cast(output[..., 0] if len(output.shape) > 1 else output, "float32")


@contextmanager
def _zeroed(layer: keras.Layer, kept: Tensor) -> Iterator[list[str]]:
    """Sets the output of a layer to zero except where `kept`, and yields types it cannot change.

    An error raised inside the call would be wrapped in a message of Keras.
    """
    name = name_of_call(layer)
    call = getattr(layer, name)
    refused: list[str] = []

    def call_layer(*args: Any, **kwargs: Any) -> Any:
        output = call(*args, **kwargs)
        if not ops.is_tensor(output):
            refused.append(type(output).__name__)
            return output
        # `where` instead of a product, which would turn infinite values into NaN.
        return ops.where(kept, output, ops.zeros_like(output))

    with replaced(layer, name, call_layer):
        yield refused


def _amplitudes(
    model: keras.Model, path: str, x: Any, whole_channels: bool, batch_size: int
) -> Array:
    """Returns the sum of each unit's absolute outputs over samples and calls, shaped as units."""

    def amplitude(output: Tensor, axis: int) -> Tensor:
        rank = len(output.shape)
        summed = [each for each in range(rank) if each != axis % rank] if whole_channels else [0]
        return ops.sum(ops.absolute(at_least_float32(output)), axis=summed, keepdims=True)

    found: list[Array] = []
    for seen in Probe(model, amplitude, [glob.escape(path)], on="output")(x, batch_size=batch_size):
        # The path may also be a pattern that matches other layers.
        found += [
            ops.convert_to_numpy(each).astype(np.float64)
            for name, each in seen.measured.items()
            if name == path or name.startswith(f"{path} (call ")
        ]
    shapes = {each.shape[1:] for each in found}
    if len(shapes) != 1:
        raise ValueError(
            "Argument `layer` must name a layer whose outputs have one shape, which defines its "
            f"units. Received: layer={path!r}, outputs of shapes {sorted(shapes)}"
        )
    return np.sum(found, axis=0)
