"""The loss without penalties in the logs, against an evaluation without regularizers."""

import warnings

import keras
import numpy as np
import pytest
from keras import ops

import keras_regs as kr
from keras_regs.callbacks._loss_without_penalties import NAME
from tests.devices import two_devices
from tests.networks import as_float64

layers = keras.layers
BACKEND = keras.backend.backend()
rng = np.random.default_rng(0)
X, Y = rng.normal(size=(10, 4)).astype("float32"), rng.normal(size=(10, 2)).astype("float32")
LABELS = np.arange(10) % 3


def model_of(**options):
    model = keras.Sequential(
        [
            keras.Input((4,)),
            layers.Dense(5, activity_regularizer=kr.AL2(3.0), name="hidden"),
            layers.Dense(2, kernel_regularizer=kr.L2(1e6), name="output"),
        ]
    )
    model.compile(**{"optimizer": keras.optimizers.SGD(0.0), "loss": "mse"} | options)
    return model


def fit(model, *callbacks, x=X, y=Y, **options):
    options = {"batch_size": 4, "verbose": 0, "validation_data": (x[:6], y[:6])} | options
    return model.fit(x, y, callbacks=list(callbacks), **options).history


def squares(model, x, y):
    return np.mean((as_float64(model(x)) - y) ** 2, axis=-1)


def test_has_no_rounding_of_penalties_and_leaves_the_model_as_it_was(tmp_path):
    steps = {} if BACKEND == "torch" else {"steps_per_execution": 2}
    model = model_of(**steps)
    best = keras.callbacks.ModelCheckpoint(
        tmp_path / "best.keras", f"val_{NAME}", mode="min", save_best_only=True
    )
    # Before it in the list, after it, and twice.
    for callbacks in ([best, kr.LossWithoutPenalties()], [kr.LossWithoutPenalties(), best]):
        history = fit(model, *callbacks)
        np.testing.assert_allclose(history[NAME], [squares(model, X, Y).mean()], rtol=1e-5)
        expected = squares(model, X[:6], Y[:6]).mean()
        np.testing.assert_allclose(history[f"val_{NAME}"], [expected], rtol=1e-5)
        assert history["loss"][0] > 1e5
        saved = keras.models.load_model(tmp_path / "best.keras")
        assert [metric.name for metric in saved.metrics] == ["loss"]
        assert not {"compute_loss", "make_train_function"} & vars(model).keys()
        assert model.evaluate(X, Y, verbose=0, return_dict=True).keys() == {"loss"}
    assert fit(model).keys() == {"loss", "val_loss"}


@pytest.mark.slow
def test_training_is_the_same():
    def trained(*callbacks):
        keras.utils.set_random_seed(0)
        model = model_of(optimizer=keras.optimizers.Adam(0.1))
        model.layers[1].kernel_regularizer.strength = 0.1
        history = fit(model, *callbacks, epochs=2)
        return history["loss"], model.get_weights()

    loss, weights = trained()
    with_callback, same = trained(kr.LossWithoutPenalties())
    assert with_callback == loss
    for one, other in zip(weights, same, strict=True):
        np.testing.assert_array_equal(one, other)


def test_several_outputs_weights_and_what_layers_add():
    class Adds(layers.Layer):
        def call(self, x):
            self.add_loss(100.0 * ops.mean(x))
            return x

    inputs = keras.Input((4,))
    hidden = Adds()(layers.Dense(3, kernel_regularizer=kr.L2(7.0))(inputs))
    outputs = {name: layers.Dense(2, name=name)(hidden) for name in "ab"}
    model = keras.Model(inputs, outputs)
    model.compile("sgd", {"a": "mse", "b": "mae"}, loss_weights={"a": 0.5, "b": 2.0})
    model.optimizer.learning_rate = 0.0
    y = {"a": Y, "b": 2 * Y}
    samples = rng.random(10).astype("float32")
    history = model.fit(X, y, sample_weight={"a": samples, "b": np.ones(10, "float32")}, verbose=0,
                        callbacks=[kr.LossWithoutPenalties()]).history  # fmt: skip
    found = {name: as_float64(output) for name, output in model(X).items()}
    of_a = ((found["a"] - Y) ** 2).mean(axis=-1) * samples
    of_b = np.abs(found["b"] - 2 * Y).mean(axis=-1)
    np.testing.assert_allclose(history[NAME], [0.5 * of_a.mean() + 2 * of_b.mean()], rtol=1e-5)
    # The losses of the outputs are counted once.
    np.testing.assert_allclose(history["a_loss"], [of_a.mean()], rtol=1e-5)


@pytest.mark.slow
def test_class_wise_penalties():
    model = kr.regularize(
        keras.Sequential([keras.Input((4,)), layers.Dense(6, name="d"), layers.Dense(3)]),
        {"d": kr.ClassVariance(5.0, num_classes=3)},
    )
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.SGD(0.0), loss)
    history = fit(model, kr.LossWithoutPenalties(), y=LABELS)
    logits = as_float64(model(X))
    expected = np.log(np.exp(logits).sum(-1)) - logits[np.arange(10), LABELS]
    np.testing.assert_allclose(history[NAME], [expected.mean()], rtol=1e-5)
    np.testing.assert_allclose(history[f"val_{NAME}"], [expected[:6].mean()], rtol=1e-5)
    assert history["loss"][0] > expected.mean() + 0.1


