"""A small training on one host or several, with what the package offers for training.

As a program, it is one process of several, and writes what it has seen into a file:

    python -m tests.hosts.training INDEX COUNT ADDRESS FOLDER
"""

import functools
import json
import os
import sys
from contextlib import nullcontext
from pathlib import Path

import numpy as np

EPOCHS, GLOBAL_BATCH, SAMPLES = 3, 16, 32
BACKEND = os.environ.get("KERAS_BACKEND", "tensorflow")


def data():
    random = np.random.default_rng(0)
    x = random.normal(size=(SAMPLES, 6, 6, 1)).astype("float32")
    return x, random.integers(0, 3, size=SAMPLES).astype("int32")


def share_of(array, index, count):
    """The samples of this process, of each batch of all processes."""
    batches = array.reshape(-1, count, GLOBAL_BATCH // count, *array.shape[1:])
    return batches[:, index].reshape(-1, *array.shape[1:])


def connect(index, count, address):
    """Makes this process one of several, as the documentation shows it.

    Returns:
        TensorFlow's distribution strategy, or None.
    """
    if BACKEND == "jax":
        import jax

        jax.config.update("jax_cpu_collectives_implementation", "gloo")
        jax.distributed.initialize(address, num_processes=count, process_id=index)
        return None
    if BACKEND == "torch":
        import datetime

        import torch

        torch.distributed.init_process_group(
            "gloo",
            init_method=f"tcp://{address}",
            rank=index,
            world_size=count,
            timeout=datetime.timedelta(seconds=60),
        )
        return None
    host, port = address.split(":")
    workers = [f"{host}:{int(port) + i}" for i in range(count)]
    task = {"type": "worker", "index": index}
    os.environ["TF_CONFIG"] = json.dumps({"cluster": {"worker": workers}, "task": task})
    import tensorflow as tf

    return tf.distribute.MultiWorkerMirroredStrategy()


def network():
    import keras

    import keras_regs as kr

    layers = keras.layers
    inputs = keras.Input((6, 6, 1))
    x = layers.Conv2D(4, 3, activity_regularizer=kr.RFAVEntropy(1e-2), name="conv")(inputs)
    x = layers.Flatten()(layers.Activation("relu")(x))
    x = kr.layers.CompanderDense(
        8,
        "tanh",
        compander=kr.companders.Arctan(1.2, 0.6, learnable="coarse"),
        kernel_regularizer=kr.L2(0.05),
        name="companded",
    )(x)
    x = layers.Dense(
        6,
        "tanh",
        activity_regularizer=kr.ActivityVariance(0.1, synchronized=True),
        name="varied",
    )(x)
    x = layers.Dense(
        6,
        "tanh",
        activity_regularizer=kr.ClassVariance(0.1, 3, synchronized=True),
        name="classes",
    )(x)
    model = kr.models.ClassWiseModel(
        inputs, layers.Dense(3, kernel_regularizer=kr.L2(1.0), name="out")(x)
    )
    model.compile(
        keras.optimizers.SGD(0.1, momentum=0.9),
        keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    )
    return model


def callbacks_in(folder):
    import keras_regs as kr

    x, y = data()
    return [
        kr.DelayedStrong(1, layers=["conv", "companded", "varied", "classes"]),
        kr.TunedStrength(x[:8], y[:8], layers="out", delay=1),
        kr.ProximalL1(0.1, layers="varied"),
        kr.LossWithoutPenalties(),
        kr.SparsityHeatmaps(folder, x[:8], y[:8]),
        kr.WeightPercentiles(folder, layers=["companded", "varied"]),
        kr.CorrelationHistograms(folder, layers="companded"),
    ]


def train(folder, index=0, count=1, strategy=None):
    """Trains, and returns what the process has seen."""
    import keras

    keras.utils.set_random_seed(0)
    with nullcontext() if strategy is None else strategy.scope():
        model = network()
    callbacks = callbacks_in(folder)
    fit = {"jax": fit_with_jax, "tensorflow": loop_with_tensorflow, "torch": loop_with_torch}
    logs = fit[BACKEND](model, callbacks, index, count, strategy)
    return {
        "logs": logs,
        "folders": [str(each.run_dir) for each in callbacks if hasattr(each, "run_dir")],
        "weights": [values_of(weight).tolist() for weight in model.weights],
    }


def values_of(weight):
    from keras_regs._math.numerics import on_host

    return on_host(weight)


def fit_with_jax(model, callbacks, index, count, strategy):
    x, y = (share_of(each, index, count) for each in data())
    size = GLOBAL_BATCH // count
    history = model.fit(
        x, y, batch_size=size, epochs=EPOCHS, shuffle=False, verbose=0, callbacks=callbacks
    )
    return history.history


def loop_with_tensorflow(model, callbacks, index, count, strategy):
    import tensorflow as tf

    strategy = strategy or tf.distribute.get_strategy()
    options = tf.data.Options()
    options.experimental_distribute.auto_shard_policy = tf.data.experimental.AutoShardPolicy.DATA
    dataset = tf.data.Dataset.from_tensor_slices(data()).batch(GLOBAL_BATCH).with_options(options)
    batches = strategy.experimental_distribute_dataset(dataset)

    def epoch(record):
        # Compiled in each epoch, because `ProximalL1` changes the step.
        step = tf.function(lambda batch: strategy.run(model.train_step, args=(batch,)))
        model.reset_metrics()
        for batch in batches:
            step(batch)
        record({name: float(value) for name, value in model.get_metrics_result().items()})

    return loop(model, callbacks, epoch)


def loop_with_torch(model, callbacks, index, count, strategy):
    import torch

    import keras_regs as kr

    x, y = (torch.tensor(share_of(each, index, count)) for each in data())
    replica = torch.nn.parallel.DistributedDataParallel(model) if count > 1 else model

    def epoch(record):
        model.reset_metrics()
        size = GLOBAL_BATCH // count
        for start in range(0, len(x), size):
            batch = x[start : start + size], y[start : start + size]
            with kr.class_labels(batch[1]):
                predicted = replica(batch[0], training=True)
                loss = model.compute_loss(*batch, predicted)
            model.zero_grad()
            loss.backward()
            weights = model.trainable_variables
            with torch.no_grad():
                model.optimizer.apply([each.value.grad for each in weights], weights)
        means = {name: float(value) for name, value in model.get_metrics_result().items()}
        if count > 1:
            every = [None] * count
            torch.distributed.all_gather_object(every, means)
            means = {name: sum(each[name] for each in every) / count for name in means}
        record(means)

    return loop(model, callbacks, epoch)


def loop(model, callbacks, epoch):
    import keras_regs as kr

    arguments = {"epochs": EPOCHS, "add_history": True}
    with kr.callbacks.custom_loop(model, callbacks, **arguments) as training:
        for number in range(EPOCHS):
            training.on_epoch_begin(number)
            epoch(functools.partial(training.on_epoch_end, number))
    return model.history.history


def penalties(index, count, strategy):
    """Penalties of a batch, by their class: of this process, and synchronized."""
    import keras

    import keras_regs as kr

    x, y = (each[:GLOBAL_BATCH] for each in activations())
    size = GLOBAL_BATCH // count
    x, y = (each[index * size : (index + 1) * size] for each in (x, y))
    found = {}
    made = {}
    with nullcontext() if strategy is None else strategy.scope():
        for synchronized in (False, True):
            made |= {
                (cls.__name__, synchronized): keras.layers.Activation(
                    "linear", activity_regularizer=cls(1.0, *arguments, synchronized=synchronized)
                )
                for cls, arguments in statistics()
            }

    def measure():
        losses = []
        for layer in made.values():
            with kr.class_labels(y):
                layer(keras.ops.convert_to_tensor(x), training=True)
            losses.append(sum(layer.losses))
        return losses

    if strategy is None:
        values = measure()
    else:
        values = [strategy.experimental_local_results(each)[0] for each in strategy.run(measure)]
    for (name, _), value in zip(made, values, strict=True):
        found.setdefault(name, []).append(float(value))
    return found


def statistics():
    import keras_regs as kr

    of_units = [kr.ActivityCovariance, kr.ActivityVariance, kr.ActivityRank]
    of_classes = [kr.ClassCovariance, kr.ClassVariance, kr.ClassRank]
    return [*((cls, ()) for cls in of_units), *((cls, (3,)) for cls in of_classes)]


def activations():
    random = np.random.default_rng(1)
    x = random.normal(size=(GLOBAL_BATCH, 5)).astype("float32")
    return x, np.arange(GLOBAL_BATCH, dtype="int32") % 3


def errors(index, count, strategy, folder):
    """The errors of callbacks that differ between the processes."""
    import keras_regs as kr
    from keras_regs.callbacks import _same_callbacks

    with nullcontext() if strategy is None else strategy.scope():
        model = network()
    x, _ = data()
    found = {}
    cases = {"settings": kr.DelayedStrong(1 + index)}
    if BACKEND == "jax":
        cases["samples"] = kr.SparsityHeatmaps(folder, x[index : index + 8])
    if index == 0:
        cases["missing"] = kr.ProximalL1(0.1)
        _same_callbacks.SECONDS = 2
    for name, callback in cases.items():
        try:
            with kr.callbacks.custom_loop(model, [callback]):
                found[name] = "none"
        except (ValueError, RuntimeError) as error:
            found[name] = str(error)
    return found


def split_between_hosts():
    """A distribution that gives each host a part of two kernels, and all samples."""
    import keras

    mesh = keras.distribution.DeviceMesh(
        (1, 2), ("batch", "model"), keras.distribution.list_devices()
    )
    layouts = keras.distribution.LayoutMap(mesh)
    layouts["companded/kernel"] = (None, "model")
    layouts["varied/kernel"] = (None, "model")
    return keras.distribution.ModelParallel(
        layout_map=layouts, batch_dim_name="batch", auto_shard_dataset=False
    )


def main(index, count, address, folder):
    index, count = int(index), int(count)
    strategy = connect(index, count, address)
    import keras

    logs = f"{folder}/logs"
    found = {}
    if BACKEND == "jax":
        parallel = keras.distribution.DataParallel(auto_shard_dataset=False)
        keras.distribution.set_distribution(parallel)
    else:
        found["penalties"] = penalties(index, count, strategy)
    found["training"] = train(logs, index, count, strategy)
    if BACKEND == "jax":
        keras.distribution.set_distribution(split_between_hosts())
        found["split"] = train(f"{folder}/split", 0, 1)  # each process has all samples
        keras.distribution.set_distribution(parallel)
    found["errors"] = errors(index, count, strategy, logs)
    Path(folder, f"process-{index}.json").write_text(json.dumps(found))


if __name__ == "__main__":
    main(*sys.argv[1:])
