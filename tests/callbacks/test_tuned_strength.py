"""The callback `TunedStrength`, through `fit`: the strength of each epoch and step."""

from contextlib import nullcontext

import keras
import numpy as np
import pytest
from keras import ops

import keras_regs as kr
from tests.callbacks.heatmaps_of_training import maps
from tests.callbacks.tuned_training import (
    HELD_OUT,
    X,
    Y,
    built,
    counting,
    fit,
    is_restored,
    loop,
    pretended,
    reset,
    state,
    tuned,
)
from tests.combinations import slow
from tests.devices import two_devices
from tests.networks import as_float64, images, network

layers = keras.layers
BACKEND = keras.backend.backend()

# Most of these trainings end early.
pytestmark = pytest.mark.filterwarnings("ignore:.* measures . times in this training")


@pytest.fixture(scope="module")
def still():
    """A model that does not learn."""
    keras.utils.set_random_seed(0)
    return built(rate=0.0)


def test_strengths_follow_the_rule_and_act():
    still = built(rate=0.0, eager=False)  # Compiled. All measurements find the same.
    callback = tuned(delay=2, start=0.5, rate=0.7, momentum=0.6)
    made = counting(callback)
    history = fit(still, callback, epochs=6, validation_data=(X, Y))
    # The first measurement is made before training, to see whether it can be.
    assert [index for index, _ in made] == [0, 0, 1, 2, 3]
    for place, name in enumerate(("a/kernel", "b/kernel")):
        (cosine, penalty, loss), average = np.transpose(made[0][1])[place], 0.0
        expected = [0.0, 0.0, 0.5 * loss / penalty]
        for _ in range(3):
            average = 0.6 * average + 0.4 * cosine
            expected.append(expected[-1] * np.exp(0.7 * average))
        np.testing.assert_allclose(history[f"strength/{name}"], expected, rtol=1e-5)
        found = [callback.history[epoch][name] for epoch in range(6)]
        np.testing.assert_allclose(found, expected, rtol=1e-5)
        assert callback.strengths[name] == found[-1]
    penalties = [np.square(as_float64(still.get_layer(name).kernel)).sum() for name in "ab"]
    sums = penalties @ np.transpose([list(callback.history[epoch].values()) for epoch in range(6)])
    for prefix in ("", "val_"):
        added = np.subtract(history[f"{prefix}loss"], history[f"{prefix}mse"])
        np.testing.assert_allclose(added, sums, rtol=1e-4, atol=1e-5)
    assert is_restored(still)


@slow
def test_original_strengths_make_no_difference(still):
    callback, other = tuned(), tuned()
    fit(still, callback)
    still.get_layer("a").kernel_regularizer.strength = 0.0
    still.get_layer("b").kernel_regularizer.strength = 100.0
    try:
        fit(still, other)
        strengths = [still.get_layer(name).kernel_regularizer.strength for name in "ab"]
    finally:
        for name in "ab":
            still.get_layer(name).kernel_regularizer.strength = 1.0
    assert strengths == [0.0, 100.0]
    assert other.history == callback.history


@slow
def test_only_chosen_layers(still):
    callback = tuned(layers="b")
    history = fit(still, callback, kr.DelayedStrong(1, layers="a"), epochs=2)
    assert list(callback.strengths) == ["b/kernel"]
    assert history["strength/a/kernel"] == [0.0, 1.0]
    assert history["strength/b/kernel"][0] == 0


