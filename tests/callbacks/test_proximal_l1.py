"""`ProximalL1` takes the step that its formula says, when it is due, and leaves nothing behind."""

import itertools
import json
import zipfile
from contextlib import nullcontext

import keras
import numpy as np
import pytest

from keras_regs.callbacks import ProximalL1
from tests.math.test_thresholding import shrunken, shrunken_filters
from tests.networks import KINDS, as_float64, images, network, target_of
from tests.test_devices import two_devices

BACKEND = keras.backend.backend()
LEARNING_RATE = 0.125
STRENGTH = 0.25
THRESHOLD = LEARNING_RATE * STRENGTH  # a power of two, so that idle steps are exact

layers = keras.layers


# --- Training, against a simulation.


def sgd(momentum=0.0, nesterov=False):
    def make(state, gradient, learning_rate, step):
        m = state["m"] = momentum * state.get("m", 0.0) - learning_rate * gradient
        return momentum * m - learning_rate * gradient if nesterov else m

    return make


def adam(state, gradient, learning_rate, step):
    m = state["m"] = 0.9 * state.get("m", 0.0) + 0.1 * gradient
    v = state["v"] = 0.9 * state.get("v", 0.0) + 0.1 * gradient**2
    alpha = learning_rate * np.sqrt(1 - 0.9 ** (step + 1)) / (1 - 0.9 ** (step + 1))
    return -alpha * m / (np.sqrt(v) + 1e-7)


def simulated(
    weights,
    batches,
    update,
    proximal,
    learning_rate=lambda micro_step: LEARNING_RATE,
    accumulate=1,
    decay=0.0,
    average=None,
    overwrite=0,
):
    """Kernel and bias of a linear model with a mean squared error, after one pass over batches."""
    weights = [np.array(w, "float64") for w in weights]
    states, averages, gradients = [{}, {}], [0.0, 0.0], [0.0, 0.0]
    for micro_step, (x, y) in enumerate(batches):
        error = 2 * (x @ weights[0] + weights[1] - y) / y.size
        for i, gradient in enumerate([x.T @ error, error.sum(0)]):
            gradients[i] = gradients[i] + gradient / accumulate
        step, remainder = divmod(micro_step, accumulate)
        due = remainder == accumulate - 1
        rate = learning_rate(micro_step)
        for i in range(2):
            if due:
                weights[i] = weights[i] * (1 - decay * rate)
                weights[i] = weights[i] + update(states[i], gradients[i], rate, step)
                gradients[i] = 0.0
            if average is not None:
                kept = average if step else 0.0
                averages[i] = kept * averages[i] + (1 - kept) * weights[i]
                if overwrite and (step + 1) % overwrite == 0:
                    weights[i] = averages[i]
        if due:
            weights[0] = proximal(weights[0], rate)
        if average is not None:
            averages[0] = np.where(weights[0] == 0, 0, averages[0])
    return weights if average is None else averages


def decaying(micro_step):
    return LEARNING_RATE * 0.5 ** (micro_step / 8)


SCHEDULE = {"learning_rate": decaying}
OPTIMIZERS = {
    "sgd": (keras.optimizers.SGD, {}, sgd(), {}),
    "momentum": (keras.optimizers.SGD, {"momentum": 0.5}, sgd(0.5), {}),
    "nesterov": (
        keras.optimizers.SGD,
        {"momentum": 0.5, "nesterov": True},
        sgd(0.5, nesterov=True),
        SCHEDULE,
    ),
    # With its default of 0.999, the optimizer itself computes no more than four digits.
    "adam": (keras.optimizers.Adam, {"beta_2": 0.9}, adam, SCHEDULE),
    "weight decay": (keras.optimizers.SGD, {"weight_decay": 0.5}, sgd(), {"decay": 0.5}),
    "accumulation": (
        keras.optimizers.Adam,
        {"beta_2": 0.9, "gradient_accumulation_steps": 2},
        adam,
        {"accumulate": 2, **SCHEDULE},
    ),
    "average": (
        keras.optimizers.SGD,
        {"use_ema": True, "ema_momentum": 0.5},
        sgd(),
        {"average": 0.5},
    ),
    "average, overwriting": (
        keras.optimizers.SGD,
        {"use_ema": True, "ema_momentum": 0.75, "ema_overwrite_frequency": 3},
        sgd(),
        {"average": 0.75, "overwrite": 3},
    ),
}


