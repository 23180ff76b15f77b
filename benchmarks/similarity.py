"""Cost of comparing two representations, compared with the published algorithm and scikit-learn.

In turns, all methods compare the same two arrays: random activations of 10,000 samples x 800 units
that are partly shared. Times are CPU times. The published algorithm (`tests/published_cca.py`)
inverts covariances. This is less work, but wrong if some directions are smaller than 1e-4 of the
largest. Scikit-learn's `CCA` finds one correlation after another by iteration, with up to 500 steps
each, so it computes only the first. Ratios are to `cca`, which finds all 800. The backend of Keras
does not matter.

    KERAS_BACKEND=jax python -m benchmarks.similarity --output similarity.json
"""

import argparse
import os
import warnings

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import numpy as np
from sklearn.cross_decomposition import CCA
from sklearn.exceptions import ConvergenceWarning

import keras_regs as kr
from benchmarks.results import save
from benchmarks.timing import add_timing_arguments, print_table, ratios, seconds_of_turns
from tests import published_cca


def activations(samples, units):
    rng = np.random.default_rng(0)
    a = rng.normal(size=(samples, units))
    # A spectrum like that of layers, with few large directions.
    return a * np.geomspace(1, 1e-3, units), 0.5 * a + rng.normal(size=(samples, units))


def scikit_learn(a, b, components):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        CCA(n_components=components).fit(a, b)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add_timing_arguments(parser, steps=5, warmup=1, clock="cpu")
    parser.add_argument("--samples", type=int, default=10_000)
    parser.add_argument("--units", type=int, default=800)
    parser.add_argument(
        "--components", type=int, default=1, help="number of correlations that scikit-learn finds"
    )
    arguments = parser.parse_args()
    a, b = activations(arguments.samples, arguments.units)
    turns = {
        "cca": lambda: kr.analysis.cca(a, b),
        "svcca": lambda: kr.analysis.svcca(a, b),
        "pwcca": lambda: kr.analysis.pwcca(a, b),
        "linear_cka": lambda: kr.analysis.linear_cka(a, b),
        "published algorithm": lambda: published_cca.correlations(a, b),
        f"scikit-learn, first {arguments.components}": lambda: scikit_learn(
            a, b, arguments.components
        ),
    }
    rows = ratios(seconds_of_turns(turns, arguments))
    print_table(rows)
    ours = kr.analysis.cca(a, b).correlations
    difference = float(np.abs(ours - published_cca.correlations(a, b)).max())
    print(f"Largest difference of a correlation from the published algorithm: {difference:.1e}")
    save("similarity", arguments, rows, difference=difference)


if __name__ == "__main__":
    main()
