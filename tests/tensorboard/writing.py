"""Small trainings, written as the callbacks write them."""

import math
import zlib

import numpy as np

from keras_regs.tensorboard._writer import EventWriter
from keras_regs_tensorboard import records
from keras_regs_tensorboard.record_format import (
    CORRELATION_BINS,
    NOT_A_NUMBER,
    CorrelationsHeader,
    ImagesHeader,
    LayerCorrelation,
    LayerEntropy,
    MapsHeader,
    RecordedLayer,
    SharesHeader,
)
from keras_regs_tensorboard.shares import encode

# Name, channels and shape.
LAYERS = [("conv1", 64, (4, 3)), ("conv2", 128, (2, 2)), ("dense", 10, (1, 1))]


def maps(
    session,
    epoch,
    layers=LAYERS,
    images=2,
    entropies=None,
    losses=None,
    strengths=None,
    accuracies=None,
    predictions=None,
):
    """The header and the array of the maps of an epoch. All entropies are 1 by default."""
    header = MapsHeader(
        session=session,
        epoch=epoch,
        layers=tuple(
            LayerEntropy(*layer, entropy)
            for layer, entropy in zip(layers, entropies or [1.0] * len(layers), strict=True)
        ),
        images=images,
        samples=1000,
        losses=losses or {},
        strengths=strengths or {},
        accuracies=accuracies or {},
        predictions=predictions,
    )
    size = images * sum(height * width for _, _, (height, width) in layers)
    rng = np.random.default_rng([epoch + 1, zlib.crc32(session.encode())])
    return header, rng.integers(0, 256, size).astype(np.uint8)


def largest_shares(session, epoch, layers=LAYERS, images=2, kept=3):
    """For each layer, the channels with the largest shares, these shares, and the rest.

    Each of its places has other ones. Where a map has no number, the shares have none.
    """
    _, levels = maps(session, epoch, layers, images)
    rng = np.random.default_rng([epoch + 1, 7])
    found, start = {}, 0
    for name, channels, shape in layers:
        size = images * math.prod(shape)
        here = levels[start : start + size].reshape(images, *shape)
        start += size
        shares = rng.dirichlet(np.full(channels, 0.2), (images, *shape))
        shares[here == NOT_A_NUMBER] = np.nan
        numbers = np.moveaxis(np.argsort(-shares)[..., :kept], -1, 0)
        largest = np.moveaxis(np.take_along_axis(shares, np.moveaxis(numbers, 0, -1), -1), -1, 0)
        found[name] = numbers, largest, 1 - largest.sum(0)
    return found


def shares(session, epoch, layers=LAYERS, images=2, kept=3):
    """The header and the array of the shares of an epoch."""
    header = SharesHeader(
        session=session,
        epoch=epoch,
        layers=tuple(RecordedLayer(*layer) for layer in layers),
        images=images,
        kept=kept,
    )
    return header, encode(header, largest_shares(session, epoch, layers, images, kept))


def pictures(session, count=2, size=4, labels=None, **fields):
    """The header and the array of the pictures."""
    array = np.arange(count * size * size * 3).astype(np.uint8).reshape(count, size, size, 3)
    return ImagesHeader(session=session, labels=labels and tuple(labels), **fields), array


def correlations(session, epoch, layers=LAYERS):
    """The header and the array of the correlations of an epoch."""
    header = CorrelationsHeader(
        session=session,
        epoch=epoch,
        layers=tuple(LayerCorrelation(name, n, n * (n - 1) // 2, 0.25) for name, n, _ in layers),
    )
    rng = np.random.default_rng(epoch + 1)
    return header, rng.integers(0, 2**32, (len(layers), CORRELATION_BINS), np.uint32)


def write_heatmaps(run, epochs, session=None, images=2, layers=LAYERS):
    """Writes a training's maps, and 4 x 4 pixels for each image. Returns the session."""
    session = session or records.new_session()
    with EventWriter(run / "heatmaps") as writer:
        writer.record(*pictures(session, images))
        for epoch in epochs:
            writer.record(*maps(session, epoch, layers, images))
    return session


def write_correlations(run, epochs, session=None):
    """Writes a training's correlations. Returns the session."""
    session = session or records.new_session()
    with EventWriter(run / "correlations") as writer:
        for epoch in epochs:
            writer.record(*correlations(session, epoch))
    return session
