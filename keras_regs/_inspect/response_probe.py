"""Looking at the responses of a model's layers, on any kind of model and any backend."""

import functools
import warnings
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

import keras
from keras import ops

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
    output; so does one whose `call` does not use its activation function; and so do all with
    `on="output"`. Only what is measured leaves the step; the model computes as in a prediction, and
    none of its state changes.

    A layer that is called several times has one response for each call: `"conv"`,
    `"conv (call 2)"` and so on. What recurrent, bidirectional and time-distributed layers consist
    of cannot be seen, their outputs can; nor can layers in a loop that is compiled on its own.

    Args:
        model: The model, built.
        measure: Function `(response, *, axis) -> tensors`, where `axis` holds the channels. It is
            traced once for each layer.
        layers: Names of layers, or shell-style patterns, to look at. Defaults to all convolutions
            and dense layers but those that the outputs of the model come from; with
            `on="output"`, to layers that are activation functions as well.
        on: What the response is, `"pre_activation"` (the default) or `"output"`.

    Attributes:
        model: The model.
        channels: Once it has been used, the number of channels of each response, in the order in
            which the layers are called.

    Raises:
        ValueError: If the model is not built, or has no such layer; if an entry of `layers` fits
            no layer. When it is first used, if an entry fits no layer that is called.
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
                "The model is not built yet. Let it begin with a `keras.Input`, or call it on a "
                f"batch first. Received: model '{model.name}', which is not built."
            )
        self.model = model
        self._measure = measure
        self._patterns = layers
        self._on = validated_choice(on, ON, "on")
        self._chosen = layers_to_see(model, layers, on)
        # Known when the step is traced.
        self.channels: dict[str, int] = {}
        self._mode = call_arguments(model)
        self._steps = {
            with_loss: compiled(model, functools.partial(self._step, with_loss))
            for with_loss in (False, True)
        }

    def __call__(self, x: Any, labels: Any = None, batch_size: int = 128) -> Iterator[Seen]:
        """Looks at one batch after another.

        Args:
            x: Inputs of the model, from `samples.validated_samples`.
            labels: Labels as for `fit`, from the same. With them, the loss and the penalties are
                measured as well.
            batch_size: Greatest number of samples at once.
        """
        if labels is not None:
            build_loss(self.model, x, labels)
        step = self._steps[labels is not None]
        for size, *batch in samples.batches(x, labels, batch_size):
            measured, loss, penalty = step(*batch)
            yield Seen(
                size,
                dict(zip(self.channels, measured, strict=True)),
                *(None if labels is None else number for number in (loss, penalty)),
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
                f"Padding counts in what is measured of the layers {masked}: their responses have "
                "a mask, which penalties heed and measurements do not. Give samples of equal "
                "length.",
                stacklevel=2,
            )
        self.channels = {each.name: each.tensor.shape[each.axis] for each in responses}
        measured = [self._measure(each.tensor, axis=each.axis) for each in responses]
        if not with_loss:
            return measured, ops.zeros(()), ops.zeros(())
        loss = loss_without_penalties(model, state, x, labels, outputs)
        return measured, loss, penalty_of(losses)
