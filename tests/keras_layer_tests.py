"""Runs Keras's own tests of its layers with compander layers in their place.

    KERAS_BACKEND=jax python -m tests.keras_layer_tests [path/to/keras]

The argument is a checkout of Keras at the release that is installed. It defaults to the installed
package, which contains the tests. The companders are so close to the identity that results agree,
and tests of quantization are left out. It takes some minutes.

It fails if a test fails that is not listed in `EXPECTED`, which `docs/companders.md` explains.
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
# Names of tests that fail, and why.
EXPECTED = {
    "test_legacy_load_own_variables": "loads the files of quantized layers",
    "test_dense_sparse": "takes gradients with respect to the kernel, with TensorFlow alone",
}


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
    # One of the tests imports functions of another.
    sys.modules["keras.src.layers.convolutional"].__path__.append(str(folder / "convolutional"))
    results = Results()
    files = [str(folder / f"{name}_test.py") for name in FILES]
    options = ["-q", "--tb=short", "-p", "no:cacheprovider", "--noconftest", "-c", "/dev/null"]
    pytest.main([*files, *options, "--import-mode=importlib"], plugins=[results])
    for test, lines in sorted(results.failed.items()):
        print(f"{test.rpartition('layers/')[2]}\n    {lines[-1]}")
    total = len(results.passed) + len(results.failed)
    print(f"{len(results.passed)} of {total} pass, {len(results.skipped)} are skipped")
    unexpected = [test for test in results.failed if test.rpartition("::")[2] not in EXPECTED]
    return int(bool(unexpected) or not results.passed)


if __name__ == "__main__":
    root = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(keras.__file__).parents[1]
    sys.exit(main(root / "keras" / "src" / "layers"))
