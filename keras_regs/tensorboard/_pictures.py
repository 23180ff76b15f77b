"""Pictures of samples and of entropy maps."""

from typing import Any

import numpy as np
from keras import tree
from PIL import Image

from keras_regs_tensorboard.record_format import GREATEST_LEVEL, NOT_A_NUMBER

# Nine colours of Matplotlib's viridis, evenly spaced from 0 to 1.
_VIRIDIS = np.array(
    [
        (68, 1, 84),
        (71, 44, 122),
        (59, 81, 139),
        (44, 113, 142),
        (33, 144, 141),
        (39, 173, 129),
        (92, 200, 99),
        (170, 220, 50),
        (253, 231, 37),
    ]
)
_NOT_A_NUMBER = (160, 160, 160)
_GAP = (255, 255, 255)

# The eye cannot distinguish more shades in a small picture, and more shades make larger files.
_SHADES = 64

_LONGEST_SIDE = 512


def pictures(x: Any) -> Any:
    """Returns samples as uint8 pictures of shape `(samples, height, width, 3)`, or None.

    The pictures are taken from the first suitable input: an array of shape `(samples, height,
    width)` or `(samples, height, width, channels)`. Channels may come before the height if there
    are 1, 3 or 4. Values from 0 to 1 or from 0 to 255 are shades. Other values are scaled so that
    the smallest is black and the largest is white. Pictures with more than 512 pixels on a side
    are made smaller.
    """
    for array in tree.flatten(x):
        if array.ndim == 3 and min(array.shape) > 0:
            return _smaller(_colours(_shades(array[..., None])))
        if array.ndim == 4 and min(array.shape) > 0:
            if array.shape[1] in (1, 3, 4) and array.shape[-1] not in (1, 3, 4):
                array = np.moveaxis(array, 1, -1)
            return _smaller(_colours(_shades(array)))
    return None


def strip(pictures: Any) -> Image.Image:
    """Returns pictures `(samples, height, width, 3)` side by side as one image."""
    gap = _gap(pictures)
    padded = np.pad(pictures, ((0, 0), (0, 0), (0, gap), (0, 0)), constant_values=255)
    samples, height, width, _ = padded.shape
    row = padded.transpose(1, 0, 2, 3).reshape(height, samples * width, 3)
    return Image.fromarray(row[:, : samples * width - gap])


def map_strip(levels: Any) -> Image.Image:
    """Returns maps `(samples, height, width)` of levels side by side as one coloured image."""
    shades = np.minimum(levels.astype(int) * _SHADES // GREATEST_LEVEL, _SHADES - 1)
    shades = np.where(levels == NOT_A_NUMBER, _SHADES, shades).astype(np.uint8)
    gap = _gap(levels)
    padded = np.pad(shades, ((0, 0), (0, 0), (0, gap)), constant_values=_SHADES + 1)
    samples, height, width = padded.shape
    row = padded.transpose(1, 0, 2).reshape(height, samples * width)[:, : samples * width - gap]
    image = Image.fromarray(np.ascontiguousarray(row), "P")
    image.putpalette(bytes(np.concatenate([_palette(), [_NOT_A_NUMBER, _GAP]]).astype("u1")))
    return image


def _palette() -> Any:
    places = np.linspace(0, len(_VIRIDIS) - 1, _SHADES)
    known = np.arange(len(_VIRIDIS))
    return np.stack([np.rint(np.interp(places, known, part)) for part in _VIRIDIS.T], axis=-1)


def _gap(pictures: Any) -> int:
    return max(1, pictures.shape[2] // 16)


def _shades(array: Any) -> Any:
    if array.dtype == np.uint8:
        return array
    array = np.nan_to_num(array.astype(np.float64), posinf=0.0, neginf=0.0)
    lowest, highest = float(array.min()), float(array.max())
    if lowest >= 0 and highest <= 1:
        array = 255 * array
    elif lowest < 0 or highest > 255:
        array = 255 * (array - lowest) / max(highest - lowest, 1e-30)
    return np.rint(array).astype(np.uint8)


def _colours(array: Any) -> Any:
    if array.shape[-1] not in (1, 3, 4):
        array = np.rint(array.mean(axis=-1, keepdims=True)).astype(np.uint8)
    return np.repeat(array, 3, axis=-1) if array.shape[-1] == 1 else array[..., :3]


def _smaller(pictures: Any) -> Any:
    longest = max(pictures.shape[1:3])
    if longest <= _LONGEST_SIDE:
        return pictures
    height, width = (max(1, round(n * _LONGEST_SIDE / longest)) for n in pictures.shape[1:3])
    return np.stack([np.asarray(Image.fromarray(p).resize((width, height))) for p in pictures])
