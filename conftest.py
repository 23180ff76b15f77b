"""Which tests pytest runs with which backend, and how; docstrings of the package included."""

import gc
import os
import zlib
from collections import Counter
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent / "keras_regs"
EXAMPLES = Path(__file__).parent / "tests" / "examples"


def pytest_addoption(parser):
    parser.addoption(
        "--slow",
        choices=["all", "none", "share"],
        default="all",
        help="Which tests marked as slow to run: all, none, or this backend's share of them.",
    )


def pytest_configure(config):
    # Processes take files in the order that `pytest_collection_modifyitems` gives them.
    if hasattr(config.option, "loadscopereorder"):
        config.option.loadscopereorder = False


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


def pytest_collection_modifyitems(config, items):
    """Leaves out what runs with another of several backends, and what is slow if so told."""
    import keras

    backend = keras.backend.backend()
    backends = os.environ.get("KERAS_REGS_BACKENDS", backend).split()
    due = {item: backend in backends_of(item, backends, config.getoption("slow")) for item in items}
    config.hook.pytest_deselected(items=[item for item in items if not due[item]])
    items[:] = [item for item in items if due[item]]
    if hasattr(config, "workerinput"):
        longest_files_first(items)


def longest_files_first(items):
    """So that no process runs a long file at the end, while the others have nothing left to do."""
    weights = Counter()
    for item in items:
        weights[item.path] += 20 if item.get_closest_marker("slow") else 1
    items.sort(key=lambda item: -weights[item.path])


def backends_of(item, backends, slow="all"):
    """Those of several backends with which a test runs.

    Each slow test is shared out to one of them, always the same; `slow(together=True)` keeps those
    of a file together, which share what was trained. Tests of the examples are shared out by file:
    the examples use what other tests try with all backends. Where some backends skip a test, it
    runs with all others, since the one that it fell to might skip it.
    """
    if item.get_closest_marker("independent_of_backend"):
        backends = backends[:1]
    marker = item.get_closest_marker("slow")
    if marker is not None and slow == "none":
        return []
    of_examples = EXAMPLES in item.path.parents
    if slow != "share" or not (marker or of_examples) or item.get_closest_marker("skipif"):
        return backends
    together = of_examples or marker.kwargs.get("together")
    name = item.nodeid.partition("::")[0] if together else item.nodeid
    return [backends[zlib.crc32(name.encode()) % len(backends)]]


def pytest_collection_finish():
    # Looking through all that was imported, again and again, would take as long as many tests do.
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def names_for_docstrings(doctest_namespace):
    import keras
    import numpy as np

    import keras_regs as kr

    doctest_namespace.update(kr=kr, keras=keras, np=np)


# The examples of compander layers are those of Keras, and not all of them hold on every backend.
collect_ignore = ["keras_regs/layers/__init__.py"]