def test_batches_take_all_samples_in_a_random_order():
    x = np.arange(8.0)[:, None]
    callback = kr.TunedStrength({"x": x}, [x, None], batch_size=3)
    passes = []
    for number in range(4):
        batches = [callback._batch(2 * number + place) for place in range(2)]
        assert all(labels[1] is None for _, labels in batches)
        passes.append([int(i) for inputs, _ in batches for i in inputs["x"].ravel()])
        assert [int(i) for _, labels in batches for i in labels[0].ravel()] == passes[-1]
    assert all(len(set(each)) == 6 for each in passes)
    assert len({tuple(each) for each in passes}) == 4
    again = kr.TunedStrength({"x": x}, [x, None], batch_size=3)
    np.testing.assert_array_equal(again._batch(5)[0]["x"], callback._batch(5)[0]["x"])
    other = kr.TunedStrength({"x": x}, [x, None], batch_size=3, seed=1)
    assert [int(i) for i in other._batch(0)[0]["x"].ravel()] != passes[0][:3]
    # Fewer samples than a batch has.
    everything = kr.TunedStrength(x, x, batch_size=64)._batch(3)[0].ravel()
    assert sorted(everything) == list(range(8))


@pytest.mark.parametrize("training", [pytest.param(None, marks=slow), True])
def test_weights_and_random_numbers_are_those_without_it(training):
    """Dropout in the training, and in the measurements with `training=True`."""
    model = built(dropout=0.5)
    model.train_on_batch(X[:5], Y[:5])  # The first one may draw more.
    before = state(model)

    def train(*callbacks):
        keras.utils.set_random_seed(0)
        fit(reset(model, before), *callbacks, shuffle=True)
        return state(model)

    callback = tuned(training=training)
    found, strengths = train(callback), callback.history
    expected = train(
        kr.StrengthSchedule(lambda epoch, _: strengths[epoch]["a/kernel"], layers="a"),
        kr.StrengthSchedule(lambda epoch, _: strengths[epoch]["b/kernel"], layers="b"),
    )
    for one, other in zip(found, expected, strict=True):
        np.testing.assert_array_equal(one, other)


@pytest.mark.parametrize("normalized", [False, True])
def test_batch_statistics_are_used_if_there_are_any(normalized):
    inside = [layers.BatchNormalization()] if normalized else []
    inner = keras.Sequential(
        [keras.Input((3,)), layers.Dense(2, kernel_regularizer=kr.L2(1.0), name="a"), *inside],
        name="inner",
    )
    model = keras.Sequential([keras.Input((3,)), inner])
    model.compile("sgd", "mse")
    callback = pretended(tuned(delay=0))
    seen = []
    with kr.callbacks.custom_loop(model, [callback]) as training:
        seen.append(callback._probe._training)
        training.on_epoch_begin(0)
        training.on_epoch_end(0)
    assert seen == [normalized]
    assert list(callback.strengths) == ["inner/a/kernel"]


class TestSteps:
    def test_strengths_change_within_epochs(self, still):
        callback = tuned(unit="step", delay=3, every=2)
        made = counting(callback)
        seen = []
        look = keras.callbacks.LambdaCallback(
            on_train_batch_begin=lambda batch, logs=None: seen.append(
                callback._state.strengths.tolist()
            )
        )
        # 2 steps per epoch.
        history = fit(still, callback, look, epochs=4)
        assert [index for index, _ in made] == [0, 0, 1, 2]
        changes = [step for step in range(1, 8) if seen[step] != seen[step - 1]]
        assert changes == [3, 5, 7]
        assert seen[2] == [0, 0]
        np.testing.assert_allclose(
            np.transpose([history[f"strength/{name}/kernel"] for name in "ab"]),
            seen[1::2],
            rtol=1e-6,
        )
        found = [list(each.values()) for each in callback.history.values()]
        assert found == seen[1::2]
        assert is_restored(still)

    @pytest.mark.skipif(BACKEND == "torch", reason="Keras has no `steps_per_execution` there")
    @pytest.mark.parametrize(
        ("execution", "steps", "options", "expected"),
        [
            # The last execution of an epoch ends with it.
            (2, 5, {"delay": 0, "every": 5}, [0, 1, 2]),
            (2, 5, {"delay": 1, "every": 2}, [0, 1, 2, 3, 4, 5, 6]),
            # Several measurements of an execution are one.
            (4, 10, {"delay": 0, "every": 1}, [3, 7, 9, 13, 17, 19, 23, 27, 29]),
            (4, 10, {"delay": 7, "every": 50}, [0]),
        ],
    )
    def test_executions_of_several_steps(self, execution, steps, options, expected):
        model = built(steps_per_execution=execution)
        callback = pretended(tuned(unit="step", **options))
        made = counting(callback)
        with kr.callbacks.custom_loop(model, [callback], steps=steps) as training:
            for epoch in range(3):
                training.on_epoch_begin(epoch)
                for batch in range(0, steps, execution):
                    training.on_train_batch_begin(batch)
                training.on_epoch_end(epoch)
        assert [index for index, _ in made][1:] == expected


