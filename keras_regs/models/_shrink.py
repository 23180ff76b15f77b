"""Removes channels that have no effect from a model."""

from typing import Any

import keras
import numpy as np

from keras_regs._checks.arguments import validated_choice
from keras_regs._keras import flatten_layers, own_variables
from keras_regs.layers._companded import CompandedLayer
from keras_regs.layers._containers import CompandingContainer
from keras_regs.models._assembly import is_assembled
from keras_regs.models._rebuild import describe, rebuild
from keras_regs.models._shrinking.cost import multiply_adds
from keras_regs.models._shrinking.plan import Plan
from keras_regs.models._shrinking.report import ShrinkReport
from keras_regs.models._warning import warn


def shrink(
    model: keras.Model, *, on_empty: str = "error", compile: bool = True
) -> tuple[keras.Model, ShrinkReport]:
    r"""Returns a smaller copy of a model, without channels that have no effect.

    A channel is one of the outputs of a convolution or dense layer. It is removed in two cases:

    - All its weights are exactly zero, as with `keras_regs.ProximalL1(group="filter")`. Its output
      is the same number $c$ for each sample and position: its bias, after batch normalization and
      activation functions. The next layer gets $c \sum_k w_k$ in its bias, where $w_k$ are its
      weights for this channel.
    - It has no effect, because all weights that take it are exactly zero.

    If the next layer pads its input with zeros, a constant other than zero has less effect at the
    borders. Then one of the constant channels stays, and its weights represent those of all others.

    The copy has the same outputs in inference, up to rounding, and ordinary layers with smaller
    kernels. The original model does not change. Names, other weights, frozen layers, regularizers
    and dtypes are the same.

    Channels are followed through convolutions, dense layers, batch normalization, activation
    functions, pooling, padding, reshaping, concatenation, sums and products, also in nested models
    and shared layers. Channels that `Add` and similar layers join are removed only if all of them
    can be. All other layers keep the channels of their inputs. The report says which zero channels
    stay, and why.

    In training, the copy may differ from the model: batch normalization takes the statistics of the
    batch instead of its moving statistics, and dropout changes constants, too.

    The copy of a compiled model is compiled with a new optimizer of the same configuration, without
    its moments, and with new metrics. If one of them cannot be copied, the copy is not compiled,
    and a warning says so.

    Args:
        model: A functional or sequential model, which may contain other models.
        on_empty: What to do with a layer of which no channel would remain: `"error"`, or
            `"keep_one"` to keep one of its channels. Defaults to `"error"`.
        compile: Whether to compile the copy if the model is compiled. Defaults to True.

    Returns:
        A tuple `(copy, report)`: the smaller model, and a `keras_regs.models.ShrinkReport`. If
        there is nothing to remove, it is a copy of the same size, and a warning says so.

    Raises:
        ValueError: If `model` is not a functional or sequential model, or not built; if all
            channels of a layer would be removed; if a layer is a compander layer or quantized; if
            Keras cannot rebuild the model from its configuration. The message names the layers and
            the remedy.

    Example:

    >>> model = keras.Sequential([keras.Input((8, 8, 3)),
    ...     keras.layers.Conv2D(4, 3, activation="relu", name="conv"), keras.layers.Flatten(),
    ...     keras.layers.Dense(2, name="dense")])
    >>> weights = model.get_weights()
    >>> weights[0][..., :2] = 0  # two of four filters
    >>> model.set_weights(weights)
    >>> small, report = kr.shrink(model)
    >>> [weight.shape for weight in small.get_weights()]
    [(3, 3, 3, 2), (2,), (72, 2), (2,)]
    >>> report.removed, report.total_parameters, report.total_parameters_left
    (2, 402, 202)
    >>> x = np.ones((1, 8, 8, 3))
    >>> bool(np.allclose(small.predict(x, verbose=0), model.predict(x, verbose=0), atol=1e-6))
    True
    """
    validated_choice(on_empty, ("error", "keep_one"), "on_empty")
    description = describe(model)
    _check(model)
    plan = Plan(model, description, on_empty)
    if plan.empty and on_empty == "error":
        raise ValueError(
            f"All channels of layers {[rule.path for rule in plan.empty]} are exactly zero or have "
            "no effect on the outputs of the model, so nothing of these layers would remain. "
            "Remove the layers from the architecture, train with fewer zeros, or use "
            "on_empty='keep_one' to keep one channel of each. "
            f"Received: model '{model.name}', on_empty='error'"
        )
    changed = {id(rule.layer): rule for rule in plan.changed()}
    parts = {id(each.layer): each.part for each in description.layers}
    for key, rule in changed.items():
        part = parts[key]
        assert part is not None
        rule.change(part["config"], plan.kept)

    def resized(copy: keras.Layer, layer: keras.Layer) -> bool:
        rule = changed.get(id(layer))
        values = None if rule is None else rule.weights(plan.kept)
        if values is None:
            return False
        for variable in own_variables(copy):
            if variable.name in values:
                variable.assign(values[variable.name])
        return True

    new, pairs = rebuild(model, description, compiled=compile, resized=resized)
    report = _report(model, new, plan, {id(layer): copy for copy, layer in pairs})
    if not report.removed:
        warn(
            "Nothing is removed: no channel of the model is zero as a whole, or those that are "
            "have to stay. The report says why. To make whole filters zero, use "
            "`keras_regs.ProximalL1(strength, group='filter')`. "
            f"Received: model '{model.name}'"
        )
    return new, report


