"""The callback `SparsityHeatmaps`, through `fit`: what its files hold, and of which epochs."""

import math
import tempfile

import keras
import numpy as np
import pytest
from keras import ops

import keras_regs as kr
from keras_regs.callbacks._logged_metrics import accuracies
from keras_regs.callbacks._sparsity_heatmaps import levels
from keras_regs_tensorboard.compared_losses import compared_losses
from tests.callbacks.heatmaps_of_training import CLASSIFY, epochs, maps, trained
from tests.event_files import read, read_records
from tests.inspect.probing import convolved, entropy
from tests.networks import images, network, target_of

layers = keras.layers


class Recorder(keras.callbacks.Callback):
    """What there should be: entropies in float64, and losses as Keras evaluates them."""

    def __init__(self):
        super().__init__()
        self.entropies, self.losses = [], []

    def on_epoch_begin(self, epoch, logs=None):
        if epoch == 0:
            self.on_epoch_end(-1)

    def on_epoch_end(self, epoch, logs=None):
        x, y = (each[8:] for each in images(16))
        self.entropies.append(entropy(convolved(x, target_of(self.model))))
        self.losses.append(self.model.evaluate(x, y, batch_size=8, verbose=0))


class TestRecords:
    @pytest.mark.parametrize("kind", ["functional", "subclassed"])
    def test_hold_entropies_and_losses_of_each_epoch(self, kind, tmp_path):
        recorder = Recorder()
        strength = 0.01
        _, history = trained(
            tmp_path,
            kr.DelayedStrong(1),
            recorder,
            kind=kind,
            regularizer=kr.RFAVEntropy(strength),
            eager=False,
            images=3,
        )
        found = maps(tmp_path)
        assert [header["epoch"] for header, _ in found] == [-1, 0, 1]
        for number, (header, array) in enumerate(found):
            expected = recorder.entropies[number]
            (layer,) = header["layers"]
            assert (layer["name"], layer["channels"], layer["shape"]) == ("target", 4, [4, 4])
            assert (header["images"], header["samples"]) == (3, 8)
            np.testing.assert_allclose(layer["entropy"], expected.mean(), rtol=1e-5)
            seen = array.reshape(3, 4, 4) * math.log(4) / 254
            np.testing.assert_allclose(seen, expected[:3], atol=0.51 * math.log(4) / 254)
            losses = header["losses"]
            whole = losses["probe"] + losses["penalty"]
            np.testing.assert_allclose(whole, recorder.losses[number], rtol=1e-5)
        assert found[0][0]["losses"].keys() == {"probe", "penalty"}
        for epoch, (header, _) in enumerate(found[1:]):
            assert header["losses"]["training"] == history["loss"][epoch]
            assert header["losses"]["validation"] == history["val_loss"][epoch]
            np.testing.assert_allclose(
                header["strengths"]["target/activity"], [0, strength][epoch], rtol=1e-6
            )
            entropies = history["entropy/target"]
            assert entropies[epoch] == header["layers"][0]["entropy"]
        assert found[0][0]["strengths"] == {}
        # With the strength of epoch 0, there is no penalty before training.
        assert [header["losses"]["penalty"] == 0 for header, _ in found] == [True, True, False]

    def test_hold_exact_losses_without_penalties_and_accuracies(self, tmp_path):
        model = network("functional", kr.L2(0.05), role="kernel")
        eager = keras.backend.backend() == "tensorflow"
        model.compile(
            keras.optimizers.SGD(0.02), CLASSIFY, metrics=["accuracy", "mse"], run_eagerly=eager
        )
        x, y = images(16)
        callbacks = [
            kr.SparsityHeatmaps(tmp_path / "logs", x[8:], y[8:]),
            kr.LossWithoutPenalties(),
        ]
        history = model.fit(
            *(x[:8], y[:8]),
            batch_size=4,
            epochs=2,
            verbose=0,
            validation_data=(x[8:], y[8:]),
            callbacks=callbacks,
        ).history
        headers = [header for header, _ in maps(tmp_path)]
        assert headers[0]["accuracies"] == {}
        for epoch, header in enumerate(headers[1:]):
            losses, logs = header["losses"], {name: each[epoch] for name, each in history.items()}
            assert losses["training_without_penalties"] == logs["loss_without_penalties"]
            assert losses["validation_without_penalties"] == logs["val_loss_without_penalties"]
            assert header["accuracies"] == {
                name: logs[name] for name in ("accuracy", "val_accuracy")
            }
        # The estimate for trainings without the callback is near.
        losses = {
            name: [header["losses"].get(name) for header in headers]
            for name in ("training", "probe", "penalty")
        }
        estimate = compared_losses([-1, 0, 1], losses, {}).training
        exact = history["loss_without_penalties"]
        np.testing.assert_allclose(estimate[1:], exact, rtol=0.01)

    def test_have_pictures_and_classes_once(self, tmp_path):
        trained(tmp_path, images=5)
        ((header, array),) = read_records(tmp_path / "logs" / "heatmaps", "images")
        x, y = (each[8:13] for each in images(16))
        assert array.shape == (5, 6, 6, 3)
        lowest, highest = x.min(), x.max()
        np.testing.assert_allclose(array, 255 * (x - lowest) / (highest - lowest), atol=0.51)
        assert header["labels"] == [str(label) for label in y.argmax(axis=1)]

    def test_have_names_of_classes(self, tmp_path):
        names = ["cat", "dog", "ship"]
        trained(tmp_path, images=3, class_names=names)
        ((header, _),) = read_records(tmp_path / "logs" / "heatmaps", "images")
        assert header["labels"] == [names[label] for label in images(16)[1][8:11].argmax(axis=1)]

    def test_of_sequences_lie_as_their_maps(self, tmp_path):
        """Steps from left to right, with a row for each channel."""
        model = keras.Sequential(
            [
                keras.Input((12, 2)),
                layers.Conv1D(4, 3, name="conv"),
                layers.Flatten(),
                layers.Dense(2),
            ]
        )
        model.compile("sgd", "mse", run_eagerly=keras.backend.backend() == "tensorflow")
        x = np.random.default_rng(0).integers(0, 256, (4, 12, 2)).astype("uint8")
        heatmaps = kr.SparsityHeatmaps(tmp_path, x)
        model.fit(x, np.zeros((4, 2)), epochs=1, verbose=0, callbacks=[heatmaps])
        shown = read_records(tmp_path / "heatmaps", "images")[0][1]
        np.testing.assert_array_equal(shown[..., 0], x.transpose(0, 2, 1))
        header = read_records(tmp_path / "heatmaps", "maps")[0][0]
        assert header["layers"][0]["shape"] == [1, 10]

    def test_of_vectors_have_no_pictures(self, tmp_path):
        model = keras.Sequential([keras.Input((4,)), layers.Dense(3, name="a"), layers.Dense(1)])
        model.compile("sgd", "mse")
        x, y = np.ones((4, 4)), np.zeros((4, 1))
        model.fit(x, y, verbose=0, callbacks=[kr.SparsityHeatmaps(tmp_path / "logs", x)])
        ((header, array),) = read_records(tmp_path / "logs" / "heatmaps", "images")
        assert array.shape == (0, 0, 0, 3)
        assert header["labels"] is None
        header, array = maps(tmp_path)[-1]
        assert header["layers"][0]["shape"] == [1, 1]
        assert array.shape == (4,)
        assert header["losses"].keys() == {"training"}

    def test_of_a_network_that_has_diverged(self, tmp_path):
        class Diverge(keras.callbacks.Callback):
            def on_epoch_begin(self, epoch, logs=None):
                if epoch == 1:
                    kernel = target_of(self.model).kernel
                    kernel.assign(np.nan * ops.convert_to_numpy(kernel))

        trained(tmp_path, Diverge())
        header, array = maps(tmp_path)[-1]
        assert header["layers"][0]["entropy"] is None
        assert header["losses"]["probe"] is None
        assert np.all(array == 255)
        assert not np.any(maps(tmp_path)[0][1] == 255)

    def test_of_several_batches_are_weighted(self, tmp_path):
        recorder = Recorder()
        trained(tmp_path, recorder, batch_size=3, images=4)
        header, array = maps(tmp_path)[-1]
        expected = recorder.entropies[-1]
        np.testing.assert_allclose(header["layers"][0]["entropy"], expected.mean(), rtol=1e-5)
        seen = array.reshape(4, 4, 4) * math.log(4) / 254
        np.testing.assert_allclose(seen, expected[:4], atol=0.51 * math.log(4) / 254)


