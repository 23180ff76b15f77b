"""The base of compander layers, whose kernels are functions of the trained variables."""

import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import keras
import numpy as np
from keras import ops

from keras_regs._keras import own_variables
from keras_regs._math.numerics import at_least_float32, concrete_values
from keras_regs._typing import Tensor
from keras_regs.companders import Compander
from keras_regs.companders._lookup import as_compander, serialized_compander
from keras_regs.layers._kernel_view import KernelView
from keras_regs.layers._on_weight import of_weight, on_weight

# These classes are mixins, placed before a Keras layer in the list of base classes.
if TYPE_CHECKING:
    Layer = Any
else:
    Layer = object


class CompandedLayer(Layer):
    """Mixin that turns a Keras layer into a compander layer.

    The variable of a kernel holds `v`. It takes the place of Keras's kernel variable in `weights`,
    in files and in the optimizer. Its attribute `compander` is the function `Ψ`. The layer's
    attribute `kernel` reads as `Ψ(v)`, so Keras's `call` computes with it; see `KernelView`.
    """

    # Names of the kernels; see `keras_regs.layers._factory`.
    kernels: tuple[str, ...] = ()
    # Whether `kernel` is already a property in Keras, which adds the LoRA update.
    kernel_is_property = False
    # Variables that companders learn in addition, unknown to Keras.
    _learned: Sequence[Any] = ()
    # Whether initial weights that the compander cannot represent are an error.
    checks_start = True

    def __init__(self, *args: Any, compander: Any = "arctan", **kwargs: Any) -> None:
        # Before the layer itself, because some layers are built in `__init__`.
        self.compander = as_compander(compander).for_layer()
        super().__init__(*args, **kwargs)

    def build(self, input_shape: Any = None) -> None:
        if self.built:
            return
        if self.quantization_mode is not None:
            raise cannot_be_quantized(self, self.quantization_mode)
        # LoRA comes last, as if it were enabled after the layer is built.
        lora_rank = getattr(self, "lora_rank", None)
        if lora_rank:
            self.lora_rank = None
        super().build(input_shape)
        of_keras = {id(variable) for variable in own_variables(self)}
        for name in self.kernels:
            variable = self.variable_of(name)
            variable.compander.add_parameters(self, variable)
        self.__dict__["_learned"] = [v for v in own_variables(self) if id(v) not in of_keras]
        if lora_rank:
            self.enable_lora(lora_rank, lora_alpha=self.lora_alpha)

    def add_weight(self, shape: Any = None, initializer: Any = None, **kwargs: Any) -> Any:
        name = kwargs.get("name")
        if name not in self.kernels:
            return super().add_weight(shape=shape, initializer=initializer, **kwargs)
        compander = self.compander.for_kernel(self, name)
        kwargs["regularizer"] = of_weight(kwargs.get("regularizer"), compander)
        kwargs["constraint"] = on_weight(kwargs.get("constraint"), compander, self)
        start = _Start(initializer, compander, self, name)
        # Half precision would round `v` before the compander is applied.
        variable = super().add_weight(shape=shape, initializer=start, autocast=False, **kwargs)
        start.is_deferred = True
        variable.compander = compander
        return variable

    def variable_of(self, kernel: str) -> Any:
        """The variable `v` of a kernel."""
        return self.__dict__[f"_{kernel}"]

    def weight_of(self, kernel: str) -> Tensor:
        """A kernel, `Ψ(v)`, in float32 or wider."""
        return self.variable_of(kernel).compander(self._merged(kernel))

    def penalized_weight(self, kernel: str) -> Tensor:
        """The tensor that the kernel's regularizer acts on, including the LoRA update."""
        compander = self.variable_of(kernel).compander
        v = self._merged(kernel)
        return v if compander.learnable is not None else compander(v)

    def assign_weight(self, kernel: str, w: Tensor) -> None:
        """Sets `v` so that a kernel is `w`.

        Raises:
            ValueError: If `w` has the wrong shape, if its values are unknown because a step is
                being compiled, or if the compander cannot represent them.
        """
        variable = self.variable_of(kernel)
        where = f"the {kernel} of layer '{self.name}'"
        # A copy, because with JAX two variables must not share an array.
        w = ops.copy(at_least_float32(w))
        if tuple(w.shape) != tuple(variable.shape):
            raise ValueError(
                f"A value for {where} must have the shape {tuple(variable.shape)}. "
                f"Received: a tensor of shape {tuple(w.shape)}"
            )
        values = concrete_values(w)
        if values is None:
            raise ValueError(
                "In a compiled step, a compander layer cannot check whether its compander can "
                f"represent the weights. Set {where} outside the step, or use a constraint. "
                f"Received: {w}"
            )
        variable.compander.validate(values, where)
        self.__dict__.pop("_start_error", None)
        variable.compander.assign(variable, w)
        added = self._added(kernel)
        if added is not None:
            variable.assign_sub(ops.cast(added, variable.dtype))

    @contextmanager
    def kernels_held(self) -> Iterator[None]:
        """Computes kernels only once inside the context, for loops that read them at each step."""
        self.__dict__["_held_kernels"] = {name: getattr(self, name).value for name in self.kernels}
        try:
            yield
        finally:
            del self.__dict__["_held_kernels"]

    def quantize(self, mode: Any = None, **kwargs: Any) -> None:
        raise cannot_be_quantized(self, mode)

    def save_own_variables(self, store: Any) -> None:
        if not self.built or not self.kernel_is_property:
            super().save_own_variables(store)
            return
        stock: dict[str, Any] = {}
        super().save_own_variables(stock)
        # Keras saves the kernel, merged with LoRA. Save `v` in its place.
        stock["0"] = ops.cast(self._merged(self.kernels[0]), self.variable_dtype)
        for i, value in enumerate((*stock.values(), *self._learned)):
            store[str(i)] = value

    def load_own_variables(self, store: Any) -> None:
        self.__dict__.pop("_start_error", None)
        super().load_own_variables(store)
        if self.built and self.kernel_is_property:
            first = len(store.keys()) - len(self._learned)
            for i, parameter in enumerate(self._learned, first):
                parameter.assign(store[str(i)])

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> Any:
        layer = super().from_config(config)
        # When a model is loaded or copied, valid weights replace the initial ones.
        layer.checks_start = False
        return layer

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "compander": serialized_compander(self.compander)}

    def _merged(self, kernel: str) -> Tensor:
        """The `v` that the kernel is computed from, including the LoRA update."""
        v = at_least_float32(self.variable_of(kernel))
        added = self._added(kernel)
        return v if added is None else v + added

    def _added(self, kernel: str) -> Tensor | None:
        """The LoRA update of `v`, if LoRA is enabled."""
        if not getattr(self, "lora_enabled", False):
            return None
        a, b = (getattr(self, f"lora_{kernel}_{letter}") for letter in "ab")
        scale = self.lora_alpha / self.lora_rank
        return scale * ops.matmul(at_least_float32(a), at_least_float32(b))

    def _computed(self, kernel: str) -> Any:
        """The value of the attribute `kernel`."""
        held = self.__dict__.get("_held_kernels")
        if held is not None:
            return held[kernel]
        if f"_{kernel}" not in self.__dict__:
            raise AttributeError(f"You must build the layer before accessing `{kernel}`.")
        # One view for each kernel, because code may compare kernels by identity.
        return self.__dict__.setdefault(f"_{kernel}_view", KernelView(self, kernel))


