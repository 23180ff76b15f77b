"""The batch of all replicas of a model, for statistics of the whole batch.

With JAX, a compiled step sees the whole batch on any number of devices and hosts. With TensorFlow
and PyTorch, each replica sees its share.
"""

from typing import Any

import keras
from keras import ops

from keras_regs._keras import call_context
from keras_regs._typing import Tensor


def of_all_replicas(z: Tensor, rows: Tensor = None, classes: Tensor = None) -> list[Any]:
    """Samples of a training step on this replica, together with those on all other replicas.

    Outside a training step, and with one replica, these are the arguments. All replicas must call
    it. The gradient with respect to `z` is the sum of the gradients of all replicas, so that their
    mean is the gradient of a penalty of the whole batch.

    Args:
        z: Activations `(samples, units)`.
        rows: Booleans `(samples,)`, or None.
        classes: Integers `(samples,)`, or None.

    Returns:
        All three of the whole batch, or None for None.
    """
    gathered = _gather() if getattr(call_context(), "training", False) else None
    if gathered is None:
        return [z, rows, classes]
    # One communication instead of three.
    extra = [each for each in (rows, classes) if each is not None]
    columns = [ops.expand_dims(ops.cast(each, z.dtype), 1) for each in extra]
    together = gathered(ops.concatenate([z, *columns], axis=1))
    found = [
        ops.cast(together[:, i - len(extra)], keras.backend.standardize_dtype(each.dtype))
        for i, each in enumerate(extra)
    ]
    units = together[:, : -len(extra)] if extra else together
    return [units, *(None if each is None else found.pop(0) for each in (rows, classes))]


def _gather() -> Any:
    """A function that concatenates the matrices of all replicas, or None if there is only one."""
    backend = keras.backend.backend()
    if backend == "tensorflow":
        import tensorflow as tf

        context = tf.distribute.get_replica_context()
        if context is None or context.num_replicas_in_sync == 1:
            return None
        if len(context.strategy.extended.worker_devices) > 1:
            # Replicas of a process wait for each other within a layer, whose list of losses they
            # share. So a replica would add the penalties of others to its loss.
            raise ValueError(
                "`synchronized=True` needs a process for each device with TensorFlow "
                "(`tf.distribute.MultiWorkerMirroredStrategy`). Use that, JAX, or "
                "`synchronized=False`. Received: a strategy with "
                f"{len(context.strategy.extended.worker_devices)} devices in this process"
            )
        return lambda matrix: context.all_gather(matrix, axis=0)
    if backend == "torch":
        from torch import distributed

        if not distributed.is_available() or not distributed.is_initialized():
            return None
        return _gathered_by_torch if distributed.get_world_size() > 1 else None
    return None


def _gathered_by_torch(matrix: Tensor) -> Tensor:
    import torch
    from torch import distributed

    replicas, own = distributed.get_world_size(), distributed.get_rank()
    constant = matrix.detach().contiguous()
    sizes = [torch.zeros(1, dtype=torch.int64, device=matrix.device) for _ in range(replicas)]
    distributed.all_gather(sizes, torch.full_like(sizes[0], len(matrix)))
    longest = max(int(size) for size in sizes)
    # All parts of a communication need the same shape.
    padded = torch.nn.functional.pad(constant, (0, 0, 0, longest - len(matrix)))
    parts = [torch.empty_like(padded) for _ in range(replicas)]
    distributed.all_gather(parts, padded)
    parts = [part[: int(size)] for part, size in zip(parts, sizes, strict=True)]
    # Every replica computes the same penalty, so the sum of its gradients is a multiple of one.
    parts[own] = constant + replicas * (matrix - constant)
    return torch.cat(parts)
