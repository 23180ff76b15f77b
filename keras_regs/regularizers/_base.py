"""The base classes of all regularizers: a penalty, and a strength that is state."""

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
    """Base class of all regularizers: a penalty times a strength that can change during training.

    The layer adds the loss `strength * penalty(x)`. The strength is a float32 variable that the
    compiled training step reads on every call, so a new value takes effect at the next step without
    retracing. The variable is state of the layer but not a weight: `model.weights`,
    `count_params()` and saved files do not change.

    The layer must hold the regularizer as an attribute, as all Keras layers do. If it is only
    passed to `add_weight`, a compiled step may treat its strength as a constant. Schedules raise an
    error in this case.

    To write a regularizer, subclass this class and implement `penalty`. If it takes further
    arguments, extend `__init__` and `get_config`. If the input has padding (a Keras mask), a
    `penalty(x, *, mask)` receives the mask, which covers the first axes of `x`, and leaves the
    padding out. A `penalty(x)` without this argument includes the padding, and a warning says so.

    With LoRA (`layer.enable_lora`), a kernel regularizer acts on the kernel that the layer computes
    with, not on the two factors.

    Args:
        strength: Factor of the penalty, a finite number of at least 0.

    Raises:
        ValueError: If `strength` is negative, NaN, infinite or not a number. When the regularizer
            is called: if an activity regularizer is set on a weight or a kernel regularizer on
            activations, or if the kernel is quantized and has LoRA.

    Example:

    >>> @keras.saving.register_keras_serializable(package="my_package")
    ... class LargestWeight(kr.Regularizer):
    ...     def penalty(self, x):
    ...         return keras.ops.max(keras.ops.abs(x))
    >>> regularizer = LargestWeight(0.1)
    >>> round(float(regularizer([[1.0, -2.0]])), 4)
    0.2
    >>> regularizer.strength = 0.5
    >>> float(regularizer([[1.0, -2.0]]))
    1.0
    """

    # A layer tracks the variables, sublayers, metrics and seed generators assigned to it. Only
    # seed generators pass through a compiled step (with JAX, everything untracked is a constant)
    # without being counted or saved as weights. So this class derives from `SeedGenerator`,
    # which only requires an attribute `state`.

    def __init__(self, strength: float) -> None:
        self._base_strength = validated_number(strength, "strength")
        self._state: Any = None

    @property
    def acts_on(self) -> str:
        """What the regularizer penalizes, `"weight"` or `"activity"`."""
        return "weight"

    @property
    def roles(self) -> frozenset[str]:
        """Where the regularizer may be used: on a `"weight"`, on an `"activity"`, or both."""
        return frozenset(("weight", "activity"))

    @property
    def needs_labels(self) -> bool:
        """Whether the penalty depends on the labels of the samples."""
        return False

    def for_layer(self, layer: keras.Layer, weight: str) -> "Regularizer":
        """Returns this regularizer, adapted to a weight of a layer of this type."""
        return self

    def penalty(self, x: Tensor) -> Tensor:
        """Returns the penalty of `x` at strength 1, a scalar tensor of float32 or wider."""
        raise NotImplementedError(f"{type(self).__name__} does not define `penalty`.")

    def __call__(self, x: Tensor) -> Tensor:
        """Returns the loss `strength * penalty(x)`, which Keras adds to the loss of the model."""
        # Keras sums losses in its default float type, and fails if one has half precision.
        dtype = keras.backend.result_type(keras.config.floatx(), "float32")
        place = place_in_force()
        if place is not None:
            check_role(self, place)
            if place.role == "weight":
                x = regularized_weight(place, x)
                if x is None:
                    return ops.zeros((), dtype)
        penalty = self._penalty_at(place, x)
        loss = ops.cast(self._strength_tensor(), dtype) * ops.cast(penalty, dtype)
        loss = self._for_keras(x, loss, None if place is None else place.mask)
        return loss if place is None else with_dropped_losses(place.adds_to, x, loss)

    def _penalty_at(self, place: Place | None, x: Tensor) -> Tensor:
        return self.penalty(x) if place is None else self._penalty_in(place, x)

    def _penalty_in(self, place: Place, x: Tensor) -> Tensor:
        """The penalty where Keras calls the regularizer, with the mask and axis of that place."""
        known = {}
        if place.mask is not None:
            if "mask" in inspect.signature(self.penalty).parameters:
                known["mask"] = place.mask
            else:
                warnings.warn(
                    f"The activations of layer '{place.layer.name}' have a mask, but the penalty "
                    f"of `{type(self).__name__}` does not take one, so it includes the padding. "
                    "To exclude it, add an argument `mask` to `penalty(x)`.",
                    stacklevel=2,
                )
        axis = self._axis_in(place, x)
        if axis is not None:
            known["axis"] = axis
        return self.penalty(x, **known)

    def _axis_in(self, place: Place, x: Tensor) -> Any:
        """The argument `axis` of `penalty`, or None if its default applies."""
        return None

    def _for_keras(self, x: Tensor, loss: Tensor, mask: Tensor) -> Tensor:
        """The value to return so that Keras adds `loss`, a mean over the samples."""
        if mask is None:
            return loss
        return loss * as_factor(ops.shape(x)[0], loss) / unmasked_samples(mask, loss)

    @property
    def base_strength(self) -> float:
        """The strength set by the user. It is saved, and schedules start from it."""
        return self._base_strength

    @property
    def strength(self) -> float:
        """The current strength.

        Assigning to it also sets `base_strength`. A schedule (see `keras_regs.StrengthSchedule`)
        changes only the current strength, and only while it trains the model.

        With JAX, the values of variables are outside the model during an epoch. A callback must
        call `model.jax_state_sync()` before it reads or sets the strength. Accessing `self.model`
        in a callback does this.
        """
        self._require_synced_state("read")
        if self._is_scalar_of_tensorflow:
            from keras_regs.regularizers._scalar_tensorflow import read

            return read(self.state)
        return float(keras.ops.convert_to_numpy(self._strength_tensor()))

    @strength.setter
    def strength(self, value: float) -> None:
        value = validated_number(value, "strength")
        self.assign_strength(value)
        self._base_strength = value

    def assign_strength(self, value: float) -> None:
        """Sets the current strength without changing `base_strength`, as schedules do."""
        value = validated_number(value, "strength")
        self._require_synced_state("set")
        if self._is_scalar_of_tensorflow:
            from keras_regs.regularizers._scalar_tensorflow import assign

            assign(self.state, value)
        else:
            self.state.assign(self._state_with(value))

    @property
    def state(self) -> Tensor:
        """The variable that holds the strength. It is created on first use."""
        # Not created in `__init__`: regularizers are often made before the devices are chosen
        # (`keras.distribution.set_distribution`), or while a function is traced. Keras can defer
        # a callable initializer until the trace ends.
        if self._state is None:
            self._state = keras.Variable(
                lambda shape, dtype: ops.cast(self._initial_state(), dtype),
                shape=self._state_shape,
                dtype="float32",
                trainable=False,
                # Half precision would round the strength, and flush a small one to zero.
                autocast=False,
                aggregation="none",
                name=f"regularizer_state_{next(_variable_numbers)}",
            )
        return self._state

    # By default, the state is the strength. Subclasses that need more override these four.

    @property
    def _state_shape(self) -> tuple[int, ...]:
        return ()

    def _initial_state(self) -> Tensor:
        return self._base_strength

    def _strength_tensor(self) -> Tensor:
        return ops.convert_to_tensor(self.state)

    def _state_with(self, strength: float) -> Tensor:
        return strength

    @property
    def _is_scalar_of_tensorflow(self) -> bool:
        return keras.backend.backend() == "tensorflow" and self._state_shape == ()

    def _require_synced_state(self, action: str) -> None:
        if is_out_of_sync(self.state):
            raise RuntimeError(
                f"The strength of {type(self).__name__} cannot be {action} during an epoch with "
                "the JAX backend, because Keras keeps the values of all variables outside the "
                "model there. Call `model.jax_state_sync()` first."
            )

    def get_config(self) -> dict[str, Any]:
        return {"strength": self._base_strength}

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> Self:
        return cls(**config)

    # Copying starts from the configuration, so two layers never share a strength by accident.
    def __reduce__(self) -> tuple[Any, ...]:
        return _from_config, (type(self), self.get_config())

    def __repr__(self) -> str:
        # Nested regularizers are shown as objects, not as their configurations.
        return _call(
            self,
            {
                key: getattr(self, key) if isinstance(value, dict | list) else value
                for key, value in self.get_config().items()
            },
        )


