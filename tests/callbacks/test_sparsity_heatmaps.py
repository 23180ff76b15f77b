"""The callback `SparsityHeatmaps`, through `fit`, and what stands in its files."""

import math
import pickle
import subprocess
import sys
import tempfile
import warnings

import keras
import numpy as np
import pytest
from keras import ops
from tensorboard.summary.writer.record_writer import RecordWriter

import keras_regs as kr
from keras_regs._checks.class_labels import classes_of
from keras_regs.callbacks._sparsity_heatmaps import levels
from tests.event_files import read, read_records
from tests.inspect.test_response_probe import convolved, entropy
from tests.networks import images, network, target_of
from tests.test_devices import two_devices

layers = keras.layers
CLASSIFY = keras.losses.CategoricalCrossentropy(from_logits=True)


def trained(
    tmp_path, *callbacks, epochs=2, kind="functional", regularizer=None, eager=True, **kwargs
):
    """A model that a `SparsityHeatmaps` in the folder `logs` has looked at, and its history."""
    model = network(kind, regularizer, activation="relu")
    # There is much to compile and little to do.
    eager = eager and keras.backend.backend() != "jax"
    model.compile(keras.optimizers.SGD(0.5), CLASSIFY, run_eagerly=eager)
    x, y = images(16)
    options = {"initial_epoch": kwargs.pop("initial_epoch", 0)}
    heatmaps = kr.SparsityHeatmaps(tmp_path / "logs", x[8:], **{"y": y[8:], **kwargs})
    try:
        history = model.fit(
            x[:8],
            y[:8],
            epochs=epochs,
            verbose=0,
            validation_data=(x[8:], y[8:]),
            callbacks=[*callbacks, heatmaps],
            **options,
        )
    finally:
        heatmaps.on_train_end()  # Keras does not call it where training is interrupted.
    return model, history.history


def maps(tmp_path):
    return read_records(tmp_path / "logs" / "heatmaps", "maps")


def epochs(tmp_path):
    return [header["epoch"] for header, _ in maps(tmp_path)]


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
            "TensorBoard will miss epoch 1 and all later ones. Training goes on."
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
            ". TensorBoard will have nothing of this training. Training goes on."
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

    def test_imports_no_tensorflow(self, tmp_path):
        if keras.backend.backend() == "tensorflow":
            pytest.skip("TensorFlow is the backend.")
        code = """
            import sys
            import keras, numpy as np, keras_regs as kr
            model = keras.Sequential(
                [keras.Input((4, 4, 1)), keras.layers.Conv2D(2, 3), keras.layers.Dense(1)]
            )
            model.compile("sgd", "mse")
            x, y = np.ones((4, 4, 4, 1)), np.ones((4, 2, 2, 1))
            callbacks = [
                kr.SparsityHeatmaps(sys.argv[1], x, y), kr.CorrelationHistograms(sys.argv[1])
            ]
            model.fit(x, y, verbose=0, callbacks=callbacks)
            print([name for name in sys.modules if name.partition(".")[0] == "tensorflow"])
        """
        code = "\n".join(line[12:] for line in code.splitlines())
        arguments = [sys.executable, "-c", code, str(tmp_path)]
        found = subprocess.run(arguments, capture_output=True, text=True, check=True)
        assert found.stdout.strip() == "[]"
        assert len(read_records(tmp_path / "heatmaps", "maps")) == 2


