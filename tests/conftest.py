"""Gives each backend two devices on any machine, so that distributed training can be tested."""

import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ["XLA_FLAGS"] = (
    os.environ.get("XLA_FLAGS", "") + " --xla_force_host_platform_device_count=2"
)

import keras
import pytest

if keras.backend.backend() == "tensorflow":
    import tensorflow as tf

    tf.config.set_logical_device_configuration(
        tf.config.list_physical_devices("CPU")[0], [tf.config.LogicalDeviceConfiguration()] * 2
    )


def pytest_collection_modifyitems(items):
    """Where several backends have their turns, some tests have one in all, with the first."""
    backends = os.environ.get("KERAS_REGS_BACKENDS", "").split()
    if not backends or keras.backend.backend() == backends[0]:
        return
    reason = f"does not depend on the backend, and runs with {backends[0]}"
    for item in items:
        if item.get_closest_marker("independent_of_backend"):
            item.add_marker(pytest.mark.skip(reason=reason))


@pytest.fixture(autouse=True)
def same_seed_for_every_test():
    keras.utils.set_random_seed(0)
    yield
    keras.backend.clear_session()


@pytest.fixture(scope="module", autouse=True)
def what_was_compiled_is_dropped_after_each_file():
    yield
    if keras.backend.backend() == "jax":
        import jax

        # Gigabytes otherwise, in the end.
        jax.clear_caches()