def cannot_be_quantized(layer: keras.Layer, mode: Any) -> ValueError:
    """The error raised when a compander layer is quantized."""
    return ValueError(
        f"Layer '{layer.name}' ({type(layer).__name__}) reparameterizes its weights and cannot be "
        "quantized. Fold the model first: `keras_regs.fold(model)` returns the same model with "
        f"Keras layers. Received: mode={mode!r}"
    )


def kernel_property(name: str) -> property:
    """The property of a layer that returns the kernel, and accepts its variable from Keras."""

    def get(layer: keras.Layer) -> Any:
        return layer._computed(name)

    def put(layer: keras.Layer, variable: keras.Variable) -> None:
        if not hasattr(variable, "compander"):
            raise ValueError(
                f"The {name} of layer '{layer.name}' is computed from a trained variable and "
                f"cannot be replaced. Set its value with `layer.{name}.assign(w)`. "
                f"Received: {type(variable).__name__}"
            )
        layer.__dict__[f"_{name}"] = variable

    return property(get, put, doc=f"The {name} that the layer computes with, `Ψ(v)`.")


class _Start:
    """An initializer of `v` that gives the weights `Ψ(v)` the values of another initializer.

    If the compander cannot represent some of these values, one of three things happens:

    - If the initializer draws at random, the values are clipped with a warning, because only some
      seeds are affected.
    - If valid weights will replace the initial ones, the values are clipped without a warning.
    - Otherwise, an error is raised: when the layer is built, or when it is first called if Keras
      defers the creation of variables, where it cannot handle an error.
    """

    def __init__(
        self, initializer: Any, compander: Compander, layer: keras.Layer, kernel: str
    ) -> None:
        self.initializer = keras.initializers.get(initializer or "glorot_uniform")
        self.compander = compander
        self.layer = layer
        self.kernel = kernel
        self.is_deferred = False
        self.has_warned = False

    def __call__(self, shape: Any, dtype: Any = None) -> Tensor:
        w = at_least_float32(self.initializer(shape, dtype=dtype))
        clipped = self.compander.clip(w)
        values = concrete_values(w) if self.layer.checks_start else None
        if values is not None:
            self._check(values, clipped)
        return ops.cast(self.compander.inverse(clipped), dtype or keras.config.floatx())

    def _check(self, values: Any, clipped: Tensor) -> None:
        where = f"the {self.kernel} of layer '{self.layer.name}'"
        try:
            self.compander.validate(values, where)
        except ValueError as error:
            changed = int(np.sum(values != ops.convert_to_numpy(clipped)))
            if changed and hasattr(self.initializer, "seed"):
                if not self.has_warned:
                    self.has_warned = True
                    warnings.warn(
                        f"{changed} of {values.size} random initial weights of {where} are "
                        f"clipped. {error}",
                        stacklevel=2,
                    )
            elif self.is_deferred:
                self.layer.__dict__["_start_error"] = str(error)
            else:
                raise