class ActivityRegularizer(Regularizer):
    """Base class of regularizers of a layer's output.

    Keras divides the value of an activity regularizer by the batch size, which turns a sum over
    samples into a mean. Here, `penalty` returns the final value for the whole batch: a mean over
    samples, or a batch statistic that must not be divided. So the value is first multiplied by the
    batch size, and `sum(model.losses)` is `strength * penalty(x)` for any batch size.

    Args:
        strength: Factor of the penalty, a finite number of at least 0.

    Raises:
        ValueError: As `keras_regs.Regularizer`.

    Example:

    >>> class LargestActivation(kr.ActivityRegularizer):
    ...     def penalty(self, x):
    ...         return keras.ops.max(x)
    >>> layer = keras.layers.Activation("relu", activity_regularizer=LargestActivation(0.1))
    >>> y = layer(np.array([[1.0, -2.0], [3.0, 0.0]]))
    >>> round(float(sum(layer.losses)), 4)
    0.3
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
    """Like `repr`, but shows Keras regularizers by their arguments instead of their addresses."""
    if isinstance(value, list):
        return f"[{', '.join(map(text_of, value))}]"
    if isinstance(value, keras.Regularizer) and not isinstance(value, Regularizer):
        return _call(value, value.get_config())
    return getattr(value, "__name__", repr(value))  # Keras also accepts functions


def _from_config(cls: type[Regularizer], config: dict[str, Any]) -> Regularizer:
    return cls.from_config(config)