class TestModels:
    def test_names_are_those_in_the_logs(self):
        class Twins(keras.Model):
            def __init__(self):
                super().__init__()
                shared = kr.L2(0.1)
                self.one = layers.Dense(3, name="twin", kernel_regularizer=shared)
                self.two = layers.Dense(3, name="twin", kernel_regularizer=shared)
                self.three = layers.Dense(2, name="twin", kernel_regularizer=kr.L2(0.2))

            def call(self, x):
                return self.three(self.two(self.one(x)))

        model = Twins()
        model(X[:1])
        model.compile("sgd", "mse")
        callback, logs = pretended(tuned(delay=0)), {}
        with kr.callbacks.custom_loop(model, [callback]) as training:
            training.on_epoch_begin(0)
            callback.on_epoch_end(0, logs)
        assert list(callback.strengths) == ["twin/kernel", "twin/kernel_2"]
        for name, strength in callback.strengths.items():
            assert logs[f"strength/{name}"] == pytest.approx(strength, rel=1e-6)
        assert logs["strength/twin/kernel_1"] == logs["strength/twin/kernel"]

    @slow
    def test_class_wise_regularizers_have_the_labels(self):
        x, y = images()
        model = network("functional", kr.ClassVariance(0.3, num_classes=3), activation="relu")
        model.compile("sgd", "mse", run_eagerly=BACKEND != "jax")
        callback = kr.TunedStrength(x, y, delay=0)
        loop(model, callback, epochs=2)
        assert 0 < callback.strengths["target/activity"] < np.inf

    def test_several_inputs_and_outputs(self):
        inputs = {"a": keras.Input((3,), name="a"), "b": keras.Input((3,), name="b")}
        hidden = layers.Add()([inputs["a"], inputs["b"]])
        heads = {
            name: layers.Dense(2, name=name, kernel_regularizer=kr.L2(0.1))(hidden)
            for name in ("c", "d")
        }
        model = keras.Model(inputs, heads)
        model.compile("sgd", {"c": "mse", "d": "mse"}, run_eagerly=BACKEND != "jax")
        x, y = {"a": X, "b": X}, {"c": Y, "d": 2 * Y}
        callback = kr.TunedStrength(x, y, delay=0)
        loop(model, callback, epochs=2)
        assert sorted(callback.strengths) == ["c/kernel", "d/kernel"]
        assert all(strength > 0 for strength in callback.strengths.values())

    @slow
    def test_a_model_that_computes_its_own_loss(self):
        class Own(keras.Model):
            def compute_loss(self, x, y, y_pred, sample_weight=None, training=True):
                return ops.mean(ops.square(y_pred)) + sum(self.losses)

        inputs = keras.Input((3,))
        dense = layers.Dense(2, use_bias=False, kernel_regularizer=kr.L2(1.0), name="dense")
        model = Own(inputs, dense(inputs))
        model.compile("sgd", run_eagerly=BACKEND != "jax")
        callback = kr.TunedStrength(X, None, delay=0)
        loop(model, callback, epochs=1)
        assert callback.strengths["dense/kernel"] > 0

    @pytest.mark.skipif(BACKEND != "tensorflow", reason="elsewhere, it is built before training")
    def test_a_model_that_fit_builds(self):
        model = keras.Sequential([layers.Dense(2, kernel_regularizer=kr.L2(1.0), name="a")])
        model.compile("sgd", "mse", run_eagerly=BACKEND != "jax")
        callback = tuned(delay=0)
        fit(model, callback, epochs=2)
        assert [list(each) for each in callback.history.values()] == [["a/kernel"]] * 2
        assert callback.history[0]["a/kernel"] > 0

    @slow
    @pytest.mark.parametrize("dtype", ["mixed_float16", "mixed_bfloat16"])
    def test_half_precision(self, dtype):
        keras.config.set_dtype_policy(dtype)
        try:
            model = built(eager=False)
        finally:
            keras.config.set_dtype_policy("float32")
        callback = tuned()
        fit(model, callback)
        keras.utils.set_random_seed(0)
        assert all(0 < strength < np.inf for strength in callback.strengths.values())


