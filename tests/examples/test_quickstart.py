import contextlib
import io
import math
import sys
from collections.abc import Callable
from pathlib import Path

import keras
import numpy as np
import pytest
from PIL import Image
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
from tensorboard.util import tensor_util

import keras_regs as kr
from examples import data, folders, quickstart, report, training
from examples import sparsity_networks as networks
from tests.eager import eager_steps

NETWORKS = ("vanilla", "sr2")


def save_image(path: Path, size: tuple[int, int] = (8, 8), mode: str = "RGB", seed: int = 0):
    path.parent.mkdir(parents=True, exist_ok=True)
    shape = (size[1], size[0], 3) if mode == "RGB" else (size[1], size[0])
    pixels = np.random.default_rng(seed).integers(0, 256, shape, dtype="uint8")
    Image.fromarray(pixels).save(path)
    return pixels


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three training images and one test image of each of two classes, 8 x 8, RGB."""
    for number, name in enumerate(("cat", "dog")):
        for image in range(3):
            save_image(tmp_path / f"images/train/{name}/{image}.png", seed=10 * number + image)
        save_image(tmp_path / f"images/test/{name}/0.png", seed=10 * number + 5)
    return tmp_path / "images"


@pytest.fixture
def read(folder: Path, tmp_path: Path) -> Callable[..., tuple[folders.Split, folders.Split]]:
    def read(image_size: int | None = None) -> tuple[folders.Split, folders.Split]:
        return folders.read_folder(folder, image_size, tmp_path / "cache")

    return read


def scalars(log_dir: Path) -> dict[str, list[tuple[int, float]]]:
    """For each tag of numbers its steps and values, read as TensorBoard does."""
    accumulator = EventAccumulator(str(log_dir), size_guidance={"tensors": 0})
    accumulator.Reload()
    return {
        tag: [
            (event.step, float(tensor_util.make_ndarray(event.tensor_proto)))
            for event in accumulator.Tensors(tag)
        ]
        for tag in accumulator.Tags()["tensors"]
        if accumulator.SummaryMetadata(tag).plugin_data.plugin_name == "scalars"
    }


@pytest.fixture(scope="module")
def run(tmp_path_factory) -> tuple[Path, str, str]:
    out = tmp_path_factory.mktemp("runs") / "quickstart"
    stdout, stderr = io.StringIO(), io.StringIO()
    arguments = ["--epochs", "2", "--limit", "64", "--network", *NETWORKS, "--out", str(out)]
    with contextlib.redirect_stdout(stdout), contextlib.redirect_stderr(stderr):
        assert quickstart.main(arguments) == 0
    return out, stdout.getvalue(), stderr.getvalue()


class TestRun:
    def test_says_what_it_trains_on(self, run):
        _, stdout, _ = run
        assert stdout.splitlines()[0] == (
            "digits: 64 training and 899 test images, 8 x 8 x 1, 10 classes; size s, "
            f"backend {keras.backend.backend()}"
        )

    def test_shows_progress(self, run):
        out, _, stderr = run
        lines = [line for line in stderr.splitlines() if " 2/2 " in line]
        assert [line.split()[0] for line in lines] == list(NETWORKS)
        for line in lines:
            logs = {tag: values[-1][1] for tag, values in scalars(out / line.split()[0]).items()}
            assert (
                f"loss {logs['loss/train']:.3f}  test CE {logs['cross_entropy/test']:.3f}  "
                f"accuracy {logs['accuracy/test']:.3f}  "
            ) in line

    def test_table_holds_what_the_logs_hold(self, run):
        out, stdout, _ = run
        text = (out / "table.md").read_text(encoding="utf-8")
        assert text in stdout
        head, _, *rows = [
            [cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines()
        ]
        assert head[:5] == [
            "network",
            "best accuracy",
            "final cross-entropy",
            "lowest",
            "in epoch",
        ]
        assert head[5:] == list(networks.LAYERS)
        assert [row[0] for row in rows] == [*NETWORKS, "(at most)"]
        assert rows[-1][5:] == [f"{math.log(channels):.3f}" for channels in (16, 16, 32, 32, 64)]
        for row in rows[:-1]:
            logs = scalars(out / row[0])
            cross_entropy = [value for _, value in logs["cross_entropy/test"]]
            accuracy = max(value for _, value in logs["accuracy/test"])
            entropy = scalars(out / row[0] / "heatmaps")
            entropies = [entropy[f"entropy/{layer}"][-1][1] for layer in networks.LAYERS]
            assert float(row[1]) == pytest.approx(accuracy, abs=1e-4)
            assert float(row[2]) == pytest.approx(cross_entropy[-1], abs=1e-4)
            assert float(row[3]) == pytest.approx(min(cross_entropy), abs=1e-4)
            assert int(row[4]) == np.argmin(cross_entropy)
            assert [float(cell) for cell in row[5:]] == pytest.approx(entropies, abs=1e-3)

    def test_figure_is_an_image(self, run):
        out, _, _ = run
        with Image.open(out / "figure.png") as image:
            assert image.size == (1800, 1200)
            assert len(image.convert("RGB").getcolors(2**20)) > 100

    @pytest.mark.parametrize("network", NETWORKS)
    def test_logs_hold_every_epoch(self, run, network):
        out, _, _ = run
        logs = scalars(out / network)
        entropies = {f"entropy/{layer}" for layer in networks.LAYERS}
        losses = {
            f"{name}/{part}"
            for name in ("loss", "cross_entropy", "accuracy")
            for part in ("train", "test")
        }
        seen = scalars(out / network / "heatmaps")
        assert entropies <= set(seen)
        for tag in entropies:
            assert [step for step, _ in seen[tag]] == [-1, 0, 1]
        assert set(logs) == losses
        for tag in losses:
            assert [step for step, _ in logs[tag]] == [0, 1]

    def test_cross_entropy_is_without_penalties(self, run):
        out, _, _ = run
        for part in ("train", "test"):
            vanilla, regularized = (scalars(out / network) for network in NETWORKS)
            for (_, loss), (_, cross_entropy) in zip(
                vanilla[f"loss/{part}"], vanilla[f"cross_entropy/{part}"], strict=True
            ):
                assert loss == pytest.approx(cross_entropy, rel=1e-5)
            for (_, loss), (_, cross_entropy) in zip(
                regularized[f"loss/{part}"], regularized[f"cross_entropy/{part}"], strict=True
            ):
                # In 16 positions of conv3 and conv4 and one of fc1, nearly as high as they can be.
                highest = 1e-3 * (2 * 16 * math.log(32) + math.log(64))
                assert loss == pytest.approx(cross_entropy - highest, abs=1e-3)

    def test_networks_start_alike(self, run):
        out, _, _ = run
        vanilla, regularized = (scalars(out / network / "heatmaps") for network in NETWORKS)
        for layer in networks.LAYERS:
            assert vanilla[f"entropy/{layer}"][0] == regularized[f"entropy/{layer}"][0]


def test_ctrl_c_leaves_the_epochs_until_then(tmp_path, monkeypatch, capsys):
    log_dir = tmp_path / "vanilla"
    log_dir.mkdir()
    (log_dir / "events.out.tfevents.1.earlier").write_bytes(b"of an earlier run")
    (log_dir / "notes.txt").write_text("kept")
    update = training.EpochBar.on_epoch_end

    def interrupted(self, epoch, logs=None):
        update(self, epoch, logs)
        if epoch == 1:
            raise KeyboardInterrupt

    monkeypatch.setattr(training.EpochBar, "on_epoch_end", interrupted)
    arguments = ["--epochs", "5", "--limit", "16", "--out", str(tmp_path)]

    with eager_steps():
        assert quickstart.main(arguments) == 130

    printed = capsys.readouterr()
    assert "Interrupted: these are the epochs until then." in printed.err
    assert "vanilla" in (tmp_path / "table.md").read_text()
    assert "sr2" not in (tmp_path / "table.md").read_text()
    assert (tmp_path / "figure.png").exists()
    assert [step for step, _ in scalars(log_dir)["loss/test"]] == [0, 1]
    entropies = scalars(log_dir / "heatmaps")["entropy/fc1"]
    assert [step for step, _ in entropies] == [-1, 0, 1]
    names = sorted(file.name.partition(".")[0] for file in log_dir.iterdir())
    assert names == ["correlations", "events", "heatmaps", "notes"]


class TestFolder:
    def test_images_and_classes(self, folder, read):
        (train_x, train_y), (test_x, test_y) = read()
        assert train_x.dtype == test_x.dtype == np.uint8
        assert train_x.shape == (6, 8, 8, 3)
        assert train_y.tolist() == [0, 0, 0, 1, 1, 1]
        assert test_y.tolist() == [0, 1]
        with Image.open(folder / "train/dog/1.png") as image:
            np.testing.assert_array_equal(train_x[4], np.asarray(image))

    def test_grey_images_stay_grey(self, folder, read):
        for file in folder.rglob("*.png"):
            pixels = save_image(file, mode="L")
        (train_x, _), (test_x, _) = read()
        assert train_x.shape == (6, 8, 8, 1)
        np.testing.assert_array_equal(test_x[-1, :, :, 0], pixels)

    def test_one_image_in_colour_makes_all_rgb(self, folder, read):
        pixels = save_image(folder / "train/cat/0.png", mode="L")
        (train_x, _), _ = read()
        assert train_x.shape == (6, 8, 8, 3)
        np.testing.assert_array_equal(train_x[0], np.stack([pixels] * 3, axis=-1))

    def test_16_bit_images_keep_their_shades(self, folder, read):
        shades = np.arange(64, dtype="uint16").reshape(8, 8) * 1000
        for file in folder.rglob("*.png"):
            Image.fromarray(shades).save(file)
        (train_x, _), _ = read()
        np.testing.assert_array_equal(train_x[0, :, :, 0], shades // 256)

    def test_transparent_palettes(self, folder, read):
        image = Image.new("P", (8, 8), 1)
        image.putpalette([0, 0, 0, 200, 100, 50])
        image.save(folder / "train/cat/0.png", transparency=b"\x00\x80")
        (train_x, _), _ = read()
        assert train_x[0, 0, 0].tolist() == [200, 100, 50]

    @pytest.mark.parametrize("size", [(9, 8), (80, 60)])
    def test_images_of_different_size_are_resized(self, folder, read, capsys, size):
        save_image(folder / "train/cat/3.jpg", size)
        (train_x, train_y), (test_x, _) = read()
        assert train_x.shape == (7, 32, 32, 3)
        assert test_x.shape == (2, 32, 32, 3)
        assert train_y.tolist() == [0, 0, 0, 0, 1, 1, 1]
        assert "The images are resized to 32 x 32 pixels." in capsys.readouterr().err

    def test_large_images_are_made_smaller(self, folder, read, capsys):
        for file in folder.rglob("*.png"):
            save_image(file, (65, 65))
        (train_x, _), _ = read()
        assert train_x.shape == (6, 32, 32, 3)
        assert "The images are resized to 32 x 32 pixels." in capsys.readouterr().err

    def test_images_of_one_size_keep_it(self, folder, read, capsys):
        for file in folder.rglob("*.png"):
            save_image(file, (64, 48))
        (train_x, _), _ = read()
        assert train_x.shape == (6, 48, 64, 3)
        assert "resized" not in capsys.readouterr().err

    def test_image_size(self, read, capsys):
        (train_x, _), _ = read(12)
        assert train_x.shape == (6, 12, 12, 3)
        assert "resized" not in capsys.readouterr().err

    def test_other_files_are_no_images(self, folder, read, capsys):
        for name in ("Thumbs.db", "._0.png", "notes.txt"):
            (folder / "train/cat" / name).write_text("not an image")
        (folder / "train/.git").mkdir()
        (train_x, _), _ = read()
        assert len(train_x) == 6
        assert "Broken" not in capsys.readouterr().err

    def test_is_read_once(self, folder, read, monkeypatch):
        first = read()
        monkeypatch.setattr(folders, "_open", None)
        for (x, y), (x_again, y_again) in zip(first, read(), strict=True):
            np.testing.assert_array_equal(x, x_again)
            np.testing.assert_array_equal(y, y_again)

    def test_is_read_anew_after_a_change(self, folder, read):
        read()
        save_image(folder / "train/cat/3.png")
        assert len(read()[0][0]) == 7
        (folder / "train/cat/0.png").unlink()
        assert len(read()[0][0]) == 6
        pixels = save_image(folder / "test/cat/0.png", (8, 8), seed=99)
        np.testing.assert_array_equal(read()[1][0][0], pixels)
        assert read(16)[0][0].shape == (6, 16, 16, 3)

    @pytest.mark.parametrize("damage", [b"", b"not an archive", None])
    def test_a_damaged_cache_is_made_anew(self, read, tmp_path, capsys, monkeypatch, damage):
        (train_x, _), _ = read()
        [cached] = (tmp_path / "cache").iterdir()
        whole = cached.read_bytes()
        cached.write_bytes(whole[: len(whole) // 2] if damage is None else damage)

        np.testing.assert_array_equal(read()[0][0], train_x)

        assert f"The cache {cached} is damaged" in capsys.readouterr().err
        assert list((tmp_path / "cache").iterdir()) == [cached]
        monkeypatch.setattr(folders, "_open", None)
        np.testing.assert_array_equal(read()[0][0], train_x)

    def test_goes_on_without_a_cache(self, folder, tmp_path, capsys):
        (tmp_path / "file").touch()
        (train_x, _), _ = folders.read_folder(folder, cache=tmp_path / "file")
        assert len(train_x) == 6
        assert "The images cannot be cached: " in capsys.readouterr().err

    def test_broken_images_are_named_each_time(self, folder, read, capsys):
        whole = (folder / "train/dog/0.png").read_bytes()
        (folder / "train/dog/0.png").write_bytes(whole[: len(whole) // 2])
        for number in range(11):
            (folder / f"train/cat/x{number:02}.jpg").write_bytes(b"broken")
        for _ in range(2):
            (train_x, train_y), _ = read()
            assert train_y.tolist() == [0, 0, 0, 1, 1]
            assert len(train_x) == 5
            lines = capsys.readouterr().err.splitlines()[-12:]
            assert lines[0] == f"Broken and left out: 12 of 19 images in {folder}."
            assert lines[1] == "train/cat/x00.jpg (cannot identify image file)"
            assert lines[10] == "train/cat/x09.jpg (cannot identify image file)"
            assert lines[11] == "and 2 more"

    def test_training_goes_on_without_broken_images(self, folder, tmp_path, capsys):
        (folder / "test/dog/1.png").write_bytes(b"broken")
        arguments = ["--data", str(folder), "--network", "vanilla", "--epochs", "1"]
        arguments += ["--out", str(tmp_path / "out"), "--cache", str(tmp_path / "cache")]

        assert quickstart.main(arguments) == 0

        printed = capsys.readouterr()
        assert printed.out.startswith(
            "images: 6 training and 2 test images, 8 x 8 x 3, 2 classes; size s, backend "
        )
        assert "Broken and left out: 1 of 9 images" in printed.err
        assert "test/dog/1.png (cannot identify image file)" in printed.err
        assert "| vanilla " in (tmp_path / "out/table.md").read_text()


class TestErrors:
    @pytest.fixture
    def fails(self, tmp_path, capsys) -> Callable[..., str]:
        def fails(*arguments: str) -> str:
            cache = ("--cache", str(tmp_path / "cache"))
            assert quickstart.main([*arguments, *cache, "--out", str(tmp_path / "out")]) == 2
            printed = capsys.readouterr()
            assert printed.out == ""
            assert not (tmp_path / "out").exists()
            assert printed.err.endswith("\n")
            return printed.err.splitlines()[-1]

        return fails

    def test_missing_folder(self, fails, tmp_path):
        assert fails("--data", f"{tmp_path}/nowhere") == (
            "quickstart: error: `--data` must be digits, mnist, cifar10, cifar100 or a folder of "
            f"images. Received: --data={tmp_path}/nowhere, which is no folder."
        )

    @pytest.mark.parametrize("part", ["train", "test"])
    def test_missing_part(self, fails, folder, part):
        (folder / part).rename(folder / "other")
        assert fails("--data", str(folder)) == (
            "quickstart: error: `--data` must be a folder with train/ and test/, one folder a "
            f"class in each. Received: --data={folder}, where {part}/ is missing."
        )

    def test_no_classes(self, fails, folder):
        (folder / "test/cat").rename(folder / "cat")
        assert fails("--data", str(folder)) == (
            "quickstart: error: `--data` must be a folder with train/ and test/, one folder a "
            f"class in each. Received: --data={folder}, where test/ has only the class dog."
        )
        (folder / "test/dog").rename(folder / "dog")
        assert fails("--data", str(folder)) == (
            "quickstart: error: `--data` must be a folder with train/ and test/, one folder a "
            f"class in each. Received: --data={folder}, where test/ has no folder of a class."
        )

    def test_different_classes(self, fails, folder):
        save_image(folder / "test/bird/0.png")
        assert fails("--data", str(folder)) == (
            "quickstart: error: `--data` must be a folder with the same classes in train/ and in "
            f"test/. Received: --data={folder}, where only one of the two has bird."
        )

    @pytest.mark.parametrize("part", ["train", "test"])
    def test_class_without_image(self, fails, folder, part):
        for file in (folder / part / "dog").iterdir():
            file.rename(file.with_suffix(".txt"))
        assert fails("--data", str(folder)) == (
            "quickstart: error: `--data` must be a folder with images (.bmp, .gif, .jpeg, .jpg, "
            ".pgm, .png, .ppm, .tif, .tiff, .webp) in each class. "
            f"Received: --data={folder}, where {part}/dog has none."
        )

    def test_class_with_broken_images_only(self, fails, folder):
        (folder / "test/dog/0.png").write_bytes(b"broken")
        assert fails("--data", str(folder)) == (
            "quickstart: error: `--data` must be a folder with at least one image that can be read "
            f"in each class. Received: --data={folder}, where all of test/dog are broken."
        )

    def test_limit_below_the_number_of_classes(self, fails):
        assert fails("--limit", "9") == (
            "quickstart: error: `--limit` must be at least the number of classes, 10. "
            "Received: --limit=9"
        )

    def test_images_too_small(self, fails, folder):
        assert fails("--data", str(folder), "--image-size", "3") == (
            "quickstart: error: Images must have at least 4 x 4 pixels. "
            "Received: input_shape=(3, 3, 3)"
        )

    def test_strength(self, fails):
        assert fails("--strength", "-1") == (
            "quickstart: error: Argument `strength` must be a finite number of at least 0. "
            "Received: strength=-1.0 (of type float)"
        )

    def test_out_is_a_file(self, tmp_path, capsys):
        (tmp_path / "file").touch()
        assert quickstart.main(["--out", str(tmp_path / "file")]) == 2
        assert capsys.readouterr().err.startswith("quickstart: error: ")

    def test_missing_package(self, fails, monkeypatch):
        monkeypatch.setitem(sys.modules, "matplotlib", None)
        assert fails() == (
            "quickstart: error: import of matplotlib halted; None in sys.modules. What the "
            "examples need comes with: pip install '.[examples]'"
        )

    def test_failed_download(self, fails, monkeypatch):
        def load_data():
            raise Exception("URL fetch failure")  # As Keras does.

        monkeypatch.setattr(keras.datasets.mnist, "load_data", load_data)
        assert fails("--data", "mnist") == (
            "quickstart: error: `--data mnist` could not be loaded by keras.datasets.mnist: "
            "URL fetch failure"
        )

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (("--epochs", "0"), "--epochs: must be a whole number of at least 1, not '0'"),
            (("--limit", "many"), "--limit: must be a whole number of at least 1, not 'many'"),
            (("--seed", "-1"), "--seed: must be a whole number below 2**32, not '-1'"),
            (
                ("--seed", "4294967296"),
                "--seed: must be a whole number below 2**32, not '4294967296'",
            ),
            (("--learning-rate", "nan"), "--learning-rate: must be a number above 0, not 'nan'"),
            (("--learning-rate", "0"), "--learning-rate: must be a number above 0, not '0'"),
            (("--learning-rate", "-0.1"), "--learning-rate: must be a number above 0, not '-0.1'"),
            (("--learning-rate", "inf"), "--learning-rate: must be a number above 0, not 'inf'"),
            (("--learning-rate", "x"), "--learning-rate: must be a number above 0, not 'x'"),
        ],
    )
    def test_numbers(self, capsys, arguments, message):
        with pytest.raises(SystemExit) as exit:
            quickstart.main(arguments)
        assert exit.value.code == 2
        assert capsys.readouterr().err.splitlines()[-1] == f"quickstart: error: argument {message}"


class TestData:
    def test_draws_evenly_over_the_classes(self):
        labels = np.repeat([0, 1, 2], [50, 30, 2])
        drawn = data.draw(labels, 32, seed=0)
        assert np.bincount(labels[drawn]).tolist() == [15, 15, 2]
        assert len(set(drawn)) == 32
        assert data.draw(labels, 32, seed=0).tolist() == drawn.tolist()
        assert data.draw(labels, 32, seed=1).tolist() != drawn.tolist()
        assert set(data.draw(labels, 20, seed=0)) < set(drawn)
        assert set(drawn[labels[drawn] == 0]) != set(range(15))
        assert sorted(data.draw(labels, 1000, seed=0)) == list(range(82))

    def test_digits(self):
        images = data.load("digits", limit=50)
        assert images.train_x.shape == (50, 8, 8, 1)
        assert images.train_x.dtype == images.test_x.dtype == np.float32
        assert np.bincount(images.train_y).tolist() == [5] * 10
        assert (images.test_x.min(), images.test_x.max()) == (0, 1)
        tests = {image.tobytes() for image in images.test_x}
        assert not any(image.tobytes() in tests for image in images.train_x)

    def test_keras_dataset(self, monkeypatch):
        x = np.full((6, 5, 4), 51, "uint8")
        y = np.arange(6, dtype="uint8")[:, None]
        monkeypatch.setattr(keras.datasets.mnist, "load_data", lambda: ((x, y), (x[:2], y[:2])))
        images = data.load("mnist", limit=100)
        assert images.train_x.shape == (6, 5, 4, 1)
        assert images.test_y.tolist() == [0, 1]
        assert sorted(images.train_y) == list(range(6))
        np.testing.assert_allclose(images.train_x, 0.2, rtol=1e-6)


class TestNetworks:
    @pytest.mark.parametrize(
        ("network", "regularized"),
        [
            ("vanilla", []),
            ("drop", []),
            ("norm", []),
            ("sr1", ["conv1", "conv2", "conv3", "conv4", "fc1"]),
            ("sr2", ["conv3", "conv4", "fc1"]),
            ("sr3", ["conv3", "conv4", "fc1"]),
        ],
    )
    def test_regularizes_linear_responses(self, network, regularized):
        model = networks.build(network, "s", (8, 8, 1), 10, strength=0.5)
        strengths = {
            layer.name: layer.activity_regularizer.strength
            for layer in model.layers
            if layer.activity_regularizer is not None
        }
        assert strengths == dict.fromkeys(regularized, 0.5)
        decorrelated = [
            layer.name
            for layer in model.layers
            if isinstance(getattr(layer, "kernel_regularizer", None), kr.FilterCorrelation)
        ]
        assert decorrelated == (["conv1"] if network == "sr3" else [])
        for name in (*networks.LAYERS, "fc2"):
            assert model.get_layer(name).activation is keras.activations.linear
        kinds = [type(layer).__name__ for layer in model.layers]
        assert kinds.count("Dropout") == 2 * (network == "drop")
        assert kinds.count("BatchNormalization") == 2 * (network == "norm")
        assert kinds.count("Activation") == 5

    def test_sizes(self):
        for size, fc1 in (("s", 64), ("m", 256), ("xxl", 1024)):
            assert networks.SIZES[size] == (fc1 // 4, fc1 // 4, fc1 // 2, fc1 // 2, fc1)
        model = networks.build("vanilla", "s", (8, 8, 1), 10)
        channels = [model.get_layer(name).output.shape[-1] for name in networks.LAYERS]
        assert channels == list(networks.SIZES["s"])

    def test_seed(self):
        first, same, other = (
            networks.build(network, "s", (8, 8, 1), 10, seed=seed)
            for network, seed in (("vanilla", 1), ("drop", 1), ("vanilla", 2))
        )
        kernels = [model.get_layer("conv4").kernel.numpy() for model in (first, same, other)]
        np.testing.assert_array_equal(kernels[0], kernels[1])
        assert not np.any(kernels[0] == kernels[2])


class TestReport:
    def result(self, network: str, cross_entropy: list[float]) -> report.Result:
        logs = {
            "val_cross_entropy": cross_entropy,
            "cross_entropy": cross_entropy,
            "val_accuracy": [0.5] * len(cross_entropy),
            **{f"entropy/{layer}": [2.0] * (len(cross_entropy) + 1) for layer in networks.LAYERS},
        }
        return report.Result(network, logs)

    @pytest.mark.parametrize(
        ("cross_entropy", "epoch", "overfits"),
        [
            ([3.0, 2.0, 2.5], 1, True),
            ([3.0, 2.0, 1.0], 2, False),
            ([3.0, 2.0, math.nan], 1, True),
            ([math.nan, math.nan], 0, True),
            ([1.0], 0, False),
        ],
    )
    def test_turning_point(self, cross_entropy, epoch, overfits, tmp_path):
        result = self.result("vanilla", cross_entropy)
        assert result.turning_point == epoch
        assert result.overfits == overfits
        report.save_figure([result], "s", "title", tmp_path / "figure.png")
        assert (tmp_path / "figure.png").stat().st_size > 10_000

    def test_table(self):
        results = [self.result("vanilla", [3, 1, 2.5]), self.result("sr2", [3, 2, 12])]
        results[0].logs["entropy/conv1"] = [2.7, 2.6, 2.5, 2.25]
        results[0].logs["val_accuracy"] = [0.5, 0.75, 0.6]
        head, rule, vanilla, regularized, greatest = report.table(results, "m").splitlines()
        assert vanilla == (
            "| vanilla   |        0.7500 |              2.5000 | 1.0000 |        1 |"
            " 2.250 | 2.000 | 2.000 | 2.000 | 2.000 |"
        )
        assert regularized == (
            "| sr2       |        0.5000 |             12.0000 | 2.0000 |        1 |"
            " 2.000 | 2.000 | 2.000 | 2.000 | 2.000 |"
        )
        assert greatest == (
            "| (at most) |               |                     |        |          |"
            " 4.159 | 4.159 | 4.852 | 4.852 | 5.545 |"
        )
        assert len(head) == len(rule) == len(vanilla)
        assert set(rule) == set("|-: ")

    def test_lines_mark_the_turning_points(self):
        from matplotlib.figure import Figure

        results = [self.result("vanilla", [3, 1, 2, 3]), self.result("drop", [3, 2, 2, 1])]
        axes = Figure().add_subplot()
        report._draw_cross_entropy(axes, results)
        vertical = [line for line in axes.lines if list(line.get_xdata()) == [1, 1]]
        assert [line.get_color() for line in vertical] == [report.COLOURS["vanilla"]]
        assert len(axes.lines) == 2 * 3 + 1
        assert axes.get_ylim() == pytest.approx((0, 1.2 * np.percentile([1, 2, 3], 95)))

    def test_lines_that_coincide_do_not_hide_each_other(self):
        from matplotlib.figure import Figure

        axes = Figure().add_subplot()
        results = [self.result(name, [3, 1, 2]) for name in ("vanilla", "norm", "sr1")]
        report._draw_cross_entropy(axes, results)
        vertical = [line for line in axes.lines if list(line.get_xdata()) == [1, 1]]
        shown = set()
        for line in vertical:
            start, (on, off) = line._unscaled_dash_pattern
            assert on + off == 12
            shown |= {(start + shift) % 12 for shift in range(int(on))}
        assert len(vertical) == 3
        assert len(shown) == 12

    def test_every_network_has_a_colour(self):
        assert set(report.COLOURS) == set(networks.REGULARIZED)
        assert len(set(report.COLOURS.values())) == len(networks.REGULARIZED)


def test_all_networks_can_be_named(monkeypatch):
    parse = quickstart._parse
    assert parse(["--network", "all"]).network == list(networks.REGULARIZED)
    assert parse(["--network", "sr1", "drop", "--network", "sr1"]).network == ["sr1", "drop"]
    assert parse([]).network == ["vanilla", "drop", "sr2"]
    assert (parse([]).limit, parse([]).batch_size) == (200, 16)
    assert (parse(["--data", "x"]).limit, parse(["--data", "x"]).batch_size) == (5000, 64)


def test_seed_of_dropout():
    images = data.load("digits", limit=20)

    def state(seed: int) -> list[int]:
        model = quickstart._build("drop", images, quickstart._parse(["--seed", str(seed)]))
        dropouts = [layer for layer in model.layers if isinstance(layer, keras.layers.Dropout)]
        states = [keras.ops.convert_to_numpy(layer.seed_generator.state) for layer in dropouts]
        return np.ravel(states).tolist()

    assert len(state(1)) == 4
    assert state(1) == state(1) != state(2)


def test_strength_is_the_default_of_the_paper():
    assert quickstart._parse([]).strength == kr.RFAVEntropy().base_strength
