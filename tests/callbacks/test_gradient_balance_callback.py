"""The callback `GradientBalance`, through `fit`, and what stands in its files."""

import pickle
import sys
import warnings
from contextlib import nullcontext

import keras
import numpy as np
import pytest
from keras import ops
from tensorboard.summary.writer.record_writer import RecordWriter

import keras_regs as kr
from keras_regs.analysis import gradient_balance
from tests.devices import two_devices
from tests.event_files import read
from tests.networks import images, network

layers = keras.layers
BACKEND = keras.backend.backend()
GROUPS = {
    "loss": "loss_gradient",
    "penalty": "penalty_gradient",
    "share": "loss_gradient_share",
    "weight": "mean_absolute_weight",
}


def model_of(kind="functional", strength=0.1):
    model = network(kind, kr.L2(strength), "kernel", activation="relu")
    model.compile(keras.optimizers.SGD(0.1), "mse")
    return model


def board(tmp_path, **options):
    return kr.GradientBalance(tmp_path, *images(), **options)


def fit(model, *callbacks, epochs=2, **options):
    return model.fit(*images(), epochs=epochs, verbose=0, callbacks=list(callbacks), **options)


def scalars(tmp_path):
    return read(tmp_path / "gradients", "scalars")


def steps(tmp_path):
    return list(scalars(tmp_path)["loss_gradient/all"])


class Recorder(keras.callbacks.Callback):
    """What the function returns at each epoch."""

    def __init__(self):
        super().__init__()
        self.seen = {}

    def on_train_begin(self, logs=None):
        self.on_epoch_end(-1)

    def on_epoch_end(self, epoch, logs=None):
        self.seen[epoch] = gradient_balance(self.model, *images())


class TestFiles:
    @pytest.mark.parametrize("kind", ["sequential", "nested", "subclassed"])
    def test_hold_what_the_function_returns(self, kind, tmp_path):
        callback, recorder = board(tmp_path), Recorder()
        fit(model_of(kind), callback, recorder, batch_size=4)
        assert list(callback.balances) == [-1, 0, 1]
        written = scalars(tmp_path)
        kernels = callback.balances[-1].kernels
        assert len(kernels) == 2
        assert set(written) == {
            f"{group}/{kernel}" for group in GROUPS.values() for kernel in (*kernels, "all")
        }
        for epoch, expected in recorder.seen.items():
            found = callback.balances[epoch].by_kernel()
            for kernel, numbers in expected.by_kernel().items():
                for name, number in numbers.items():
                    np.testing.assert_allclose(found[kernel][name], number, rtol=1e-5)
                    tag = f"{GROUPS[name]}/{kernel}"
                    np.testing.assert_allclose(written[tag][epoch], number, rtol=1e-5)
        losses = [found.loss[0] for found in callback.balances.values()]
        assert np.ptp(losses) > 1e-4  # the gradients did change

    def test_of_a_model_as_in_training(self, tmp_path):
        inputs = keras.Input((6, 6, 3))
        normalized = layers.BatchNormalization()(layers.Flatten()(inputs))
        model = keras.Model(inputs, layers.Dense(3, name="dense")(normalized))
        model.compile(keras.optimizers.SGD(0.0), "mse")
        expected = gradient_balance(model, *images(), training=True).loss
        callback = board(tmp_path, training=True)
        fit(model, callback, epochs=1)
        np.testing.assert_allclose(callback.balances[-1].loss, expected, rtol=1e-6)
        assert abs(gradient_balance(model, *images()).loss / expected - 1) > 0.01

    def test_of_chosen_layers_and_epochs(self, tmp_path):
        callback = board(tmp_path, layers="he*", every=2)
        fit(model_of(), callback, epochs=5)
        assert list(callback.balances) == steps(tmp_path) == [-1, 1, 3]
        assert set(scalars(tmp_path)) == {
            f"{group}/{kernel}" for group in GROUPS.values() for kernel in ("head/kernel", "all")
        }

    def test_those_of_all_kernels_stand_in_the_history(self, tmp_path):
        callback = board(tmp_path, every=2)
        history = fit(model_of(), callback, epochs=4).history
        for name, group in GROUPS.items():
            expected = [callback.balances[e].by_kernel()["all"][name] for e in (-1, 1, 1, 3)]
            assert history[f"{group}/all"] == expected
        assert list(callback.balances) == [-1, 1, 3]
        assert not any("/target" in key for key in history if key.startswith("loss_gradient"))

    def test_hold_shares_that_are_not_numbers(self, tmp_path):
        model = network("functional", kr.L2(0.1), "kernel")
        model.compile(keras.optimizers.SGD(0.0), "mse")
        model.set_weights([np.zeros(w.shape) for w in model.weights])
        fit(model, board(tmp_path), epochs=1)
        assert np.isnan(scalars(tmp_path)["loss_gradient_share/target/kernel"][0])

    def test_go_on_where_training_is_resumed(self, tmp_path):
        model, callback = model_of(), board(tmp_path)
        fit(model, callback, epochs=3)
        before = callback.balances[0]
        fit(model, callback, epochs=4, initial_epoch=1)
        assert list(callback.balances) == steps(tmp_path) == [-1, 0, 1, 2, 3]
        assert callback.balances[0] is before
        behind = board(tmp_path, epoch_offset=4, every=2)
        fit(model, behind, epochs=2)
        assert (list(behind.balances), steps(tmp_path)[-1]) == ([3, 5], 5)
        fit(model, callback, epochs=1)
        assert list(callback.balances) == [-1, 0]

    def test_go_on_after_an_interrupted_training(self, tmp_path):
        model, callback = model_of(), board(tmp_path)

        class Interrupt(keras.callbacks.Callback):
            def on_epoch_end(self, epoch, logs=None):
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            fit(model, callback, Interrupt())
        assert list(callback.balances) == steps(tmp_path) == [-1, 0]
        fit(model, callback)
        assert list(callback.balances) == steps(callback.run_dir) == [-1, 0, 1]


