"""Which layer of a network overfits, and when? Entropies tell.

A layer that begins to memorize responds more and more sparsely: the entropy of its channels'
responses falls. `SparsityHeatmaps` looks at the entropies of all layers after each epoch, for the
tab in TensorBoard and for `History`. `RFAVEntropy` rewards entropy in the layers that lose most.

Without this package, one takes dropout, and does not see which layer needs it.

Learning rate and epochs are such that the network without regularization overfits from seed 100.
The strength of `RFAVEntropy` is its default, and the rate of dropout is the paper's.
"""

from pathlib import Path

import keras

import keras_regs as kr
from examples import sparsity_networks
from examples.compiling import compile_classifier
from examples.demo import digits, figure
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
    data = digits.load(train=200, test=1000, seed=seed)
    keras.utils.set_random_seed(seed)
    # Four convolutions and two dense layers. Each has its activation function in a layer that
    # follows, because the entropy is that of responses before the activation.
    model = sparsity_networks.build(NETWORKS[row], "s", (8, 8, 1), 10, seed=seed)
    compile_classifier(model, keras.optimizers.SGD(0.05))
    seen, classes = data.test_x[:300], data.test_y[:300]
    return model.fit(
        data.x,
        data.y,
        batch_size=16,
        epochs=epochs,
        validation_data=(data.test_x, data.test_y),
        validation_batch_size=500,
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
