"""Faster access to scalar variables from outside of compiled functions, for TensorFlow.

Schedules read and assign the strength of each regularizer. Keras and `tf.Variable` convert and
check values in Python, which takes five times as long as the ops themselves.
"""

from typing import Any

import keras
import tensorflow as tf
from keras import ops

from keras_regs._keras import get_stateless_scope


def read(variable: keras.Variable) -> float:
    """The value of a float32 variable of shape `()`."""
    handle = _handle(variable)
    if handle is None:
        return float(ops.convert_to_numpy(ops.convert_to_tensor(variable)))
    return float(tf.raw_ops.ReadVariableOp(resource=handle, dtype=tf.float32).numpy())


def assign(variable: keras.Variable, value: float) -> None:
    """Assigns a number to a float32 variable of shape `()`."""
    handle = _handle(variable)
    if handle is None:
        variable.assign(value)
    else:
        tf.raw_ops.AssignVariableOp(resource=handle, value=float(value))


def _handle(variable: keras.Variable) -> Any:
    """The resource that holds the value, or None if there is not exactly one."""
    if not tf.executing_eagerly() or get_stateless_scope() is not None:
        return None
    value = variable.value
    is_single = isinstance(value, tf.Variable) and not isinstance(
        value, tf.distribute.DistributedValues
    )
    return value.handle if is_single else None