class TestArguments:
    def test_labels_have_as_many_samples(self, tmp_path):
        with pytest.raises(ValueError) as error:
            kr.SparsityHeatmaps(tmp_path, np.ones((4, 3)), y=np.ones(5))
        assert str(error.value) == (
            "Argument `y` must have as many samples as `x`. Received: 5 labels, 4 samples"
        )

    @pytest.mark.parametrize(
        ("x", "described"),
        [
            (3, "int64()"),
            (np.ones((0, 3)), "float32(0, 3)"),
            (["a", "b"], "<U1(), <U1()"),
            ({"a": np.ones(3), "b": np.ones(4)}, "float32(3,), float32(4,)"),
            (None, "none"),
            ([], "none"),
        ],
    )
    def test_x_holds_samples(self, x, described, tmp_path):
        with pytest.raises(ValueError) as error:
            kr.SparsityHeatmaps(tmp_path, x)
        assert str(error.value) == (
            "Argument `x` must be an array of numbers, or a nested structure of such with one "
            f"number of samples, at least 1. Received: x of type {type(x).__name__}, "
            f"arrays: {described}"
        )

    def test_class_names_are_those_of_the_labels(self, tmp_path):
        x = np.ones((2, 3))
        for names, labels, received in [
            (["a", "b"], np.array([0, 2]), "2 names, classes [0, 2]"),
            (["a", "b"], np.array([0.5, 1]), "2 names, no classes"),
            (["a", "b"], None, "2 names, no classes"),
        ]:
            with pytest.raises(ValueError) as error:
                kr.SparsityHeatmaps(tmp_path, x, labels, class_names=names)
            assert str(error.value) == (
                "Argument `class_names` must have a name for each class that `y` holds as "
                f"whole numbers or as one-hot rows. Received: {received}"
            )
        with pytest.raises(ValueError) as error:
            kr.SparsityHeatmaps(tmp_path, x, np.array([0, 1]), class_names="ab")
        assert str(error.value) == (
            "Argument `class_names` must be a list of the names of classes, or None. "
            "Received: class_names='ab'"
        )

    def test_log_dir_is_a_folder_on_this_machine(self, tmp_path, monkeypatch):
        monkeypatch.setenv("HOME", str(tmp_path))
        assert kr.SparsityHeatmaps("~/runs", np.ones((2, 3))).log_dir == tmp_path / "runs"
        monkeypatch.chdir(tmp_path)
        assert kr.CorrelationHistograms("runs").log_dir == tmp_path / "runs"
        with pytest.raises(ValueError) as error:
            kr.CorrelationHistograms("gs://bucket/runs")
        assert str(error.value) == (
            "Argument `log_dir` must be the path of a folder on this machine. "
            "Received: log_dir='gs://bucket/runs'"
        )

    @pytest.mark.parametrize("name", ["images", "every", "batch_size"])
    def test_counts(self, name, tmp_path):
        with pytest.raises(ValueError, match=rf"Argument `{name}` must be .* at least 1"):
            kr.SparsityHeatmaps(tmp_path, np.ones((2, 3)), **{name: 0})

    def test_a_layer_that_is_not_there_is_an_error_before_there_is_a_file(self, tmp_path):
        with pytest.raises(ValueError, match="no layer matches 'conv9'"):
            trained(tmp_path, layers="conv9")
        assert not (tmp_path / "logs").exists()


def test_levels_are_shares_of_the_greatest_entropy():
    entropies = np.array([0.0, math.log(8) / 2, math.log(8), np.nan, math.log(8) * 1.0001])
    assert levels(entropies, 8).tolist() == [0, 127, 254, 255, 254]
    assert levels(np.array([0.0, np.nan]), 1).tolist() == [0, 255]


@pytest.mark.parametrize(
    ("labels", "classes"),
    [
        (np.array([3, 0]), [3, 0]),
        (np.array([[3], [0]]), [3, 0]),
        (np.array([3.0, 0.0], "float32"), [3, 0]),
        (np.array([[0.0, 1.0], [1.0, 0.0]]), [1, 0]),
        (np.array([0.5, 1.0]), None),
        (np.array([np.inf, 1.0]), None),
        (np.array(["a", "b"]), None),
        (np.array([[0.5, 0.5], [1.0, 0.0]]), None),
        (np.array([[1, 1], [1, 0]]), None),
        ({"a": np.array([1])}, None),
        (None, None),
    ],
)
def test_classes_of_labels(labels, classes):
    found = classes_of(labels)
    assert (None if found is None else found.tolist()) == classes
