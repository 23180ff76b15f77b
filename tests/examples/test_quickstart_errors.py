"""Errors of the quickstart say which argument is wrong, and what was expected."""

import sys
from collections.abc import Callable

import keras
import pytest

from examples import quickstart
from tests.examples.image_files import save_image


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
            f"images. Received: --data={tmp_path}/nowhere, which is not a folder."
        )

    @pytest.mark.parametrize("part", ["train", "test"])
    def test_missing_part(self, fails, folder, part):
        (folder / part).rename(folder / "other")
        assert fails("--data", str(folder)) == (
            "quickstart: error: `--data` must be a folder with train/ and test/, each with one "
            f"folder per class. Received: --data={folder}, where {part}/ is missing."
        )

    def test_no_classes(self, fails, folder):
        (folder / "test/cat").rename(folder / "cat")
        assert fails("--data", str(folder)) == (
            "quickstart: error: `--data` must be a folder with train/ and test/, each with one "
            f"folder per class. Received: --data={folder}, where test/ has only the class dog."
        )
        (folder / "test/dog").rename(folder / "dog")
        assert fails("--data", str(folder)) == (
            "quickstart: error: `--data` must be a folder with train/ and test/, each with one "
            f"folder per class. Received: --data={folder}, where test/ has no folders of classes."
        )

    def test_different_classes(self, fails, folder):
        save_image(folder / "test/bird/0.png")
        assert fails("--data", str(folder)) == (
            "quickstart: error: `--data` must be a folder with the same classes in train/ and "
            f"test/. Received: --data={folder}, where only one of them has bird."
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
            "quickstart: error: `--data` must be a folder with at least one readable image in each "
            f"class. Received: --data={folder}, where all of test/dog are broken."
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
            "quickstart: error: import of matplotlib halted; None in sys.modules. To "
            "install what the examples need: pip install '.[examples]'"
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
