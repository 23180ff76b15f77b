"""The callback that changes the strength of regularizers from epoch to epoch."""

from collections.abc import Sequence
from typing import Any

import keras

from keras_regs import schedules
from keras_regs._checks.arguments import validated_number
from keras_regs._inspect.attachments import Attachment, schedulable
from keras_regs._inspect.selection import validated_layers
from keras_regs.callbacks._guard import Guard


class StrengthSchedule(keras.callbacks.Callback):
    """Sets the strength of a model's regularizers at the beginning of each epoch.

    `strength_t = fn(epoch + offset, strength)`, where `strength` is the one that the regularizer
    was made with. It holds for the whole epoch, validation included. Nothing is compiled anew.
    After training, the regularizers have the strength again that they were made with. Keras tells
    callbacks nothing when training ends with an error or with Ctrl+C: then it is so when the model
    is trained again, or after a call of `on_train_end()` of this callback.

    The strength in force is added to the logs of each epoch as `strength/<layer>/<role>`, such as
    `strength/conv1/activity` or `strength/dense/kernel`: it stands in the `History`, and callbacks
    behind this one (`CSVLogger`, `TensorBoard`) write it too.

    Args:
        fn: Function `(epoch, strength) -> strength`. It must be pure, that is, depend on its two
            arguments alone: training that starts at any epoch, anew or resumed, then has the
            right strength. `epoch` counts from 0 as Keras does.
        layers: Name of a layer or a shell-style pattern (`"conv*"`), or a list of them, for the
            layers to act on. A layer of a nested model is found by its own name or by its path
            (`"encoder/conv1"`). Defaults to all layers.
        offset: Number of epochs added to the epoch that Keras counts. A second `fit` counts from
            0 again; with the number of epochs trained before, the schedule goes on from there.
            Defaults to 0.

    Raises:
        ValueError: When training begins, if the model has no regularizer that can be scheduled,
            or has one that cannot: one of Keras's own, one that no layer tracks, one inside of
            `TimeDistributed`, one that another schedule changes. The message names the layer and
            says what to do. When an epoch begins, if `fn` returns anything but a finite number of
            at least 0.

    Example:

    >>> model = keras.Sequential([keras.Input((4,)),
    ...     keras.layers.Dense(2, kernel_regularizer=kr.L2(0.1), name="dense")])
    >>> model.compile("sgd", "mse")
    >>> ramp = kr.StrengthSchedule(lambda epoch, strength: strength * min(1, epoch / 4))
    >>> history = model.fit(np.ones((8, 4)), np.ones((8, 2)), epochs=3, verbose=0, callbacks=[ramp])
    >>> [round(strength, 4) for strength in history.history["strength/dense/kernel"]]
    [0.0, 0.025, 0.05]
    """

    def __init__(
        self,
        fn: schedules.Schedule,
        layers: str | Sequence[str] | None = None,
        offset: int = 0,
    ) -> None:
        super().__init__()
        if not callable(fn):
            raise ValueError(
                "Argument `fn` must be a function `(epoch, strength) -> strength`. "
                f"Received: fn={fn!r}"
            )
        self.fn = fn
        self.layers = validated_layers(layers)
        self.offset = schedules.validated_epochs(offset, "offset")
        self._attachments: list[Attachment] = []

    def on_train_begin(self, logs: dict[str, Any] | None = None) -> None:
        self._attachments = schedulable(self.model, self.layers)
        for attachment in self._attachments:
            self._claim(attachment)
        Guard.of(self.model, self.params).cleanups[id(self)] = self._restore

    def on_epoch_begin(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        for attachment in self._attachments:
            regularizer = attachment.regularizer
            arguments = (epoch + self.offset, regularizer.base_strength)
            regularizer.assign_strength(validated_number(self.fn(*arguments), f"fn{arguments}"))

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        if logs is not None:
            for attachment in self._attachments:
                logs[f"strength/{attachment}"] = attachment.regularizer.strength

    def on_train_end(self, logs: dict[str, Any] | None = None) -> None:
        Guard.lift(self.model, self)
        self._restore()

    def _restore(self) -> None:
        for attachment in self._attachments:
            attachment.regularizer.assign_strength(attachment.regularizer.base_strength)

    def _claim(self, attachment: Attachment) -> None:
        # The callbacks of one `fit` share one `params` object. A claim of an earlier `fit`, maybe
        # an interrupted one, has another and lapses.
        fit, owner = getattr(attachment.regularizer, "_claim", (None, None))
        if fit is self.params and owner is not self:
            raise ValueError(
                f"Two schedules change the {attachment.role} regularizer of layer "
                f"'{attachment.layer_path}'. Give them different layers with the argument "
                f"`layers`. Received: {type(owner).__name__} and {type(self).__name__}"
            )
        attachment.regularizer._claim = (self.params, self)
