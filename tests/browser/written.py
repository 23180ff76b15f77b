"""Made-up trainings, whose numbers the tests know."""

import numpy as np

from keras_regs.tensorboard._writer import EventWriter
from tests.tensorboard import logs, writing

SCRIPT = logs.SCRIPT
# The newest is in view at first.
EPOCHS = {"long": 121, SCRIPT: 2, "sr2": 31, "wide": 101}

WIDE = [
    ("conv1", 64, (32, 32)),
    ("conv2", 64, (32, 32)),
    ("conv3", 128, (16, 16)),
    ("conv4", 128, (16, 16)),
    ("conv5", 128, (16, 16)),
    ("fc1", 256, (1, 1)),
    ("fc2", 64, (1, 1)),
]


def write_trainings(logdir):
    """Writes runs with `EPOCHS`."""
    _write_script(logdir / SCRIPT)
    _write_wide(logdir / "wide")
    _write_sparse(logdir / "sr2")
    logs.write_long(logdir / "long")


def _write_sparse(run):
    """A training of 30 epochs whose losses only fall, written as slowly as its entropies."""
    with EventWriter(run / "heatmaps") as writer:
        writer.record(*writing.pictures("s", labels=["cat", "dog"]))
        for epoch in range(-1, 30):
            entropies = [4.0 if epoch < 20 else 3.0, 1.0, 1.0]
            losses = {"training": 3 / (epoch + 2), "probe": 4 / (epoch + 2)}
            writer.record(*writing.maps("s", epoch, entropies=entropies, losses=losses))


def _write_script(run):
    """A run with a layer and a label that a careless page would take for HTML."""
    layers = [(SCRIPT, 8, (4, 4)), ("dense", 8, (1, 1))]
    with EventWriter(run / "heatmaps") as writer:
        writer.record(*writing.pictures("s", labels=[SCRIPT, "dog"]))
        for epoch in (0, 1):
            writer.record(
                *writing.maps(
                    "s",
                    epoch,
                    layers,
                    entropies=[2.0 - epoch, 1.0],
                    strengths={f"{SCRIPT}/activity": 0.5},
                )
            )
    with EventWriter(run / "correlations") as writer:
        for epoch in (0, 1):
            writer.record(*writing.correlations("s", epoch, layers))


def _write_wide(run):
    """As many layers and images as are common, before and in 100 epochs."""
    with EventWriter(run / "heatmaps") as writer:
        writer.record(*writing.pictures("s", count=8, size=32))
        for epoch in range(-1, 100):
            writer.record(*writing.maps("s", epoch, WIDE, images=8))
    with EventWriter(run / "correlations") as writer:
        for epoch in range(-1, 100):
            header, array = writing.correlations("s", epoch, WIDE)
            writer.record(header, np.minimum(array, 10_000))