def linear_data(n=48):
    """Half of the inputs know nothing of the targets, and half of the targets are small."""
    rng = np.random.default_rng(2)
    x = rng.normal(size=(n, 6)).astype("float32")
    y = x[:, :3] @ rng.normal(scale=[1, 0.1, 1, 0.1], size=(3, 4)) + 0.5
    return x, y.astype("float32")


def linear_model(optimizer, dense=None, **options):
    model = keras.Sequential([keras.Input((6,)), dense or layers.Dense(4, name="dense")])
    kernel = np.random.default_rng(3).normal(scale=[0.3, 0.1, 0.3, 0.1], size=(6, 4))
    model.set_weights([kernel, np.full(4, 0.1)])
    model.compile(optimizer, "mse", **options)
    return model


def compiled_rate(rate):
    """What `decaying` is to Keras."""
    if rate is not decaying:
        return LEARNING_RATE
    return keras.optimizers.schedules.ExponentialDecay(LEARNING_RATE, 8, 0.5)


@pytest.mark.parametrize(
    ("name", "strength", "group"),
    [
        *((name, 0.6, None) for name in OPTIMIZERS),
        ("adam", 1.5, "filter"),
        ("average, overwriting", 1.0, "filter"),
    ],
)
def test_training_follows_the_simulation(name, strength, group):
    optimizer, arguments, update, simulation = OPTIMIZERS[name]
    model = linear_model(optimizer(compiled_rate(simulation.get("learning_rate")), **arguments))
    x, y = linear_data()
    batches = [(x[i : i + 4], y[i : i + 4]) for i in range(0, len(x), 4)]

    def proximal(w, learning_rate):
        threshold = learning_rate * strength
        return shrunken_filters(w, threshold, (-1,)) if group else shrunken(w, threshold)

    expected = simulated(model.get_weights(), batches, update, proximal, **simulation)
    assert 0 < np.mean(expected[0] == 0) < 1
    model.fit(
        x,
        y,
        batch_size=4,
        shuffle=False,
        verbose=0,
        callbacks=[ProximalL1(strength, group=group)],
    )
    for weight, reference in zip(model.get_weights(), expected, strict=True):
        np.testing.assert_array_equal(weight == 0, reference == 0)
        np.testing.assert_allclose(weight, reference, rtol=1e-5, atol=1e-6)


# --- Idle training: with all sample weights 0 there is no gradient, and what moves the weights is
# the proximal step alone. From 1, `n` steps lead to `1 - n * THRESHOLD` exactly.


def idle_model(kind="linear", optimizer=None, **options):
    if kind == "linear":
        model = keras.Sequential([keras.Input((6,)), layers.Dense(4, name="target")])
    else:
        model = network(kind)
    model.set_weights([np.ones(w.shape) for w in model.get_weights()])
    model.compile(optimizer or keras.optimizers.SGD(LEARNING_RATE), "mse", **options)
    return model


def idle_fit(model, callbacks=(), epochs=1, batches=2, **kwargs):
    x, y = linear_data(8) if len(target_of(model).kernel.shape) == 2 else images(8)
    return model.fit(
        x,
        y,
        sample_weight=np.zeros(len(x)),
        batch_size=len(x) // batches,
        epochs=epochs,
        verbose=0,
        callbacks=list(callbacks),
        **kwargs,
    ).history


def steps_taken(weight):
    """The number of proximal steps that led a weight from 1 to where it is."""
    values = np.unique(as_float64(weight))
    assert len(values) == 1
    return (1 - values[0]) / THRESHOLD


