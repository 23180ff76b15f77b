"""Cost of the bounds of mutual information: seconds and memory, compared with published formulas.

`keras_regs.analysis.mutual_information` of 10,000 samples with 100 units and 10 classes takes turns
with the formulas of https://github.com/artemyk/ibsgd (kde.py and its notebooks) in NumPy: full
matrices and `logsumexp`, first for all samples and then for each class. A ratio is the median of
the ratios of all turns.

Memory is the growth of the peak of resident memory in a separate process that does the work once.
It is the peak that Linux reports, so it includes what the backend allocates.

With the backend in `KERAS_BACKEND`:

    KERAS_BACKEND=jax python -m benchmarks.mutual_information --output information-jax.json
"""

import argparse
import functools
import os
import subprocess
import sys

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np
from scipy.special import logsumexp

import keras_regs as kr
from benchmarks.memory import peak_megabytes
from benchmarks.results import save
from benchmarks.timing import add_timing_arguments, print_table, ratios, seconds_of_turns

SAMPLES, UNITS, CLASSES = 10_000, 100, 10
VARIANCE = 10.0


def representations():
    rng = np.random.default_rng(0)
    labels = rng.integers(CLASSES, size=SAMPLES)
    return (rng.normal(size=(SAMPLES, UNITS)) + labels[:, None]).astype("float32"), labels


def ours(z, labels):
    info = kr.analysis.mutual_information(z, labels, noise_variance=VARIANCE)
    return info.x_lower, info.x_upper, info.y_estimate_bhattacharyya, info.y_estimate_kl


def published(z, labels):
    z = z.astype("float64")
    entropies = _entropy(z, 4 * VARIANCE) + np.log(0.25) * UNITS / 2, _entropy(z, VARIANCE)
    of_noise = UNITS / 2 * (np.log(2 * np.pi * VARIANCE) + 1)
    given_y = np.zeros(2)
    for k in range(CLASSES):
        own = z[labels == k]
        lower = _entropy(own, 4 * VARIANCE) + np.log(0.25) * UNITS / 2
        given_y += len(own) / len(z) * np.array([lower, _entropy(own, VARIANCE)])
    return *(np.array(entropies) - of_noise), *(entropies - given_y)


def _entropy(z, variance):
    norms = np.square(z).sum(axis=1, keepdims=True)
    exponents = (norms + norms.T - 2 * z @ z.T) / (-2 * variance)
    logs = logsumexp(exponents, axis=1) - np.log(len(z))
    return UNITS / 2 + UNITS / 2 * np.log(2 * np.pi * variance) - logs.mean()


VARIANTS = {"published": published, "keras_regs": ours}


def megabytes(variant):
    """Returns the growth of the peak memory by one call, in a separate process."""
    command = [sys.executable, "-m", "benchmarks.mutual_information", "--memory-of", variant]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def own_growth(variant):
    data = representations()
    # Excludes what a backend allocates when it is first used.
    VARIANTS[variant](data[0][:200], data[1][:200] * 0)
    before = peak_megabytes()
    VARIANTS[variant](*data)
    return peak_megabytes() - before


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add_timing_arguments(parser, steps=5, warmup=1)
    parser.add_argument("--memory-of", choices=VARIANTS, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.memory_of:
        print(own_growth(arguments.memory_of))
        return
    data = representations()
    np.testing.assert_allclose(ours(*data), published(*data), rtol=1e-8)
    rows = ratios(
        seconds_of_turns(
            {name: functools.partial(call, *data) for name, call in VARIANTS.items()}, arguments
        )
    )
    for row in rows:
        row["megabytes"] = round(megabytes(row["variant"]))
    title = f"{keras.backend.backend()}, load {os.getloadavg()[0]:.1f}"
    print_table(rows, title, ["megabytes"])
    save("mutual_information", arguments, rows)


if __name__ == "__main__":
    main()
