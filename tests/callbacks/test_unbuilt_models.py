"""Callbacks on models that have no weights when training begins."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from tests.combinations import slow_unless
from tests.networks import as_float64

BACKEND = keras.backend.backend()
X, Y = np.linspace(-1, 2, 32, dtype="float32").reshape(8, 4), np.ones((8, 3), "float32")
layers = keras.layers


def dense(name="dense"):
    # An L2 of 100 would show at once where it acts too early.
    initializer = keras.initializers.RandomNormal(seed=1)
    return layers.Dense(3, None, True, initializer, name=name, kernel_regularizer=kr.L2(100.0))


class Lazy(layers.Layer):
    """Makes the layer inside of it when it is built."""

    def build(self, input_shape):
        self.inner = dense("inner")
        self.inner.build(input_shape)

    def call(self, x):
        return self.inner(x)


class Subclassed(keras.Model):
    def __init__(self):
        super().__init__()
        self.lazy, self.dense = Lazy(name="lazy"), dense()

    def call(self, x):
        return self.dense(self.lazy(x))


KINDS = {
    "sequential": lambda: keras.Sequential([Lazy(name="lazy"), dense()]),
    "subclassed": Subclassed,
    "nested": lambda: keras.Sequential(
        [keras.Sequential([Lazy(name="part")], name="lazy"), dense()]
    ),
}


def compiled(make, run_eagerly=True):
    model = make()
    model.compile(keras.optimizers.SGD(0.001), "mse", run_eagerly=run_eagerly)
    return model


def fit(model, *callbacks):
    return model.fit(
        X, Y, batch_size=4, epochs=2, shuffle=False, verbose=0, callbacks=list(callbacks)
    ).history


def callbacks():
    return [
        kr.ProximalL1(0.5, delay=1, layers="dense"),
        kr.DelayedStrong(1, layers="dense"),
        kr.DelayedStrong(3, unit="step", layers="lazy/*"),
    ]


@pytest.mark.parametrize("kind", slow_unless({"sequential"}, KINDS))
def test_train_as_models_that_are_built(kind):
    model, built = (compiled(KINDS[kind], run_eagerly=False) for _ in range(2))
    built(X[:1])
    expected = fit(built, *callbacks())
    history = fit(model, *callbacks())
    assert history.keys() == expected.keys()
    assert history["loss"][0] < 10
    for key, values in expected.items():
        np.testing.assert_allclose(history[key], values, rtol=1e-5, err_msg=key)
    assert sum(key.startswith("strength/") for key in history) == 2
    for weight, of_built in zip(model.weights, built.weights, strict=True):
        np.testing.assert_allclose(as_float64(weight), as_float64(of_built), atol=1e-6)
        assert weight.constraint is None
    assert not {"make_train_function", "make_test_function"} & vars(model).keys()


def test_what_keeps_a_callback_from_beginning_is_said_in_the_first_step():
    model = compiled(lambda: keras.Sequential([dense()]))
    with pytest.raises(ValueError, match="no layer with a regularizer matches 'none'"):
        fit(model, kr.DelayedStrong(1), kr.ProximalL1(0.1), kr.DelayedStrong(1, layers="none"))
    fit(model)
    assert model.layers[0].kernel_regularizer.strength == 100
    assert model.layers[0].kernel.constraint is None
    assert "make_train_function" not in vars(model)


def test_interrupted_before_the_first_step():
    def interrupt(batch, logs=None):
        raise KeyboardInterrupt

    model, built = (compiled(lambda: keras.Sequential([dense()])) for _ in range(2))
    with pytest.raises(KeyboardInterrupt):
        fit(
            model,
            kr.DelayedStrong(1),
            keras.callbacks.LambdaCallback(on_train_batch_begin=interrupt),
        )
    assert fit(model)["loss"] == pytest.approx(fit(built)["loss"], rel=1e-5)


def test_custom_loops_need_a_model_that_is_built():
    model = compiled(lambda: keras.Sequential([dense()]))
    loop = kr.callbacks.custom_loop(model, [kr.DelayedStrong(1)])
    with pytest.raises(ValueError) as error, loop:
        pytest.fail("The loop began.")
    assert str(error.value) == (
        "`DelayedStrong` looks for weights when training begins, but the model has none yet. Begin "
        "the model with a `keras.Input`, or call it on a batch first: `model(x[:1])`. "
        f"Received: model '{model.name}', which is not built."
    )
    model(X[:1])
    with kr.callbacks.custom_loop(model, [kr.DelayedStrong(1)]) as training:
        training.on_epoch_begin(0)
        assert model.train_on_batch(X, Y) < 10


class InTrainingOnly(keras.Model):
    def __init__(self):
        super().__init__()
        self.dense, self.noise, self.unused = dense(), dense("noise"), layers.Dense(2)

    def call(self, x, training=False):
        return self.dense(x) + self.noise(x) if training else self.dense(x)


@pytest.mark.skipif(BACKEND != "tensorflow", reason="Keras trains such models with TensorFlow")
# Keras, about the layer that is never used.
@pytest.mark.filterwarnings("ignore:.*build.* was called on layer")
def test_layers_that_training_itself_builds_are_an_error():
    model = compiled(InTrainingOnly)
    with pytest.raises(RuntimeError) as error:
        fit(model, kr.DelayedStrong(1))
    assert str(error.value) == (
        "`DelayedStrong` did not act on layers that were built during training. Build them "
        "before, by calling the model as in training: `model(x[:1], training=True)`. "
        f"Received: model '{model.name}', whose layers ['noise'] were not built."
    )
    fit(compiled(InTrainingOnly), kr.DelayedStrong(1, layers="dense"))
    model = compiled(InTrainingOnly)
    model(X[:1], training=True)
    assert fit(model, kr.DelayedStrong(1))["loss"][0] < 10


@pytest.mark.skipif(BACKEND != "tensorflow", reason="Keras itself builds models there, or fails")
def test_models_that_take_no_symbolic_tensors():
    class Eager(keras.Sequential):
        def call(self, x, training=None, mask=None):
            assert float(x[0, 0]) < 5
            return super().call(x)

    model = compiled(lambda: Eager([dense()]))
    with pytest.raises(ValueError) as error:
        fit(model, kr.DelayedStrong(1))
    assert str(error.value) == (
        "The model cannot be built from the data of `fit` before the first step. Build it before "
        f"training, with a batch of your data: `model(x[:1])`. Received: model '{model.name}', "
        "which is not built."
    )
    model(X[:1])
    assert fit(model, kr.DelayedStrong(1))["strength/dense/kernel"] == [0, 100]


@pytest.mark.skipif(BACKEND != "tensorflow", reason="Keras trains such models with TensorFlow")
def test_models_that_are_never_called():
    class TrainStep(keras.Model):
        def __init__(self):
            super().__init__()
            self.part = keras.Sequential([keras.Input((4,)), dense()], name="part")

        def train_step(self, data):
            x, y = data
            return {"total": keras.ops.mean((self.part(x) - y) ** 2) + sum(self.part.losses)}

    history = fit(compiled(TrainStep), kr.DelayedStrong(1))
    assert history["strength/part/dense/kernel"] == [0, 100]
    assert history["total"][1] - history["total"][0] > 1


def test_a_board_that_builds_the_model_sees_the_strength_of_the_first_epoch(tmp_path):
    board = kr.GradientBalance(tmp_path, X, Y)
    fit(compiled(lambda: keras.Sequential([dense()])), kr.DelayedStrong(1), board)
    penalties = [balance.penalty[0] for balance in board.balances.values()]
    assert penalties[:2] == [0, 0]
    assert penalties[2] > 0
