"""Histograms of the correlation of filters: the function, the callback and its files."""

import sys

import keras
import numpy as np
import pytest
from keras import ops

import keras_regs as kr
from tests.event_files import read, read_records
from tests.networks import as_float64, images, network, target_of

layers = keras.layers


def correlations(rows, centre="filter"):
    """Of each pair of filters, which are rows, in float64."""
    centred = rows - rows.mean(axis=int(centre == "filter"), keepdims=True)
    lengths = np.linalg.norm(centred, axis=1, keepdims=True)
    unit = np.divide(centred, lengths, out=np.zeros_like(centred), where=lengths > 1e-9)
    return (unit @ unit.T)[np.tril_indices(len(rows), -1)]


def check(counts, expected):
    """Bins of 0.01 around -1.00, -0.99, ...; what is rounded may be in the next one."""
    assert counts.shape == (201,)
    assert counts.sum() == len(expected)
    edges = np.arange(-100.5, 101) / 100
    below = np.searchsorted(np.sort(expected), edges)
    slack = [np.sum(np.abs(expected - edge) < 1e-5) for edge in edges]
    found = np.concatenate([[0], np.cumsum(counts)])
    assert np.all(np.abs(found - below) <= slack)


def all_sorts():
    return keras.Sequential(
        [
            keras.Input((9, 9, 4)),
            layers.Conv2D(20, 3, name="conv"),
            layers.DepthwiseConv2D(3, depth_multiplier=2, name="depthwise"),
            layers.Conv2DTranspose(5, 3, name="transposed"),
            layers.SeparableConv2D(6, 3, name="separable"),
            layers.Flatten(),
            kr.CompanderDense(7, compander="arctan", name="compander"),
            layers.Reshape((7, 1)),
            layers.LSTM(3, name="lstm"),
            layers.Dense(1, name="one"),
        ]
    )


@pytest.mark.parametrize("centre", ["filter", "mean_filter"])
def test_bins_of_every_kind_of_layer(centre):
    model = all_sorts()
    rng = np.random.default_rng(0)
    model.set_weights([rng.normal(size=w.shape) + 0.5 for w in model.get_weights()])
    found = kr.analysis.correlation_histograms(model, centre=centre)
    w = {layer.name: layer for layer in model.layers}
    separable = w["separable"]
    lstm = w["lstm"].cell
    rows = {
        "conv": np.moveaxis(as_float64(w["conv"].kernel), -1, 0),
        "depthwise": np.moveaxis(as_float64(w["depthwise"].kernel), (2, 3), (0, 1)).reshape(40, 9),
        "transposed": np.moveaxis(as_float64(w["transposed"].kernel), -2, 0),
        "separable/depthwise_kernel": np.moveaxis(
            as_float64(separable.depthwise_kernel), (2, 3), (0, 1)
        ).reshape(5, 9),
        "separable/pointwise_kernel": as_float64(separable.pointwise_kernel).reshape(5, 6).T,
        "compander": as_float64(w["compander"].kernel).T,
        "lstm/lstm_cell": as_float64(lstm.kernel).T,
        "lstm/lstm_cell/recurrent_kernel": as_float64(lstm.recurrent_kernel).T,
    }
    # A single weight has no direction but its sign; one filter has no pair.
    assert list(found) == list(rows)
    for name, filters in rows.items():
        expected = correlations(filters.reshape(len(filters), -1), centre)
        check(found[name], expected)
        np.testing.assert_allclose(found.mean_absolute[name], np.abs(expected).mean(), rtol=1e-5)


def test_the_ends_and_the_middle():
    model = keras.Sequential([keras.Input((2,)), layers.Dense(4, name="dense")])
    model.set_weights([np.array([[1.0, -1.0, 1.0, -1.0], [2.0, -2.0, 2.0, -2.0]]), np.zeros(4)])
    counts = kr.analysis.correlation_histograms(model)["dense"]
    assert (counts[0], counts[200], counts.sum()) == (4, 2, 6)


def test_large_layers_are_counted_in_blocks(monkeypatch):
    model = all_sorts()
    expected = kr.analysis.correlation_histograms(model)
    module = sys.modules[kr.analysis.correlation_histograms.__module__]
    monkeypatch.setattr(module, "_PAIRS_AT_ONCE", 100)
    found = kr.analysis.correlation_histograms(model)
    for name, counts in expected.items():
        assert abs(found[name] - counts).sum() <= 4  # but for what is rounded otherwise
        assert found[name].sum() == counts.sum()


def test_what_lora_adds_is_counted():
    model = keras.Sequential([keras.Input((6,)), layers.Dense(5, name="dense")])
    dense = model.layers[0]
    dense.enable_lora(2)
    dense.lora_kernel_b.assign(np.random.default_rng(0).normal(size=(2, 5)))
    check(
        kr.analysis.correlation_histograms(model)["dense"],
        correlations(as_float64(dense.kernel).T),
    )
    percentiles = kr.analysis.weight_percentiles(model)["dense/kernel"]
    np.testing.assert_allclose(percentiles[0], as_float64(dense.kernel).max(), rtol=1e-6)


