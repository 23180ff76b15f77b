"""Images in folders, and what was trained on pictures of digits."""

import shutil
from pathlib import Path

import pytest
from PIL import Image
from sklearn.datasets import load_digits

from tests.examples.image_files import save_image
from tests.examples.reproducing import run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three training images and one test image of each of two classes, 8 x 8, RGB."""
    for number, name in enumerate(("cat", "dog")):
        for image in range(3):
            save_image(tmp_path / f"images/train/{name}/{image}.png", seed=10 * number + image)
        save_image(tmp_path / f"images/test/{name}/0.png", seed=10 * number + 5)
    return tmp_path / "images"


@pytest.fixture(scope="session")
def digits(tmp_path_factory):
    """Pictures of 32 x 32 pixels in folders, six of each digit to train on and three to test."""
    found = load_digits()
    folder = tmp_path_factory.mktemp("digits")
    for label in range(10):
        images = found.images[found.target == label][:9]
        for number, image in enumerate(images):
            path = folder / ("train" if number < 6 else "test") / str(label) / f"{number}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            # In colour, as what most of the experiments are made for.
            Image.fromarray((image * 15).astype("uint8")).resize((32, 32)).convert("RGB").save(path)
    return folder


@pytest.fixture(scope="session")
def trained_once(digits, tmp_path_factory):
    """Results of one row that was trained from one seed."""
    out = tmp_path_factory.mktemp("bare")
    assert run("al2", digits, out, "--variants", "bare", "--epochs", "1")[0] == 0
    return out


@pytest.fixture
def results(trained_once, tmp_path):
    """A copy of them, and the file of the trial."""
    out = tmp_path / "results"
    shutil.copytree(trained_once, out)
    (path,) = out.glob("*/*/*.json")
    return out, path
