"""The shares of channels and the predictions that `SparsityHeatmaps` records, through `fit`."""

import keras
import numpy as np
import pytest
from keras import ops

import keras_regs as kr
from keras_regs._math.shares import largest_shares
from keras_regs.callbacks import _channel_shares
from keras_regs_tensorboard import record_format, records, shares
from keras_regs_tensorboard.record_format import (
    GREATEST_LEVEL,
    LayerEntropy,
    MapsHeader,
    SharesHeader,
)
from keras_regs_tensorboard.typed_json import read
from tests.callbacks.heatmaps_of_training import maps, trained
from tests.event_files import read_records
from tests.inspect.probing import convolved
from tests.networks import images, target_of

layers = keras.layers


class Recorder(keras.callbacks.Callback):
    """What there should be, in float64: the responses, and the outputs of the model."""

    def __init__(self):
        super().__init__()
        self.responses, self.scores = [], []

    def on_epoch_begin(self, epoch, logs=None):
        if epoch == 0:
            self.on_epoch_end(-1)

    def on_epoch_end(self, epoch, logs=None):
        x = images(16)[0][8:]
        self.responses.append(convolved(x, target_of(self.model)))
        self.scores.append(ops.convert_to_numpy(self.model(x)).astype("float64"))


def found_shares(folder):
    return [
        (read(SharesHeader, header), array)
        for header, array in read_records(folder / "heatmaps", "shares")
    ]


def softmax(x):
    p = np.exp(x - x.max(-1, keepdims=True))
    return p / p.sum(-1, keepdims=True)


@pytest.mark.parametrize(
    ("kept", "batch_size"), [(8, 128), pytest.param(2, 3, marks=pytest.mark.slow)]
)
def test_shares_and_predictions_are_those_of_the_model(kept, batch_size, tmp_path):
    recorder, names = Recorder(), ["cat", "dog", "ship"]
    options = {"images": 5, "channels": kept, "batch_size": batch_size, "class_names": names}
    trained(tmp_path, recorder, **options)
    check_shares(tmp_path, recorder, kept)
    check_predictions(tmp_path, recorder)
    ((header, _),) = read_records(tmp_path / "logs" / "heatmaps", "images")
    assert header["classes"] == images(16)[1][8:13].argmax(1).tolist()
    assert header["class_names"] == names


def check_predictions(tmp_path, recorder):
    for (header, _), scores in zip(maps(tmp_path), recorder.scores, strict=True):
        expected = softmax(scores[:5])
        predictions = header["predictions"]
        assert [each["predicted"] for each in predictions] == expected.argmax(1).tolist()
        likely = [each["probability"] for each in predictions]
        np.testing.assert_allclose(likely, expected.max(1), rtol=1e-4)


def check_shares(tmp_path, recorder, kept):
    found = found_shares(tmp_path / "logs")
    assert [header.epoch for header, _ in found] == [-1, 0, 1]
    for number, (header, array) in enumerate(found):
        (layer,) = header.layers
        assert (layer.name, layer.channels, layer.shape) == ("target", 4, (4, 4))
        assert (header.images, header.kept) == (5, kept)
        p = softmax(recorder.responses[number])
        levels = maps(tmp_path)[number][1].reshape(5, 4, 4)
        for image, row, column in np.ndindex(5, 4, 4):
            place = shares.decode(header, array, 0, image, row, column)
            expected = p[image, row, column]
            order = np.argsort(-expected)[:kept]
            assert place.channels == order.tolist()
            np.testing.assert_allclose(place.shares, expected[order], rtol=0.04)
            assert sum(place.shares) + place.rest == pytest.approx(1, abs=1e-12)
            rest = 1 - expected[order].sum()
            assert place.rest == pytest.approx(rest, rel=0.04, abs=1e-6)
            if kept >= 4:
                # The entropy of the bars is the one in the map, but for the rounding of both.
                entropy = -sum(share * np.log(share) for share in place.shares)
                level = levels[image, row, column] / GREATEST_LEVEL * np.log(4)
                assert entropy == pytest.approx(level, abs=0.01 + 0.5 * np.log(4) / GREATEST_LEVEL)