def kernel_steps(model):
    assert steps_taken(target_of(model).bias) == 0
    return steps_taken(target_of(model).kernel)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_model(kind):
    model = idle_model(kind)
    before = model.get_config() if kind != "subclassed" else None
    history = idle_fit(model, [ProximalL1(STRENGTH, delay=1)], epochs=3)
    assert history["sparsity"] == [0, 0, 0]
    assert {w.path: steps_taken(w) for w in model.weights} == {
        w.path: 4 if w.name == "kernel" else 0 for w in model.weights
    }
    # Nothing of it is left.
    assert all(w.constraint is None for w in model.weights)
    assert not {"make_train_function", "train_step"} & set(vars(model))
    assert before is None or model.get_config() == before
    idle_fit(model)
    assert kernel_steps(model) == 4


@pytest.mark.parametrize(
    "options",
    [
        {"run_eagerly": True},
        {"jit_compile": True},
        {"jit_compile": False},
        {"steps_per_execution": 2},
    ],
    ids=str,
)
def test_other_ways_to_run(options):
    if BACKEND == "torch" and options in ({"jit_compile": True}, {"steps_per_execution": 2}):
        pytest.skip("The one needs a C++ compiler, the other is not supported.")
    model = idle_model(**options)
    idle_fit(model, [ProximalL1(STRENGTH, delay=2)], epochs=4)
    assert kernel_steps(model) == 4
    idle_fit(model)
    assert kernel_steps(model) == 4


def test_the_learning_rate_that_a_callback_sets():
    model = idle_model()
    rates = [LEARNING_RATE, LEARNING_RATE * 2, 0.0]
    scheduler = keras.callbacks.LearningRateScheduler(lambda epoch: rates[epoch])
    idle_fit(model, [ProximalL1(STRENGTH), scheduler], epochs=3)
    assert kernel_steps(model) == 2 + 4


def test_learning_rate_as_a_function():
    model = idle_model(optimizer=keras.optimizers.SGD(lambda: LEARNING_RATE))
    idle_fit(model, [ProximalL1(STRENGTH)])
    assert kernel_steps(model) == 2


def test_several_optimizers_in_one():
    optimizers = keras.optimizers
    if not hasattr(optimizers, "MultiOptimizer"):
        pytest.skip("This version of Keras has no MultiOptimizer.")
    rates = optimizers.OptimizerMap(optimizers.SGD(LEARNING_RATE))
    rates["head/.*"] = optimizers.SGD(2 * LEARNING_RATE)
    model = idle_model("functional", optimizers.MultiOptimizer(rates))
    idle_fit(model, [ProximalL1(STRENGTH)])
    assert kernel_steps(model) == 2
    assert steps_taken(model.get_layer("head").kernel) == 4


def test_delay_initial_epoch_second_fit_and_offset():
    model = idle_model()
    callback = ProximalL1(STRENGTH, delay=3)
    idle_fit(model, [callback], initial_epoch=2, epochs=4)
    assert kernel_steps(model) == 2
    idle_fit(model, [callback], epochs=3)
    assert kernel_steps(model) == 2
    idle_fit(model, [callback], initial_epoch=7, epochs=8)
    assert kernel_steps(model) == 4
    idle_fit(model, [ProximalL1(STRENGTH, delay=3, epoch_offset=2)], epochs=2)
    assert kernel_steps(model) == 6


def test_compiles_once_more_when_the_delay_is_over():
    if BACKEND == "torch":
        pytest.skip("It runs eagerly.")
    calls = []

    class Traced(layers.Dense):
        def call(self, inputs, training=None):
            if training:
                calls.append(1)
            return super().call(inputs)

    class Count(keras.callbacks.Callback):
        def on_epoch_begin(self, epoch, logs=None):
            traced.append(len(calls))

    traced = []
    model = linear_model("sgd", Traced(4, name="target"))
    idle_fit(model, [ProximalL1(STRENGTH, delay=2), Count()], epochs=4)
    traced.append(len(calls))
    assert (np.diff(traced) > 0).tolist() == [True, False, True, False]


