"""Measures the responses of a model's layers, for any kind of model and any backend."""

import functools
import warnings
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

import keras
from keras import ops, tree

from keras_regs._checks import samples
from keras_regs._checks.arguments import validated_choice
from keras_regs._inspect.losses import (
    build_loss,
    loss_without_penalties,
    penalty_of,
    without_activity_penalties,
)
from keras_regs._inspect.responses import ON, layers_to_see, recorded, selected
from keras_regs._inspect.steps import State, call_arguments, compiled, without_rematerialization
from keras_regs.regularizers._class_labels import class_labels


class Seen(NamedTuple):
    """The measurements of one batch.

    Attributes:
        size: Number of samples.
        measured: The measurements of each layer, by its path.
        loss: The loss without penalties. None without labels.
        penalty: The sum of all penalties. None without labels.
        scores: The output of the model in float32. None unless it is a single vector for each
            sample.
    """

    size: int
    measured: dict[str, Any]
    loss: Any
    penalty: Any
    scores: Any


class Probe:
    """Measures the responses of layers in a compiled step, on the device of the model.

    The response of a layer is the input of its activation function, including the bias, as
    `keras_regs.regularize` penalizes it. The response is the output instead:

    - for layers without an activation function;
    - for layers whose `call` does not use their activation function;
    - for all layers with `on="output"`.

    Only the measurements leave the step. The model runs in inference mode, and its state does not
    change.

    A layer that is called several times has one response per call: `"conv"`, `"conv (call 2)"` and
    so on. Layers inside recurrent, bidirectional and time-distributed layers cannot be measured,
    but the outputs of these can. Layers in a separately compiled loop cannot be measured either.

    Args:
        model: The model, built.
        measure: Function `(response, *, axis) -> tensors`, where `axis` is the channel axis. It is
            traced once for each layer.
        layers: Names of layers or shell-style patterns. Defaults to None: all convolutions and
            dense layers, except those that produce the outputs of the model; with `on="output"`,
            also activation layers.
        on: What the response is, `"pre_activation"` or `"output"`. Defaults to `"pre_activation"`.

    Attributes:
        model: The model.
        channels: After the first use, the number of channels of each response, in the order in
            which the layers are called.

    Raises:
        ValueError: If the model is not built, or has no such layer; or if an entry of `layers`
            matches no layer. On first use: if an entry matches no layer that is called.
    """

    def __init__(
        self,
        model: keras.Model,
        measure: Callable[..., Any],
        layers: Sequence[str] | None = None,
        on: str = "pre_activation",
    ) -> None:
        if not model.built:
            raise ValueError(
                "The model is not built yet. Add a `keras.Input` as its first layer, or call it on "
                f"a batch first. Received: model '{model.name}', which is not built."
            )
        self.model = model
        self._measure = measure
        self._patterns = layers
        self._on = validated_choice(on, ON, "on")
        self._chosen = layers_to_see(model, layers, on)
        # Filled when the step is traced.
        self.channels: dict[str, int] = {}
        self._mode = call_arguments(model)
        self._steps = {
            with_loss: compiled(model, functools.partial(self._step, with_loss))
            for with_loss in (False, True)
        }

    def __call__(self, x: Any, labels: Any = None, batch_size: int = 128) -> Iterator[Seen]:
        """Yields the measurements of one batch after another.

        Args:
            x: Inputs of the model, from `samples.validated_samples`.
            labels: Labels as for `fit`, from the same function. With labels, the loss and the
                penalties are measured as well. Defaults to None.
            batch_size: The maximum number of samples per batch. Defaults to 128.
        """
        if labels is not None:
            build_loss(self.model, x, labels)
        step = self._steps[labels is not None]
        for size, *batch in samples.batches(x, labels, batch_size):
            measured, loss, penalty, scores = step(*batch)
            yield Seen(
                size,
                dict(zip(self.channels, measured, strict=True)),
                None if labels is None else loss,
                None if labels is None else penalty,
                scores,
            )

    def _step(self, with_loss: bool, state: State, x: Any, labels: Any) -> Any:
        model = self.model
        penalties = class_labels(labels) if with_loss else without_activity_penalties(model)
        with (
            penalties,
            without_rematerialization(model),
            recorded(self._chosen, x, self._on) as responses,
            keras.StatelessScope(state_mapping=state, collect_losses=True),
        ):
            outputs = model(x, **self._mode)
            losses = model.losses
        responses = selected(responses, outputs, model, self._patterns)
        masked = sorted({each.path for each in responses if each.is_masked})
        if masked:
            warnings.warn(
                f"The measurements of the layers {masked} include padding: their responses have a "
                "mask, which penalties take into account and measurements do not. Pass samples of "
                "equal length.",
                stacklevel=2,
            )
        self.channels = {each.name: each.tensor.shape[each.axis] for each in responses}
        measured = [self._measure(each.tensor, axis=each.axis) for each in responses]
        scores = _scores(outputs)
        if not with_loss:
            return measured, ops.zeros(()), ops.zeros(()), scores
        loss = loss_without_penalties(model, state, x, labels, outputs)
        return measured, loss, penalty_of(losses), scores


def _scores(outputs: Any) -> Any:
    tensors = tree.flatten(outputs)
    if len(tensors) != 1 or len(tensors[0].shape) != 2:
        return None
    return ops.cast(tensors[0], "float32")