@pytest.mark.slow
def test_places_lie_as_in_the_maps(tmp_path):
    """Of images, sequences and vectors, and of a model that does not classify."""
    inputs = keras.Input((5, 4, 2))
    first = layers.Conv2D(3, 1, name="image")(inputs)
    line = layers.Conv1D(4, 1, name="line")(layers.Reshape((20, 2))(inputs))
    flat = layers.Dense(300, name="vector")(layers.Flatten()(inputs))
    joined = layers.Concatenate()([layers.Flatten()(each) for each in (first, line, flat)])
    model = keras.Model(inputs, layers.Dense(1)(joined))
    model.compile("sgd", "mse", run_eagerly=keras.backend.backend() == "tensorflow")
    x = np.random.default_rng(0).normal(size=(3, 5, 4, 2)).astype("float32")
    model.fit(x, np.zeros((3, 1)), verbose=0, callbacks=[kr.SparsityHeatmaps(tmp_path, x)])
    header, array = found_shares(tmp_path)[-1]
    shapes = {layer.name: layer.shape for layer in header.layers}
    assert shapes == {"image": (5, 4), "line": (1, 20), "vector": (1, 1)}
    seen = keras.Model(inputs, {"image": first, "line": line, "vector": flat})(x)
    for index, layer in enumerate(header.layers):
        responses = ops.convert_to_numpy(seen[layer.name])
        p = softmax(responses.astype("float64")).reshape(3, *header.layers[index].shape, -1)
        for image, row, column in np.ndindex(p.shape[:3]):
            place = shares.decode(header, array, index, image, row, column)
            expected = p[image, row, column]
            assert place.channels[0] == expected.argmax()
            np.testing.assert_allclose(place.shares, expected[place.channels], rtol=0.04)
    assert all(
        header["predictions"] is None for header, _ in read_records(tmp_path / "heatmaps", "maps")
    )


@pytest.mark.parametrize("axis", [1, -1])
def test_largest_shares_of_channels_on_any_axis(axis):
    x = np.random.default_rng(0).normal(size=(2, 5, 4, 6)).astype("float16")
    numbers, largest, rest = map(ops.convert_to_numpy, largest_shares(x, 3, axis))
    p = softmax(np.moveaxis(x, axis, -1).astype("float64"))
    np.testing.assert_array_equal(numbers, np.argsort(-p, axis=-1)[..., :3])
    np.testing.assert_allclose(largest, -np.sort(-p, axis=-1)[..., :3], rtol=1e-5)
    np.testing.assert_allclose(rest, 1 - largest.sum(-1), atol=1e-6)


@pytest.mark.slow
def test_a_network_that_has_diverged_has_none(tmp_path):
    class Diverge(keras.callbacks.Callback):
        def on_epoch_begin(self, epoch, logs=None):
            if epoch == 1:
                kernel = target_of(self.model).kernel
                values = ops.convert_to_numpy(kernel).copy()
                values[..., 0] = np.nan
                kernel.assign(values)

    trained(tmp_path, Diverge())
    (_, before, after) = (
        shares.decode(header, array, 0, 0, 0, 0)
        for header, array in found_shares(tmp_path / "logs")
    )
    assert np.isnan(after.shares).all()
    assert not np.isnan(before.shares).any()
    assert [each["predicted"] for each in maps(tmp_path)[-1][0]["predictions"]] == [-1] * 8


@pytest.mark.slow
def test_none_are_recorded_without_channels(tmp_path):
    trained(tmp_path, channels=0)
    assert found_shares(tmp_path / "logs") == []
    assert len(maps(tmp_path)) == 3


