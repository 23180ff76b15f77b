"""Training with `SparsityHeatmaps` is as without, and goes on when writing fails."""

import pickle
import warnings

import keras
import numpy as np
import pytest
from tensorboard.summary.writer.record_writer import RecordWriter

import keras_regs as kr
from tests.callbacks.heatmaps_of_training import CLASSIFY, epochs, maps, trained
from tests.devices import two_devices
from tests.event_files import read_records
from tests.networks import images, network

layers = keras.layers


class TestTraining:
    def test_is_the_same_with_and_without(self, tmp_path):
        """Also what dropout and a penalty draw at random, and what a metric counts."""

        def train(*callbacks):
            keras.utils.set_random_seed(1)
            model = keras.Sequential(
                [
                    keras.Input((6, 6, 3)),
                    layers.Conv2D(
                        4, 3, activity_regularizer=kr.RFAVEntropy(0.1, positions=0.5), name="conv"
                    ),
                    layers.BatchNormalization(),
                    layers.Dropout(0.5),
                    layers.Flatten(),
                    layers.Dense(3, name="last"),
                ]
            )
            model.compile("adam", CLASSIFY, metrics=["accuracy"])
            x, y = images(16)
            history = model.fit(x, y, batch_size=4, epochs=3, verbose=0, callbacks=callbacks)
            return model.get_weights(), history.history

        x, y = images(16)
        plain, history = train()
        seen, with_entropies = train(
            kr.SparsityHeatmaps(tmp_path, x, y=y), kr.CorrelationHistograms(tmp_path)
        )
        for found, expected in zip(seen, plain, strict=True):
            np.testing.assert_array_equal(found, expected)
        assert with_entropies["loss"] == history["loss"]
        assert with_entropies["accuracy"] == history["accuracy"]

    @pytest.mark.parametrize("board", ["SparsityHeatmaps", "CorrelationHistograms"])
    def test_goes_on_when_the_disk_is_full(self, board, tmp_path):
        x, y = images()
        made = kr.SparsityHeatmaps(tmp_path, x) if "Sparsity" in board else None
        made = made or kr.CorrelationHistograms(tmp_path)

        class FullDisk(keras.callbacks.Callback):
            def on_epoch_begin(self, epoch, logs=None):
                if epoch == 1:
                    made._writer.close()
                    made._writer._records = RecordWriter(open("/dev/full", "wb"))  # noqa: SIM115

        model = network("functional")
        model.compile("sgd", CLASSIFY)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            history = model.fit(x, y, epochs=4, verbose=0, callbacks=[FullDisk(), made])
        assert [str(each.message) for each in caught if each.category is UserWarning] == [
            f"`{board}` cannot write to '{tmp_path}': [Errno 28] No space left on device. "
            "TensorBoard will miss epoch 1 and all later ones. Training continues."
        ]
        assert len(history.history["loss"]) == 4
        (folder,) = tmp_path.iterdir()
        kind = {"heatmaps": "maps", "correlations": "correlations"}[folder.name]
        assert [header["epoch"] for header, _ in read_records(folder, kind)] == [-1, 0]

    def test_goes_on_where_nothing_can_be_written(self, tmp_path):
        (tmp_path / "logs").write_text("a file")
        with pytest.warns(UserWarning, match="cannot write to") as caught:
            _, history = trained(tmp_path)
        (warning,) = (each for each in caught if "cannot write" in str(each.message))
        assert str(warning.message).startswith(
            f"`SparsityHeatmaps` cannot write to '{tmp_path / 'logs'}': [Errno "
        )
        assert str(warning.message).endswith(
            ". TensorBoard will show nothing of this training. Training continues."
        )
        assert len(history["entropy/target"]) == 2

    @pytest.mark.slow
    @pytest.mark.skipif(keras.backend.backend() == "torch", reason="Keras trains on one device")
    def test_on_two_devices_is_seen_as_on_one(self, tmp_path):
        found = []
        for name in ("one", "two"):
            keras.utils.set_random_seed(0)
            if name == "one":
                trained(tmp_path / name, regularizer=kr.RFAVEntropy(0.01), eager=False)
            else:
                with two_devices():
                    trained(tmp_path / name, regularizer=kr.RFAVEntropy(0.01), eager=False)
            found.append(maps(tmp_path / name))
        for (one, array), (two, other) in zip(*found, strict=True):
            assert one["epoch"] == two["epoch"]
            np.testing.assert_allclose(
                one["layers"][0]["entropy"], two["layers"][0]["entropy"], rtol=1e-5
            )
            for key in one["losses"]:
                np.testing.assert_allclose(
                    one["losses"][key], two["losses"][key], rtol=1e-4, atol=1e-6
                )
            assert np.abs(array.astype(int) - other).max() <= 1

    def test_of_a_model_that_is_built_by_fit(self, tmp_path):
        model = keras.Sequential([layers.Dense(3, name="a"), layers.Dense(1, name="b")])
        model.compile("sgd", "mse")
        x, y = np.ones((4, 2)), np.ones((4, 1))
        model.fit(x, y, verbose=0, callbacks=[kr.SparsityHeatmaps(tmp_path / "logs", x, y)])
        assert epochs(tmp_path) == [-1, 0]

    def test_with_a_penalty_that_never_acts(self, tmp_path):
        """Keras drops the losses of layers inside of `TimeDistributed`: not our business here."""
        each = layers.Dense(2, activity_regularizer=kr.L2(1.0))
        model = keras.Sequential(
            [keras.Input((3, 2)), layers.Dense(2, name="a"), layers.TimeDistributed(each)]
        )
        model.compile("sgd", "mse")
        x = np.ones((4, 3, 2))
        model.fit(
            x, x, verbose=0, callbacks=[kr.SparsityHeatmaps(tmp_path / "logs", x, layers="a")]
        )
        assert epochs(tmp_path) == [-1, 0]

    def test_of_several_outputs_one_without_a_loss(self, tmp_path):
        inputs = keras.Input((2,))
        hidden = layers.Dense(3, name="hidden")(inputs)
        model = keras.Model(inputs, [layers.Dense(1, name="one")(hidden), layers.ReLU()(hidden)])
        model.compile("sgd", ["mse", None])
        x, y = np.ones((4, 2)), [np.ones((4, 1)), None]
        model.fit(x, y, verbose=0, callbacks=[kr.SparsityHeatmaps(tmp_path / "logs", x, y)])
        header, _ = maps(tmp_path)[-1]
        assert [layer["name"] for layer in header["layers"]] == ["hidden"]
        evaluated = model.evaluate(x, y, verbose=0, return_dict=True)["loss"]
        np.testing.assert_allclose(header["losses"]["probe"], evaluated, rtol=1e-5)

    def test_that_fails_says_where(self, tmp_path):
        model = network("functional")
        model.compile("sgd", CLASSIFY)
        x, y = images()
        board = kr.SparsityHeatmaps(tmp_path, x, y=y[:, :2])
        with pytest.raises(Exception, match=r".") as error:
            model.fit(x, y, verbose=0, callbacks=[board])
        board.on_train_end()
        assert error.value.__notes__[-1] == (
            "This happened while `SparsityHeatmaps` called the model on its `x` and computed the "
            "loss with its `y`."
        )

    def test_leaves_a_callback_that_can_be_copied(self, tmp_path):
        x, y = images()
        model = network("functional")
        model.compile("sgd", CLASSIFY)
        board = kr.SparsityHeatmaps(tmp_path, x)
        model.fit(x, y, verbose=0, callbacks=[board])
        board.set_model(None)
        assert pickle.loads(pickle.dumps(board)).entropies == board.entropies
