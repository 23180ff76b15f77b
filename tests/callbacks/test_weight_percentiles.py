"""The callback `WeightPercentiles`, through `fit`, and what its files hold."""

import sys
import warnings

import keras
import numpy as np
import pytest
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
from tensorboard.plugins.distribution import compressor
from tensorboard.summary.writer.record_writer import RecordWriter
from tensorboard.util import tensor_util

import keras_regs as kr
from tests.callbacks.percentiles_reference import expected, fit, network

layers = keras.layers


class Recorder(keras.callbacks.Callback):
    """The weights themselves, before training and after each epoch, by the same names."""

    def __init__(self):
        super().__init__()
        self.seen = {}

    def on_train_begin(self, logs=None):
        self.on_epoch_end(-1)

    def on_epoch_end(self, epoch, logs=None):
        self.seen[epoch] = {
            f"{name}/kernel": expected(self.model.get_layer(name).kernel)
            for name in ("conv", "dense")
        }


def read(log_dir):
    """`{tag: [(step, percentiles from the largest to the smallest)]}`, as TensorBoard has them."""
    accumulator = EventAccumulator(str(log_dir / "weights"), size_guidance={"tensors": 0})
    accumulator.Reload()
    found = {}
    for tag in accumulator.Tags()["tensors"]:
        content = accumulator.SummaryMetadata(tag).plugin_data
        assert content.plugin_name == "histograms"
        found[tag] = []
        for event in accumulator.Tensors(tag):
            buckets = tensor_util.make_ndarray(event.tensor_proto).tolist()
            points = compressor.compress_histogram(buckets)
            found[tag].append((event.step, [value for _, value in points][::-1]))
    return found


def steps(log_dir, tag="weights/dense/kernel"):
    return [step for step, _ in read(log_dir)[tag]]


