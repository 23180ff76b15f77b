"""Records the channels with the largest shares at each place of the entropy maps."""

import math
from typing import TYPE_CHECKING, Any

import numpy as np
from keras import ops

from keras_regs._math.shares import largest_shares
from keras_regs._typing import Tensor
from keras_regs.analysis._entropy.maps import as_images
from keras_regs_tensorboard import shares
from keras_regs_tensorboard.record_format import (
    NOT_A_NUMBER,
    MapsHeader,
    RecordedLayer,
    SharesHeader,
    kept_at,
)

if TYPE_CHECKING:
    from keras_regs.tensorboard import EventWriter

# On average; for large maps, as many bytes as they have places. With 8 maps of 32 x 32 for each of
# 7 layers, all files of 100 epochs take less than 30 MB in total.
BYTES_PER_EPOCH = 180_000


class ChannelShares:
    """The shares of channels in one training.

    Only some epochs have shares if those of all epochs would take too much disk space, and the last
    one.

    Args:
        images: Number of samples whose maps are recorded.
        kept: Number of channels at each place. 0 records none.
    """

    def __init__(self, images: int, kept: int) -> None:
        self._images = images
        self._kept = kept
        # The bytes that may be written by now, and those that were.
        self._allowed = 0
        self._written = 0
        # The last epoch, if it was not written.
        self._left: tuple[SharesHeader, dict[str, Any], dict[str, Any]] | None = None

    def measured(self, response: Tensor, axis: int) -> Any:
        """Returns what `write` needs of the response of a batch, inside the compiled step."""
        if not self._kept:
            return ()
        positions = [
            n for i, n in enumerate(response.shape) if i not in (0, axis % len(response.shape))
        ]
        # TensorFlow may not know the size before the step runs.
        places = self._images * math.prod(positions) if None not in positions else 1
        kept = kept_at(places, self._kept, response.shape[axis])
        return largest_shares(response[: self._images], kept, axis)

    def write(
        self,
        writer: "EventWriter",
        header: MapsHeader,
        found: dict[str, list[Any]],
        maps: dict[str, Any],
    ) -> None:
        """Writes the shares of an epoch, if it is due.

        Args:
            writer: The writer of the maps.
            header: The header of the maps.
            found: For each layer, what `measured` returned for each batch with images.
            maps: For each layer, the levels of its maps, of shape `(images, height, width)`.
        """
        if not self._kept:
            return
        self._allowed += max(BYTES_PER_EPOCH, sum(each.size for each in maps.values()))
        described = SharesHeader(
            session=header.session,
            epoch=header.epoch,
            layers=tuple(
                RecordedLayer(layer.name, layer.channels, layer.shape) for layer in header.layers
            ),
            images=header.images,
            kept=self._kept,
        )
        is_lost = {name: levels == NOT_A_NUMBER for name, levels in maps.items()}
        self._left = described, found, is_lost
        if self._written < self._allowed:
            self.write_last(writer)

    def write_last(self, writer: "EventWriter") -> None:
        """Writes the shares of the last epoch, unless they are written already."""
        if self._left is not None:
            header, found, is_lost = self._left
            self._left = None
            content = {
                layer.name: _as_planes(
                    found[layer.name], is_lost[layer.name], header.kept_of(layer)
                )
                for layer in header.layers
            }
            self._written += writer.record(header, shares.encode(header, content))


def _as_planes(batches: list[Any], is_lost: Any, kept: int) -> tuple[Any, Any, Any]:
    """Returns the numbers, shares and rest of a layer as `shares.encode` takes them."""
    images = len(is_lost)
    numbers, largest, rest = (
        np.concatenate([ops.convert_to_numpy(part) for part in parts])[:images]
        for parts in zip(*batches, strict=True)
    )
    rest = rest + largest[..., kept:].sum(axis=-1)
    numbers, largest = (np.moveaxis(each[..., :kept], -1, 0) for each in (numbers, largest))
    # With JAX, a reduction may hide that a response is not a number. The entropy shows it.
    return (
        np.stack([as_images(each) for each in numbers]),
        np.where(is_lost, np.nan, np.stack([as_images(each) for each in largest])),
        as_images(rest),
    )