def test_layers_of_one_name():
    class Twins(keras.Model):
        def __init__(self):
            super().__init__()
            self.first = layers.Conv1DTranspose(3, 2, name="twin")
            self.second = layers.Conv1D(6, 2, name="twin")

        def build(self, input_shape):
            self.first.build(input_shape)
            self.second.build(input_shape)

        def call(self, x):
            return self.first(x), self.second(x)

    model = Twins()
    model.build((None, 4, 2))
    found = kr.analysis.correlation_histograms(model)
    assert {name: counts.sum() for name, counts in found.items()} == {
        "twin": 3,
        "twin/kernel_1": 15,
    }


def test_layers_by_name():
    model = all_sorts()
    assert list(kr.analysis.correlation_histograms(model, layers=["conv", "comp*"])) == [
        "conv",
        "compander",
    ]
    with pytest.raises(ValueError, match="no layer with a kernel matches 'flatten'"):
        kr.analysis.correlation_histograms(model, layers="flatten")


def test_centres():
    model = all_sorts()
    for look in (kr.analysis.correlation_histograms, kr.analysis.filter_correlation):
        with pytest.raises(ValueError) as error:
            look(model, centre="mean")
        assert str(error.value) == (
            "Argument `centre` must be 'filter' or 'mean_filter'. Received: centre='mean'"
        )
    with pytest.raises(ValueError, match="Argument `centre` must be 'filter' or 'mean_filter'"):
        kr.CorrelationHistograms("runs", centre="mean")


def test_a_model_without_pairs():
    model = keras.Sequential([keras.Input((2,)), layers.Dense(1)], name="bare")
    with pytest.raises(ValueError) as error:
        kr.analysis.correlation_histograms(model)
    assert str(error.value) == (
        "A correlation requires a kernel with at least two filters, and there is none. "
        "Received: model 'bare', layers=None"
    )


class TestCallback:
    def fit(self, tmp_path, *callbacks, **kwargs):
        model = network("nested")
        model.compile(keras.optimizers.SGD(0.5), "mse")
        x, y = images()
        board = kr.CorrelationHistograms(tmp_path, **kwargs)
        model.fit(x, y, epochs=4, verbose=0, callbacks=[*callbacks, board])
        return model

    def test_writes_counts_of_each_epoch(self, tmp_path):
        seen = []

        class Recorder(keras.callbacks.Callback):
            def on_epoch_begin(self, epoch, logs=None):
                if epoch == 0:
                    self.on_epoch_end(-1)

            def on_epoch_end(self, epoch, logs=None):
                kernel = np.moveaxis(as_float64(target_of(self.model).kernel), -1, 0)
                seen.append(correlations(kernel.reshape(4, -1)))

        self.fit(tmp_path, Recorder())
        folder = tmp_path / "correlations"
        found = read_records(folder, "correlations")
        assert [header["epoch"] for header, _ in found] == [-1, 0, 1, 2, 3]
        histograms = read(folder, "histograms")["correlation/inner/target"]
        scalars = read(folder, "scalars")["mean_absolute_correlation/inner/target"]
        for expected, (header, counts) in zip(seen, found, strict=True):
            names = [layer["name"] for layer in header["layers"]]
            assert names == ["inner/target", "head"]
            layer = header["layers"][0]
            assert (layer["filters"], layer["pairs"]) == (4, 6)
            mean = np.abs(expected).mean()
            np.testing.assert_allclose(layer["mean_absolute"], mean, rtol=1e-5)
            np.testing.assert_allclose(scalars[header["epoch"]], mean, rtol=1e-5)
            check(counts[0], expected)
            buckets = histograms[header["epoch"]]
            np.testing.assert_allclose(buckets[1:, 0], buckets[:-1, 1])
            np.testing.assert_allclose(buckets[[0, -1], [0, 1]], [-1.005, 1.005])
            np.testing.assert_array_equal(buckets[:, 2], counts[0].reshape(67, 3).sum(axis=1))

    def test_every_so_many_epochs(self, tmp_path):
        model = self.fit(tmp_path, every=2, layers="head", epoch_offset=10, centre="mean_filter")
        found = read_records(tmp_path / "correlations", "correlations")
        rows = as_float64(model.get_layer("head").kernel).T
        check(found[-1][1][0], correlations(rows, "mean_filter"))
        assert [header["centre"] for header, _ in found] == ["mean_filter", "mean_filter"]
        assert [header["epoch"] for header, _ in found] == [11, 13]
        assert [layer["name"] for layer in found[0][0]["layers"]] == ["head"]

    def test_weights_that_are_no_numbers(self, tmp_path):
        class Diverge(keras.callbacks.Callback):
            def on_epoch_end(self, epoch, logs=None):
                if epoch == 3:
                    kernel = target_of(self.model).kernel
                    kernel.assign(ops.full(kernel.shape, float("nan")))

        self.fit(tmp_path, Diverge())
        header, counts = read_records(tmp_path / "correlations", "correlations")[-1]
        assert header["layers"][0]["mean_absolute"] is None
        assert counts[0].sum() == 0
        assert counts[1].sum() == 3
