"""Every name of Keras that is not public: what it is needed for, and the first release that has it.

Keras promises nothing about these names. Nowhere else does the package import `keras.src` or touch
an underscored attribute of Keras's objects; `tests/test_keras.py` checks that, and that each name
still exists. When a release of Keras renames one, that test says what breaks, and this is the file
to mend.
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
            f"for {needed_for}. Use a release of Keras that this version of keras_regs was tested "
            "with: `pip install 'keras>=3.14,<3.16'`."
        ) from error


# --- Functions and classes, each with the first release that has it.

# 3.0. The base of functional models: it tells models that are a graph of layers from others.
Functional = _imported("models.functional", "Functional", "models that are a graph of layers")

# 3.0. Whether a class of functional models is made from inputs and outputs, as Keras's is.
functional_like_constructor = _imported(
    "models.functional", "functional_like_constructor", "copies of models that are a graph"
)

# 3.0. The cell that `ConvLSTM2D` makes, which is no public layer.
ConvLSTMCell = _imported("layers.rnn.conv_lstm", "ConvLSTMCell", "compander layers of ConvLSTM")

# 3.0. Objects that several layers share are marked in configurations, and shared again in copies.
ObjectSharingScope = _imported(
    "saving.serialization_lib", "ObjectSharingScope", "copies of models whose layers share objects"
)
record_object_after_deserialization = _imported(
    "saving.serialization_lib", "record_object_after_deserialization", "companders that are shared"
)

# 3.0. `model.compute_output_spec` cannot be given functions such as a loss.
compute_output_spec = _imported("backend", "compute_output_spec", "building the loss of a model")

# 3.8. `MirroredStrategy` divides losses by the number of replicas; this undoes it.
unscale_loss_for_distribution = _imported(
    "losses.loss", "unscale_loss_for_distribution", "losses under a distribution strategy"
)

# 3.5. Whether a model is only being built, when numbers are not there yet.
in_symbolic_scope = _imported(
    "backend.common.symbolic_scope", "in_symbolic_scope", "errors of weights that have no value yet"
)

# 3.0. The dtype that variables are cast to while a layer is called.
get_autocast_scope = _imported(
    "backend.common.variables", "get_autocast_scope", "kernels in half precision"
)

# 3.0. The compiled step of the JAX backend, and whether it collects losses.
get_stateless_scope = _imported(
    "backend.common.stateless_scope", "get_stateless_scope", "activity losses of shared layers"
)

# 3.0. What Keras keeps for the whole process: how many layers of a name there are, ...
get_global_attribute = _imported(
    "backend.common.global_state", "get_global_attribute", "names and the call in progress"
)
set_global_attribute = _imported(
    "backend.common.global_state", "set_global_attribute", "names of layers in trials"
)

# 3.0. Where Keras keeps, for PyTorch, other classes of its optimizers than those it exports.
TORCH_OPTIMIZERS = "keras.src.backend.torch."

# 3.0. Which positions of a tensor are not padding, or None.
get_keras_mask = _imported(
    "backend.common.masking", "get_keras_mask", "penalties that leave padding out"
)

# Methods of optimizers that ours override, because each is where a step can be rescaled:
# 3.1, 3.1, 3.0, 3.0, 3.0.
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
    """A layer and all layers inside of it; the public `layers` is only of models. Since 3.0."""
    return list(layer._flatten_layers(include_self=include_self, recursive=recursive))


def own_trainable_variables(layer: keras.Layer) -> list[keras.Variable]:
    """The trainable variables that a layer made, without those of layers inside. Since 3.0.

    The public `trainable_variables` has the latter as well, and none of a frozen layer's.
    """
    return list(layer._trainable_variables)


def own_variables(layer: keras.Layer) -> list[keras.Variable]:
    """The variables that a layer made, without those of layers inside of it. Since 3.0."""
    return [*layer._trainable_variables, *layer._non_trainable_variables]


def has_losses(layer: keras.Layer) -> bool:
    """Whether losses were added to a layer since Keras dropped those before. Since 3.0."""
    return bool(layer._loss_ids)


def raw_kernel(layer: keras.Layer) -> keras.Variable | None:
    """The variable of a kernel, where `layer.kernel` is computed, as with LoRA. Since 3.0."""
    return getattr(layer, "_kernel", None)


def argument_of(layer: keras.Layer, key: str) -> Any:
    """What a layer keeps of an argument of its constructor, in `key` or `_key`, or None."""
    return getattr(layer, key, getattr(layer, f"_{key}", None))


def replace_attribute(layer: keras.Layer, name: str, value: Any) -> None:
    """Sets an attribute of a layer, also of one that is built and may get no state. Since 3.0."""
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
        masks: The keyword arguments of its `call`, which has masks by the names of its arguments.
        outputs: What its `call` returned, or None while that is in progress.
        output: That of `outputs` which its activity regularizer is being called with, or None.
    """

    layer: keras.Layer
    inputs: Any
    mask: Any
    masks: dict[str, Any]
    outputs: Any
    output: Any


