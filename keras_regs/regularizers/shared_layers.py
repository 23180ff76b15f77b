"""Activity losses of layers that a model calls several times, which Keras loses with JAX.

In a compiled step of the JAX backend, each layer of a model is the outermost one that is called,
and an outermost layer begins by dropping its losses. Of a layer that is called twice, the loss of
the last call alone is left (as of Keras 3.15). The sum of all calls is what the other backends
have, so the regularizer of such a layer returns that sum with each call.
"""

from typing import Any
from weakref import WeakKeyDictionary

from keras import ops
from keras.src.backend.common.global_state import get_global_attribute
from keras.src.backend.common.stateless_scope import get_stateless_scope

# The mean losses so far of each layer, for as long as a trace lasts.
_traces: WeakKeyDictionary[Any, dict[int, Any]] = WeakKeyDictionary()


def with_dropped_losses(regularizer: Any, x: Any, loss: Any) -> Any:
    """`loss`, which Keras is about to divide by the batch size of `x`, plus those it dropped."""
    scope = get_stateless_scope()
    context = get_global_attribute("current_call_ctx")
    if scope is None or not scope.collect_losses or context is None:
        return loss
    layer = context.entry_layer
    if layer.activity_regularizer is not regularizer:
        return loss
    samples = ops.cast(ops.shape(x)[0], loss.dtype)
    total = ops.divide_no_nan(loss, samples)
    means = _traces.setdefault(scope, {})
    # The list is empty after Keras dropped what was in it, and before the first call.
    if id(layer) in means and not layer._loss_ids:
        total += means[id(layer)]
    means[id(layer)] = total
    return total * samples
