"""The contract of every regularizer here: a penalty, and a strength that is state."""

import inspect
import itertools
import warnings
from typing import Any, Self

import keras
from keras import ops

from keras_regs._checks.arguments import validated_number
from keras_regs._keras import is_out_of_sync
from keras_regs._math.masks import unmasked_samples
from keras_regs._math.numerics import as_factor
from keras_regs._typing import Tensor
from keras_regs.regularizers._place import (
    Place,
    check_role,
    place_in_force,
    regularized_weight,
)
from keras_regs.regularizers._shared_layers import with_dropped_losses

_variable_numbers = itertools.count()


class Regularizer(keras.random.SeedGenerator, keras.Regularizer):
    """A penalty times a strength that can change while the model trains.

    The loss that a layer adds is `strength * penalty(x)`. The strength is a float32 variable, so
    a compiled training step reads it at every call: changing it takes effect at once and retraces
    nothing. The variable is state of the layer but none of its weights: `model.weights`,
    `count_params()` and saved files are what they would be without it.

    That holds where a layer has the regularizer as an attribute, as all of Keras's layers do. Where
    it is handed to `add_weight` alone, a compiled step may hold its strength as a constant; a
    schedule refuses it then.

    Subclasses define `penalty`, and extend `__init__` and `get_config` by what they need for it.
    Where Keras knows which positions are padding, a `penalty(x, *, mask)` also gets this mask, of
    the first axes of `x`, and leaves them out. A `penalty(x)` counts them, with a warning.

    With LoRA (`layer.enable_lora`), a regularizer of a kernel acts on the kernel that the layer
    computes with, not on the two factors.

    Args:
        strength: Factor of the penalty, a finite number of at least 0.

    Raises:
        ValueError: If `strength` is negative, NaN, infinite or not a number. When it is called: if
            it is made for activations and called with a weight, or for kernels and called with
            activations; if its kernel is quantized and has LoRA.
    """

    # A layer tracks variables, sublayers, metrics and seed generators that are assigned to it.
    # Only the last are state that is passed through a compiled step (on JAX everything else is
    # a constant there) and yet neither counted nor saved as weights. Hence the base class, whose
    # one requirement is an attribute `state`.

    def __init__(self, strength: float) -> None:
        self._base_strength = validated_number(strength, "strength")
        self._state: Any = None

    @property
    def acts_on(self) -> str:
        """What it is made for, `"weight"` or `"activity"`."""
        return "weight"

    @property
    def roles(self) -> frozenset[str]:
        """Where it may be called: with a `"weight"`, with an `"activity"`, or both."""
        return frozenset(("weight", "activity"))

    @property
    def needs_labels(self) -> bool:
        """Whether the penalty depends on the labels of the samples, too."""
        return False

    def for_layer(self, layer: keras.Layer, weight: str) -> "Regularizer":
        """This regularizer as it has to be for a weight of a layer of that type."""
        return self

    def penalty(self, x: Tensor) -> Tensor:
        """The penalty of `x` at strength 1, a scalar tensor of float32 or wider."""
        raise NotImplementedError(f"{type(self).__name__} does not define `penalty`.")

    def __call__(self, x: Tensor) -> Tensor:
        """The loss of `x`, `strength * penalty(x)`, which Keras adds to that of the data."""
        # Keras adds up losses of its float type, and refuses to with half precision.
        dtype = keras.backend.result_type(keras.config.floatx(), "float32")
        place = place_in_force()
        if place is not None:
            check_role(self, place)
            if place.role == "weight":
                x = regularized_weight(place, x)
                if x is None:
                    return ops.zeros((), dtype)
        penalty = self.penalty(x) if place is None else self._penalty_in(place, x)
        loss = ops.cast(self._strength_tensor(), dtype) * ops.cast(penalty, dtype)
        loss = self._for_keras(x, loss, None if place is None else place.mask)
        return loss if place is None else with_dropped_losses(place.adds_to, x, loss)

    def _penalty_in(self, place: Place, x: Tensor) -> Tensor:
        """The penalty where Keras calls the regularizer, with what is known of that place."""
        known = {}
        if place.mask is not None:
            if "mask" in inspect.signature(self.penalty).parameters:
                known["mask"] = place.mask
            else:
                warnings.warn(
                    f"The activations of layer '{place.layer.name}' have a mask, and padding "
                    f"counts in the penalty of `{type(self).__name__}`, which takes no mask. "
                    "Give its method `penalty(x)` an argument `mask`.",
                    stacklevel=2,
                )
        axis = self._axis_in(place, x)
        if axis is not None:
            known["axis"] = axis
        return self.penalty(x, **known)

    def _axis_in(self, place: Place, x: Tensor) -> Any:
        """The argument `axis` of `penalty`, if the place says another one than is the default."""
        return None

    def _for_keras(self, x: Tensor, loss: Tensor, mask: Tensor) -> Tensor:
        """What to return to Keras so that `loss` is what it adds, a mean over the samples."""
        if mask is None:
            return loss
        return loss * as_factor(ops.shape(x)[0], loss) / unmasked_samples(mask, loss)

    @property
    def base_strength(self) -> float:
        """The strength that was set by hand: what is saved, and what schedules start from."""
        return self._base_strength

    @property
    def strength(self) -> float:
        """The strength in force.

        Assigning to it also sets `base_strength`. A schedule (see `keras_regs.StrengthSchedule`)
        changes only the strength in force, and only while it trains the model.

        With the JAX backend the values of variables live outside of the model during an epoch:
        there, a callback reads or sets the strength after `model.jax_state_sync()` (which
        accessing `self.model` in a callback already does).
        """
        self._require_synced_state("read")
        return float(keras.ops.convert_to_numpy(self._strength_tensor()))

    @strength.setter
    def strength(self, value: float) -> None:
        value = validated_number(value, "strength")
        self.assign_strength(value)
        self._base_strength = value

    def assign_strength(self, value: float) -> None:
        """Sets the strength in force and leaves `base_strength` as it is, as schedules do."""
        value = validated_number(value, "strength")
        self._require_synced_state("set")
        self.state.assign(self._state_with(value))

    @property
    def state(self) -> Tensor:
        """The variable that holds the strength, made when it is first needed."""
        # Not in `__init__`: a regularizer is often made before the device layout is known
        # (`keras.distribution.set_distribution`) or inside of a trace. A callable initializer is
        # what Keras can put off until the trace is over.
        if self._state is None:
            self._state = keras.Variable(
                lambda shape, dtype: ops.cast(self._initial_state(), dtype),
                shape=self._state_shape,
                dtype="float32",
                trainable=False,
                # Half precision would round the strength, or lose a small one altogether.
                autocast=False,
                aggregation="none",
                name=f"regularizer_state_{next(_variable_numbers)}",
            )
        return self._state

    # The state is the strength alone, unless a subclass needs more and overrides these four.

    @property
    def _state_shape(self) -> tuple[int, ...]:
        return ()

    def _initial_state(self) -> Tensor:
        return self._base_strength

    def _strength_tensor(self) -> Tensor:
        return ops.convert_to_tensor(self.state)

    def _state_with(self, strength: float) -> Tensor:
        return strength

    def _require_synced_state(self, action: str) -> None:
        if is_out_of_sync(self.state):
            raise RuntimeError(
                f"The strength of {type(self).__name__} cannot be {action} in the middle of an "
                "epoch with the JAX backend, because Keras holds the values of all variables "
                "outside of the model there. Call `model.jax_state_sync()` first."
            )

    def get_config(self) -> dict[str, Any]:
        return {"strength": self._base_strength}

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> Self:
        return cls(**config)

    # Copies start from the configuration: two layers never share a strength by accident.
    def __reduce__(self) -> tuple[Any, ...]:
        return _from_config, (type(self), self.get_config())

    def __repr__(self) -> str:
        # Regularizers inside of this one as such, not as their configurations.
        return _call(
            self,
            {
                key: getattr(self, key) if isinstance(value, dict | list) else value
                for key, value in self.get_config().items()
            },
        )