class WeightPenalty(NamedTuple):
    """A weight whose regularizer is being called, and what adds up the losses."""

    root: keras.Layer
    variable: keras.Variable


# 3.14. Keras does not tell a regularizer where it is called. The frames of these functions know.
_LAYER_CALL = inspect.unwrap(keras.Layer.__call__).__code__
_WEIGHT_PENALTIES = keras.Layer._get_regularization_losses.__code__
_STATELESS_CALL = inspect.unwrap(keras.Layer.stateless_call).__code__


def _outside_of_torch_compile(function: Any) -> Any:
    """A function that `torch.compile` leaves as it is: it cannot compile a look at frames."""

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
    """The layer or model around all calls in progress, also where JAX compiles it. Since 3.14."""
    found = None
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        if frame.f_code in (_LAYER_CALL, _STATELESS_CALL):
            found = frame.f_locals["self"]
        frame = frame.f_back
    return found


@_outside_of_torch_compile
def calls_in_progress() -> list[LayerCall | WeightPenalty]:
    """The innermost call in progress and the one around it, each if there is one. Since 3.14."""
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
    """A model that is being quantized, and which of its layers are: see `keras.Model.quantize`."""

    model: keras.Model
    filters: Any


_QUANTIZE = inspect.unwrap(keras.Model.quantize).__code__


def quantization_in_progress() -> Quantization | None:
    """The innermost model that is being quantized, or None. Since 3.14."""
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        if frame.f_code is _QUANTIZE:
            return Quantization(frame.f_locals["self"], frame.f_locals["filters"])
        frame = frame.f_back
    return None


# 3.13. Whether the layers that are quantized include one.
should_quantize_layer = _imported(
    "quantizers.utils", "should_quantize_layer", "quantizing layers with penalized activations"
)

# Whether Keras computes a layer twice instead of keeping its activations. Since 3.9.
REMATERIALIZATION = "_remat_mode"


# --- Variables.


def is_out_of_sync(variable: keras.Variable) -> bool:
    """Whether JAX holds the value outside of the model, as it does during an epoch. Since 3.0."""
    return variable._value is None and variable._initializer is None


# --- Models.


def has_training_argument(model: keras.Model) -> bool:
    """Whether `call` takes `training`. Since 3.0."""
    return bool(model._call_has_training_arg)


def compile_loss(model: keras.Model) -> Any:
    """What `compile(loss=...)` became, or None. Since 3.0."""
    return model._compile_loss


def compute_loss(
    model: keras.Model, x: Any, y: Any, y_pred: Any, sample_weight: Any, training: bool
) -> Tensor:
    """The loss as Keras's training step computes it, whatever signature a model has. Since 3.4."""
    return model._compute_loss(x, y, y_pred, sample_weight, training=training)


def build_compute_loss(model: keras.Model, x: Any, y: Any, y_pred: Any) -> None:
    """Builds the loss from symbolic tensors. Since 3.4."""
    compute_output_spec(model._compute_loss, x, y, y_pred, None, training=False)


# What `model.losses` is in place of the penalties and of what layers add, unless it is false: the
# JAX backend sets it. Since 3.0.
LOSSES_OVERRIDE = "_losses_override"


def metrics_of_model(model: keras.Model) -> list[Any]:
    """The metrics that a model has besides those of `compile`. Saved files have none. Since 3.0."""
    return model._metrics


def compile_arguments(model: keras.Model) -> dict[str, Any] | None:
    """The arguments that `compile` was given, as objects, or None. Since 3.0."""
    config = getattr(model, "_compile_config", None)
    return None if config is None else config.config


def graph_of(model: keras.Model) -> Any:
    """The functional model that a model is, or a sequential one contains, or None. Since 3.0."""
    graph = getattr(model, "_functional", None) if isinstance(model, keras.Sequential) else model
    return graph if isinstance(graph, Functional) else None


def graph_outputs(graph: Any) -> Sequence[Tensor]:
    """The output tensors of a functional model, flat. Since 3.0."""
    return list(graph._outputs)