class TestStrengths:
    @pytest.mark.parametrize("first", [True, False])
    def test_are_those_of_the_epoch_wherever_the_schedule_stands(self, first, tmp_path):
        callbacks = [board(tmp_path), kr.DelayedStrong(2)]
        model = model_of()
        fit(model, *(callbacks if first else callbacks[::-1]), epochs=4)
        balances = callbacks[0].balances
        penalties = {epoch: found.penalty[0] > 0 for epoch, found in balances.items()}
        assert penalties == {-1: False, 0: False, 1: False, 2: True, 3: True}
        # Afterwards the strength is the same, and so is the penalty.
        np.testing.assert_allclose(
            balances[3].penalty, gradient_balance(model, *images()).penalty, rtol=1e-5
        )
        written = scalars(tmp_path)["penalty_gradient/target/kernel"]
        assert {epoch: bool(number > 0) for epoch, number in written.items()} == penalties

    def test_grow_without_compiling_anew(self, tmp_path):
        traces = []

        class Counting(layers.Dense):
            def call(self, inputs):
                traces.append(inputs.shape)
                return super().call(inputs)

        dense = Counting(2, kernel_regularizer=kr.L2(1.0), use_bias=False, name="dense")
        model = keras.Sequential([keras.Input((3,)), dense])
        model.compile(keras.optimizers.SGD(0.0), "mse")
        x, y = np.ones((7, 3)), np.ones((7, 2))
        callback = kr.GradientBalance(tmp_path, x, y, batch_size=4)
        counts = []

        class Count(keras.callbacks.Callback):
            def on_epoch_end(self, epoch, logs=None):
                counts.append(len(traces))

        ramp = kr.StrengthSchedule(lambda epoch, strength: strength * epoch)
        model.fit(x, y, epochs=4, verbose=0, callbacks=[callback, ramp, Count()])
        penalties = [found.penalty[0] for found in callback.balances.values()]
        kernel = np.abs(ops.convert_to_numpy(dense.kernel)).mean()
        np.testing.assert_allclose(penalties, 2 * kernel * np.arange(-1, 4).clip(0), rtol=1e-5)
        if BACKEND != "torch":  # which compiles nothing
            assert np.diff(counts).tolist() == [0, 0, 0]


