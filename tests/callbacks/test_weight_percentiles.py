"""Percentiles of the weights of real models: the function, the callback, its files, the figure."""

import pickle
import sys
import warnings

import keras
import matplotlib
import matplotlib.pyplot
import numpy as np
import pytest
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
from tensorboard.plugins.distribution import compressor
from tensorboard.summary.writer.record_writer import RecordWriter
from tensorboard.util import tensor_util

import keras_regs as kr

layers = keras.layers
SHARES = [100, 93.32, 84.13, 69.15, 50, 30.85, 15.87, 6.68, 0]


def expected(variable):
    numbers = keras.ops.convert_to_numpy(variable).astype("float64")
    return np.percentile(numbers, SHARES)


def network():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 2)),
            layers.Conv2D(5, 3, name="conv"),
            layers.BatchNormalization(name="norm"),
            layers.Flatten(),
            layers.Dense(4, name="dense"),
        ]
    )
    model.compile(keras.optimizers.SGD(0.05), "mse")
    return model


def fit(model, *callbacks, epochs=2, **kwargs):
    rng = np.random.default_rng(0)
    x = rng.normal(size=(8, *model.input_shape[1:])).astype("float32")
    y = rng.normal(size=(8, *model.output_shape[1:])).astype("float32")
    return model.fit(x, y, epochs=epochs, verbose=0, callbacks=list(callbacks), **kwargs)


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