class TestSummaries:
    def test_show_the_same_without_the_plugin(self, tmp_path):
        _, history = trained(
            tmp_path, kr.DelayedStrong(1), regularizer=kr.RFAVEntropy(0.01), images=3
        )
        folder = tmp_path / "logs" / "heatmaps"
        scalars = read(folder, "scalars")
        found = maps(tmp_path)
        expected = {
            "entropy/target": {-1, 0, 1},
            "loss/probe": {-1, 0, 1},
            "penalty": {-1, 0, 1},
            "loss/training": {0, 1},
            "loss/validation": {0, 1},
            "strength/target/activity": {0, 1},
        }
        assert {tag: set(steps) for tag, steps in scalars.items()} == expected
        np.testing.assert_allclose(scalars["loss/training"][1], history["loss"][1], rtol=1e-6)
        np.testing.assert_allclose(
            scalars["entropy/target"][1], found[-1][0]["layers"][0]["entropy"], rtol=1e-6
        )
        shown = read(folder, "images")
        assert {tag: set(steps) for tag, steps in shown.items()} == {
            "heatmaps/input": {-1},
            "heatmaps/target": {-1, 0, 1},
        }
        picture = np.asarray(shown["heatmaps/target"][1].convert("RGB"))
        assert picture.shape == (4, 3 * 4 + 2, 3)
        # Bright where entropy is high, and a white gap between the maps.
        array = found[-1][1].reshape(3, 4, 4)
        first = picture[:, :4].astype(float).sum(axis=-1)
        assert first.flat[array[0].argmax()] == first.max()
        assert np.all(picture[:, 4] == 255)
        pictures = read_records(folder, "images")[0][1]
        np.testing.assert_array_equal(np.asarray(shown["heatmaps/input"][-1])[:, 7:13], pictures[1])


