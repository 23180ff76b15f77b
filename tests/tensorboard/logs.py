"""Runs of all kinds in one log folder, good ones and damaged ones.

Sessions have short names where that makes the tests shorter.
"""

import dataclasses
import math
from unittest import mock

import numpy as np

from keras_regs.tensorboard._writer import EventWriter
from keras_regs_tensorboard import records
from keras_regs_tensorboard.record_format import Prediction
from tests.tensorboard import writing

SCRIPT = "<img src=x onerror=alert(1)>"
UNICODE = "größte Läufe & 模型"
LONG = list(range(-1, 120))
# The epochs of `LONG` with shares of channels.
SHARES = [epoch for epoch in LONG if epoch % 3 == 0 or epoch > 90]
LARGE = [("conv1", 64, (512, 512))]
HUGE = [("conv1", 64, (512, 512)), ("conv2", 64, (512, 512))]
NEWER = (
    "A record has version 2, and this version of keras-regs reads version 1. "
    "Install the one that wrote it, or a newer one."
)

# The epochs of all runs that stay as they are.
EPOCHS = {
    ".": 1,
    "long": 121,
    SCRIPT: 1,
    UNICODE: 1,
    "only correlations": 3,
    "large": 1,
    "one channel": 2,
    "every ten": 4,
    "restarted": 10,
    "two": 2,
    "huge": 17,
    "truncated": 4,
    **{f"many/run{index}": 2 for index in range(50)},
}
# From the first damaged byte on, the slow way reads nothing more of a file.
DAMAGED = {
    "fast": {"array": 5, "header": 4, "picture": 5, "shares": 3},
    "slow": {"array": 3, "header": 3, "shares": 2},
}


def write_long(run):
    """A training of 120 epochs, overfitting from epoch 40 on."""
    with EventWriter(run / "heatmaps") as writer:
        writer.record(
            *writing.pictures(
                "s", labels=["cat", "dog"], classes=(0, 1), class_names=("cat", "dog", "ship")
            )
        )
        for epoch in LONG:
            entropies = [1.0, None if epoch == 7 else 1.5, 2.0 if epoch < 50 else 1.0]
            losses, strengths = {}, {}
            if epoch >= 0:
                losses = {"training": 0.5, "validation": 1 + abs(epoch - 40) / 40}
                strengths = {"conv1/activity": math.inf if epoch == 3 else 0.001}
            writer.record(
                *writing.maps(
                    "s",
                    epoch,
                    entropies=entropies,
                    losses=losses,
                    strengths=strengths,
                    predictions=predictions(epoch),
                )
            )
            if epoch in SHARES:
                writer.record(*writing.shares("s", epoch))
    writing.write_correlations(run, LONG, "t")


def predictions(epoch):
    """The first image is a cat from epoch 40 on. From epoch 100 on, the second is not a number."""
    first = Prediction(0, 0.75) if epoch >= 40 else Prediction(2, 0.5)
    return first, Prediction(1, None) if epoch < 100 else Prediction(-1, None)


def flip(run, part):
    """Changes a byte in the middle of some part of the run's only file."""
    (path,) = (run / "heatmaps").iterdir()
    content = bytearray(path.read_bytes())
    content[content.index(part) + len(part) // 2] ^= 0x55
    path.write_bytes(content)


def write_all(logdir):
    """One run, or some, of each kind."""
    write_long(logdir / "long")
    for name in (".", SCRIPT, UNICODE):
        writing.write_heatmaps(logdir / name, [0])
    writing.write_correlations(logdir / "only correlations", [-1, 0, 2], "s")
    writing.write_heatmaps(logdir / "large", [0], "s", images=1, layers=LARGE)
    writing.write_heatmaps(logdir / "one channel", [0, 1], layers=[("conv1", 1, (2, 2))])
    writing.write_heatmaps(logdir / "every ten", [-1, 9, 19, 29], "s")
    for session, epochs in (("a", range(-1, 10)), ("b", range(6, 9))):
        writing.write_heatmaps(logdir / "restarted", epochs, session)
        writing.write_correlations(logdir / "restarted", epochs, session)
    with EventWriter(logdir / "huge" / "heatmaps") as writer:
        for epoch in range(17):
            header, array = writing.maps("s", 0, HUGE, images=8)
            writer.record(dataclasses.replace(header, epoch=epoch), np.zeros_like(array))
    for index in range(50):
        writing.write_heatmaps(logdir / "many" / f"run{index}", [-1, 0])
    writer, other = (EventWriter(logdir / "two" / "heatmaps") for _ in range(2))
    with writer, other:
        for epoch in (0, 1):
            writer.record(*writing.maps("a", epoch))
            other.record(*writing.maps("b", epoch))
    for name in ("truncated", "array", "header", "picture"):
        writing.write_heatmaps(logdir / name, range(5), "s")
    with EventWriter(logdir / "shares" / "heatmaps") as writer:
        for epoch in range(3):
            writer.record(*writing.maps("s", epoch))
            writer.record(*writing.shares("s", epoch))
    flip(logdir / "shares", records.encode(*writing.shares("s", 1))[1].tobytes())
    (path,) = (logdir / "truncated" / "heatmaps").iterdir()
    path.write_bytes(path.read_bytes()[:-20])
    flip(logdir / "array", records.encode(*writing.maps("s", 3))[1].tobytes())
    flip(logdir / "header", records.encode(*writing.maps("s", 3))[0])
    flip(logdir / "picture", records.encode(*writing.pictures("s"))[1].tobytes())
    with (
        mock.patch.object(records, "VERSION", 2),
        EventWriter(logdir / "newer" / "heatmaps") as writer,
    ):
        for epoch in (0, 1, 2):
            writer.record(*writing.maps("s", epoch))
    for name in ("deleted", "growing"):
        for way in ("fast", "slow"):
            writing.write_heatmaps(logdir / f"{name} {way}", [0, 1], "s")
