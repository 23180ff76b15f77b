"""Draws `images/schedules.png`: python docs/schedules_figure.py"""

from pathlib import Path

import matplotlib.pyplot as plt

from keras_regs import schedules

COLORS = {"delayed(5)": "#1f77b4", "warm_start(10)": "#2ca02c", "decay(15)": "#d62728"}


def main():
    plt.rcParams.update({"font.size": 9, "axes.spines.top": False, "axes.spines.right": False})
    figure, (shapes, growth) = plt.subplots(1, 2, figsize=(8, 2.9), constrained_layout=True)

    epochs = range(21)
    for name, schedule in (
        ("delayed(5)", schedules.delayed(5)),
        ("warm_start(10)", schedules.warm_start(10)),
        ("decay(15)", schedules.linear_decay(15)),
    ):
        strengths = [schedule(epoch, 1.0) for epoch in epochs]
        # One strength for the whole of an epoch.
        shapes.step(epochs, strengths, where="post", label=name, color=COLORS[name])
    shapes.set(xlabel="epoch", ylabel="share of the strength", xlim=(0, 20), ylim=(-0.04, 1.1))
    shapes.set_xticks(range(0, 21, 5))
    shapes.legend(frameon=False, loc="center right")

    epochs = range(700)
    progressive = schedules.progressive()
    strengths = [progressive(epoch, 0.01) for epoch in epochs]
    growth.plot(epochs, strengths, color="#9467bd", label="progressive(), from 0.01")
    growth.axhline(5, color="0.6", linewidth=0.8, linestyle="--", label="threshold")
    growth.set(xlabel="epoch", ylabel="strength", yscale="log", xlim=(0, 700))
    growth.legend(frameon=False, loc="lower right")

    figure.savefig(Path(__file__).parent / "images" / "schedules.png", dpi=160)


if __name__ == "__main__":
    main()