class ActivityRegularizer(Regularizer):
    """A regularizer of a layer's output, whose penalty is the paper's value for a whole batch.

    Keras divides what an activity regularizer returns by the size of the batch, so that sums over
    samples become means. `penalty` already is the mean over samples, or a statistic of the batch
    that must not be divided at all; its value is therefore multiplied by the size of the batch.
    `sum(model.losses)` is then `strength * penalty(x)` whatever the size of the batch.
    """

    @property
    def acts_on(self) -> str:
        return "activity"

    @property
    def roles(self) -> frozenset[str]:
        return frozenset(("activity",))

    def _for_keras(self, x: Tensor, loss: Tensor, mask: Tensor) -> Tensor:
        return loss * as_factor(ops.shape(x)[0], loss)


def _call(regularizer: Any, arguments: dict[str, Any]) -> str:
    listed = ", ".join(f"{key}={text_of(value)}" for key, value in arguments.items())
    return f"{type(regularizer).__name__}({listed})"


def text_of(value: Tensor) -> str:
    """Like `repr`, but of regularizers of Keras without their addresses."""
    if isinstance(value, list):
        return f"[{', '.join(map(text_of, value))}]"
    if isinstance(value, keras.Regularizer) and not isinstance(value, Regularizer):
        return _call(value, value.get_config())  # Keras's own would show their address
    return getattr(value, "__name__", repr(value))  # Keras takes functions, too


def _from_config(cls: type[Regularizer], config: dict[str, Any]) -> Regularizer:
    return cls.from_config(config)
