"""Records the channels with the largest shares at each place of the entropy maps."""

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
)

if TYPE_CHECKING:
    from keras_regs.tensorboard import EventWriter

# On average. With 8 maps of 32 x 32 for each of 7 layers, all files of 100 epochs take less than
# 30 MB in total.
BYTES_PER_EPOCH = 180_000


class ChannelShares:
    """The shares of channels in one training.

    Only some epochs have shares if those of all epochs would take too much disk space.

    Args:
        images: Number of samples whose maps are recorded.
        kept: Number of channels at each place. 0 records none.
    """

    def __init__(self, images: int, kept: int) -> None:
        self._images = images
        self._kept = kept
        self._epochs = 0
        self._bytes = 0

    def measured(self, response: Tensor, axis: int) -> Any:
        """Returns what `write` needs of the response of a batch, inside the compiled step."""
        if not self._kept:
            return ()
        return largest_shares(response[: self._images], self._kept, axis)

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
        self._epochs += 1
        if not self._kept or self._bytes >= self._epochs * BYTES_PER_EPOCH:
            return
        described = SharesHeader(
            session=header.session,
            epoch=header.epoch,
            layers=tuple(
                RecordedLayer(layer.name, layer.channels, layer.shape) for layer in header.layers
            ),
            images=header.images,
            kept=self._kept,
        )
        content = {
            name: _as_planes(batches, maps[name] == NOT_A_NUMBER) for name, batches in found.items()
        }
        self._bytes += writer.record(described, shares.encode(described, content))


def _as_planes(batches: list[Any], is_lost: Any) -> tuple[Any, Any, Any]:
    """Returns the numbers, shares and rest of a layer as `shares.encode` takes them."""
    images = len(is_lost)
    numbers, largest, rest = (
        np.concatenate([ops.convert_to_numpy(part) for part in parts])[:images]
        for parts in zip(*batches, strict=True)
    )
    # With JAX, a reduction may hide that a response is not a number. The entropy shows it.
    return (
        np.stack([as_images(each) for each in np.moveaxis(numbers, -1, 0)]),
        np.where(is_lost, np.nan, np.stack([as_images(s) for s in np.moveaxis(largest, -1, 0)])),
        np.where(is_lost, np.nan, as_images(rest)),
    )
