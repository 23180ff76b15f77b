"""Small trainings, written as the callbacks write them."""

import zlib

import numpy as np

from keras_regs.tensorboard._writer import EventWriter
from keras_regs_tensorboard import records
from keras_regs_tensorboard.record_format import (
    CORRELATION_BINS,
    CorrelationsHeader,
    ImagesHeader,
    LayerCorrelation,
    LayerEntropy,
    MapsHeader,
)

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
    )
    size = images * sum(height * width for _, _, (height, width) in layers)
    rng = np.random.default_rng([epoch + 1, zlib.crc32(session.encode())])
    return header, rng.integers(0, 256, size).astype(np.uint8)


def pictures(session, count=2, size=4, labels=None):
    """The header and the array of the pictures."""
    array = np.arange(count * size * size * 3).astype(np.uint8).reshape(count, size, size, 3)
    return ImagesHeader(session=session, labels=labels and tuple(labels)), array


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
