"""Restores the activity losses of shared layers, which Keras drops with JAX.

In a compiled step of the JAX backend, each layer counts as the outermost layer being called, and
an outermost layer first clears its losses and those of the layers inside it. If a model calls a
layer twice, only the loss of the last call remains (as of Keras 3.15). The other backends sum the
losses of all calls. So with JAX, each call adds this sum.
"""

from typing import Any
from weakref import WeakKeyDictionary

from keras import ops

from keras_regs._keras import get_stateless_scope, has_losses
from keras_regs._typing import Tensor

# For each trace, the sum of the losses of each layer up to now.
_traces: WeakKeyDictionary[Any, dict[int, Any]] = WeakKeyDictionary()


def with_dropped_loss(layer: Any, loss: Tensor) -> Tensor:
    """`loss`, about to be added to the layer, plus the losses of the layer that Keras dropped."""
    scope = get_stateless_scope()
    if scope is None or not scope.collect_losses:
        return loss
    sums = _traces.setdefault(scope, {})
    before = sums.get(id(layer), 0.0)
    sums[id(layer)] = before + loss
    # The layer has no losses before the first call, and after Keras has dropped them.
    return loss if has_losses(layer) else before + loss


def with_dropped_losses(layer: Any, x: Tensor, loss: Tensor) -> Tensor:
    """Like `with_dropped_loss`, for an activity loss, which Keras divides by the batch size."""
    scope = get_stateless_scope()
    if layer is None or scope is None or not scope.collect_losses:
        return loss
    samples = ops.cast(ops.shape(x)[0], loss.dtype)
    return with_dropped_loss(layer, ops.divide_no_nan(loss, samples)) * samples
