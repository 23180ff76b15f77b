"""`HoldZeros` keeps exact zeros at zero, however a model is trained, and changes nothing else."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from tests.callbacks.own_loops import own_step
from tests.combinations import slow_unless
from tests.networks import KINDS, as_float64, images, network, target_of

XLA = keras.backend.backend() != "torch"
RATE, EPOCHS, BATCH = 0.25, 3, 4
layers = keras.layers

RNG = np.random.default_rng(0)
X = RNG.normal(size=(8, 4)).astype("float32")
Y = RNG.normal(size=(8, 3)).astype("float32")
KERNEL = np.array([[1, 0, 2], [0, 0, 1], [3, 0, 0], [0, 0, -1]], "float32")
ZEROS = KERNEL == 0


def linear(optimizer=None, dtype=None, **options):
    dense = layers.Dense(3, name="dense", dtype=dtype)
    model = keras.Sequential([keras.Input((4,)), dense])
    model.set_weights([KERNEL, np.zeros(3)])
    options.setdefault("run_eagerly", True)
    model.compile(optimizer or keras.optimizers.SGD(RATE), "mse", **options)
    return model


def fit(model, *callbacks, epochs=EPOCHS, **arguments):
    settings = {"batch_size": BATCH, "epochs": epochs, "shuffle": False, "verbose": 0}
    return model.fit(X, Y, callbacks=list(callbacks), **{**settings, **arguments}).history


def kernel_of(model):
    return as_float64(model.get_layer("dense").kernel)


def zeros_of(model):
    return kernel_of(model) == 0


def reference(epochs=EPOCHS):
    kernel, bias = KERNEL.astype("float64"), np.zeros(3)
    for step in range(epochs * len(X) // BATCH):
        start = step * BATCH % len(X)
        x, y = X[start : start + BATCH].astype("float64"), Y[start : start + BATCH]
        error = 2 * (x @ kernel + bias - y) / y.size
        kernel, bias = (kernel - RATE * x.T @ error) * ~ZEROS, bias - RATE * error.sum(0)
    return kernel, bias


def by_fit(model):
    fit(model, kr.HoldZeros())


def by_own_loop(model):
    with kr.callbacks.custom_loop(model, [kr.HoldZeros()]) as training:
        for epoch in range(EPOCHS):
            training.on_epoch_begin(epoch)
            step = own_step(model)
            for start in range(0, len(X), BATCH):
                step(X[start : start + BATCH], Y[start : start + BATCH])
            training.on_epoch_end(epoch)


@pytest.mark.parametrize(
    ("train", "options"),
    [
        (by_fit, {"run_eagerly": False}),
        pytest.param(
            by_fit,
            {"run_eagerly": False, "steps_per_execution": 1 + XLA, "jit_compile": XLA},
            marks=pytest.mark.slow,
        ),
        pytest.param(
            by_fit,
            {"auto_scale_loss": True, "dtype": "mixed_float16"},
            marks=pytest.mark.slow,
        ),
        (by_own_loop, {}),
    ],
    ids=["compiled", "several steps", "loss scaling", "own loop"],
)
def test_is_gradient_descent_on_the_other_weights(train, options):
    model = linear(**options)
    train(model)
    kernel, bias = reference()
    tolerance = 1e-2 if options.get("dtype") else 1e-5
    np.testing.assert_allclose(kernel_of(model), kernel, rtol=tolerance, atol=tolerance)
    np.testing.assert_allclose(model.get_weights()[1], bias, rtol=tolerance, atol=tolerance)
    assert (zeros_of(model) == ZEROS).all()
    assert model.layers[0].kernel.constraint is None


OPTIMIZERS = {
    "AdamW": lambda: keras.optimizers.AdamW(0.01, weight_decay=0.1),
    "averages": lambda: keras.optimizers.SGD(RATE, use_ema=True, ema_overwrite_frequency=2),
    "accumulation": lambda: keras.optimizers.Adam(0.01, gradient_accumulation_steps=2),
}


@pytest.mark.parametrize("name", slow_unless({"AdamW"}, OPTIMIZERS))
def test_zeros_survive_what_optimizers_remember(name):
    model = linear(OPTIMIZERS[name]())
    fit(model)
    assert not zeros_of(model).any()
    # As `ProximalL1` leaves them: zeros, and moments and averages that are not.
    model.layers[0].kernel.assign(KERNEL)
    fit(model, kr.HoldZeros())
    assert (zeros_of(model) == ZEROS).all()
    fit(model, kr.HoldZeros())
    assert (zeros_of(model) == ZEROS).all()
    fit(model)
    assert not zeros_of(model).any()


@pytest.mark.slow
@pytest.mark.parametrize("dtype", ["mixed_bfloat16", "bfloat16"])
def test_in_half_precision(dtype):
    model = linear(keras.optimizers.SGD(0.5, momentum=0.5), dtype=dtype)
    fit(model, kr.HoldZeros())
    assert (zeros_of(model) == ZEROS).all()
    assert not (kernel_of(model) == KERNEL)[~ZEROS].any()


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_in_every_kind_of_model(kind):
    model = network(kind)
    kernel = as_float64(target_of(model).kernel)
    kernel[..., 1:3] = 0
    target_of(model).kernel.assign(kernel)
    model.compile("adam", "mse", run_eagerly=True)
    x, y = images(4)
    model.fit(x, y, verbose=0, callbacks=[kr.HoldZeros()])
    assert (as_float64(target_of(model).kernel)[..., 1:3] == 0).all()
    assert (as_float64(target_of(model).kernel)[..., [0, 3]] != 0).all()
    assert (as_float64(target_of(model).bias) != 0).all()


def test_resumes_with_the_zeros_of_the_backup(tmp_path):
    def training(epochs):
        backup = keras.callbacks.BackupAndRestore(tmp_path / "backup", delete_checkpoint=False)
        # Before the callback that restores the weights.
        return {"epochs": epochs, "callbacks": [kr.HoldZeros(), backup]}

    model = linear()
    model.fit(X, Y, batch_size=BATCH, shuffle=False, verbose=0, **training(1))
    other = linear()
    other.layers[0].kernel.assign(np.ones((4, 3)))
    other.fit(X, Y, batch_size=BATCH, shuffle=False, verbose=0, **training(3))
    np.testing.assert_allclose(kernel_of(other), reference()[0], rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("first", slow_unless({"0"}, [0, 1]))
def test_beside_proximal_steps(first):
    model = linear()
    dense = model.layers[0]
    own = dense.kernel.constraint = keras.constraints.MaxNorm(1.5)
    callbacks = [kr.HoldZeros(), kr.ProximalL1(0.1, delay=1)]
    history = fit(model, *(callbacks if first == 0 else reversed(callbacks)))
    assert (zeros_of(model)[ZEROS]).all()
    assert np.linalg.norm(kernel_of(model), axis=0).max() <= 1.5 + 1e-5
    assert dense.kernel.constraint is own
    assert history["sparsity"][-1] >= ZEROS.mean()


@pytest.mark.slow
def test_only_in_the_layers_that_are_named():
    model = keras.Sequential(
        [keras.Input((4,)), layers.Dense(3, name="dense"), layers.Dense(3, name="other")]
    )
    model.set_weights([KERNEL, np.zeros(3), np.eye(3), np.ones(3)])
    model.compile("sgd", "mse", run_eagerly=True)
    fit(model, kr.HoldZeros(layers="other"))
    assert (as_float64(model.get_layer("other").kernel) == 0).tolist() == (np.eye(3) == 0).tolist()
    assert not zeros_of(model)[:, 0].any()


def test_biases_train_unless_all_weights_are_held():
    model = linear()
    fit(model, kr.HoldZeros())
    assert (model.get_weights()[1] != 0).all()
    model = linear()
    fit(model, kr.HoldZeros(kernels_only=False))
    assert (model.get_weights()[1] == 0).all()


def test_zeros_of_companded_weights():
    plain = linear()
    model = kr.compand(plain, "arsinh")
    model.compile("adam", "mse", run_eagerly=True)
    fit(model, kr.HoldZeros())
    assert (zeros_of(model) == ZEROS).all()
    assert (zeros_of(kr.fold(model)) == ZEROS).all()


@pytest.mark.slow
def test_after_an_interruption_nothing_is_held():
    class Interrupt(keras.callbacks.Callback):
        def on_epoch_end(self, epoch, logs=None):
            raise KeyboardInterrupt

    model = linear(run_eagerly=False)
    with pytest.raises(KeyboardInterrupt):
        fit(model, kr.HoldZeros(), Interrupt())
    assert zeros_of(model).any()
    fit(model)
    assert not zeros_of(model).any()
    assert model.layers[0].kernel.constraint is None


@pytest.mark.slow
def test_after_a_nested_training_the_same_weights_are_zero():
    class Nested(keras.callbacks.Callback):
        def on_epoch_begin(self, epoch, logs=None):
            if epoch == 1 and self.params["epochs"] == EPOCHS:
                fit(self.model, epochs=1)

    model = linear()
    fit(model, Nested(), kr.HoldZeros())
    assert (zeros_of(model) == ZEROS).all()


@pytest.mark.slow
def test_a_model_that_is_built_by_its_data():
    start = keras.initializers.Identity()
    model = keras.Sequential([layers.Dense(4, kernel_initializer=start, name="dense")])
    model.compile("adam", "mse")
    model.fit(X, X[::-1], verbose=0, callbacks=[kr.HoldZeros()])
    assert zeros_of(model).tolist() == (np.eye(4) == 0).tolist()


@pytest.mark.slow
def test_not_a_number_is_not_held():
    model = linear()
    model.layers[0].kernel.assign(np.where(KERNEL == 3, np.nan, KERNEL))
    fit(model, kr.HoldZeros(), epochs=1)
    assert (zeros_of(model) == ZEROS).all()


def test_a_model_without_zeros_gets_a_warning():
    model = linear()
    model.layers[0].kernel.assign(np.full((4, 3), 1e-6))
    with pytest.warns(UserWarning, match="`HoldZeros` has no effect") as found:
        fit(model, kr.HoldZeros(layers="d*"))
    (message,) = [str(each.message) for each in found if each.category is UserWarning]
    assert message == (
        "`HoldZeros` has no effect in this training: no weight that it acts on is exactly zero "
        "when training begins. Received: HoldZeros(layers=['d*'], kernels_only=True)"
    )


def message_of(error, act):
    with pytest.raises(error) as raised:
        act()
    return str(raised.value)


def test_two_callbacks_on_a_weight():
    model = linear()
    message = message_of(ValueError, lambda: fit(model, kr.HoldZeros(), kr.HoldZeros()))
    assert message.startswith("Two callbacks hold the zeros on the kernel of layer 'dense'.")
    fit(model)
    assert model.layers[0].kernel.constraint is None


def test_in_a_loop_without_epochs():
    model = linear()
    with kr.callbacks.custom_loop(model, [kr.HoldZeros()]):
        for _ in range(2):
            model.train_on_batch(X, Y)
    assert (zeros_of(model) == ZEROS).all()


def test_arguments_and_models_that_are_refused():
    assert message_of(ValueError, lambda: kr.HoldZeros(kernels_only=1)) == (
        "Argument `kernels_only` must be True or False. Received: kernels_only=1"
    )
    model = keras.Sequential([keras.Input((4,)), layers.Rescaling(2.0, name="scale")])
    model.compile("sgd", "mse", run_eagerly=True)
    with kr.callbacks.custom_loop(linear(), [kr.HoldZeros()]):
        pass
    message = message_of(
        ValueError, lambda: kr.callbacks.custom_loop(model, [kr.HoldZeros()]).__enter__()
    )
    assert message.startswith("The model has no trainable kernel for `HoldZeros` to act on.")


def test_weight_normalization_is_refused():
    model = keras.Sequential(
        [keras.Input((4,)), kr.CompanderDense(3, compander="weight_norm", name="dense")]
    )
    model.compile("sgd", "mse", run_eagerly=True)
    message = message_of(ValueError, lambda: fit(model, kr.HoldZeros()))
    assert message.startswith("`HoldZeros` cannot act on the kernel of layer 'dense': with weight")


def test_low_rank_updates_are_refused():
    model = linear()
    model.layers[0].enable_lora(1)
    model.compile("sgd", "mse", run_eagerly=True)
    message = message_of(ValueError, lambda: fit(model, kr.HoldZeros(kernels_only=False)))
    assert message.startswith("`HoldZeros` cannot hold the zeros of layer 'dense', because LoRA")


def test_changes_by_something_else_are_an_error():
    class Overwrite(keras.callbacks.Callback):
        def on_train_batch_end(self, batch, logs=None):
            self.model.layers[0].kernel.assign(KERNEL + ZEROS)

    message = message_of(RuntimeError, lambda: fit(linear(), Overwrite(), kr.HoldZeros()))
    assert f"changed {ZEROS.sum()} of the weights that it holds, in layers ['dense']" in message
