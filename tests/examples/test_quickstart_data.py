"""What the quickstart trains on: folders of images and data sets."""

from collections.abc import Callable
from pathlib import Path

import keras
import numpy as np
import pytest
from PIL import Image

from examples import data, folders, quickstart
from tests.examples.image_files import save_image


@pytest.fixture
def read(folder: Path, tmp_path: Path) -> Callable[..., tuple[folders.Split, folders.Split]]:
    def read(image_size: int | None = None) -> tuple[folders.Split, folders.Split]:
        return folders.read_folder(folder, image_size, tmp_path / "cache")

    return read


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
            assert lines[0] == f"Broken images: 12 of 19 in {folder}, left out."
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
        assert "Broken images: 1 of 9 in" in printed.err
        assert "test/dog/1.png (cannot identify image file)" in printed.err
        assert "| vanilla " in (tmp_path / "out/table.md").read_text()


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