class Interruption(Exception):
    pass


class Interrupt(keras.callbacks.Callback):
    def __init__(self, epoch=1, batch=0):
        super().__init__()
        self.when = (epoch, batch)

    def on_epoch_begin(self, epoch, logs=None):
        self.epoch = epoch

    def on_train_batch_end(self, batch, logs=None):
        if (self.epoch, batch) == self.when:
            raise Interruption


def test_resumes_where_backup_and_restore_does(tmp_path):
    def backup():
        return keras.callbacks.BackupAndRestore(tmp_path / "backup")

    model = idle_model()
    with pytest.raises(Interruption):
        idle_fit(model, [ProximalL1(STRENGTH, delay=2), backup(), Interrupt(3)], epochs=6)
    resumed = idle_model()
    idle_fit(resumed, [ProximalL1(STRENGTH, delay=2), backup()], epochs=6)
    assert kernel_steps(resumed) == 2 * 4  # one epoch before, three after


def train_on_batch(model):
    x, y = linear_data(4)
    model.train_on_batch(x, y, sample_weight=np.zeros(4))


@pytest.mark.parametrize("train", [idle_fit, train_on_batch])
def test_training_after_an_interruption_is_without_it(train):
    model = idle_model()
    users = keras.constraints.MaxNorm(1e3)
    target_of(model).kernel.constraint = users
    callback = ProximalL1(STRENGTH)
    # Whoever holds the error holds the compiled step that it came from.
    with pytest.raises(Interruption) as error:
        idle_fit(model, [callback, Interrupt()], epochs=2)
    assert kernel_steps(model) == 3
    train(model)
    assert kernel_steps(model) == 3
    assert target_of(model).kernel.constraint is users
    assert "make_train_function" not in vars(model)
    assert error


def test_an_interrupted_callback_can_go_on():
    model = idle_model()
    callback = ProximalL1(STRENGTH)
    for n in (1, 2):
        with pytest.raises(Interruption):
            idle_fit(model, [callback, Interrupt(0)])
        assert kernel_steps(model) == n
    idle_fit(model, [callback])
    assert kernel_steps(model) == 4
    idle_fit(model)
    assert kernel_steps(model) == 4


def test_interrupted_callbacks_can_be_ended_by_hand():
    model = idle_model("functional")
    callbacks = [ProximalL1(STRENGTH, layers=name) for name in ("target", "head")]
    with pytest.raises(Interruption):
        idle_fit(model, [*callbacks, Interrupt(0)])
    callbacks[0].on_train_end()
    assert target_of(model).kernel.constraint is None
    idle_fit(model)  # begins with ending the other
    assert kernel_steps(model) == 1
    assert steps_taken(model.get_layer("head").kernel) == 1
    callbacks[1].on_train_end()
    assert "make_train_function" not in vars(model)


def test_a_model_whose_part_was_in_an_interrupted_training():
    inner = idle_model()
    outer = keras.Sequential([keras.Input((6,)), inner])
    outer.compile(keras.optimizers.SGD(LEARNING_RATE), "mse")
    with pytest.raises(Interruption):
        idle_fit(outer, [ProximalL1(STRENGTH), Interrupt(0)])
    idle_fit(inner, [ProximalL1(STRENGTH)])
    assert kernel_steps(inner) == 3
    assert target_of(inner).kernel.constraint is None
    idle_fit(outer)
    assert kernel_steps(inner) == 3


def test_the_step_is_a_new_one_even_if_someone_keeps_the_old_one():
    model = idle_model()
    idle_fit(model)
    plain = model.train_function
    idle_fit(model, [ProximalL1(STRENGTH)])
    assert kernel_steps(model) == 2
    idle_fit(model)
    assert kernel_steps(model) == 2
    assert plain


