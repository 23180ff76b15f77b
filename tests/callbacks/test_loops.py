"""However a model is trained: a schedule and a proximal step do what their formulas say."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from tests.callbacks.own_loops import own_step
from tests.networks import as_float64

EPOCHS, BATCHES, BATCH = 4, 2, 3
RATE, L2, L1 = 0.1, 0.5, 0.2
# Epochs without the penalty, and without the proximal step.
L2_DELAY, L1_DELAY = 2, 1

BACKEND = keras.backend.backend()


def data():
    rng = np.random.default_rng(0)
    x = rng.normal(size=(BATCHES * BATCH, 4)).astype("float32")
    return x, rng.normal(size=(BATCHES * BATCH, 2)).astype("float32")


def batches():
    x, y = data()
    return [(x[i : i + BATCH], y[i : i + BATCH]) for i in range(0, len(x), BATCH)]


def callbacks():
    return [kr.DelayedStrong(L2_DELAY), kr.ProximalL1(L1, delay=L1_DELAY)]


def linear(optimizer=None, **compiled):
    keras.utils.set_random_seed(0)
    dense = keras.layers.Dense(2, kernel_regularizer=kr.L2(L2), name="dense")
    model = keras.Sequential([keras.Input((4,)), dense])
    model.compile(optimizer or keras.optimizers.SGD(RATE), "mse", **compiled)
    return model


def reference(accumulate=1):
    """Kernel and bias after training, in float64."""
    kernel, bias = (as_float64(w) for w in linear().layers[0].weights)
    mean = [0.0, 0.0]
    for step in range(EPOCHS * BATCHES):
        epoch = step // BATCHES
        x, y = (each.astype("float64") for each in batches()[step % BATCHES])
        error = 2 * (x @ kernel + bias - y) / y.size
        penalty = 2 * L2 * kernel if epoch >= L2_DELAY else 0.0
        mean[0] = mean[0] + (x.T @ error + penalty) / accumulate
        mean[1] = mean[1] + error.sum(0) / accumulate
        if (step + 1) % accumulate == 0:
            kernel, bias = kernel - RATE * mean[0], bias - RATE * mean[1]
            if epoch >= L1_DELAY:
                kernel = np.sign(kernel) * np.maximum(np.abs(kernel) - RATE * L1, 0)
            mean = [0.0, 0.0]
    return kernel, bias


def fit(model, **arguments):
    x, y = data()
    settings = {"batch_size": BATCH, "epochs": EPOCHS, "shuffle": False, "verbose": 0}
    return model.fit(x, y, **{**settings, "callbacks": callbacks(), **arguments})


def by_fit(tmp_path, **compiled):
    model = linear(**compiled)
    fit(model)
    return model


def with_loss_scaling(tmp_path):
    inner = keras.optimizers.SGD(RATE)
    return by_fit(tmp_path, optimizer=keras.optimizers.LossScaleOptimizer(inner))


def in_steps_of_two(tmp_path):
    return by_fit(tmp_path, steps_per_execution=2)


def without_xla(tmp_path):
    return by_fit(tmp_path, jit_compile=False)


def with_xla(tmp_path):
    return by_fit(tmp_path, jit_compile=True)


def eagerly(tmp_path):
    return by_fit(tmp_path, run_eagerly=True)


def beside_callbacks_of_keras(tmp_path):
    model = linear(run_eagerly=True)
    others = [
        keras.callbacks.EarlyStopping("mse", patience=EPOCHS),
        keras.callbacks.ReduceLROnPlateau("mse", patience=EPOCHS),
        keras.callbacks.TerminateOnNaN(),
        keras.callbacks.ModelCheckpoint(tmp_path / "{epoch}.keras"),
    ]
    model.compile(model.optimizer, "mse", metrics=["mse"], run_eagerly=True)
    fit(model, callbacks=[*others[:2], *callbacks(), *others[2:]])
    return model


def from_a_generator(tmp_path):
    model = linear()

    def generate():
        while True:
            yield from batches()

    settings = {"steps_per_epoch": BATCHES, "shuffle": False, "verbose": 0}
    model.fit(generate(), epochs=EPOCHS, callbacks=callbacks(), **settings)
    return model


def fit_twice(tmp_path):
    """The second `fit` counts its epochs from 0 again."""
    model = linear(run_eagerly=True)
    with pytest.warns(UserWarning, match="`DelayedStrong` never reaches the full strength"):
        fit(model, epochs=2)
    later = [
        kr.DelayedStrong(L2_DELAY, epoch_offset=2),
        kr.ProximalL1(L1, delay=L1_DELAY, epoch_offset=2),
    ]
    fit(model, epochs=2, callbacks=later)
    return model


def resumed_by_hand(tmp_path):
    model = linear(run_eagerly=True)
    fit(model, epochs=3)
    model.save(tmp_path / "model.keras")
    model = keras.models.load_model(tmp_path / "model.keras")
    fit(model, initial_epoch=3)
    return model


class Interrupt(keras.callbacks.Callback):
    def on_epoch_begin(self, epoch, logs=None):
        if epoch == 3:
            raise KeyboardInterrupt


def resumed_from_a_backup(tmp_path):
    def backup():
        return keras.callbacks.BackupAndRestore(tmp_path / "backup")

    with pytest.raises(KeyboardInterrupt):
        fit(linear(run_eagerly=True), callbacks=[*callbacks(), backup(), Interrupt()])
    model = linear(run_eagerly=True)
    fit(model, callbacks=[*callbacks(), backup()])
    return model


def trained_in_a_loop(model, make_step):
    with kr.callbacks.custom_loop(model, callbacks()) as training:
        for epoch in range(EPOCHS):
            training.on_epoch_begin(epoch)
            step = make_step(model)
            for x, y in batches():
                step(x, y)
            training.on_epoch_end(epoch)
    return model


def by_train_on_batch(tmp_path):
    return trained_in_a_loop(linear(), lambda model: model.train_on_batch)


def by_an_own_step(tmp_path):
    return trained_in_a_loop(linear(), own_step)


def by_a_tuner(tmp_path):
    """KerasTuner deep-copies the callbacks for each of its trainings."""
    import keras_tuner

    models = []

    class Kept(keras.callbacks.Callback):
        def on_train_end(self, logs=None):
            models.append(self.model)

        def __deepcopy__(self, memo):
            return self

    def build(hp):
        hp.Choice("unused", [1, 2])
        return linear(run_eagerly=True)

    tuner = keras_tuner.GridSearch(
        build, keras_tuner.Objective("loss", "min"), directory=tmp_path, project_name="loops"
    )
    x, y = data()
    settings = {"batch_size": BATCH, "epochs": EPOCHS, "shuffle": False, "verbose": 0}
    tuner.search(x, y, callbacks=[*callbacks(), Kept()], **settings)
    assert len(models) == 2
    return models[-1]


slow = pytest.mark.slow
NOT_WITH_TORCH = pytest.mark.skipif(BACKEND == "torch", reason="Keras refuses it there")

OF_THE_TUNER = pytest.mark.filterwarnings(
    r"ignore:(currentThread|getName)\(\) is deprecated:DeprecationWarning:keras_tuner\."
)


@pytest.mark.parametrize(
    "train",
    [
        by_fit,
        pytest.param(in_steps_of_two, marks=NOT_WITH_TORCH),
        pytest.param(without_xla, marks=slow),
        pytest.param(with_xla, marks=[slow, NOT_WITH_TORCH]),
        pytest.param(eagerly, marks=slow),
        pytest.param(with_loss_scaling, marks=slow),
        pytest.param(from_a_generator, marks=slow),
        beside_callbacks_of_keras,
        fit_twice,
        pytest.param(resumed_by_hand, marks=slow),
        resumed_from_a_backup,
        by_train_on_batch,
        by_an_own_step,
        pytest.param(by_a_tuner, marks=[slow, OF_THE_TUNER]),
    ],
)
def test_each_way_to_train(train, tmp_path):
    model = train(tmp_path)
    kernel, bias = reference()
    found = [as_float64(weight) for weight in model.layers[0].weights]
    np.testing.assert_array_equal(found[0] == 0, kernel == 0)
    np.testing.assert_allclose(found[0], kernel, rtol=1e-4, atol=1e-6)
    np.testing.assert_allclose(found[1], bias, rtol=1e-4, atol=1e-6)


def test_the_reference_sees_each_part():
    """What would not be seen if it were left out is not tested above."""
    kernel, _ = reference()
    assert 0 < np.mean(kernel == 0) < 1


@slow
def test_accumulated_gradients():
    """A schedule acts on each of the gradients, a proximal step on each update."""
    model = linear(keras.optimizers.SGD(RATE, gradient_accumulation_steps=2))
    fit(model)
    kernel, bias = reference(accumulate=2)
    np.testing.assert_allclose(as_float64(model.layers[0].kernel), kernel, rtol=1e-4, atol=1e-6)
    np.testing.assert_allclose(as_float64(model.layers[0].bias), bias, rtol=1e-4, atol=1e-6)
