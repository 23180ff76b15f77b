"""Looking at the responses of a model's layers, on any kind of model and any backend."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from itertools import pairwise
from typing import Any, NamedTuple

import keras
import numpy as np
from keras import ops, tree
from keras.src.losses.loss import unscale_loss_for_distribution

from keras_regs import samples
from keras_regs.attachments import layers_with_paths, matches
from keras_regs.layers.penalized_activation import PenalizedActivation
from keras_regs.regularizers.labels import class_labels

layers = keras.layers

# Their layers are called step by step in time, in a loop that nothing gets out of.
_LOOPS = (layers.RNN, layers.Bidirectional, layers.TimeDistributed)

_WITH_RESPONSES = (
    layers.Dense,
    *(layers.Conv1D, layers.Conv2D, layers.Conv3D),
    *(layers.Conv1DTranspose, layers.Conv2DTranspose, layers.Conv3DTranspose),
    *(layers.DepthwiseConv1D, layers.DepthwiseConv2D),
    *(layers.SeparableConv1D, layers.SeparableConv2D),
)


class Seen(NamedTuple):
    """What a probe has seen of one batch.

    Attributes:
        size: Number of samples.
        measured: What was measured of each layer, by its path.
        loss: The loss of the model without penalties, if it was asked for.
        penalty: The sum of all penalties, if the loss was asked for.
    """

    size: int
    measured: dict[str, Any]
    loss: Any
    penalty: Any


class Probe:
    """Measures the responses of layers in a compiled step, on the device of the model.

    The response of a layer is what its activation function is given, bias included: what
    `keras_regs.regularize` penalizes. A layer without an activation function responds with its
    output. Only what is measured leaves the step; the model computes as in a prediction, and none
    of its state changes.

    A layer that is called several times has one response for each call: `"conv"`,
    `"conv (call 2)"` and so on. What recurrent, bidirectional and time-distributed layers consist
    of cannot be seen, their outputs can.

    Args:
        model: The model, built.
        measure: Function `(response, axis) -> tensors`, where `axis` holds the channels. It is
            traced once for each layer.
        layers: Names of layers, or shell-style patterns, to look at. Defaults to all convolutions
            and dense layers but the one that is called last.

    Attributes:
        model: The model.
        channels: Once it has been used, the number of channels of each response, in the order in
            which the layers are called.

    Raises:
        ValueError: If the model is not built, or has no such layer; if an entry of `layers` fits
            no layer that can be seen. When it is first used, if a layer is never called.
    """

    def __init__(
        self,
        model: keras.Model,
        measure: Callable[[Any, int], Any],
        layers: Sequence[str] | None = None,
    ) -> None:
        if not model.built:
            raise ValueError(
                "The model is not built yet. Let it begin with a `keras.Input`, or call it on a "
                f"batch first. Received: model '{model.name}', which is not built."
            )
        self.model = model
        self._measure = measure
        self._patterns = layers
        self._chosen = _chosen(model, layers)
        # Known when the step is traced.
        self.channels: dict[str, int] = {}
        self._mode = {"training": False} if model._call_has_training_arg else {}
        self._steps = {with_loss: self._compiled(with_loss) for with_loss in (False, True)}

    def __call__(self, x: Any, labels: Any = None, batch_size: int = 128) -> Iterator[Seen]:
        """Looks at one batch after another.

        Args:
            x: Inputs of the model, from `samples.validated_samples`.
            labels: Labels as for `fit`, from the same. With them, the loss and the penalties are
                measured as well.
            batch_size: Greatest number of samples at once.
        """
        step = self._steps[labels is not None]
        count = samples.count(x)
        # Batches of one size, as far as that goes: each size is compiled anew.
        starts = np.linspace(0, count, -(-count // batch_size) + 1).astype(int)
        for start, stop in pairwise(starts):
            batch = [samples.some(each, start, stop) for each in (x, labels)]
            measured, loss, penalty = step(*batch)
            yield Seen(
                int(stop - start),
                dict(zip(self.channels, measured, strict=True)),
                *(None if labels is None else number for number in (loss, penalty)),
            )

    def _compiled(self, with_loss: bool) -> Callable[[Any, Any], Any]:
        def step(state: Any, x: Any, labels: Any) -> Any:
            return self._step(state, x, labels, with_loss)

        backend = keras.backend.backend()
        if backend == "jax":
            import jax

            compiled = jax.jit(step)
            return lambda x, labels: compiled(_state(self.model), x, labels)
        if backend == "tensorflow":
            import tensorflow as tf

            return tf.function(
                lambda x, labels: step(_state(self.model), x, labels),
                autograph=False,  # which would wrap up the messages of errors
                jit_compile=getattr(self.model, "jit_compile", None),
                reduce_retracing=True,
            )
        import torch

        return torch.no_grad()(lambda x, labels: step(_state(self.model), x, labels))

    def _step(self, state: Any, x: Any, labels: Any, with_loss: bool) -> Any:
        x, labels = (tree.map_structure(_tensor, each) for each in (x, labels))
        penalties = class_labels(labels) if with_loss else _without_penalties(self.model)
        with penalties, _recorded(self._chosen) as responses:
            outputs, _, losses = self.model.stateless_call(
                *state, x, return_losses=True, **self._mode
            )
        measured = self._measured(responses)
        if not with_loss:
            return measured, ops.zeros(()), ops.zeros(())
        penalty = sum((ops.cast(ops.sum(each), "float32") for each in losses), ops.zeros(()))
        return measured, self._loss(state, x, labels, outputs), penalty

    def _measured(self, responses: list[tuple[str, Any, int]]) -> list[Any]:
        called = [path for path, _, _ in responses]
        if self._patterns is None:
            responses = responses[:-1]
        else:
            for path in self._chosen:
                if path not in called:
                    raise ValueError(
                        f"Argument `layers`: layer '{path}' is never called in a prediction of "
                        f"model '{self.model.name}'. Received: layers={list(self._patterns)!r}"
                    )
        if not responses:
            raise _no_layers(self.model)
        self.channels = {}
        for number, (path, response, axis) in enumerate(responses):
            call = called[: number + 1].count(path)
            self.channels[path if call == 1 else f"{path} (call {call})"] = response.shape[axis]
        return [self._measure(response, axis) for _, response, axis in responses]

    def _loss(self, state: Any, x: Any, labels: Any, outputs: Any) -> Any:
        model = self.model
        variables = [*model.trainable_variables, *model.non_trainable_variables]
        values = [value for part in state for value in part]
        mapping = list(zip(variables, values, strict=True))
        # What the loss counts on its way, as that of each output, is none of ours.
        with keras.StatelessScope(state_mapping=mapping):
            if type(model).compute_loss is keras.Model.compute_loss:
                loss = model._compile_loss(labels, outputs, None)
                of_weights = 0.0
            else:
                loss = model.compute_loss(x, labels, outputs, None, training=False)
                # Of all penalties, only those of weights are seen outside of the call of the model.
                of_weights = sum(ops.sum(each) for each in model.losses)
            # With several replicas, Keras divides losses by their number.
            return ops.cast(unscale_loss_for_distribution(loss) - of_weights, "float32")


def layers_to_see(model: keras.Model) -> dict[str, keras.Layer]:
    """The layers of a model, by their paths, less what loops consist of."""
    found: dict[str, keras.Layer] = {}
    loops: list[str] = []
    for path, layer in layers_with_paths(model):
        if not path.startswith(tuple(loops)) and not isinstance(layer, layers.InputLayer):
            found[path] = layer
            if isinstance(layer, _LOOPS):
                loops.append(f"{path}/")
    return found


def _chosen(model: keras.Model, patterns: Sequence[str] | None) -> dict[str, keras.Layer]:
    candidates = layers_to_see(model)
    if patterns is None:
        found = {p: layer for p, layer in candidates.items() if isinstance(layer, _WITH_RESPONSES)}
        if not found:
            raise _no_layers(model)
        return found
    for pattern in patterns:
        if not any(matches(path, pattern) for path in candidates):
            raise ValueError(
                f"Argument `layers`: no layer is named {pattern!r}. There are "
                f"{list(candidates)}. Received: layers={list(patterns)!r}"
            )
    return {
        path: layer
        for path, layer in candidates.items()
        if any(matches(path, pattern) for pattern in patterns)
    }


def _no_layers(model: keras.Model) -> ValueError:
    return ValueError(
        f"Model '{model.name}' has no convolution or dense layer besides its last. Name the layers "
        "to look at with the argument `layers`. Received: layers=None"
    )


def _state(model: keras.Model) -> Any:
    return (
        [variable.value for variable in model.trainable_variables],
        [variable.value for variable in model.non_trainable_variables],
    )


def _tensor(array: Any) -> Any:
    return None if array is None else ops.convert_to_tensor(array)


@contextmanager
def _recorded(chosen: dict[str, keras.Layer]) -> Iterator[list[tuple[str, Any, int]]]:
    """The responses of layers, as they are called: path, response, and axis of the channels."""
    responses: list[tuple[str, Any, int]] = []

    def recorder(path: str, layer: keras.Layer) -> Any:
        axis = 1 if getattr(layer, "data_format", None) == "channels_first" else -1
        if _has_activation(layer):
            activation = layer.activation

            def activate(response: Any) -> Any:
                responses.append((path, response, axis))
                return activation(response)

            return _replaced(layer, "activation", activate)
        call = layer.call

        def call_layer(*args: Any, **kwargs: Any) -> Any:
            output = call(*args, **kwargs)
            responses.append((path, tree.flatten(output)[0], axis))
            return output

        return _replaced(layer, "call", call_layer)

    with ExitStack() as stack:
        for path, layer in chosen.items():
            stack.enter_context(recorder(path, layer))
        yield responses


def _has_activation(layer: keras.Layer) -> bool:
    # That of a recurrent layer is one of its cell, which is called in a loop.
    of_class = getattr(type(layer), "activation", None)
    return not isinstance(of_class, property) and callable(getattr(layer, "activation", None))


@contextmanager
def _without_penalties(model: keras.Model) -> Iterator[None]:
    """No layer computes penalties of activities, which would take time."""
    with ExitStack() as stack:
        for layer in model._flatten_layers():
            if layer.activity_regularizer is not None:
                stack.enter_context(_replaced(layer, "activity_regularizer", None))
            if isinstance(layer, PenalizedActivation):
                stack.enter_context(_replaced(layer, "call", layer.activation))
        yield


@contextmanager
def _replaced(layer: keras.Layer, name: str, value: Any) -> Iterator[None]:
    """An attribute of a layer, for a while, without Keras tracking it."""
    attributes = vars(layer)
    missing = object()
    before = attributes.get(name, missing)
    attributes[name] = value
    try:
        yield
    finally:
        if before is missing:
            del attributes[name]
        else:
            attributes[name] = before