@pytest.mark.slow
@pytest.mark.skipif(BACKEND == "jax", reason="A training step has another signature there")
def test_own_training_steps():
    class Guide(keras.Sequential):
        """As in Keras's guide, which updates all metrics alike."""

        def train_step(self, data):
            x, y = data
            loss = self.compute_loss(y=y, y_pred=self(x, training=True))
            for metric in self.metrics:
                metric.update_state(loss) if metric.name == "loss" else metric.update_state(y, y)
            return {metric.name: metric.result() for metric in self.metrics}

    class Own(keras.Sequential):
        def train_step(self, data):
            return {"loss": ops.mean(self(data[0]))}

    class Hides(keras.Sequential):
        @property
        def metrics(self):
            return [self._loss_tracker]

    def made(cls):
        model = cls([keras.Input((4,)), layers.Dense(2, kernel_regularizer=kr.L2(9.0))], name="m")
        model.compile("sgd", "mse", run_eagerly=True)
        return model

    model = made(Guide)
    history = fit(model, kr.LossWithoutPenalties(), validation_data=None)
    np.testing.assert_allclose(history[NAME], [squares(model, X, Y).mean()], rtol=1e-5)
    with pytest.raises(ValueError) as error:
        fit(model := made(Own), kr.LossWithoutPenalties())
    assert str(error.value) == (
        "`LossWithoutPenalties` has not seen the loss of any batch in epoch 0. Let the model's "
        "`train_step` compute the loss with `self.compute_loss` (with JAX, "
        "`self.stateless_compute_loss`) and return `self.get_metrics_result()`. Received: model "
        f"'m' of class Own, logs of ['loss', 'val_loss', 'val_{NAME}']"
    )
    fit(model)
    assert "compute_loss" not in vars(model)  # as after any training that was interrupted
    with pytest.raises(ValueError, match=r"Let it return `\[\*super\(\).metrics, ...\]`. Received"):
        fit(made(Hides), kr.LossWithoutPenalties())


def test_refuses_a_second_one_and_models_without_loss():
    model = model_of(run_eagerly=BACKEND != "jax")
    with pytest.raises(ValueError, match="Only one `LossWithoutPenalties` can act"):
        fit(model, kr.LossWithoutPenalties(), kr.LossWithoutPenalties())
    # What an error has left behind does not hinder the next training, nor a loop.
    with kr.callbacks.custom_loop(model, [kr.LossWithoutPenalties()]) as training:
        training.on_epoch_begin(0)
        logs = model.train_on_batch(X, Y, return_dict=True)
        training.on_epoch_end(0, logs)
    np.testing.assert_allclose(logs[NAME], squares(model, X, Y).mean(), rtol=1e-5)
    assert [metric.name for metric in model.metrics] == ["loss"]
    without = keras.Sequential([keras.Input((4,)), layers.Dense(2, kernel_regularizer=kr.L2(1.0))])
    without.compile("sgd")
    with pytest.raises(ValueError, match="The model has no loss other than penalties"):
        fit(without, kr.LossWithoutPenalties())


@pytest.mark.slow
@pytest.mark.skipif(BACKEND == "torch", reason="Keras trains on one device")
def test_on_two_devices():
    with two_devices():
        model = model_of()
        history = fit(model, kr.LossWithoutPenalties())
        np.testing.assert_allclose(history[NAME], [squares(model, X, Y).mean()], rtol=1e-5)


class TestEarlyStopping:
    """The model only ever gets better, but the penalty sets in at epoch 3."""

    def stopped(self, *callbacks, epochs=8, **options):
        model = model_of(optimizer=keras.optimizers.SGD(0.01), run_eagerly=BACKEND != "jax")
        model.layers[1].kernel_regularizer.strength = 0.5
        model.layers[0].activity_regularizer.strength = 0.0
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            history = fit(model, *callbacks, epochs=epochs, **options)
        ours = [str(each.message) for each in caught if "penalties" in str(each.message)]
        return len(history["loss"]), ours

    def stop(self, monitor="val_loss", **options):
        return keras.callbacks.EarlyStopping(
            monitor, patience=2, restore_best_weights=True, mode="min", **options
        )

    def test_by_the_loss_with_penalties_is_warned_of(self):
        epochs, warned = self.stopped(stop := self.stop(), kr.DelayedStrong(3))
        assert (epochs, stop.best_epoch) == (5, 2)  # which is the trap
        assert warned == [
            "`EarlyStopping` compares epochs by 'val_loss', which includes the penalties, but "
            "`DelayedStrong` changes their strength. Epochs with weak regularization look "
            "better than they are. Add `keras_regs.LossWithoutPenalties()` to the callbacks, and "
            "monitor 'val_loss_without_penalties' with `mode=\"min\"`."
        ]

    def test_by_the_loss_without_penalties(self):
        stop = self.stop("val_loss_without_penalties")
        epochs, warned = self.stopped(stop, kr.DelayedStrong(3), kr.LossWithoutPenalties())
        assert (epochs, stop.best_epoch, warned) == (8, 7, [])

    def test_other_callbacks_and_epochs(self, tmp_path):
        file, model = tmp_path / "best.keras", model_of()
        checkpoint = keras.callbacks.ModelCheckpoint
        for callback, first, epochs, expected in [
            (checkpoint(file, save_best_only=True), 0, 2, True),
            (checkpoint(file, monitor="loss", save_best_only=True), 0, 2, True),
            (checkpoint(file), 0, 2, False),
            (keras.callbacks.ReduceLROnPlateau(), 0, 2, True),
            (self.stop(start_from_epoch=1), 0, 2, False),
            (self.stop(), 1, 2, False),
            (self.stop(), 0, 1, False),
            (self.stop("val_mae"), 0, 2, False),
        ]:
            callbacks = [callback, kr.DelayedStrong(1)]
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                with kr.callbacks.custom_loop(model, callbacks, epochs=epochs) as training:
                    for epoch in range(first, 2):
                        training.on_epoch_begin(epoch)
            assert len([each for each in caught if "LossWithout" in str(each.message)]) == expected
