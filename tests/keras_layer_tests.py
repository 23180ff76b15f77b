"""Runs Keras's own tests of its layers with compander layers in their place.

    KERAS_BACKEND=jax python -m tests.keras_layer_tests [path/to/keras]

The argument is a checkout of Keras, of the release that is installed. It defaults to the installed
package, which has contained its tests since 3.14. The companders are so close to the identity that
results agree. Tests of quantization are left out.
"""

import sys
from pathlib import Path

import keras
import pytest

import keras_regs as kr
from keras_regs.layers._companded import CompandedLayer
from keras_regs.layers._factory import COMPANDER_LAYERS

FILES = [
    "core/dense",
    "core/einsum_dense",
    "core/embedding",
    "convolutional/conv",
    "convolutional/conv_transpose",
    "convolutional/depthwise_conv",
    "convolutional/separable_conv",
]
QUANTIZATION = ("quant", "int8", "int4", "float8", "gptq", "awq", "serialization_spec", "abmax")


def near_identity(companded, name):
    """A compander layer under the name of the layer of Keras."""

    class Layer(companded):
        def __init__(self, *args, compander=None, **kwargs):
            compander = compander or kr.companders.Arctan(1e4, 1e4)
            super().__init__(*args, compander=compander, **kwargs)

    Layer.__name__ = Layer.__qualname__ = name
    return keras.saving.register_keras_serializable("keras_layer_tests")(Layer)


class Results:
    """What becomes of each test."""

    def __init__(self):
        self.passed, self.skipped, self.failed = set(), set(), {}

    def pytest_collection_modifyitems(self, items):
        items[:] = [i for i in items if not any(q in i.name.lower() for q in QUANTIZATION)]

    def pytest_runtest_logreport(self, report):
        if report.failed:
            self.failed[report.nodeid] = str(report.longrepr).rstrip().splitlines()
        elif report.skipped:
            self.skipped.add(report.nodeid)
        elif report.when == "call":
            self.passed.add(report.nodeid)


def main(folder):
    for stock, companded in COMPANDER_LAYERS.items():
        if issubclass(companded, CompandedLayer):
            # Where Keras's tests take their layers from.
            name = stock.__name__
            setattr(sys.modules["keras.src.layers"], name, near_identity(companded, name))
    results = Results()
    files = [str(folder / f"{name}_test.py") for name in FILES]
    options = ["-q", "--tb=short", "-p", "no:cacheprovider", "--noconftest", "-c", "/dev/null"]
    pytest.main([*files, *options, "--import-mode=importlib"], plugins=[results])
    total = len(results.passed) + len(results.failed)
    for test, lines in sorted(results.failed.items()):
        print(f"{test.rpartition('layers/')[2]}\n    {lines[-1]}")
    print(f"{len(results.passed)} of {total} pass, {len(results.skipped)} are skipped")


if __name__ == "__main__":
    root = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(keras.__file__).parents[1]
    main(root / "keras" / "src" / "layers")
