"""How much of a layer a model can lose before its accuracy goes."""

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
    """Accuracy of a model, and how it goes as more and more of a layer's output is set to zero.

    A network that memorizes its training data depends on more of its units, so that its accuracy on
    them falls early and the area under the curve is small. The paper measures the training data.

    By default, the units are put in an order, and with the share s the first `round(s * units)` of
    them (halves to the even number) are zero for every sample. The authors of AL2 draw other units
    for each sample, which is `mask="per_sample"`: a unit is zero with probability s, independently
    of the other units and samples. A network bears that better or worse, so areas of the two cannot
    be compared.

    What is lost at 20 % is lost at 40 % as well. The model itself stays as it is, and one compiled
    step serves all shares.

    Args:
        model: The model, built: functional, sequential or subclassed, with one output.
        x: Inputs as for `predict`: an array, or a nested structure of arrays.
        y: Labels: classes as whole numbers of shape `(n,)` or `(n, 1)`, or one-hot rows. The
            model's class is the largest along the last axis of its output, and none if one is NaN.
            An output of one column must be a probability, and from 0.5 on means class 1. A
            model with an output for each position takes classes `(n, ...positions)`.
        layer: Name of the layer, or its path (`"encoder/conv1"`), or a shell-style pattern that
            fits no other. Each call of a layer that is called several times loses the same units.
        steps: Number of shares, evenly from 0 to 1. Defaults to 11, which is in steps of 10 %.
        mode: Which units are lost first: at `"random"` (the default, and the paper's), or those
            with the `"largest"` or the `"smallest"` mean absolute output over `x`.
        mask: Whether all samples lose the same units, `"shared"` (the default), or other ones,
            `"per_sample"`, as in the code of AL2's authors. Only with `mode="random"`.
        whole_channels: Whether a unit is a channel of the output with all its positions. Defaults
            to False: each element of the output is one.
        repeats: Number of random orders or masks whose accuracies are averaged. Defaults to 1.
        seed: Whole number that decides them, alike on every backend and with any `batch_size`.
            Defaults to 0.
        batch_size: Greatest number of samples at once. Defaults to 128.

    Returns:
        The curve, an `AblationCurve`. With `mask="per_sample"`, its `area` is that of the paper's
        Table 2, divided by 100; it prints as a table, and `plot()` draws it.

    Raises:
        ValueError: If the model is not built or has several outputs; if `layer` fits no layer or
            several, or one inside of a loop; if `y` are not labels of the model's output; if an
            output of one column is not a probability; if `steps` is below 2, or several `repeats`
            or masks for each sample are asked for where nothing is random.

    Source:
        "AL2: Progressive Activation Loss for Learning General Representations in Classification
        Neural Networks", ICASSP 2020, section 5.2 and Table 2, and its authors' code; for the units
        that all samples lose, its reference [12].

    Example:

    >>> classify = keras.layers.Dense(4, kernel_initializer="identity")
    >>> model = keras.Sequential([keras.Input((4,)), keras.layers.ReLU(name="features"), classify])
    >>> x, y = np.eye(4), [0, 1, 2, 3]
    >>> curve = kr.analysis.ablation_curve(model, x, y, layer="features", steps=5)
    >>> print(curve)  # all samples are taken for class 0 in the end
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
            "Argument `repeats` must be 1 unless units are lost at random, as the order is always "
            f"the same. Received: repeats={repeats}, mode={mode!r}"
        )
    if mode != "random" and mask != "shared":
        raise ValueError(
            "Argument `mask` must be 'shared' unless units are lost at random, as the order is one "
            f"of all samples. Received: mask={mask!r}, mode={mode!r}"
        )
    steps = validated_count(steps, "steps", at_least=2)
    batch_size = validated_count(batch_size, "batch_size")
    x = samples.validated_samples(x, "x")
    y = samples.as_numpy(y)

    # All samples for their mean; else one, which has the shape as well.
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
    """The classes that a model predicts without some units of a layer, in a compiled step.

    Attributes:
        classes: Once it has been used, the number of classes; 1 where probabilities are returned.
    """

    def __init__(self, model: keras.Model, layer: keras.Layer) -> None:
        self.classes = 0
        self._model = model
        self._layer = layer
        self._mode = call_arguments(model)
        self._compiled = compiled(model, self._step)

    def __call__(self, x: Any, ranks: Tensor, lost: Tensor) -> Tensor:
        """Predicts the classes of samples without the units whose ranks are below `lost`."""
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
                "The accuracy is that of a model with one output. Make a model of the output that "
                "you mean: `keras.Model(model.inputs, model.outputs[0])`. "
                f"Received: model '{model.name}' with {len(outputs)} outputs"
            )
        output = outputs[0]
        self.classes = output.shape[-1] if len(output.shape) > 1 else 1
        if self.classes > 1:
            # NaN is not a class.
            unknown = ops.any(ops.isnan(output), axis=-1)
            classes = ops.cast(ops.argmax(output, axis=-1), "int32")
            return ops.where(unknown, -1, classes)
        return ops.cast(output[..., 0] if len(output.shape) > 1 else output, "float32")


@contextmanager
def _zeroed(layer: keras.Layer, kept: Tensor) -> Iterator[list[str]]:
    """A layer whose output is zero but where it is kept, and the types of outputs that cannot be.

    An error in the call would come wrapped up in what Keras says of it.
    """
    name = name_of_call(layer)
    call = getattr(layer, name)
    refused: list[str] = []

    def call_layer(*args: Any, **kwargs: Any) -> Any:
        output = call(*args, **kwargs)
        if not ops.is_tensor(output):
            refused.append(type(output).__name__)
            return output
        # A product would turn what is infinite into NaN.
        return ops.where(kept, output, ops.zeros_like(output))

    with replaced(layer, name, call_layer):
        yield refused


def _amplitudes(
    model: keras.Model, path: str, x: Any, whole_channels: bool, batch_size: int
) -> Array:
    """The sum of each unit's |outputs| over samples and calls, in the shape that units have."""

    def amplitude(output: Tensor, axis: int) -> Tensor:
        rank = len(output.shape)
        summed = [each for each in range(rank) if each != axis % rank] if whole_channels else [0]
        return ops.sum(ops.absolute(at_least_float32(output)), axis=summed, keepdims=True)

    found: list[Array] = []
    for seen in Probe(model, amplitude, [glob.escape(path)], on="output")(x, batch_size=batch_size):
        # A path may be the pattern of other layers as well.
        found += [
            ops.convert_to_numpy(each).astype(np.float64)
            for name, each in seen.measured.items()
            if name == path or name.startswith(f"{path} (call ")
        ]
    shapes = {each.shape[1:] for each in found}
    if len(shapes) != 1:
        raise ValueError(
            "Argument `layer` must be that of a layer with outputs of one shape, which say what "
            f"its units are. Received: layer={path!r}, outputs of shapes {sorted(shapes)}"
        )
    return np.sum(found, axis=0)