def test_other_callbacks_may_compile_again():
    class Recompile(keras.callbacks.Callback):
        def on_epoch_begin(self, epoch, logs=None):
            kept.append(self.model.train_function)
            self.model.make_train_function(force=True)

    kept = []
    model = idle_model()
    idle_fit(model, [ProximalL1(STRENGTH, delay=1), Recompile()], epochs=3)
    assert kernel_steps(model) == 4
    idle_fit(model)
    assert kernel_steps(model) == 4


# --- What else takes part in an update.


def test_the_users_constraint_comes_last_and_comes_back():
    constraint = keras.constraints.UnitNorm()
    model = linear_model(
        keras.optimizers.SGD(LEARNING_RATE), layers.Dense(4, kernel_constraint=constraint)
    )
    x, y = linear_data()
    model.fit(x, y, verbose=0, epochs=3, callbacks=[ProximalL1(0.3)])
    kernel = model.get_weights()[0]
    assert 0 < np.mean(kernel == 0) < 1
    np.testing.assert_allclose(np.linalg.norm(kernel, axis=0), 1, rtol=1e-5)
    assert model.layers[0].kernel.constraint is constraint


def test_loss_scaling_skips_the_step_with_the_update():
    keras.config.set_dtype_policy("mixed_float16")
    try:
        optimizer = keras.optimizers.SGD(LEARNING_RATE, gradient_accumulation_steps=2)
        model = idle_model(optimizer=optimizer)
    finally:
        keras.config.set_dtype_policy("float32")
    assert isinstance(model.optimizer, keras.optimizers.LossScaleOptimizer)
    assert model.weights[0].dtype == "float32"
    x, y = linear_data(8)
    x[0] = np.inf
    model.fit(
        x,
        y,
        sample_weight=np.zeros(8),
        batch_size=2,
        epochs=2,
        verbose=0,
        callbacks=[ProximalL1(STRENGTH)],
    )
    assert kernel_steps(model) == 2 * 3 / 2


def test_averages_that_a_callback_swaps_in():
    model = linear_model(keras.optimizers.SGD(LEARNING_RATE, use_ema=True, ema_momentum=0.9))
    x, y = linear_data()
    swap = keras.callbacks.SwapEMAWeights(swap_on_epoch=True)
    history = model.fit(
        x, y, batch_size=4, epochs=4, verbose=0, callbacks=[swap, ProximalL1(0.3)]
    ).history
    kernel = model.get_weights()[0]
    assert 0 < np.mean(kernel == 0) < 1
    # Both the averages and what they replaced for the moment have the same zeros.
    assert history["sparsity"][-1] == np.mean(kernel == 0)


def test_strength_0_changes_nothing():
    x, y = linear_data()
    results = []
    for callbacks in ([], [ProximalL1(0.0, group="filter")]):
        model = linear_model("adam")
        model.fit(x, y, shuffle=False, verbose=0, callbacks=callbacks)
        results.append(model.get_weights()[0])
    np.testing.assert_allclose(results[1], results[0], rtol=1e-6)


# --- Where it acts.

KERNELS = {  # and the axes that count their filters
    "conv/kernel": (-1,),
    "depthwise/kernel": (-2, -1),
    "separable/depthwise_kernel": (-2, -1),
    "separable/pointwise_kernel": (-1,),
    "transpose/kernel": (-2,),
    "einsum/kernel": (-2, -1),
    "rnn/cell/kernel": (-1,),
    "rnn/cell/recurrent_kernel": (-1,),
    "dense/kernel": (-1,),
}
OTHERS = {
    "embedding/embeddings",
    "conv/bias",
    "depthwise/bias",
    "separable/bias",
    "transpose/bias",
    "norm/gamma",
    "norm/beta",
    "einsum/bias",
    "rnn/cell/bias",
    "dense/bias",
}
STATISTICS = {"norm/moving_mean", "norm/moving_variance"}


