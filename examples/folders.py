"""Reads a folder of images with one subfolder per class."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from examples.cache import ArrayCache
from keras_regs._text.progress import ProgressBar

if TYPE_CHECKING:
    from PIL.Image import Image

SUFFIXES = (".bmp", ".gif", ".jpeg", ".jpg", ".pgm", ".png", ".ppm", ".tif", ".tiff", ".webp")
GREY_MODES = ("1", "L", "LA", "La")

# Larger images are resized, because this is a demonstration for a CPU.
LARGEST = 64
DEFAULT_SIZE = 32

Split = tuple[np.ndarray, np.ndarray]


def read_folder(
    path: Path, image_size: int | None = None, cache: Path | None = None
) -> tuple[Split, Split]:
    """Reads `path/train/<class>/*` and `path/test/<class>/*`.

    Classes are the names of the subfolders in alphabetical order. Images that cannot be decoded are
    left out and listed on stderr. Images are grey if all of them are grey, otherwise RGB.

    The images are cached in a file of the folder `cache`, and read from it as long as no image is
    added, removed or changed.

    Args:
        path: The folder.
        image_size: Height and width to which all images are resized, without keeping their
            proportions. Defaults to None: images keep their size if all have the same size of at
            most 64 x 64, otherwise they are resized to 32 x 32.
        cache: Cache folder. Defaults to `keras_regs` in the user's cache folder.

    Returns:
        Training and test images. Each is a pair of a uint8 array `(n, height, width, channels)` and
        the int32 array of their classes, counted from 0.

    Raises:
        ValueError: If `path`, `train/` or `test/` is missing, if the two do not have the same
            classes, or if a class has no image.
    """
    classes = {part: _classes(path, part) for part in ("train", "test")}
    if classes["train"] != classes["test"]:
        odd = sorted(set(classes["train"]) ^ set(classes["test"]))
        raise ValueError(
            "`--data` must be a folder with the same classes in train/ and test/. "
            f"Received: --data={path}, where only one of them has {', '.join(odd[:5])}."
        )
    names = classes["train"]
    files = [
        (part, label, file)
        for part in ("train", "test")
        for label, name in enumerate(names)
        for file in _image_files(path, part, name)
    ]
    cached = ArrayCache(
        path,
        [file for _, _, file in files],
        f"1 {image_size} {LARGEST} {DEFAULT_SIZE}",
        cache,
    )
    content = cached.load()
    if content is None:
        content = _decode(path, files, image_size)
        cached.save(content)
    _report_broken(content["broken"].tolist(), path, len(files))
    for part in ("train", "test"):
        for label in sorted(set(range(len(names))) - set(content[f"{part}_y"].tolist())):
            raise ValueError(
                "`--data` must be a folder with at least one readable image in each class. "
                f"Received: --data={path}, where all of {part}/{names[label]} are broken."
            )
    return (content["train_x"], content["train_y"]), (content["test_x"], content["test_y"])


def _classes(path: Path, part: str) -> list[str]:
    expected = "`--data` must be a folder with train/ and test/, each with one folder per class. "
    if not (path / part).is_dir():
        raise ValueError(f"{expected}Received: --data={path}, where {part}/ is missing.")
    names = sorted(
        entry.name
        for entry in (path / part).iterdir()
        if entry.is_dir() and not entry.name.startswith(".")
    )
    if len(names) < 2:
        found = f"only the class {names[0]}" if names else "no folders of classes"
        raise ValueError(f"{expected}Received: --data={path}, where {part}/ has {found}.")
    return names


def _image_files(path: Path, part: str, name: str) -> list[Path]:
    # Names with a leading dot belong to other programs, such as macOS's `._cat.jpg`.
    files = sorted(
        Path(folder, file)
        for folder, _, found in os.walk(path / part / name)
        for file in found
        if file.lower().endswith(SUFFIXES) and not file.startswith(".")
    )
    if not files:
        raise ValueError(
            f"`--data` must be a folder with images ({', '.join(SUFFIXES)}) in each class. "
            f"Received: --data={path}, where {part}/{name} has none."
        )
    return files


def _decode(
    path: Path, files: list[tuple[str, int, Path]], image_size: int | None
) -> dict[str, np.ndarray]:
    images: dict[str, list[Image]] = {"train": [], "test": []}
    labels: dict[str, list[int]] = {"train": [], "test": []}
    broken = []
    sizes = set()
    with ProgressBar(f"Reading {path.name or path}", len(files)) as bar:
        for done, (part, label, file) in enumerate(files, start=1):
            try:
                size, image = _open(file, image_size)
            # Pillow's decoders raise many kinds of errors for broken files.
            except Exception as error:
                reason = str(error).removesuffix(f" {os.fspath(file)!r}") or type(error).__name__
                broken.append(f"{file.relative_to(path).as_posix()} ({reason})")
            else:
                sizes.add(size)
                images[part].append(image)
                labels[part].append(label)
            bar.update(done, f"{len(broken)} broken" if broken else "")
    decoded = images["train"] + images["test"]
    edge = image_size or DEFAULT_SIZE
    kept = {image.size for image in decoded}
    if image_size is None and (len(kept) > 1 or kept != sizes):
        print(f"The images are resized to {edge} x {edge} pixels.", file=sys.stderr)
    mode = "L" if all(image.mode == "L" for image in decoded) else "RGB"

    def pixels(image: "Image") -> np.ndarray:
        array = np.asarray((image.resize((edge, edge)) if len(kept) > 1 else image).convert(mode))
        return array[..., None] if mode == "L" else array

    return {
        "broken": np.array(broken, dtype=str),
        **{f"{part}_x": np.array([pixels(image) for image in images[part]]) for part in images},
        **{f"{part}_y": np.array(labels[part], "int32") for part in labels},
    }


def _open(file: Path, image_size: int | None) -> tuple[tuple[int, int], "Image"]:
    """Returns the original size of an image and the image, resized if it is too large to keep."""
    from PIL import Image

    edge = image_size or DEFAULT_SIZE
    with Image.open(file) as opened:
        size = opened.size
        large = image_size is not None or max(size) > LARGEST
        if large:
            opened.draft(None, (2 * edge, 2 * edge))  # lets a JPEG be decoded at reduced size
        image: Image.Image
        if opened.mode.startswith("I;16"):
            # `convert` would turn all values above 255 into white.
            image = Image.fromarray((np.asarray(opened) >> 8).astype("uint8"))
        elif opened.mode in ("I", "F"):
            raise ValueError("pixels of unknown range")
        elif opened.mode in GREY_MODES:
            image = opened.convert("L")
        else:
            # A palette with transparent colours cannot be converted to RGB in one step.
            image = opened.convert("RGBA" if "transparency" in opened.info else "RGB")
            image = image.convert("RGB")
    return size, image.resize((edge, edge)) if large else image


def _report_broken(broken: list[str], path: Path, images: int) -> None:
    if broken:
        print(f"Broken images: {len(broken)} of {images} in {path}, left out.", file=sys.stderr)
        more = [f"and {len(broken) - 10} more"] if len(broken) > 10 else []
        print(*broken[:10], *more, sep="\n", file=sys.stderr)
