"""Draws `images/companders.png`: python docs/companders_figure.py"""

from pathlib import Path

import keras
import matplotlib.pyplot as plt
import numpy as np

import keras_regs as kr

COMPANDERS = [
    (kr.companders.Arctan(1.0, 0.6), "arctan(v / 0.6)", "#1f77b4", "-"),
    (kr.companders.Arsinh(1.0, 0.6), "arsinh(v / 0.6)", "#2ca02c", "-"),
    (kr.companders.Erf(1.0, 0.6), "erf(v / 0.6)", "#d62728", "-"),
    (kr.companders.Power(2.0), "v |v|", "#9467bd", "--"),
]


def main():
    plt.rcParams.update({"font.size": 9, "axes.spines.top": False, "axes.spines.right": False})
    figure, axes = plt.subplots(1, 2, figsize=(9, 3), sharex=True, layout="constrained")
    v = np.linspace(-2.5, 2.5, 501)
    for compander, label, color, style in COMPANDERS:
        functions = (compander, compander.derivative)
        for ax, function in zip(axes, functions, strict=True):
            values = keras.ops.convert_to_numpy(function(v))
            ax.plot(v, values, style, color=color, label=label, linewidth=1.5)
    for ax, plain in zip(axes, (v, np.ones_like(v)), strict=True):
        ax.plot(v, plain, ":", color="0.5", label="v, as without", linewidth=1.2)
    for bound in (-np.pi / 2, np.pi / 2):
        axes[0].axhline(bound, color=COMPANDERS[0][2], linewidth=0.6, alpha=0.6)
    axes[0].set(xlabel="what is trained, v", ylabel="weight w = Ψ(v)", ylim=(-2.4, 2.4))
    axes[0].set(xlim=(v[0], v[-1]))
    axes[0].annotate("a π / 2", (-2.4, np.pi / 2), xytext=(0, 3), textcoords="offset points")
    axes[1].set(xlabel="what is trained, v", ylabel="slope Ψ'(v)", ylim=(0, 2.6))
    figure.legend(*axes[1].get_legend_handles_labels(), frameon=False, loc="outside right center")
    figure.savefig(Path(__file__).parent / "images" / "companders.png", dpi=160)


if __name__ == "__main__":
    main()