def model_of_many_layers():
    inputs = keras.Input((4, 4))
    x = layers.Embedding(5, 3, name="embedding")(inputs)
    x = layers.Conv2D(2, 2, padding="same", name="conv")(x)
    x = layers.DepthwiseConv2D(2, depth_multiplier=2, padding="same", name="depthwise")(x)
    x = layers.SeparableConv2D(3, 2, padding="same", name="separable")(x)
    x = layers.BatchNormalization(name="norm")(x)
    x = layers.Conv2DTranspose(2, 3, padding="same", name="transpose")(x)
    x = layers.Reshape((4, 8))(x)
    x = layers.EinsumDense("abc,cde->abde", (None, 2, 3), bias_axes="e", name="einsum")(x)
    x = layers.Reshape((4, 6))(x)
    x = layers.RNN(layers.SimpleRNNCell(2, name="cell"), name="rnn")(x)
    model = keras.Model(inputs, layers.Dense(2, name="dense")(x))
    rng = np.random.default_rng(5)
    model.set_weights([rng.uniform(0.2, 1, w.shape) for w in model.get_weights()])
    # There is much to compile and little to do.
    model.compile(keras.optimizers.SGD(LEARNING_RATE), "mse", run_eagerly=BACKEND != "jax")
    return model


@pytest.mark.parametrize(
    ("arguments", "acts_on"),
    [
        ({}, set(KERNELS)),
        ({"kernels_only": False, "group": "filter"}, set(KERNELS) | OTHERS),
    ],
    ids=["kernels", "filters and all else"],
)
def test_acts_on_what_it_says(arguments, acts_on):
    model = model_of_many_layers()
    before = {w.path: as_float64(w) for w in model.weights}
    assert set(before) == {*KERNELS, *OTHERS, *STATISTICS}
    x = np.zeros((2, 4, 4))
    model.fit(
        x,
        np.zeros((2, 2)),
        sample_weight=np.zeros(2),
        verbose=0,
        callbacks=[ProximalL1(16 * STRENGTH, **arguments)],
    )
    for weight in model.weights:
        w = before[weight.path]
        if weight.path in acts_on:
            axes = KERNELS.get(weight.path) if "group" in arguments else None
            threshold = 16 * THRESHOLD
            expected = shrunken_filters(w, threshold, axes) if axes else shrunken(w, threshold)
        elif weight.path in STATISTICS:
            continue
        else:
            expected = w
        np.testing.assert_allclose(
            as_float64(weight), expected, rtol=1e-5, atol=1e-6, err_msg=weight.path
        )


def test_acts_on_the_layers_that_are_named():
    model = idle_model("nested")
    idle_fit(model, [ProximalL1(STRENGTH, layers="inner/t*")])
    idle_fit(model, [ProximalL1(STRENGTH, layers=["target", "head"])])
    assert kernel_steps(model) == 4
    assert steps_taken(model.get_layer("head").kernel) == 2


def test_frozen_layers_stay_as_they_are():
    model = idle_model("functional")
    target_of(model).trainable = False
    idle_fit(model, [ProximalL1(STRENGTH)])
    assert kernel_steps(model) == 0
    assert steps_taken(model.get_layer("head").kernel) == 2


def test_weights_that_a_model_has_itself():
    class Model(keras.Model):
        def build(self, input_shape):
            self.kernel = self.add_weight(shape=(6, 4), initializer="ones", name="kernel")

        def call(self, x):
            return keras.ops.matmul(x, self.kernel)

    model = Model(name="itself")
    x, y = linear_data(8)
    model(x)
    model.compile(keras.optimizers.SGD(LEARNING_RATE), "mse")
    model.fit(
        x, y, sample_weight=np.zeros(8), verbose=0, callbacks=[ProximalL1(STRENGTH, layers="its*")]
    )
    assert steps_taken(model.kernel) == 1


def test_weights_that_are_overwritten_with_their_gradient():
    model = idle_model()
    model.layers[0].bias.overwrite_with_gradient = True  # 0 after the first step
    history = idle_fit(model, [ProximalL1(STRENGTH, kernels_only=False)])
    assert history["sparsity"] == [0]
    assert steps_taken(model.layers[0].kernel) == 2
    assert model.layers[0].bias.constraint is None


