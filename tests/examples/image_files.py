"""Image files of random pixels."""

from pathlib import Path

import numpy as np
from PIL import Image


def save_image(path: Path, size: tuple[int, int] = (8, 8), mode: str = "RGB", seed: int = 0):
    path.parent.mkdir(parents=True, exist_ok=True)
    shape = (size[1], size[0], 3) if mode == "RGB" else (size[1], size[0])
    pixels = np.random.default_rng(seed).integers(0, 256, shape, dtype="uint8")
    Image.fromarray(pixels).save(path)
    return pixels
