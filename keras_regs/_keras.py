"""All private names of Keras that the package uses, what for, and the first release with each.

Keras makes no promises about these names. No other file of the package imports `keras.src` or reads
an underscored attribute of Keras's objects. `tests/test_keras.py` checks this, and that each name
exists. If a release of Keras renames one, this test says what breaks, and the fix belongs here.
"""

import functools
import importlib
import inspect
import sys
from collections.abc import Callable, Sequence
from types import FrameType
from typing import Any, NamedTuple

import keras

from keras_regs._typing import Tensor


def _imported(module: str, name: str, needed_for: str) -> Any:
    try:
        return getattr(importlib.import_module(f"keras.src.{module}"), name)
    except (ImportError, AttributeError) as error:
        raise ImportError(
            f"Keras {keras.__version__} has no `keras.src.{module}.{name}`, which keras_regs needs "
            f"for {needed_for}. Install a release of Keras that this version of keras_regs is "
            "tested with: `pip install 'keras>=3.14,<3.16'`."
        ) from error


# --- Functions and classes, each with the first release that has it.

# 3.0. The base class of functional models. It distinguishes graphs of layers from other models.
Functional = _imported("models.functional", "Functional", "models that are a graph of layers")

# 3.0. Whether the constructor of a functional model takes inputs and outputs, as in Keras.
functional_like_constructor = _imported(
    "models.functional", "functional_like_constructor", "copies of models that are a graph"
)

# 3.0. The cell of `ConvLSTM2D`, which is not public.
ConvLSTMCell = _imported("layers.rnn.conv_lstm", "ConvLSTMCell", "compander layers of ConvLSTM")

# 3.0. Marks objects that layers share in configurations, so that copies share them as well.
ObjectSharingScope = _imported(
    "saving.serialization_lib", "ObjectSharingScope", "copies of models whose layers share objects"
)
record_object_after_deserialization = _imported(
    "saving.serialization_lib", "record_object_after_deserialization", "companders that are shared"
)

# 3.0. Unlike `model.compute_output_spec`, it accepts functions such as a loss.
compute_output_spec = _imported("backend", "compute_output_spec", "building the loss of a model")

# 3.8. Keras divides losses by the number of replicas of a `MirroredStrategy`. This reverts it.
unscale_loss_for_distribution = _imported(
    "losses.loss", "unscale_loss_for_distribution", "losses under a distribution strategy"
)

# 3.5. Whether a model is being built, so tensors have no values yet.
in_symbolic_scope = _imported(
    "backend.common.symbolic_scope", "in_symbolic_scope", "errors about weights without a value"
)

# 3.0. The dtype that variables are cast to while a layer is called.
get_autocast_scope = _imported(
    "backend.common.variables", "get_autocast_scope", "kernels in half precision"
)

# 3.0. The compiled step of the JAX backend, and whether it collects losses.
get_stateless_scope = _imported(
    "backend.common.stateless_scope", "get_stateless_scope", "activity losses of shared layers"
)

# 3.0. State of the whole process, such as the number of layers with a name.
get_global_attribute = _imported(
    "backend.common.global_state", "get_global_attribute", "names and the call in progress"
)
set_global_attribute = _imported(
    "backend.common.global_state", "set_global_attribute", "names of layers in trials"
)

# 3.0. The module of Keras's PyTorch optimizers, whose classes differ from the exported ones.
TORCH_OPTIMIZERS = "keras.src.backend.torch."

# 3.0. The mask of a tensor, or None.
get_keras_mask = _imported(
    "backend.common.masking", "get_keras_mask", "penalties that leave padding out"
)

# Methods of optimizers that rescaled optimizers override. Available since 3.1, 3.1, 3.0, 3.0, 3.0.
OVERRIDDEN_BY_OPTIMIZERS = (
    "_backend_apply_gradients",
    "_backend_update_step",
    "_apply_weight_decay",
    "_parallel_update_step",
    "_var_key",
)


# --- Layers.


def call_context() -> Any:
    """The call in progress, with `entry_layer` and `training`, or None. Since 3.0."""
    return get_global_attribute("current_call_ctx")