def test_two_callbacks_share_a_model():
    model = idle_model("functional")
    first = ProximalL1(STRENGTH, layers="target", delay=1)
    second = ProximalL1(1 / LEARNING_RATE, layers="head")
    history = idle_fit(model, [first, second], epochs=3)
    assert kernel_steps(model) == 4
    head = as_float64(model.get_layer("head").kernel)
    assert (head == 0).all()
    share = head.size / (head.size + as_float64(target_of(model).kernel).size)
    assert history["sparsity"] == [share] * 3
    assert "make_train_function" not in vars(model)
    idle_fit(model)
    assert kernel_steps(model) == 4


def test_one_callback_given_twice_acts_once():
    model = idle_model()
    callback = ProximalL1(STRENGTH)
    idle_fit(model, [callback, callback])
    assert kernel_steps(model) == 2
    assert target_of(model).kernel.constraint is None


def test_sparsity_is_the_share_of_exact_zeros():
    model = linear_model(keras.optimizers.SGD(LEARNING_RATE))
    x, y = linear_data()
    shares = []
    count = keras.callbacks.LambdaCallback(
        on_epoch_end=lambda epoch, logs: shares.append(
            (logs["sparsity"], np.mean(as_float64(model.layers[0].kernel) == 0))
        )
    )
    model.fit(x, y, epochs=4, verbose=0, callbacks=[ProximalL1(0.5, delay=1), count])
    assert all(logged == counted for logged, counted in shares)
    assert shares[0][0] == 0
    assert 0 < shares[-1][0] < 1


# --- Saved models, and several devices.


def test_a_model_saved_in_the_middle_is_a_plain_model(tmp_path):
    path = tmp_path / "model.keras"
    model = idle_model()
    # With 1 step for each epoch, and the model of the first of them.
    checkpoint = keras.callbacks.ModelCheckpoint(path, save_freq=1)
    with pytest.raises(Interruption):
        idle_fit(model, [ProximalL1(STRENGTH), checkpoint, Interrupt(0)], batches=1)
    files = zipfile.ZipFile(path)
    assert "keras_regs" not in files.read("config.json").decode()
    assert "Proximal" not in json.dumps(files.namelist())
    loaded = keras.models.load_model(path)
    assert kernel_steps(loaded) == 1
    assert all(w.constraint is None for w in loaded.weights)
    idle_fit(loaded)
    assert kernel_steps(loaded) == 1
    idle_fit(loaded, [ProximalL1(STRENGTH)])
    assert kernel_steps(loaded) == 3


def train(devices, optimizer):
    keras.utils.set_random_seed(0)
    with devices:
        model = network("functional")
        model.compile(optimizer(), "mse")
        x, y = images(16)
        history = model.fit(
            x,
            y,
            batch_size=8,
            epochs=4,
            shuffle=False,
            verbose=0,
            callbacks=[ProximalL1(0.3, delay=1)],
        ).history
        return history, [np.array(w) for w in model.get_weights()]


@pytest.mark.skipif(BACKEND == "torch", reason="Keras trains on one device there")
@pytest.mark.parametrize(
    "optimizer",
    [
        lambda: keras.optimizers.LossScaleOptimizer(keras.optimizers.SGD(0.05, momentum=0.9)),
        pytest.param(
            lambda: keras.optimizers.SGD(0.1, use_ema=True, ema_momentum=0.5),
            marks=pytest.mark.slow,
        ),
    ],
    ids=["loss scaling", "average"],
)
def test_two_devices_equal_one(optimizer):
    history, weights = train(nullcontext(), optimizer)
    two_history, two_weights = train(two_devices(), optimizer)
    assert history["sparsity"][0] == 0
    assert 0 < history["sparsity"][-1] < 1
    np.testing.assert_allclose(two_history["sparsity"], history["sparsity"], rtol=1e-6)
    np.testing.assert_allclose(two_history["loss"], history["loss"], rtol=1e-5)
    for one, two in zip(weights, two_weights, strict=True):
        np.testing.assert_array_equal(two == 0, one == 0)
        np.testing.assert_allclose(two, one, rtol=1e-5, atol=1e-6)


