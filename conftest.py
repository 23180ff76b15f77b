"""How pytest runs the tests of all folders, and the examples in the package's docstrings."""

import gc
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent / "keras_regs"
# Whose tests share servers, or what an example has trained.
SHARING = (
    "tests/browser/",
    "tests/tensorboard/test_plugin.py",
    "tests/examples/test_quickstart.py",
    "tests/examples/test_representations.py",
    "tests/examples/test_tuning.py",
    "tests/examples/test_weight_compander.py",
)


def pytest_configure(config):
    # What a backend says about the machine while a `conftest.py` imports it would be shown at the
    # very end, below the summary.
    config.pluginmanager.getplugin("capturemanager").read_global_capture()


def pytest_ignore_collect(collection_path):
    """A module for one backend, such as `entropy_torch`, is imported with that backend alone."""
    import keras

    # There are several of that name, and no docstrings with examples in them.
    if collection_path.name == "conftest.py":
        return True
    # Scripts there ran with earlier versions of the package.
    if collection_path == Path(__file__).parent / "tests" / "data":
        return True
    others = {"tensorflow", "jax", "torch"} - {keras.backend.backend()}
    if PACKAGE in collection_path.parents and collection_path.stem.rpartition("_")[2] in others:
        return True
    return None


def pytest_collection_finish():
    # Clearing Keras's state after a test collects garbage. Looking through all that was imported
    # again each time would take as long as the tests do.
    gc.collect()
    gc.freeze()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    """Runs the tests of a file that share something in one process, so that it is made only once.

    pytest-xdist's own groups (`--dist loadgroup`) have no effect with pytest 9.2.
    """
    from xdist.scheduler import LoadScopeScheduling

    class ByFile(LoadScopeScheduling):
        def _split_scope(self, nodeid):
            return nodeid.partition("::")[0] if nodeid.startswith(SHARING) else nodeid

    return ByFile(config, log) if config.getvalue("dist") == "load" else None


@pytest.fixture(autouse=True)
def names_for_docstrings(doctest_namespace):
    import keras
    import numpy as np

    import keras_regs as kr

    doctest_namespace.update(kr=kr, keras=keras, np=np)


# The examples there are Keras's own, and not all of them hold on every backend.
collect_ignore = ["keras_regs/layers/compander_layers.py"]
