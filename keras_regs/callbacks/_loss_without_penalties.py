"""Callback that adds the loss without penalties to the logs."""

from collections.abc import Sequence
from typing import Any

import keras
import numpy as np
from keras import ops, tree

from keras_regs._inspect.hosts import scope_of
from keras_regs._inspect.losses import has_loss, without_losses
from keras_regs._keras import (
    get_stateless_scope,
    metrics_of_model,
    unscale_loss_for_distribution,
)
from keras_regs.callbacks._guard import Guard
from keras_regs.callbacks._restoring import Restoring

NAME = "loss_without_penalties"


class LossWithoutPenalties(Restoring):
    """Adds `loss_without_penalties` and `val_loss_without_penalties` to the logs.

    Keras's `loss` and `val_loss` include the penalties. They change with the strength of
    regularizers, so you cannot use them to compare epochs with different strengths. If you use a
    schedule, let callbacks that choose an epoch monitor the loss without penalties:

    ```python
    callbacks = [
        kr.DelayedStrong(5),
        kr.LossWithoutPenalties(),
        keras.callbacks.EarlyStopping("val_loss_without_penalties", mode="min", patience=3),
    ]
    ```

    The same applies to `ModelCheckpoint` and `ReduceLROnPlateau`. Keras requires `mode="min"`,
    because it does not know the name. The order of the callbacks does not matter.

    The value is the loss that the model was compiled with, or that its own `compute_loss` computes,
    without `model.losses`: the penalties of weights and activities, and the losses that layers add
    with `add_loss`. As in `loss`, weights of outputs, classes and samples apply, and the mean is
    over all samples of the epoch. The loss is computed directly, because subtracting a large
    penalty would lose precision. It reuses the forward pass of the training step, so it costs one
    more evaluation of the loss function.

    During training, the model has an additional metric, so a second `fit` compiles its steps again.
    The training and saved files are the same with and without this callback.

    Raises:
        ValueError: When training begins, if the model has no loss other than penalties, if its own
            `metrics` property omits metrics of the model, or if there is another such callback.
            When an epoch ends, if a custom training or test step has not computed its loss with
            `compute_loss`, or has not returned it.
        RuntimeError: When training begins, if it was started by neither `fit` nor `custom_loop`.

    Example:

    >>> model = keras.Sequential([keras.Input((2,)),
    ...     keras.layers.Dense(1, kernel_initializer="ones", kernel_regularizer=kr.L2(0.5))])
    >>> model.compile(keras.optimizers.SGD(0.0), "mse")
    >>> history = model.fit(np.eye(2), np.zeros((2, 1)), verbose=0,
    ...                     callbacks=[kr.LossWithoutPenalties()])
    >>> history.history
    {'loss': [2.0], 'loss_without_penalties': [1.0]}
    """

    epoch_offset = 0
    changes_training = False

    def __init__(self) -> None:
        super().__init__()
        self._recorder: Any = None

    def _places(self) -> Sequence[Any]:
        return ()

    def _change(self, places: Sequence[Any], guard: Guard) -> None:
        model: Any = self.model
        if not has_loss(model):
            raise ValueError(
                "The model has no loss other than penalties. Pass one to `model.compile`. "
                f"Received: model '{model.name}'"
            )
        other = vars(model).get("compute_loss")
        if isinstance(other, _Recorder):
            if other.callback.params is self.params and other.callback is not self:
                raise ValueError(
                    "Only one `LossWithoutPenalties` can act in a training. Remove the other. "
                    f"Received: model '{model.name}'"
                )
            other.callback._restore()  # left over from an interrupted training
        self._resume()

    def _resume(self) -> None:
        model: Any = self.model
        self._recorder = _Recorder(self, model)
        vars(model)["compute_loss"] = self._recorder
        metrics_of_model(model).append(self._recorder.mean)
        if not any(metric is self._recorder.mean for metric in model.metrics):
            self._restore()
            raise ValueError(
                "`LossWithoutPenalties` adds a metric to the model, but the property `metrics` of "
                "the model's class does not return it. Let it return `[*super().metrics, ...]`. "
                f"Received: model '{model.name}' of class {type(model).__name__}"
            )
        self._compile_again(model)

    def _restore(self) -> None:
        recorder, self._recorder = self._recorder, None
        if recorder is None:
            return
        model: Any = self.model
        if vars(model).get("compute_loss") is recorder:
            del vars(model)["compute_loss"]
            if recorder.replaced is not None:
                vars(model)["compute_loss"] = recorder.replaced
        metrics = metrics_of_model(model)
        metrics[:] = [metric for metric in metrics if metric is not recorder.mean]
        self._compile_again(model)

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        super().on_epoch_end(epoch, logs)
        if self._in_custom_loop or logs is None:
            return
        for prefix in ("", "val_") if "val_loss" in logs else ("",):
            # If the loss is a number, the loss without penalties must be a number, too.
            known = np.isnan(logs.get(f"{prefix}loss", 0.0))
            if np.isnan(logs.get(prefix + NAME, np.nan)) and not known:
                step = "test_step" if prefix else "train_step"
                raise ValueError(
                    f"`LossWithoutPenalties` has not seen the loss of any batch in epoch {epoch}. "
                    f"Let the model's `{step}` compute the loss with `self.compute_loss` (with "
                    "JAX, `self.stateless_compute_loss`) and return `self.get_metrics_result()`. "
                    f"Received: model '{self.model.name}' of class {type(self.model).__name__}, "
                    f"logs of {sorted(logs)}"
                )

    @staticmethod
    def _compile_again(model: keras.Model) -> None:
        model.make_train_function(force=True)
        model.make_test_function(force=True)


class _Recorder:
    """Replaces a model's `compute_loss`, and records the mean of the loss without penalties.

    Attributes:
        callback: The callback that put it there.
        mean: The metric.
        replaced: The function that was set on this model before, or None.
    """

    def __init__(self, callback: LossWithoutPenalties, model: keras.Model) -> None:
        self.callback = callback
        with scope_of(model):  # so that each process reads the mean over all hosts
            self.mean = _Mean(NAME, dtype="float32")
        self.replaced = vars(model).get("compute_loss")
        self._model = model
        self._compute_loss = model.compute_loss

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        loss = self._compute_loss(*args, **kwargs)
        # With JAX, state can only leave the step within a stateless scope of Keras.
        if keras.backend.backend() != "jax" or get_stateless_scope() is not None:
            self._record(*tree.map_structure(_constant, (args, kwargs)))
        return loss

    def _record(self, args: Any, kwargs: Any) -> None:
        model = self._model
        variables = [*model.variables, *model.metrics_variables]
        # In a scope, because metrics that the loss updates were already updated once.
        state = [(variable, variable.value) for variable in variables]
        with keras.StatelessScope(state_mapping=state), without_losses(model):
            loss = ops.mean(self._compute_loss(*args, **kwargs))
        # The first axis of inputs, labels and outputs counts the samples.
        batch = next(each for each in tree.flatten((args, kwargs)) if ops.is_tensor(each))
        self.mean.add(unscale_loss_for_distribution(loss), ops.shape(batch)[0])


class _Mean(keras.metrics.Mean):
    def add(self, loss: Any, size: Any) -> None:
        super().update_state(loss, sample_weight=size)

    def update_state(self, *args: Any, **kwargs: Any) -> None:
        """Does nothing. Training steps from Keras's guide update all metrics with the outputs."""

    def result(self) -> Any:
        return self.total / self.count  # NaN without any batch


def _constant(each: Any) -> Any:
    return ops.stop_gradient(each) if ops.is_tensor(each) else each