# --- What is refused.


def message_of(function, *args, **kwargs):
    with pytest.raises(ValueError) as error:
        function(*args, **kwargs)
    return str(error.value)


def test_numbers():
    for strength in (-1, float("nan"), float("inf"), "1", None, True):
        assert message_of(ProximalL1, strength) == (
            "Argument `strength` must be a finite number of at least 0. "
            f"Received: strength={strength!r} (of type {type(strength).__name__})"
        )
    for name, value in itertools.product(("delay", "epoch_offset"), (-1, 1.5, "2", None, True)):
        assert message_of(ProximalL1, 0.1, **{name: value}) == (
            f"Argument `{name}` must be a whole number of epochs of at least 0. "
            f"Received: {name}={value!r} (of type {type(value).__name__})"
        )


def test_other_arguments():
    assert message_of(ProximalL1, 0.1, layers=[]) == (
        "Argument `layers` must be the name of a layer, a list of names, or None for all layers. "
        "Received: layers=[]"
    )
    assert message_of(ProximalL1, 0.1, kernels_only=1) == (
        "Argument `kernels_only` must be True or False. Received: kernels_only=1 (of type int)"
    )
    assert message_of(ProximalL1, 0.1, group="layer") == (
        "Argument `group` must be 'filter' or None. Received: group='layer'"
    )


def test_a_pattern_that_fits_nothing():
    model = idle_model("nested")
    model.get_layer("head").trainable = False
    for layer in ("head", "conv*"):
        callback = ProximalL1(STRENGTH, layers=["target", layer])
        assert message_of(idle_fit, model, [callback]) == (
            f"Argument `layers`: no layer with a trainable kernel matches {layer!r}. "
            "There are ['inner/target']. "
            f"Received: layers=['target', {layer!r}]"
        )
    model.trainable = False
    callback = ProximalL1(STRENGTH, kernels_only=False)
    assert message_of(idle_fit, model, [callback]) == (
        "The model has no trainable weight that `ProximalL1` could act on. "
        f"Received: model '{model.name}', kernels_only=False"
    )


def test_two_callbacks_on_one_weight():
    model = idle_model()
    callbacks = [
        ProximalL1(STRENGTH),
        ProximalL1(0.5, delay=2, layers="tar*", kernels_only=False, group="filter", epoch_offset=1),
    ]
    assert message_of(idle_fit, model, callbacks) == (
        "Two callbacks take proximal steps on the kernel of layer 'target'. Give them different "
        "layers with the argument `layers`. Received: ProximalL1(strength=0.25, delay=0, "
        "layers=None, kernels_only=True, group=None, epoch_offset=0) and "
        "ProximalL1(strength=0.5, delay=2, layers=['tar*'], kernels_only=False, group='filter', "
        "epoch_offset=1)"
    )
    idle_fit(model)
    assert kernel_steps(model) == 0
    assert "make_train_function" not in vars(model)


def test_a_model_without_an_optimizer():
    model = idle_model()
    model.compile(optimizer=None, loss="mse")
    assert message_of(idle_fit, model, [ProximalL1(STRENGTH)]) == (
        "`ProximalL1` follows the steps of an optimizer. Name one in `model.compile`. "
        f"Received: model '{model.name}' with optimizer=None"
    )


def test_a_model_that_is_not_built():
    model = keras.Sequential([layers.Dense(4)])
    model.compile("sgd", "mse")
    callback = ProximalL1(STRENGTH)
    callback.set_model(model)  # With some backends, `fit` builds it before.
    assert message_of(callback.change) == (
        "`ProximalL1` looks for weights when training begins, and the model has none yet. Let it "
        "begin with a `keras.Input`, or call it on a batch before `fit`. "
        f"Received: model '{model.name}', which is not built."
    )
