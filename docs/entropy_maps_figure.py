"""Draws docs/images/entropy-maps.png: the maps of a small network that begins to overfit.

From the project's folder, on CIFAR-10 or a folder of images:

    python -m docs.entropy_maps_figure [FOLDER]
"""

import sys
from pathlib import Path

import keras

import keras_regs as kr
from examples import data, sparsity_networks


def main():
    keras.utils.set_random_seed(0)
    images = data.load(sys.argv[1] if len(sys.argv) > 1 else "cifar10", limit=2000)
    model = sparsity_networks.build("vanilla", "s", images.train_x.shape[1:], images.num_classes)
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.SGD(0.05), loss)
    model.fit(images.train_x, images.train_y, batch_size=16, epochs=16, verbose=2)

    x = images.test_x[data.draw(images.test_y, 10, seed=0)[:8]]
    maps = kr.analysis.rfav_entropy_maps(model, x)
    figure = maps.plot(x)
    figure.savefig(Path(__file__).parent / "images/entropy-maps.png", dpi=100)


if __name__ == "__main__":
    main()
