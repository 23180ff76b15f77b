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
from keras_regs.layers.penalized_activation import PenalizedActivation
from keras_regs.regularizers.labels import class_labels
from keras_regs.responses import layers_to_see, recorded, replaced, selected


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
    output; so does one whose `call` does not use its activation function. Only what is measured
    leaves the step; the model computes as in a prediction, and none of its state changes.

    A layer that is called several times has one response for each call: `"conv"`,
    `"conv (call 2)"` and so on. What recurrent, bidirectional and time-distributed layers consist
    of cannot be seen, their outputs can; nor can layers in a loop that is compiled on its own.

    Args:
        model: The model, built.
        measure: Function `(response, axis) -> tensors`, where `axis` holds the channels. It is
            traced once for each layer.
        layers: Names of layers, or shell-style patterns, to look at. Defaults to all convolutions
            and dense layers but those that the outputs of the model come from.

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
        self._chosen = layers_to_see(model, layers)
        # Known when the step is traced.
        self.channels: dict[str, int] = {}
        self._mode = {"training": False} if model._call_has_training_arg else {}
        # Once and for all: freezing a layer changes the order in which the model names them.
        self._variables = [*model.trainable_variables, *model.non_trainable_variables]
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

        def here(x: Any, labels: Any) -> Any:
            return step(self._state(), x, labels)

        backend = keras.backend.backend()
        if backend == "torch":
            import torch

            return torch.no_grad()(here)
        if getattr(self.model, "run_eagerly", False):
            return here
        if backend == "jax":
            import jax

            compiled = jax.jit(step)
            return lambda x, labels: compiled(self._state(), x, labels)
        import tensorflow as tf

        return tf.function(
            here,
            autograph=False,  # which would wrap up the messages of errors
            jit_compile=getattr(self.model, "jit_compile", None),
        )

    def _state(self) -> list[Any]:
        return [variable.value for variable in self._variables]

    def _step(self, state: Any, x: Any, labels: Any, with_loss: bool) -> Any:
        x, labels = (tree.map_structure(_tensor, each) for each in (x, labels))
        model = self.model
        mapping = list(zip(self._variables, state, strict=True))
        penalties = class_labels(labels) if with_loss else _without_penalties(model)
        with (
            penalties,
            _without_rematerialization(model),
            recorded(self._chosen, x) as responses,
            keras.StatelessScope(state_mapping=mapping, collect_losses=True),
        ):
            outputs = model(x, **self._mode)
            losses = model.losses
        responses = selected(responses, outputs, model, self._patterns)
        self.channels = {each.name: each.tensor.shape[each.axis] for each in responses}
        measured = [self._measure(each.tensor, each.axis) for each in responses]
        if not with_loss:
            return measured, ops.zeros(()), ops.zeros(())
        penalty = sum((ops.cast(ops.sum(each), "float32") for each in losses), ops.zeros(()))
        # What the loss counts on its way, as that of each output, is none of ours.
        with keras.StatelessScope(state_mapping=mapping), _without_weight_penalties(model):
            loss = ops.mean(model._compute_loss(x, labels, outputs, None, training=False))
        # With several replicas, Keras divides losses by their number.
        return measured, unscale_loss_for_distribution(ops.cast(loss, "float32")), penalty


def _tensor(array: Any) -> Any:
    return None if array is None else ops.convert_to_tensor(array)


@contextmanager
def _without_penalties(model: keras.Model) -> Iterator[None]:
    """No layer computes penalties of activities, which would take time."""
    with ExitStack() as stack:
        for layer in model._flatten_layers():
            if layer.activity_regularizer is not None:
                stack.enter_context(replaced(layer, "activity_regularizer", None))
            if isinstance(layer, PenalizedActivation):
                stack.enter_context(replaced(layer, "call", layer.activation))
        yield


@contextmanager
def _without_weight_penalties(model: keras.Model) -> Iterator[None]:
    """A loss that is computed has no penalties: those of activities belong to a call of the model.

    Subtracted from the loss instead, a strong penalty would take the loss with it in rounding.
    """
    with ExitStack() as stack:
        for variable in model.trainable_variables:
            stack.enter_context(replaced(variable, "_regularizer", None))
        yield


@contextmanager
def _without_rematerialization(model: keras.Model) -> Iterator[None]:
    """It saves memory between a forward and a backward pass, which there is none of."""
    with ExitStack() as stack:
        for layer in model._flatten_layers():
            stack.enter_context(replaced(layer, "_remat_mode", None))
        yield
