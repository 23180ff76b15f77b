"""Made-up trainings with many layers, and many of them."""

import numpy as np

from keras_regs.tensorboard._writer import EventWriter
from tests.tensorboard import writing

FOLDER = "search/mobilenet"
RUNS = 20
EPOCHS = 12
BLOCKS = [
    f"block_{block}_{part}" for block in range(1, 17) for part in ("expand", "depthwise", "project")
]
NAMES = ["Conv1", *BLOCKS, "Conv_1", "dense", "logits"]
LAYERS = [(name, 16 + 8 * (row % 7), (4, 4)) for row, name in enumerate(NAMES[:-2])] + [
    ("dense", 64, (1, 1)),
    ("logits", 10, (1, 1)),
]
# These lose the greatest shares of their entropy, from the middle on: 80 %, 75 %, 70 % and so on.
FALLEN = ["block_16_project", "block_16_expand", "block_9_depthwise", "Conv_1", "dense", "logits"]


def name_of(run):
    return f"{FOLDER}/run{run}"


def share_of(run, layer):
    """How much of its entropy a layer loses."""
    return 0.8 - 0.05 * FALLEN.index(layer) - 0.01 * run if layer in FALLEN else 0.0


def entropies_of(run, epoch):
    """The mean entropies at an epoch. In the last run, logits become NaN at epoch 8."""
    is_late = epoch >= EPOCHS // 2
    found = [2.0 * (1 - share_of(run, layer) * is_late) for layer in NAMES]
    if run == RUNS - 1 and epoch >= 8:
        found[-1] = None
    return found


def write_many(logdir):
    """Twenty trainings of the same network, of which the first has eight images."""
    for run in range(RUNS):
        images = 8 if run == 0 else 2
        with EventWriter(logdir / name_of(run) / "heatmaps") as writer:
            writer.record(*writing.pictures("s", count=images, size=8))
            for epoch in range(-1, EPOCHS):
                # Runs with an even number overfit from the epoch of their lowest loss on.
                lowest = 3 + run // 4
                rise = abs(epoch - lowest) if run % 2 == 0 else EPOCHS - epoch
                losses = {"training": 1.0, "probe": 1 + run / 100 + rise / 10}
                header, array = writing.maps(
                    "s", epoch, LAYERS, images, entropies_of(run, epoch), losses
                )
                writer.record(header, np.minimum(array, 254).astype(np.uint8))