class TestTraining:
    @pytest.mark.parametrize("training", [pytest.param(False, marks=pytest.mark.slow), True])
    def test_is_the_same_with_and_without(self, training, tmp_path):
        def train(*callbacks):
            keras.utils.set_random_seed(1)
            model = keras.Sequential(
                [
                    keras.Input((6, 6, 3)),
                    layers.Conv2D(4, 3, activity_regularizer=kr.RFAVEntropy(0.1, positions=0.5)),
                    layers.BatchNormalization(),
                    layers.Dropout(0.5),
                    layers.Flatten(),
                    layers.Dense(3, name="last", kernel_regularizer=kr.L2(0.1)),
                ]
            )
            model.compile("adam", "mse", metrics=["mae"])
            x, y = images(16)
            history = model.fit(x, y, batch_size=4, epochs=3, verbose=0, callbacks=callbacks)
            optimizer = [ops.convert_to_numpy(each) for each in model.optimizer.variables]
            return model.get_weights() + optimizer, history.history

        plain, history = train()
        seen, with_gradients = train(board(tmp_path, training=training))
        for found, expected in zip(seen, plain, strict=True):
            np.testing.assert_array_equal(found, expected)
        assert {key: with_gradients[key] for key in history} == history

    def test_goes_on_when_the_disk_is_full(self, tmp_path):
        callback = board(tmp_path)

        class FullDisk(keras.callbacks.Callback):
            def on_epoch_begin(self, epoch, logs=None):
                if epoch == 1:
                    callback._writer.close()
                    callback._writer._records = RecordWriter(open("/dev/full", "wb"))  # noqa: SIM115

        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            history = fit(model_of(), FullDisk(), callback, epochs=3)
        assert [str(each.message) for each in caught if each.category is UserWarning] == [
            f"`GradientBalance` cannot write to '{tmp_path}': [Errno 28] No space left on device. "
            "TensorBoard will miss epoch 1 and all later ones. Training continues."
        ]
        assert len(history.history["loss"]) == 3
        assert list(callback.balances) == [-1, 0, 1, 2]
        assert steps(tmp_path) == [-1, 0]

    def test_goes_on_where_nothing_can_be_written(self, tmp_path):
        (tmp_path / "file").write_text("")
        callback = board(tmp_path / "file")
        with pytest.warns(UserWarning, match="TensorBoard will show nothing of this training"):
            fit(model_of(), callback)
        assert list(callback.balances) == [-1, 0, 1]

    def test_of_a_model_that_is_built_by_fit(self, tmp_path):
        model = keras.Sequential([layers.Dense(3, name="dense")])
        model.compile("sgd", "mse")
        x, y = np.ones((8, 4), "float32"), np.ones((8, 3), "float32")
        callback = kr.GradientBalance(tmp_path, x, y)
        model.fit(x, y, epochs=2, verbose=0, callbacks=[callback])
        assert list(callback.balances) == [-1, 0, 1]
        assert callback.balances[1].kernels == ("dense/kernel",)

    @pytest.mark.slow
    @pytest.mark.skipif(BACKEND == "torch", reason="Keras trains on one device there")
    def test_on_two_devices_is_seen_as_on_one(self, tmp_path):
        found = []
        for devices in (nullcontext(), two_devices()):
            keras.utils.set_random_seed(0)
            callback = board(tmp_path, batch_size=3)
            with devices:
                fit(model_of(), callback, kr.DelayedStrong(1), batch_size=4)
            found.append(callback.balances)
        one, two = found
        for epoch in (-1, 0, 1):
            for kernel, numbers in one[epoch].by_kernel().items():
                others = two[epoch].by_kernel()[kernel]
                np.testing.assert_allclose(
                    list(others.values()), list(numbers.values()), rtol=1e-4, err_msg=kernel
                )

    def test_that_fails_says_where(self, tmp_path):
        x, y = images()
        callback = kr.GradientBalance(tmp_path, x, y[:, :2])
        with pytest.raises(Exception) as caught:
            fit(model_of(), callback)
        callback.on_train_end()  # Keras does not call it then, and a file is open.
        assert caught.value.__notes__[-1].startswith(
            "This happened while `GradientBalance` computed the gradients of 'functional"
        )

    def test_leaves_a_callback_that_can_be_copied(self, tmp_path):
        callback = board(tmp_path)
        fit(model_of(), callback)
        callback.set_model(None)
        copy = pickle.loads(pickle.dumps(callback))
        np.testing.assert_array_equal(copy.balances[1].loss, callback.balances[1].loss)

    def test_imports_no_framework(self, tmp_path, monkeypatch):
        callback = board(tmp_path)
        callback.set_model(model_of())
        for other in ["tensorflow", "matplotlib"][BACKEND == "tensorflow" :]:
            monkeypatch.setitem(sys.modules, other, None)  # makes any import of it fail
        callback.on_train_begin()
        callback.on_epoch_begin(0)
        callback.on_train_batch_begin(0)
        callback.on_epoch_end(0)
        callback.on_train_end()
        assert steps(tmp_path) == [-1, 0]


class TestErrors:
    def test_come_before_there_is_a_file(self, tmp_path):
        for model, options, message in (
            (model_of(), {"layers": "conv"}, "no layer with a kernel matches 'conv'"),
            (uncompiled_loss(), {}, "The model has no loss, so there are no gradients"),
        ):
            with pytest.raises(ValueError, match=message):
                fit(model, board(tmp_path / "logs", **options))
        assert not (tmp_path / "logs").exists()

    def test_labels_have_as_many_samples(self, tmp_path):
        x, y = images()
        with pytest.raises(ValueError) as error:
            kr.GradientBalance(tmp_path, x, y[:3])
        assert str(error.value) == (
            "Argument `y` must have as many samples as `x`. Received: 3 labels, 8 samples"
        )

    @pytest.mark.parametrize(
        ("option", "message"),
        [
            ({"every": 0}, "Argument `every` must be a whole number of at least 1"),
            ({"batch_size": 0}, "Argument `batch_size` must be a whole number of at least 1"),
            ({"epoch_offset": -1}, "Argument `epoch_offset` must"),
            ({"layers": 3}, "Argument `layers` must be the name of a layer"),
            ({"training": 1}, r"Argument `training` must be True or False. Received: training=1"),
        ],
    )
    def test_of_arguments(self, option, message, tmp_path):
        with pytest.raises(ValueError, match=message):
            board(tmp_path, **option)
        with pytest.raises(ValueError, match="Argument `log_dir` must be the path of a folder"):
            kr.GradientBalance(3, *images())


def uncompiled_loss():
    """A model that trains without a loss of Keras."""

    class Own(keras.Model):
        def train_step(self, *args):
            raise AssertionError

    inputs = keras.Input((6, 6, 3))
    model = Own(inputs, layers.Dense(3)(layers.Flatten()(inputs)))
    model.compile("sgd")
    return model