@pytest.mark.parametrize("channels", [-1, 2.5, None, True])
def test_channels_is_a_count(channels, tmp_path):
    with pytest.raises(ValueError) as error:
        kr.SparsityHeatmaps(tmp_path, np.ones((2, 3)), channels=channels)
    assert str(error.value) == (
        f"Argument `channels` must be a whole number of at least 0. Received: channels={channels!r}"
    )


class TestSize:
    @pytest.mark.slow
    def test_some_epochs_have_shares_if_all_were_too_large(self, tmp_path, monkeypatch):
        size = sum(map(len, records.encode(*_first_record(tmp_path / "first"))))
        # As much as shares of two in five epochs.
        monkeypatch.setattr(_channel_shares, "BYTES_PER_EPOCH", 0.4 * size)
        trained(tmp_path, epochs=9)
        found = [header.epoch for header, _ in found_shares(tmp_path / "logs")]
        assert (found[0], found[-1]) == (-1, 8)
        assert 4 <= len(found) <= 6
        assert max(np.diff(found)) <= 3
        assert len(set(found)) == len(found)

    @pytest.mark.independent_of_backend
    def test_channels_that_are_left_out_are_part_of_the_rest(self):
        """Where TensorFlow does not know the size of maps, the step returns too many."""
        largest = np.array([0.4, 0.3, 0.2]).reshape(1, 1, 1, 3)
        batch = np.arange(3).reshape(1, 1, 1, 3), largest, np.full((1, 1, 1), 0.1)
        numbers, kept, rest = _channel_shares._as_planes([batch], np.zeros((1, 1, 1), bool), 1)
        assert (numbers.tolist(), kept.tolist()) == ([[[[0]]]], [[[[0.4]]]])
        np.testing.assert_allclose(rest, [[[0.6]]])

    @pytest.mark.slow
    def test_large_maps_have_fewer_channels(self, tmp_path, monkeypatch):
        # Two at each of the 8 x 16 places.
        monkeypatch.setattr(record_format, "MOST_SHARES", 2 * 128 + 1)
        recorder = Recorder()
        trained(tmp_path, recorder, epochs=1)
        header, array = found_shares(tmp_path / "logs")[-1]
        place = shares.decode(header, array, 0, 7, 3, 2)
        expected = softmax(recorder.responses[-1])[7, 3, 2]
        assert place.channels == np.argsort(-expected)[:2].tolist()
        np.testing.assert_allclose(place.rest, np.sort(expected)[:2].sum(), rtol=0.04)

    @pytest.mark.independent_of_backend
    def test_of_a_training_is_bounded(self, tmp_path):
        """Eight maps of 32 x 32 of 7 layers, in 100 epochs: noise, which compresses worst."""
        shape, epochs = (8, 32, 32), 100
        written = []

        class Writer:
            def record(self, header, array):
                # Every epoch is the same.
                size = written[0] if written else sum(map(len, records.encode(header, array)))
                written.append(size)
                return size

        rng = np.random.default_rng(0)
        numbers, largest = rng.integers(0, 64, (*shape, 8)), rng.random((*shape, 8)) / 8
        layer = [(numbers, largest, 1 - largest.sum(-1))]
        names = [f"conv{number}" for number in range(7)]
        header, levels = _maps_header(names, shape), np.zeros(shape)
        board = _channel_shares.ChannelShares(8, 8)
        writer = Writer()
        for _ in range(epochs + 1):
            board.write(writer, header, dict.fromkeys(names, layer), dict.fromkeys(names, levels))
        board.write_last(writer)
        # The maps and pictures take 9.3 MB, and all together must be below 30 MB.
        assert 15e6 < sum(written) < 20e6


def _first_record(folder):
    trained(folder, epochs=1)
    return found_shares(folder / "logs")[0]


def _maps_header(names, shape):
    return MapsHeader(
        session="s",
        epoch=0,
        layers=tuple(LayerEntropy(name, 64, shape[1:], 1.0) for name in names),
        images=8,
        samples=8,
        losses={},
        strengths={},
    )