@slow
@pytest.mark.skipif(BACKEND == "torch", reason="Keras has no distribution there")
def test_on_several_devices():
    strengths = []
    for devices in (nullcontext, two_devices):
        keras.utils.set_random_seed(0)
        with devices():
            model = built(eager=False)
            model.set_weights([np.full(each.shape, 0.1) for each in model.get_weights()])
            callback = tuned()
            model.fit(X, Y, batch_size=10, epochs=3, verbose=0, callbacks=[callback])
            strengths.append(list(callback.strengths.values()))
    np.testing.assert_allclose(*strengths, rtol=1e-4)


@slow
def test_in_a_custom_loop(still):
    model = still
    callback = tuned()
    regularizer = model.get_layer("a").kernel_regularizer
    with kr.callbacks.custom_loop(model, [callback]) as training:
        for epoch in range(3):
            training.on_epoch_begin(epoch)
            model.train_on_batch(X[:5], Y[:5])
            strength = regularizer.strength
            training.on_epoch_end(epoch, {})
            assert strength == pytest.approx(callback.history[epoch]["a/kernel"], rel=1e-6)
            assert (strength > 0) == (epoch > 0)
    assert is_restored(model)


@pytest.mark.parametrize(
    "hook",
    ["on_train_batch_end", *(pytest.param(f"on_{e}_end", marks=slow) for e in ("epoch", "test"))],
)
def test_what_comes_after_an_interruption_restores_the_strengths(hook, still):
    def interrupt(*args, **kwargs):
        raise KeyboardInterrupt

    stop = keras.callbacks.Callback()
    setattr(stop, hook, interrupt)
    with pytest.raises(KeyboardInterrupt):
        fit(still, tuned(unit="step"), stop, validation_data=(X, Y))
    loss, mse = still.evaluate(X, Y, verbose=0)
    penalty = sum(np.square(as_float64(still.get_layer(name).kernel)).sum() for name in "ab")
    np.testing.assert_allclose(loss - mse, penalty, rtol=1e-4)
    assert is_restored(still)


def test_heatmaps_show_each_strength(still, tmp_path):
    callback = tuned()
    heatmaps = kr.SparsityHeatmaps(tmp_path / "tuned" / "logs", *HELD_OUT, layers="a")
    fit(still, callback, heatmaps, epochs=2)
    shown = [header["strengths"] for header, _ in maps(tmp_path / "tuned")]
    assert shown[0] == {}
    for found, expected in zip(shown[1:], callback.history.values(), strict=True):
        assert found == pytest.approx(expected, rel=1e-6)
    # Strengths that one schedule changes alike have one name.
    heatmaps = kr.SparsityHeatmaps(tmp_path / "delayed" / "logs", *HELD_OUT, layers="a")
    fit(still, kr.DelayedStrong(1), heatmaps, epochs=2)
    shown = [header["strengths"] for header, _ in maps(tmp_path / "delayed")]
    assert shown == [{}, {"kernel": 0}, {"kernel": 1}]
