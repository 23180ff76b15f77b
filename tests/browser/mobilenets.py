"""Twenty trainings of a network with 52 layers: as much as the tab has to be quick with."""

import math
import shutil

import numpy as np

from keras_regs.tensorboard._writer import EventWriter
from tests.tensorboard import writing

RUNS = 20
# So many of them differ. The others are copies, to be written quickly.
DIFFERENT = 4
EPOCHS = range(-1, 200)
# Of the first run, which is to be looked at. The others have one.
IMAGES = 8


def mobilenet_v2():
    """The convolutions of MobileNetV2 for images of 96 x 96: name, channels and shape of each."""
    layers = [("Conv1", 32, 48), ("expanded_conv_depthwise", 32, 48)]
    layers.append(("expanded_conv_project", 16, 48))
    # Channels of each block, and its stride.
    blocks = [(24, 2), (24, 1), (32, 2), (32, 1), (32, 1), (64, 2), (64, 1), (64, 1), (64, 1)]
    blocks += [(96, 1), (96, 1), (96, 1), (160, 2), (160, 1), (160, 1), (320, 1)]
    before, size = 16, 48
    for number, (channels, stride) in enumerate(blocks, start=1):
        layers.append((f"block_{number}_expand", 6 * before, size))
        size = math.ceil(size / stride)
        layers.append((f"block_{number}_depthwise", 6 * before, size))
        layers.append((f"block_{number}_project", channels, size))
        before = channels
    layers.append(("Conv_1", 1280, size))
    return [(name, channels, (size, size)) for name, channels, size in layers]


def write_many(logdir):
    """Writes the trainings. Their last layers lose their entropy, most of all in the first run."""
    layers = mobilenet_v2()
    # The maps of all epochs and runs are parts of the same smooth noise.
    size = IMAGES * sum(height * width for _, _, (height, width) in layers)
    noise = np.repeat(np.random.default_rng(0).integers(0, 255, size // 8), 16).astype(np.uint8)
    greatest = np.log([channels for _, channels, _ in layers])
    depth = np.linspace(0, 1, len(layers))
    for run in range(DIFFERENT):
        images = 1 if run else IMAGES
        with EventWriter(logdir / name(run) / "heatmaps") as writer:
            writer.record(*writing.pictures("s", count=images, size=96))
            for epoch in EPOCHS:
                fall = depth * 0.8 / (1 + run) / (1 + math.exp((80 - epoch) / 10))
                losses = {"training": 3 / (epoch + 3), "probe": 1 + abs(epoch - 80) / (40 + run)}
                header, array = writing.maps(
                    "s",
                    epoch,
                    layers,
                    images,
                    entropies=[*(greatest * (0.95 - fall)).round(4)],
                    losses=losses,
                    strengths={"activity": 1e-3 * min(1, max(0, epoch) / 20)},
                )
                writer.record(header, noise[8 * (epoch + 1) :][: len(array)])
    for run in range(DIFFERENT, RUNS):
        shutil.copytree(logdir / name(1 + run % (DIFFERENT - 1)), logdir / name(run))


def name(run):
    """The name of a run."""
    return f"mobilenet_v2/seed{run}"