def flatten_layers(
    layer: keras.Layer, *, include_self: bool = True, recursive: bool = True
) -> list[keras.Layer]:
    """A layer and all layers inside it. The public `layers` exists only for models. Since 3.0."""
    return list(layer._flatten_layers(include_self=include_self, recursive=recursive))


def own_trainable_variables(layer: keras.Layer) -> list[keras.Variable]:
    """The trainable variables of a layer without those of inner layers. Since 3.0.

    The public `trainable_variables` includes those of inner layers, and is empty for frozen layers.
    """
    return list(layer._trainable_variables)


def own_variables(layer: keras.Layer) -> list[keras.Variable]:
    """The variables of a layer without those of inner layers. Since 3.0."""
    return [*layer._trainable_variables, *layer._non_trainable_variables]


def has_losses(layer: keras.Layer) -> bool:
    """Whether a layer has losses that were added since Keras last cleared them. Since 3.0."""
    return bool(layer._loss_ids)


def may_be_rematerialized(layer: keras.Layer) -> bool:
    """Whether Keras may compute the call of a layer again for the gradient (`RematScope`)."""
    scope = getattr(layer, "_remat_mode", None)
    if scope is None or scope.mode is None:
        return False
    return scope.mode != "list_of_layers" or layer.name in scope.layer_names


def raw_kernel(layer: keras.Layer) -> keras.Variable | None:
    """The variable of the kernel if `layer.kernel` is computed, as with LoRA. Since 3.0."""
    return getattr(layer, "_kernel", None)


def argument_of(layer: keras.Layer, key: str) -> Any:
    """The attribute `key` or `_key`, where a layer stores a constructor argument, or None."""
    return getattr(layer, key, getattr(layer, f"_{key}", None))


def replace_attribute(layer: keras.Layer, name: str, value: Any) -> None:
    """Sets an attribute of a layer, even if the layer is built and locked. Since 3.0."""
    tracker = layer._tracker
    locked = tracker.locked
    tracker.unlock()
    try:
        tracker.untrack(getattr(layer, name, None))
        setattr(layer, name, value)
    finally:
        if locked:
            tracker.lock()


class LayerCall(NamedTuple):
    """A layer that is being called.

    Attributes:
        layer: The layer.
        inputs: Its first argument.
        mask: The mask of `inputs`.
        masks: The keyword arguments of its `call`, which include masks.
        outputs: The result of its `call`, or None before that returns.
        output: The part of `outputs` that its activity regularizer is being called with, or None.
    """

    layer: keras.Layer
    inputs: Any
    mask: Any
    masks: dict[str, Any]
    outputs: Any
    output: Any


class WeightPenalty(NamedTuple):
    """A weight whose regularizer is being called, and the layer that sums the losses."""

    root: keras.Layer
    variable: keras.Variable


# 3.14. Keras does not tell a regularizer where it is called, but the frames of these functions do.
_LAYER_CALL = inspect.unwrap(keras.Layer.__call__).__code__
_WEIGHT_PENALTIES = keras.Layer._get_regularization_losses.__code__
_STATELESS_CALL = inspect.unwrap(keras.Layer.stateless_call).__code__


def _outside_of_torch_compile(function: Any) -> Any:
    """Excludes a function from `torch.compile`, which cannot compile the inspection of frames."""

    @functools.cache
    def disabled() -> Any:
        import torch

        return torch.compiler.disable(function)

    @functools.wraps(function)
    def call() -> Any:
        return disabled()() if keras.backend.backend() == "torch" else function()

    return call


@_outside_of_torch_compile
def outermost_layer() -> keras.Layer | None:
    """The outermost layer or model being called, even if JAX compiles it. Since 3.14."""
    found = None
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        if frame.f_code in (_LAYER_CALL, _STATELESS_CALL):
            found = frame.f_locals["self"]
        frame = frame.f_back
    return found


