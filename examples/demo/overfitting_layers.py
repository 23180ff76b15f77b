"""Which layer of a network overfits, and when? Entropies tell.

A layer that begins to memorize responds more and more sparsely: the entropy of its channels'
responses falls. `SparsityHeatmaps` looks at the entropies of all layers after each epoch, for the
tab in TensorBoard and for `History`. `RFAVEntropy` rewards entropy in the layers that lose most.

Without this package, one takes dropout, and does not see which layer needs it.

The 200 training images and the test images were written by different people. Batch size, learning
rate and epochs are such that the network without regularization overfits from the seeds 100 to 103:
its test loss is lowest in the first two thirds of the training, and rises by more than 20 % after.
The strength of `RFAVEntropy` is its default, and the rate of dropout is the paper's.
"""

from pathlib import Path

import keras

import keras_regs as kr
from examples import data, sparsity_networks
from examples.compiling import compile_classifier
from examples.demo import figure
from examples.demo.story import Logs, Story

ROWS = {
    "plain": "no regularization",
    "dropout": "dropout",
    "entropy": "RFAVEntropy of conv3, conv4 and fc1",
}
# As the paper calls them.
NETWORKS = {"plain": "vanilla", "dropout": "drop", "entropy": "sr2"}


def train(
    row: str, seed: int, epochs: int, log_dir: Path, callbacks: list[keras.callbacks.Callback]
) -> Logs:
    images = data.load("digits", limit=200, seed=seed)
    keras.utils.set_random_seed(seed)
    # Four convolutions and two dense layers. Each has its activation function in a layer that
    # follows, because the entropy is that of responses before the activation.
    model = sparsity_networks.build(NETWORKS[row], "s", (8, 8, 1), 10, seed=seed)
    compile_classifier(model, keras.optimizers.SGD(0.05))
    seen, classes = images.test_x[:300], images.test_y[:300]
    return model.fit(
        images.train_x,
        images.train_y,
        batch_size=8,
        epochs=epochs,
        validation_data=(images.test_x, images.test_y),
        validation_batch_size=899,
        callbacks=[
            kr.SparsityHeatmaps(log_dir, seen, classes, batch_size=300),
            kr.CorrelationHistograms(log_dir),
            *callbacks,
        ],
        verbose=0,
    ).history


CHANNELS = dict(zip(sparsity_networks.LAYERS, sparsity_networks.SIZES["s"], strict=True))

STORY = Story(
    name="layers",
    title="200 training images: which layer overfits?",
    rows=ROWS,
    epochs=35,
    train=train,
    draw=figure.entropies("plain", CHANNELS),
)
