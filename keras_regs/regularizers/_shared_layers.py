"""Activity losses of layers that a model calls several times, which Keras loses with JAX.

In a compiled step of the JAX backend, each layer of a model is the outermost one that is called,
and an outermost layer begins by dropping its losses and those of the layers in it. Of a layer that
is called twice, the loss of the last call alone is left (as of Keras 3.15). The sum of all calls is
what the other backends have, so the loss of such a layer is that sum with each call.
"""

from typing import Any
from weakref import WeakKeyDictionary

from keras import ops

from keras_regs._keras import get_stateless_scope, has_losses
from keras_regs._typing import Tensor

# The sum of the losses so far of each layer, for as long as a trace lasts.
_traces: WeakKeyDictionary[Any, dict[int, Any]] = WeakKeyDictionary()


def with_dropped_loss(layer: Any, loss: Tensor) -> Tensor:
    """`loss`, which is about to be added to the layer's, plus those of it that Keras dropped."""
    scope = get_stateless_scope()
    if scope is None or not scope.collect_losses:
        return loss
    sums = _traces.setdefault(scope, {})
    before = sums.get(id(layer), 0.0)
    sums[id(layer)] = before + loss
    # The list is empty after Keras dropped what was in it, and before the first call.
    return loss if has_losses(layer) else before + loss


def with_dropped_losses(layer: Any, x: Tensor, loss: Tensor) -> Tensor:
    """The same for the activity regularizer of a layer, which Keras divides by the batch size."""
    scope = get_stateless_scope()
    if layer is None or scope is None or not scope.collect_losses:
        return loss
    samples = ops.cast(ops.shape(x)[0], loss.dtype)
    return with_dropped_loss(layer, ops.divide_no_nan(loss, samples)) * samples
