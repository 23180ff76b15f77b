"""The processes that train a model together, on one host or several."""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from typing import Any

import keras
import numpy as np
from keras import tree

from keras_regs._keras import is_out_of_sync


def writes_files(model: keras.Model) -> bool:
    """Whether this process is the first of those that train the model together.

    Only the first one writes files. A model that is trained by one process alone has no others.
    """
    backend = keras.backend.backend()
    if backend == "tensorflow":
        return bool(model.distribute_strategy.extended.should_save_summary)
    if backend == "torch":
        from torch import distributed

        # A model does not know whether it is inside a `DistributedDataParallel`, so each process
        # of a group is assumed to train the same model.
        is_grouped = distributed.is_available() and distributed.is_initialized()
        return not is_grouped or distributed.get_rank() == 0
    mesh = mesh_of_hosts(model.variables)
    if mesh is None:
        return True
    import jax

    return bool(jax.process_index() == min(each.process_index for each in mesh.devices.flat))


def scope_of(model: keras.Model) -> AbstractContextManager[Any]:
    """The scope of the model's `tf.distribute` strategy, where its variables are created."""
    strategy = getattr(model, "distribute_strategy", None)
    return nullcontext() if strategy is None else strategy.scope()


def compiled_with_jax(
    function: Callable[..., Any], variables: Iterable[keras.Variable]
) -> Callable[..., Any]:
    """A function of the values of these variables, compiled so that each process has its results.

    If the variables are on several hosts, all processes must call it, with equal arguments. These
    may be results of such a function.
    """
    import jax

    mesh = mesh_of_hosts(variables)
    if mesh is None:
        return jax.jit(function)
    everywhere = jax.sharding.NamedSharding(mesh, jax.sharding.PartitionSpec())
    compiled = jax.jit(function, out_shardings=everywhere)

    def for_all(each: Any) -> Any:
        is_local = isinstance(each, jax.Array) and each.is_fully_addressable
        return np.asarray(each) if is_local else each

    def call(values: Any, *arguments: Any) -> Any:
        found = compiled(values, *tree.map_structure(for_all, arguments))
        # Arrays of this process alone, so what follows need not happen in all processes.
        return tree.map_structure(lambda each: each.addressable_data(0), found)

    return call


def mesh_of_hosts(variables: Iterable[keras.Variable]) -> Any:
    """The mesh of devices that these variables are on, or None if this process has all of them."""
    import jax

    for variable in variables:
        sharding = None if is_out_of_sync(variable) else variable.value.sharding
        if isinstance(sharding, jax.sharding.NamedSharding) and not sharding.is_fully_addressable:
            return sharding.mesh
    return None