class TestFunction:
    def test_every_kernel(self):
        inner = keras.Sequential(
            [keras.Input((6, 4)), layers.Dense(4, name="frozen", trainable=False)], name="inner"
        )
        model = keras.Sequential(
            [
                keras.Input((6, 4)),
                inner,
                layers.LayerNormalization(),
                layers.SeparableConv1D(3, 3, name="separable"),
                layers.Bidirectional(layers.LSTM(2, name="lstm"), name="both"),
                layers.Dense(1, name="dense"),
            ]
        )
        found = kr.analysis.weight_percentiles(model)
        both = model.get_layer("both")
        variables = {
            "inner/frozen/kernel": inner.layers[0].kernel,
            "separable/depthwise_kernel": model.get_layer("separable").depthwise_kernel,
            "separable/pointwise_kernel": model.get_layer("separable").pointwise_kernel,
            "both/forward_lstm/lstm_cell/kernel": both.forward_layer.cell.kernel,
            "both/forward_lstm/lstm_cell/recurrent_kernel": (
                both.forward_layer.cell.recurrent_kernel
            ),
            "both/backward_lstm/lstm_cell/kernel": both.backward_layer.cell.kernel,
            "both/backward_lstm/lstm_cell/recurrent_kernel": (
                both.backward_layer.cell.recurrent_kernel
            ),
            "dense/kernel": model.get_layer("dense").kernel,
        }
        assert list(found) == list(variables)
        for name, variable in variables.items():
            assert (found[name].dtype, found[name].shape) == ("float64", (9,))
            np.testing.assert_allclose(found[name], expected(variable), rtol=1e-14, err_msg=name)

    def test_a_shared_layer_counts_once(self):
        shared = layers.Dense(4, name="shared")
        inputs = keras.Input((4,))
        model = keras.Model(inputs, shared(shared(inputs)))
        assert list(kr.analysis.weight_percentiles(model)) == ["shared/kernel"]

    def test_a_kernel_of_two_layers_counts_once(self):
        class Tied(layers.Layer):
            def __init__(self, tied_to):
                super().__init__(name="tied")
                self.kernel = tied_to.kernel

            def call(self, x):
                return x @ keras.ops.transpose(self.kernel)

        dense = layers.Dense(3, name="dense")
        dense.build((None, 4))
        model = keras.Sequential([keras.Input((4,)), dense, Tied(dense)])
        assert list(kr.analysis.weight_percentiles(model)) == ["dense/kernel"]

    def test_layers_of_one_name_are_kept_apart(self):
        class Twins(keras.Model):
            def __init__(self):
                super().__init__()
                self.first = layers.Dense(3, name="twin")
                self.second = layers.Dense(2, name="twin")

            def call(self, x):
                return self.second(self.first(x))

        model = Twins()
        model(np.ones((1, 4), "float32"))
        found = kr.analysis.weight_percentiles(model)
        np.testing.assert_array_equal(found["twin/kernel"], expected(model.first.kernel))
        np.testing.assert_array_equal(found["twin/kernel_1"], expected(model.second.kernel))

    def test_a_kernel_of_the_model_itself(self):
        class Own(keras.Model):
            def build(self, input_shape):
                self.kernel = self.add_weight(shape=(4, 3), name="kernel")

            def call(self, x):
                return x @ self.kernel

        model = Own(name="own")
        model(np.ones((1, 4), "float32"))
        found = kr.analysis.weight_percentiles(model)
        np.testing.assert_array_equal(found["own/kernel"], expected(model.kernel))

    def test_effective_weights(self):
        model = network()
        kernel = model.get_layer("dense").kernel
        kernel.compander = lambda v: 0.8 * keras.ops.arctan(v / 0.5)
        found = kr.analysis.weight_percentiles(model)
        v = keras.ops.convert_to_numpy(kernel).astype("float64")
        np.testing.assert_allclose(
            found["dense/kernel"], np.percentile(0.8 * np.arctan(v / 0.5), SHARES), rtol=1e-5
        )

    def test_half_precision(self):
        dense = layers.Dense(50, dtype="bfloat16", name="dense")
        model = keras.Sequential([keras.Input((40,)), dense])
        found = kr.analysis.weight_percentiles(model)["dense/kernel"]
        wide = keras.ops.convert_to_numpy(keras.ops.cast(dense.kernel, "float32"))
        np.testing.assert_allclose(
            found, np.percentile(wide.astype("float64"), SHARES), rtol=1e-14, atol=1e-16
        )

    def test_integers_of_quantized_kernels_are_no_weights(self):
        model = keras.Sequential(
            [
                keras.Input((4,)),
                layers.Dense(3, dtype="int8_from_float32", name="integers"),
                layers.Dense(3, name="dense"),
            ]
        )
        assert list(kr.analysis.weight_percentiles(model)) == ["dense/kernel"]

    @pytest.mark.parametrize("number", [np.nan, np.inf])
    def test_weights_that_are_not_finite(self, number):
        model = network()
        weights = model.get_layer("dense").get_weights()
        weights[0][3, 1] = number
        model.get_layer("dense").set_weights(weights)
        found = kr.analysis.weight_percentiles(model)
        np.testing.assert_array_equal(found["dense/kernel"], np.full(9, np.nan))
        assert np.isfinite(found["conv/kernel"]).all()

    def test_layers_are_chosen_by_name_path_or_pattern(self):
        inner = keras.Sequential([keras.Input((4,)), layers.Dense(4, name="a1")], name="inner")
        model = keras.Sequential(
            [keras.Input((4,)), inner, layers.Dense(4, name="a2"), layers.Dense(4, name="b")]
        )
        for chosen, found in {
            "a1": {"inner/a1/kernel"},
            "inner/*": {"inner/a1/kernel"},
            "a*": {"inner/a1/kernel", "a2/kernel"},
            ("b", "a1"): {"inner/a1/kernel", "b/kernel"},
        }.items():
            assert set(kr.analysis.weight_percentiles(model, layers=chosen)) == found
        with pytest.raises(ValueError) as error:
            kr.analysis.weight_percentiles(model, layers=["a1", "c*"])
        assert str(error.value) == (
            "Argument `layers`: no layer with a kernel matches 'c*'. There are "
            "['inner/a1', 'a2', 'b']. Received: layers=['a1', 'c*']"
        )
        with pytest.raises(ValueError, match=r"Argument `layers` must be .* Received: layers=3"):
            kr.analysis.weight_percentiles(model, layers=3)

    def test_a_model_that_is_not_built(self):
        model = keras.Sequential([layers.Dense(3)], name="lazy")
        with pytest.raises(ValueError) as error:
            kr.analysis.weight_percentiles(model)
        assert str(error.value) == (
            "The model has no weights yet. Let it begin with a `keras.Input`, or call it on a "
            "batch first. Received: model 'lazy', which is not built."
        )

    def test_a_model_without_kernels(self):
        model = keras.Sequential([keras.Input((3,)), layers.ReLU()], name="bare")
        with pytest.raises(ValueError) as error:
            kr.analysis.weight_percentiles(model)
        assert str(error.value) == (
            "The model has no kernel, that is, no weight whose name ends in `kernel`. "
            "Received: model 'bare'"
        )


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
            "device. TensorBoard will miss epoch 1 and all later ones. Training goes on."
        ]
        assert len(history.history["loss"]) == 4
        assert list(callback.percentiles) == [-1, 0, 1, 2, 3]
        assert steps(tmp_path) == [-1, 0]
        fit(network(), callback, epochs=1)  # there is room again
        assert steps(tmp_path)[-2:] == [-1, 0]

    def test_a_folder_that_cannot_be_made_stops_the_logs_and_not_the_training(self, tmp_path):
        (tmp_path / "file").write_text("")
        callback = kr.WeightPercentiles(tmp_path / "file")
        with pytest.warns(UserWarning, match="TensorBoard will have nothing of this training"):
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


@pytest.fixture
def history():
    rng = np.random.default_rng(0)
    return {
        epoch: {
            name: np.percentile(scale * (epoch + 2) * rng.normal(size=500), SHARES)
            for name, scale in (("conv/kernel", 1.0), ("inner/dense/kernel", 2.0))
        }
        for epoch in (2, -1, 0)
    }


@pytest.fixture(autouse=True)
def without_windows():
    before = matplotlib.get_backend()
    matplotlib.use("agg")
    yield
    matplotlib.pyplot.close("all")
    matplotlib.use(before)