class TestCallback:
    def test_tensorboard_has_the_percentiles_of_every_epoch(self, tmp_path):
        callback, recorder = kr.WeightPercentiles(tmp_path), Recorder()
        fit(network(), callback, recorder, epochs=3)
        assert list(callback.percentiles) == [-1, 0, 1, 2] == list(recorder.seen)
        found = read(tmp_path)
        assert set(found) == {"weights/conv/kernel", "weights/dense/kernel"}
        for name in ("conv/kernel", "dense/kernel"):
            assert [step for step, _ in found[f"weights/{name}"]] == [-1, 0, 1, 2]
            for step, values in found[f"weights/{name}"]:
                truth = recorder.seen[step][name]
                np.testing.assert_allclose(callback.percentiles[step][name], truth, rtol=1e-14)
                np.testing.assert_allclose(values, truth, rtol=1e-10)
            changes = [seen[name] for seen in recorder.seen.values()]
            assert (np.ptp(changes, axis=0) > 1e-4).any()  # the weights did change

    def test_a_model_that_is_built_by_its_first_batch(self, tmp_path):
        model = keras.Sequential([layers.Dense(3, name="dense")])
        model.compile("sgd", "mse")
        callback = kr.WeightPercentiles(tmp_path / "logs")
        arguments = {"x": np.ones((4, 2), "float32"), "y": np.ones((4, 3), "float32")}
        if keras.backend.backend() == "tensorflow":  # which builds it when training has begun
            with pytest.raises(ValueError, match="call it on a batch first"):
                model.fit(**arguments, verbose=0, callbacks=[callback])
            assert not (tmp_path / "logs").exists()
            model(arguments["x"])
        model.fit(**arguments, verbose=0, callbacks=[callback])
        assert list(callback.percentiles) == [-1, 0]

    def test_chosen_layers(self, tmp_path):
        callback = kr.WeightPercentiles(str(tmp_path), layers="con*")
        fit(network(), callback)
        assert set(read(tmp_path)) == {"weights/conv/kernel"}
        assert set(callback.percentiles[-1]) == {"conv/kernel"}

    def test_every_few_epochs(self, tmp_path):
        callback = kr.WeightPercentiles(tmp_path, every=2)
        fit(network(), callback, epochs=5)
        assert list(callback.percentiles) == steps(tmp_path) == [-1, 1, 3]

    def test_resumed_in_the_same_folder(self, tmp_path):
        model = network()
        fit(model, kr.WeightPercentiles(tmp_path), epochs=2)
        resumed = kr.WeightPercentiles(tmp_path)
        fit(model, resumed, epochs=4, initial_epoch=2)
        assert steps(tmp_path) == [-1, 0, 1, 2, 3]
        assert list(resumed.percentiles) == [2, 3]

    def test_resumed_with_the_same_callback(self, tmp_path):
        model, callback = network(), kr.WeightPercentiles(tmp_path)

        class Interrupt(keras.callbacks.Callback):
            def on_epoch_end(self, epoch, logs=None):
                if epoch == 2:
                    raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            fit(model, callback, Interrupt(), epochs=4)
        before = callback.percentiles[0]["dense/kernel"]
        assert list(callback.percentiles) == steps(tmp_path) == [-1, 0, 1, 2]
        fit(model, callback, epochs=3, initial_epoch=1)
        assert list(callback.percentiles) == [-1, 0, 1, 2]
        assert callback.percentiles[0]["dense/kernel"] is before
        fit(model, callback, epochs=1)
        assert list(callback.percentiles) == [-1, 0]

    def test_a_second_fit_goes_on_behind_the_first(self, tmp_path):
        model = network()
        fit(model, kr.WeightPercentiles(tmp_path), epochs=2)
        fit(model, kr.WeightPercentiles(tmp_path, epoch_offset=2, every=2), epochs=2)
        assert steps(tmp_path) == [-1, 0, 1, 3]

    def test_weights_that_become_nan(self, tmp_path):
        model = network()

        class Spoil(keras.callbacks.Callback):
            def on_epoch_end(self, epoch, logs=None):
                if epoch == 0:
                    dense = self.model.get_layer("dense")
                    dense.set_weights([np.nan * weight for weight in dense.get_weights()])

        callback = kr.WeightPercentiles(tmp_path)
        fit(model, Spoil(), callback, epochs=1)
        assert np.isnan(callback.percentiles[0]["dense/kernel"]).all()
        assert steps(tmp_path) == [-1]
        assert steps(tmp_path, "weights/conv/kernel") == [-1, 0]

    def test_a_full_disk_stops_the_logs_and_not_the_training(self, tmp_path):
        callback = kr.WeightPercentiles(tmp_path)

        class FullDisk(keras.callbacks.Callback):
            def on_epoch_begin(self, epoch, logs=None):
                if epoch == 1:
                    callback._writer.close()
                    callback._writer._records = RecordWriter(open("/dev/full", "wb"))  # noqa: SIM115

        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            history = fit(network(), callback, FullDisk(), epochs=4)
        assert [str(warning.message) for warning in caught if warning.category is UserWarning] == [
            f"`WeightPercentiles` cannot write to '{tmp_path}': [Errno 28] No space left on "
            "device. TensorBoard will miss epoch 1 and all later ones. Training continues."
        ]
        assert len(history.history["loss"]) == 4
        assert list(callback.percentiles) == [-1, 0, 1, 2, 3]
        assert steps(tmp_path) == [-1, 0]
        fit(network(), callback, epochs=1)  # there is room again
        assert steps(tmp_path)[-2:] == [-1, 0]

    def test_a_folder_that_cannot_be_made_stops_the_logs_and_not_the_training(self, tmp_path):
        (tmp_path / "file").write_text("")
        callback = kr.WeightPercentiles(tmp_path / "file")
        with pytest.warns(UserWarning, match="TensorBoard will show nothing of this training"):
            fit(network(), callback)
        assert list(callback.percentiles) == [-1, 0, 1]

    def test_a_layer_that_is_not_there_is_an_error_before_there_is_a_file(self, tmp_path):
        with pytest.raises(ValueError, match="no layer with a kernel matches 'norm'"):
            fit(network(), kr.WeightPercentiles(tmp_path / "logs", layers="norm"))
        assert not (tmp_path / "logs").exists()

    @pytest.mark.parametrize("log_dir", [None, 3, ""])
    def test_log_dir_must_be_a_path(self, log_dir):
        with pytest.raises(ValueError) as error:
            kr.WeightPercentiles(log_dir)
        assert str(error.value) == (
            "Argument `log_dir` must be the path of a folder. "
            f"Received: log_dir={log_dir!r} (of type {type(log_dir).__name__})"
        )

    @pytest.mark.parametrize("every", [0, -1, 1.5, True, None])
    def test_every_must_be_a_count(self, every, tmp_path):
        with pytest.raises(ValueError) as error:
            kr.WeightPercentiles(tmp_path, every=every)
        assert str(error.value) == (
            f"Argument `every` must be a whole number of at least 1. Received: every={every!r}"
        )

    def test_offset_must_be_a_number_of_epochs(self, tmp_path):
        with pytest.raises(ValueError, match=r"Argument `epoch_offset` must .* epoch_offset=-1"):
            kr.WeightPercentiles(tmp_path, epoch_offset=-1)

    def test_imports_no_framework(self, tmp_path, monkeypatch):
        callback = kr.WeightPercentiles(tmp_path)
        callback.set_model(keras.Sequential([keras.Input((4,)), layers.Dense(2, name="dense")]))
        for other in ["tensorflow", "matplotlib"][keras.backend.backend() == "tensorflow" :]:
            monkeypatch.setitem(sys.modules, other, None)  # makes any import of it fail
        callback.on_train_begin()
        callback.on_epoch_begin(0)
        callback.on_epoch_end(0)
        callback.on_train_end()
        assert steps(tmp_path) == [-1, 0]
