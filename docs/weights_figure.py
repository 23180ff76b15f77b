"""Draws `images/weights.png` in half a minute: python docs/weights_figure.py"""

import tempfile
from pathlib import Path

import keras
import matplotlib.pyplot as plt
from sklearn.datasets import load_digits

import keras_regs as kr


def percentiles_while_training(*callbacks):
    """The percentiles of a small network's kernels, trained on 1,000 digits of 8 x 8 pixels."""
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            keras.layers.Conv2D(16, 3, activation="relu", name="conv1"),
            keras.layers.Conv2D(32, 3, activation="relu", name="conv2"),
            keras.layers.Flatten(),
            keras.layers.Dense(64, activation="relu", name="fc1"),
            keras.layers.Dense(10, name="fc2"),
        ]
    )
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.SGD(0.05, momentum=0.9), loss)
    digits = load_digits()
    images = digits.images[:1000, :, :, None] / 16
    with tempfile.TemporaryDirectory() as log_dir:
        weights = kr.WeightPercentiles(log_dir)
        model.fit(
            images,
            digits.target[:1000],
            batch_size=64,
            epochs=60,
            verbose=0,
            callbacks=[weights, *callbacks],
        )
    return weights.percentiles


def main():
    plt.rcParams.update({"font.size": 9, "axes.spines.top": False, "axes.spines.right": False})
    figure, axes = plt.subplots(1, 2, figsize=(9, 3), sharey=True, layout="constrained")
    for ax, title, percentiles in (
        (axes[0], "fc1 without a penalty", percentiles_while_training()),
        (axes[1], "fc1 with ProximalL1(2e-3)", percentiles_while_training(kr.ProximalL1(2e-3))),
    ):
        kr.analysis.plot_weight_percentiles(percentiles, layer="fc1", ax=ax)
        ax.set_title(title, fontsize=10)
    axes[0].get_legend().remove()
    axes[1].set_ylabel("")
    figure.savefig(Path(__file__).parent / "images" / "weights.png", dpi=160)


if __name__ == "__main__":
    main()
