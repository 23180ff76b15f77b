"""Short texts that the processes of a training exchange before it begins.

They do not use the collective operations of the training. Those would wait forever, or mix up
data, if a process did something else.
"""

from typing import Any

import keras

from keras_regs._inspect.hosts import mesh_of_hosts


class NoAnswer(Exception):
    """A process has not left a text within the time."""


def processes_of(model: keras.Model) -> tuple[str, list[str]] | None:
    """The name of this process, and of all that train the model, or None if it is the only one."""
    backend = keras.backend.backend()
    if backend == "tensorflow":
        import tensorflow as tf

        strategy = model.distribute_strategy
        if not isinstance(strategy, tf.distribute.MultiWorkerMirroredStrategy):
            return None
        resolver = strategy.cluster_resolver
        jobs = resolver.cluster_spec().as_dict()
        tasks = [f"{job}:{i}" for job in ("chief", "worker") for i in range(len(jobs.get(job, ())))]
        return (f"{resolver.task_type}:{resolver.task_id}", tasks) if len(tasks) > 1 else None
    if backend == "torch":
        from torch import distributed

        if not distributed.is_available() or not distributed.is_initialized():
            return None
        ranks = list(map(str, range(distributed.get_world_size())))
        return (str(distributed.get_rank()), ranks) if len(ranks) > 1 else None
    mesh = mesh_of_hosts(model.variables)
    if mesh is None:
        return None
    import jax

    indices = sorted({device.process_index for device in mesh.devices.flat})
    return str(jax.process_index()), list(map(str, indices))


def leave(key: str, text: str) -> None:
    """Leaves a text for the other processes, under a key that has not been used before."""
    backend = keras.backend.backend()
    # None of the three has a public interface for this.
    if backend == "jax":
        _client_of_jax().key_value_set(key, text)
    elif backend == "torch":
        _store_of_torch().set(key, text)
    else:
        _context_of_tensorflow().set_config_key_value(key, text)


def read(key: str, seconds: float) -> str:
    """The text that a process has left, waiting for it if necessary.

    Raises:
        NoAnswer: If there is none in time.
    """
    backend = keras.backend.backend()
    try:
        if backend == "jax":
            return str(_client_of_jax().blocking_key_value_get(key, int(1000 * seconds)))
        if backend == "torch":
            from datetime import timedelta

            store = _store_of_torch()
            store.wait([key], timedelta(seconds=seconds))
            return str(store.get(key).decode())
        return str(_context_of_tensorflow().get_config_key_value(key, int(1000 * seconds)))
    except Exception as error:  # Each backend has its own, and the caller adds what it means.
        raise NoAnswer(str(error)) from error


def _client_of_jax() -> Any:
    from jax._src.distributed import global_state

    return global_state.client


def _store_of_torch() -> Any:
    import torch.distributed.distributed_c10d

    return torch.distributed.distributed_c10d._get_default_store()


def _context_of_tensorflow() -> Any:
    from tensorflow.python.eager import context

    return context.context()