def _check(model: Any) -> None:
    if not is_assembled(model):
        raise ValueError(
            "Argument `model` must be a functional or sequential model, because channels are "
            "followed through its graph of layers. "
            f"Received: model '{model.name}' of type {type(model).__name__}"
        )
    if not model.built:
        raise ValueError(
            "The model has no weights yet. Add a `keras.Input` as its first layer, or call it on a "
            f"batch first. Received: model '{model.name}', which is not built."
        )
    parts = flatten_layers(model)
    companded = [each.name for each in parts if isinstance(each, _COMPANDED)]
    if companded:
        raise ValueError(
            f"Layers {companded} compute their kernels from other variables. Call "
            f"`keras_regs.fold` first. Received: model '{model.name}'"
        )
    quantized = [each.name for each in parts if each.quantization_mode is not None]
    if quantized:
        raise ValueError(
            f"Layers {quantized} are quantized. Shrink the model first, and quantize the copy. "
            f"Received: model '{model.name}'"
        )


_COMPANDED = (CompandedLayer, CompandingContainer)


def _report(
    model: keras.Model, new: keras.Model, plan: Plan, copies: dict[int, keras.Layer]
) -> ShrinkReport:
    rules = plan.kernels
    before, after = multiply_adds(model), multiply_adds(new)
    layers = [rule.layer for rule in rules]
    smaller = [copies[id(layer)] for layer in layers]
    kept = {rule.path: plan.reasons(rule) for rule in rules}
    return ShrinkReport(
        layers=tuple(rule.path for rule in rules),
        channels=np.array([len(rule.outputs) for rule in rules], int),
        channels_left=np.array([plan.kept(rule.outputs).sum() for rule in rules], int),
        parameters=np.array([layer.count_params() for layer in layers], int),
        parameters_left=np.array([layer.count_params() for layer in smaller], int),
        multiply_adds=_numbers([before.get(id(layer)) for layer in layers]),
        multiply_adds_left=_numbers([after.get(id(layer)) for layer in smaller]),
        total_parameters=model.count_params(),
        total_parameters_left=new.count_params(),
        kept={path: reasons for path, reasons in kept.items() if reasons},
    )


def _numbers(counts: list[int | None]) -> Any:
    return np.array([np.nan if count is None else count for count in counts])