class TestFigure:
    def test_lines_and_bands(self, history):
        (axes,) = kr.analysis.plot_weight_percentiles(history, layer="conv/kernel").axes
        lines = np.array([history[epoch]["conv/kernel"] for epoch in (-1, 0, 2)]).T
        *drawn, median = axes.lines
        assert [list(line.get_xdata()) for line in axes.lines] == [[-1, 0, 2]] * 10
        np.testing.assert_array_equal([line.get_ydata() for line in drawn], lines)
        np.testing.assert_array_equal(median.get_ydata(), lines[4])
        for band, outer in zip(axes.collections, range(4), strict=True):
            (path,) = band.get_paths()
            heights = {tuple(point) for point in path.vertices}
            for line in (lines[outer], lines[8 - outer]):
                assert heights >= set(zip((-1, 0, 2), line, strict=True))
        assert [text.get_text() for text in axes.get_legend().get_texts()] == [
            "minimum to maximum",
            "7 to 93 %",
            "16 to 84 %",
            "31 to 69 %",
            "median",
        ]
        assert (axes.get_xlabel(), axes.get_ylabel()) == ("epoch", "weight")
        assert axes.get_title() == "conv/kernel"

    def test_bands_get_darker_towards_the_median(self, history):
        (axes,) = kr.analysis.plot_weight_percentiles(history, layer="conv").axes
        weights = np.array([0.2126, 0.7152, 0.0722])
        brightness = [float(band.get_facecolor()[0, :3] @ weights) for band in axes.collections]
        assert (np.diff(brightness) < -0.1).all()

    @pytest.mark.parametrize(
        ("layer", "name"),
        [
            ("conv", "conv/kernel"),
            ("dense", "inner/dense/kernel"),
            ("inner/dense", "inner/dense/kernel"),
            ("inner/*", "inner/dense/kernel"),
            ("inner/dense/kernel", "inner/dense/kernel"),
        ],
    )
    def test_the_kernel_is_chosen_by_name_path_or_pattern(self, history, layer, name):
        (axes,) = kr.analysis.plot_weight_percentiles(history, layer=layer).axes
        assert axes.get_title() == name
        assert axes.lines[0].get_ydata()[0] == history[-1][name][0]

    @pytest.mark.parametrize("layer", [None, "*", "fc1"])
    def test_a_layer_that_is_not_clear(self, history, layer):
        with pytest.raises(ValueError) as error:
            kr.analysis.plot_weight_percentiles(history, layer=layer)
        assert str(error.value) == (
            "Argument `layer` must be the name of one kernel, or of a layer with one. Those there "
            f"are: ['conv/kernel', 'inner/dense/kernel']. Received: layer={layer!r}"
        )

    def test_the_only_kernel_need_not_be_named(self, history):
        seen = {epoch: {"conv/kernel": both["conv/kernel"]} for epoch, both in history.items()}
        assert kr.analysis.plot_weight_percentiles(seen).axes[0].get_title() == "conv/kernel"

    @pytest.mark.parametrize("nothing", [{}, {0: {}}])
    def test_nothing_to_draw(self, nothing):
        with pytest.raises(ValueError) as error:
            kr.analysis.plot_weight_percentiles(nothing)
        assert str(error.value) == (
            "Argument `history` must hold the percentiles of at least one epoch: "
            f"{{epoch: {{kernel: array}}}}. Received: history={nothing!r}"
        )

    def test_bound(self, history):
        (axes,) = kr.analysis.plot_weight_percentiles(
            history, layer="conv", bound=0.8 * np.pi / 2
        ).axes
        above, below = axes.lines[-2:]
        assert (above.get_ydata()[0], below.get_ydata()[0]) == (0.4 * np.pi, -0.4 * np.pi)
        assert axes.get_legend().get_texts()[-1].get_text() == "bound, ±1.26"
        with pytest.raises(ValueError, match=r"Argument `bound` must be a finite number above 0"):
            kr.analysis.plot_weight_percentiles(history, layer="conv", bound=0)

    def test_own_axes_are_drawn_into(self, history):
        figure, own = matplotlib.pyplot.subplots()
        assert kr.analysis.plot_weight_percentiles(history, layer="conv", ax=own) is figure
        assert own.lines
        assert matplotlib.pyplot.get_fignums() == [figure.number]

    def test_epochs_without_percentiles_leave_a_gap(self, history, tmp_path):
        history[0]["conv/kernel"] = np.full(9, np.nan)
        (axes,) = kr.analysis.plot_weight_percentiles(history, layer="conv").axes
        axes.figure.savefig(tmp_path / "figure.png")  # and no warning

    def test_without_matplotlib(self, history, monkeypatch):
        monkeypatch.setitem(sys.modules, "matplotlib.pyplot", None)
        with pytest.raises(ImportError) as error:
            kr.analysis.plot_weight_percentiles(history, layer="conv")
        assert str(error.value) == (
            "`plot_weight_percentiles` draws with Matplotlib, which is not installed: "
            "pip install matplotlib"
        )

    def test_draws_what_the_callback_keeps(self, tmp_path):
        callback = kr.WeightPercentiles(tmp_path)
        fit(network(), callback)
        kept = pickle.loads(pickle.dumps(callback.percentiles))  # for another day
        (axes,) = kr.analysis.plot_weight_percentiles(kept, layer="dense").axes
        assert list(axes.lines[0].get_xdata()) == [-1, 0, 1]