def run_graph(graph: Any, inputs: Any, operation: Callable[[Any], Any]) -> Any:
    """Calls a function of each operation of a functional model on its inputs. Since 3.0."""
    return graph._run_through_graph(inputs, operation_fn=operation)


def source_of(tensor: Any) -> Any:
    """The operation that a symbolic tensor is an output of. Since 3.0."""
    return tensor._keras_history.operation


def graph_nodes(graph: Any) -> list[Any]:
    """The calls of layers in a functional model, from its inputs to its outputs. Since 3.0."""
    depths = sorted(graph._nodes_by_depth.items(), reverse=True)
    return [node for _, nodes in depths for node in nodes]


# The class whose `fit` trains with this backend: some tools replace that of `keras.Model`.
_TRAINER = next(cls for cls in keras.Model.__mro__[1:] if "fit" in vars(cls))
_FIT = inspect.unwrap(vars(_TRAINER)["fit"]).__code__


def running_fits(model: keras.Model) -> int:
    """How many calls of a model's `fit` are in progress, one inside of the other. Since 3.0.

    Keras keeps nothing that tells a training in progress from one that was interrupted, and an
    exception may hold on to all of its objects. The call stack alone knows.
    """
    running = 0
    frame = inspect.currentframe()
    while frame is not None:
        running += frame.f_code is _FIT and frame.f_locals.get("self") is model
        frame = frame.f_back
    return running


def is_built_by_fit(model: keras.Model) -> bool:
    """Whether `fit` builds a model before it tells callbacks that training begins. Since 3.0.

    Otherwise the model is built while its first step is traced.
    """
    return keras.backend.backend() != "tensorflow" or model._distribute_strategy is not None


# --- Optimizers.


def updates(optimizer: Any) -> keras.Variable:
    """How often gradients came, also those that were only accumulated. Since 3.5."""
    return optimizer._iterations


def optimizer_variable(optimizer: Any, variable: keras.Variable) -> keras.Variable:
    """The variable that an optimizer was built with: TensorFlow hands on replicas. Since 3.0."""
    return optimizer._trainable_variables[optimizer._get_variable_index(variable)]


def moving_average(optimizer: Any, variable: keras.Variable) -> keras.Variable:
    """The average that `use_ema=True` keeps of a variable. Since 3.0."""
    return optimizer._model_variables_moving_average[optimizer._get_variable_index(variable)]


def decays(optimizer: Any, variable: keras.Variable) -> bool:
    """Whether weight decay acts on a variable. Since 3.0.

    From 3.16 on, `_use_weight_decay` is for optimizers that are built, and the other name for all.
    """
    if hasattr(optimizer, "_is_excluded_from_weight_decay"):
        return not optimizer._is_excluded_from_weight_decay(variable)
    return bool(optimizer._use_weight_decay(variable))


def has_own_weight_decay(optimizer: Any) -> bool:
    """Whether a class of optimizers decays weights in another way than Keras. Since 3.0."""
    of_keras = keras.optimizers.Optimizer._apply_weight_decay
    return optimizer._apply_weight_decay is not of_keras


def steps_all_at_once(optimizer: type) -> bool:
    """Whether a class of optimizers steps all variables by operations on lists. Since 3.0."""
    return hasattr(optimizer, "_parallel_update_step")


def shared_state(optimizer: Any) -> keras.Variable | None:
    """The number that Nadam keeps for all variables together, or None. Since 3.0."""
    return getattr(optimizer, "_u_product", None)


def learning_rate_argument(optimizer: Any) -> Any:
    """A schedule or function, where the public `learning_rate` is the number it gave. Since 3.0."""
    return optimizer._learning_rate


def config_without_schedule(optimizer: Any) -> dict[str, Any]:
    """The configuration of an optimizer, whose schedule need not have one. Since 3.0."""
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
    """The pattern of names that weight decay does not act on, or None. Since 3.3."""
    pattern = getattr(optimizer, "_exclude_from_weight_decay_pattern", None)
    return None if pattern is None else pattern.pattern


def optimizer_map(optimizer: Any) -> Any:
    """What tells the optimizer of each variable in a `MultiOptimizer`, else None. Since 3.15."""
    return getattr(optimizer, "_optimizer_map", None)


def stepping_optimizer() -> Any:
    """The optimizer whose step is being taken, or None. Since 3.0.

    Optimizers call constraints in their scope, those inside of loss scaling or of several as well.
    """
    scopes = get_global_attribute("name_scope_stack") or []
    callers = (scope.caller for scope in reversed(scopes))
    return next((each for each in callers if isinstance(each, keras.optimizers.Optimizer)), None)