class TestEpochs:
    def test_before_training_and_every_so_many(self, tmp_path):
        trained(tmp_path, epochs=5, every=2)
        assert epochs(tmp_path) == [-1, 1, 3]

    def test_go_on_where_training_is_resumed(self, tmp_path):
        trained(tmp_path)
        trained(tmp_path, initial_epoch=2, epochs=4)
        trained(tmp_path, epoch_offset=4)
        assert epochs(tmp_path) == [-1, 0, 1, 2, 3, 4, 5]
        sessions = [header["session"] for header, _ in maps(tmp_path)]
        assert sessions == sorted(sessions)
        assert len(set(sessions)) == 3

    def test_stand_in_an_attribute(self):
        model = network("functional")
        model.compile("sgd", CLASSIFY)
        x, y = images()
        with tempfile.TemporaryDirectory() as folder:
            heatmaps = kr.SparsityHeatmaps(folder, x)
            model.fit(x, y, epochs=3, verbose=0, callbacks=[heatmaps])
            before = heatmaps.entropies
            assert list(before) == [-1, 0, 1, 2]
            model.fit(x, y, initial_epoch=2, epochs=4, verbose=0, callbacks=[heatmaps])
        assert list(heatmaps.entropies) == [-1, 0, 1, 2, 3]
        assert heatmaps.entropies[1] == before[1]
        assert heatmaps.entropies[2] != before[2]

    def test_are_kept_when_training_is_interrupted(self, tmp_path):
        class Interrupt(keras.callbacks.Callback):
            def on_epoch_begin(self, epoch, logs=None):
                if epoch == 1:
                    raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            trained(tmp_path, Interrupt())
        assert epochs(tmp_path) == [-1, 0]
        trained(tmp_path, initial_epoch=1)
        assert epochs(tmp_path) == [-1, 0, 1]


def test_levels_are_shares_of_the_greatest_entropy():
    entropies = np.array([0.0, math.log(8) / 2, math.log(8), np.nan, math.log(8) * 1.0001])
    assert levels(entropies, 8).tolist() == [0, 127, 254, 255, 254]
    assert levels(np.array([0.0, np.nan]), 1).tolist() == [0, 255]


def test_accuracies_have_many_names():
    logs = {
        "accuracy": 0.5,
        "val_sparse_categorical_accuracy": np.float32(0.25),
        "head_acc": np.ones(()),
        "Accuracy": math.nan,
        "of_each_class_accuracy": np.ones(3),
        "missing_accuracy": None,
        "loss": 1.0,
        "pace": 1.0,
        "accuracy_of_others": 1.0,
    }
    assert repr(accuracies(logs)) == repr(
        {
            "accuracy": 0.5,
            "val_sparse_categorical_accuracy": 0.25,
            "head_acc": 1.0,
            "Accuracy": math.nan,
        }
    )
