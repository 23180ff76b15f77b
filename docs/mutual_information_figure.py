"""Draws `images/mutual-information.png`: python docs/mutual_information_figure.py"""

from pathlib import Path

import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits

import keras_regs as kr
from keras_regs._results.figures import COLOURS, GREY, finish, legend_beside, new_figure

VARIANCES = 10 ** np.linspace(-4, 2, 37)


def hidden_layer():
    """What the second hidden layer of a small network makes of 797 digits it has not seen."""
    keras.utils.set_random_seed(0)
    inputs = keras.Input((64,))
    hidden = keras.layers.Dense(64, activation="relu")(inputs)
    hidden = keras.layers.Dense(32, activation="relu")(hidden)
    model = keras.Model(inputs, keras.layers.Dense(10)(hidden))
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(0.003), loss)
    x, y = load_digits(return_X_y=True)
    model.fit(x[:1000] / 16, y[:1000], batch_size=50, epochs=20, verbose=0)
    z = keras.Model(inputs, hidden).predict(x[1000:] / 16, verbose=0)
    return z, y[1000:]


def main():
    z, y = hidden_layer()
    found = [
        kr.analysis.mutual_information(z, y, noise_variance=variance) for variance in VARIANCES
    ]
    plt.rcParams.update({"font.size": 9})
    figure, axes = new_figure("mutual_information_figure", size=(8, 3.6))

    def values(name):
        return [getattr(info, name) for info in found]

    for name, limit, most, colour in (
        ("x", "ln n", np.log(found[0].samples), COLOURS[0]),
        ("y", "H(y)", found[0].label_entropy, COLOURS[3]),
    ):
        lower, upper = values(f"{name}_lower"), values(f"{name}_upper")
        label = f"I(z;{name}), between its bounds"
        axes.fill_between(VARIANCES, lower, upper, color=colour, alpha=0.25, lw=0, label=label)
        axes.plot(VARIANCES, lower, VARIANCES, upper, color=colour, lw=1.5)
        axes.axhline(most, color=GREY, linestyle=":")
        axes.annotate(limit, (VARIANCES[-1], most), va="bottom", ha="right", color=GREY)
    for name, style in (("bhattacharyya", "--"), ("kl", "-.")):
        label = f"I(z;y), {'KL' if name == 'kl' else name.title()} estimate"
        estimates = values(f"y_estimate_{name}")
        axes.plot(VARIANCES, estimates, style, color=COLOURS[6], lw=1, label=label)
    axes.set_xscale("log")
    axes.margins(x=0)
    axes.set_ylim(bottom=0)
    finish(axes, x="noise variance", y="nats")
    legend_beside(axes)
    figure.savefig(Path(__file__).parent / "images" / "mutual-information.png", dpi=130)


if __name__ == "__main__":
    main()