@_outside_of_torch_compile
def calls_in_progress() -> list[LayerCall | WeightPenalty]:
    """The innermost call in progress and the call around it, if they exist. Since 3.14."""
    found: list[LayerCall | WeightPenalty] = []
    frame: FrameType | None = sys._getframe(1)
    while frame is not None and len(found) < 2:
        if frame.f_code is _WEIGHT_PENALTIES:
            return [*found, WeightPenalty(frame.f_locals["self"], frame.f_locals["variable"])]
        if frame.f_code is _LAYER_CALL:
            local = frame.f_locals
            found.append(
                LayerCall(
                    local["self"],
                    local["call_spec"].first_arg,
                    local.get("previous_mask"),
                    local["kwargs"],
                    local.get("outputs"),
                    local.get("output"),
                )
            )
        frame = frame.f_back
    return found


class Quantization(NamedTuple):
    """A model that is being quantized, and the filters that select its layers."""

    model: keras.Model
    filters: Any


_QUANTIZE = inspect.unwrap(keras.Model.quantize).__code__


def quantization_in_progress() -> Quantization | None:
    """The innermost model being quantized, or None. Since 3.14."""
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        if frame.f_code is _QUANTIZE:
            return Quantization(frame.f_locals["self"], frame.f_locals["filters"])
        frame = frame.f_back
    return None


# 3.13. Whether the filters of a quantization select a layer.
should_quantize_layer = _imported(
    "quantizers.utils", "should_quantize_layer", "quantizing layers with penalized activations"
)

# The attribute for rematerialization: recomputing a layer instead of storing activations. Since
# 3.9.
REMATERIALIZATION = "_remat_mode"


# --- Variables.


def is_out_of_sync(variable: keras.Variable) -> bool:
    """Whether JAX holds the value outside the model, as during an epoch. Since 3.0."""
    return variable._value is None and variable._initializer is None


# --- Models.


def has_training_argument(model: keras.Model) -> bool:
    """Whether `call` takes `training`. Since 3.0."""
    return bool(model._call_has_training_arg)


def compile_loss(model: keras.Model) -> Any:
    """The loss object that `compile(loss=...)` creates, or None. Since 3.0."""
    return model._compile_loss


def compute_loss(
    model: keras.Model, x: Any, y: Any, y_pred: Any, sample_weight: Any, training: bool
) -> Tensor:
    """The loss as in Keras's training step, for any signature of the model. Since 3.4."""
    return model._compute_loss(x, y, y_pred, sample_weight, training=training)


def build_compute_loss(model: keras.Model, x: Any, y: Any, y_pred: Any) -> None:
    """Builds the loss from symbolic tensors. Since 3.4."""
    compute_output_spec(model._compute_loss, x, y, y_pred, None, training=False)


# If this attribute is true, `model.losses` returns it instead of the penalties and added losses.
# The JAX backend sets it. Since 3.0.
LOSSES_OVERRIDE = "_losses_override"


def metrics_of_model(model: keras.Model) -> list[Any]:
    """The metrics of a model except those of `compile`. Saved files do not have them. Since 3.0."""
    return model._metrics


def compile_arguments(model: keras.Model) -> dict[str, Any] | None:
    """The arguments of `compile` as objects, or None. Since 3.0."""
    config = getattr(model, "_compile_config", None)
    return None if config is None else config.config


def graph_of(model: keras.Model) -> Any:
    """The functional model that a model is, or contains if it is sequential. Since 3.0."""
    graph = getattr(model, "_functional", None) if isinstance(model, keras.Sequential) else model
    return graph if isinstance(graph, Functional) else None


def graph_outputs(graph: Any) -> Sequence[Tensor]:
    """The output tensors of a functional model as a flat list. Since 3.0."""
    return list(graph._outputs)


def run_graph(graph: Any, inputs: Any, operation: Callable[[Any], Any]) -> Any:
    """Calls `operation(each)` for each operation of a functional model on its inputs. Since 3.0."""
    return graph._run_through_graph(inputs, operation_fn=operation)


def source_of(tensor: Any) -> Any:
    """The operation that created a symbolic tensor. Since 3.0."""
    return tensor._keras_history.operation


def graph_nodes(graph: Any) -> list[Any]:
    """The layer calls of a functional model, from inputs to outputs. Since 3.0."""
    depths = sorted(graph._nodes_by_depth.items(), reverse=True)
    return [node for _, nodes in depths for node in nodes]


# The class that defines `fit` for this backend. Not `keras.Model`, whose `fit` some tools replace.
_TRAINER = next(cls for cls in keras.Model.__mro__[1:] if "fit" in vars(cls))
_FIT = inspect.unwrap(vars(_TRAINER)["fit"]).__code__


def running_fits(model: keras.Model) -> int:
    """The number of nested calls of a model's `fit` in progress. Since 3.0.

    Keras keeps no state that distinguishes a training in progress from an interrupted one, and an
    exception may keep all its objects alive. Only the call stack knows.
    """
    running = 0
    frame = inspect.currentframe()
    while frame is not None:
        running += frame.f_code is _FIT and frame.f_locals.get("self") is model
        frame = frame.f_back
    return running


def is_built_by_fit(model: keras.Model) -> bool:
    """Whether `fit` builds a model before callbacks learn that training begins. Since 3.0.

    Otherwise, the model is built while its first step is traced.
    """
    return keras.backend.backend() != "tensorflow" or model._distribute_strategy is not None


# --- Optimizers.


def updates(optimizer: Any) -> keras.Variable:
    """The number of calls with gradients, including those that only accumulated. Since 3.5."""
    return optimizer._iterations


def optimizer_variable(optimizer: Any, variable: keras.Variable) -> keras.Variable:
    """The variable that an optimizer was built with. TensorFlow may pass a replica. Since 3.0."""
    return optimizer._trainable_variables[optimizer._get_variable_index(variable)]


def moving_average(optimizer: Any, variable: keras.Variable) -> keras.Variable:
    """The average that `use_ema=True` keeps of a variable. Since 3.0."""
    return optimizer._model_variables_moving_average[optimizer._get_variable_index(variable)]


def decays(optimizer: Any, variable: keras.Variable) -> bool:
    """Whether weight decay applies to a variable. Since 3.0.

    From 3.16 on, `_use_weight_decay` requires a built optimizer, and the other method does not.
    """
    if hasattr(optimizer, "_is_excluded_from_weight_decay"):
        return not optimizer._is_excluded_from_weight_decay(variable)
    return bool(optimizer._use_weight_decay(variable))


def has_own_weight_decay(optimizer: Any) -> bool:
    """Whether an optimizer class overrides Keras's weight decay. Since 3.0."""
    of_keras = keras.optimizers.Optimizer._apply_weight_decay
    return optimizer._apply_weight_decay is not of_keras


def steps_all_at_once(optimizer: type) -> bool:
    """Whether an optimizer class updates all variables by operations on lists. Since 3.0."""
    return hasattr(optimizer, "_parallel_update_step")


def shared_state(optimizer: Any) -> keras.Variable | None:
    """The number that Nadam shares between all variables, or None. Since 3.0."""
    return getattr(optimizer, "_u_product", None)


def learning_rate_argument(optimizer: Any) -> Any:
    """The schedule or function; the public `learning_rate` is its current value. Since 3.0."""
    return optimizer._learning_rate


def config_without_schedule(optimizer: Any) -> dict[str, Any]:
    """The configuration of an optimizer. Its schedule need not be serializable. Since 3.0."""
    rate = optimizer._learning_rate
    if not callable(rate):
        return dict(optimizer.get_config())
    attributes = vars(optimizer)
    attributes["_learning_rate"] = None
    try:
        return {**optimizer.get_config(), "learning_rate": rate}
    finally:
        attributes["_learning_rate"] = rate


def excluded_from_weight_decay(optimizer: Any) -> str | None:
    """The pattern of variable names that weight decay excludes, or None. Since 3.3."""
    pattern = getattr(optimizer, "_exclude_from_weight_decay_pattern", None)
    return None if pattern is None else pattern.pattern


def optimizer_map(optimizer: Any) -> Any:
    """What maps variables to optimizers in a `MultiOptimizer`, or None. Since 3.15."""
    return getattr(optimizer, "_optimizer_map", None)


def stepping_optimizer() -> Any:
    """The optimizer that is taking a step, or None. Since 3.0.

    Optimizers call constraints in their name scope. This includes optimizers inside other
    optimizers.
    """
    scopes = get_global_attribute("name_scope_stack") or []
    callers = (scope.caller for scope in reversed(scopes))
    return next((each for each in callers if isinstance(each, keras.optimizers.Optimizer)), None)
