"""Gives each backend two devices on any machine, so that distributed training can be tested.

And lets JAX compile fast: most of what tests compile runs a few times only.
"""

import gc
import os
import tempfile

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ["XLA_FLAGS"] = (
    os.environ.get("XLA_FLAGS", "") + " --xla_force_host_platform_device_count=2"
)

import hypothesis
import pytest

# Where other tests run at the same time, none takes the same time twice.
hypothesis.settings.register_profile("tests", deadline=None)
hypothesis.settings.load_profile("tests")


def pytest_configure(config):
    if config.getoption("dist", "no") != "no":
        return  # Other processes run the tests, and this one has no need of a backend.
    let_jax_compile_fast(config)
    capture = config.pluginmanager.getplugin("capturemanager")
    capture.resume_global_capture()
    set_up_devices()
    capture.suspend_global_capture()
    # What the backend says about the machine would be shown at the very end, below the summary.
    capture.read_global_capture()


def let_jax_compile_fast(config):
    """XLA simplifies formulas as usual, but does not optimize the machine code for them.

    What a test compiles, later ones load from a folder, and so do processes that they start. Other
    processes have other folders: JAX might read files that another one has not yet written to the
    end.
    """
    folder = tempfile.TemporaryDirectory(prefix="keras-regs-jax-", ignore_cleanup_errors=True)
    config.add_cleanup(folder.cleanup)
    os.environ["JAX_DISABLE_MOST_OPTIMIZATIONS"] = "1"
    os.environ["JAX_COMPILATION_CACHE_DIR"] = folder.name
    os.environ["JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS"] = "0"
    os.environ["JAX_PERSISTENT_CACHE_MIN_ENTRY_SIZE_BYTES"] = "0"


def set_up_devices():
    import keras

    if keras.backend.backend() == "tensorflow":
        import tensorflow as tf

        tf.config.set_logical_device_configuration(
            tf.config.list_physical_devices("CPU")[0], [tf.config.LogicalDeviceConfiguration()] * 2
        )


@pytest.fixture(autouse=True)
def same_seed_for_every_test():
    import keras

    keras.utils.set_random_seed(0)
    yield
    # Collecting garbage each time would take longer than most tests do.
    keras.backend.clear_session(free_memory=False)


@pytest.fixture(scope="module")
def optimized():
    """JAX compiles as it does for users, here and in processes that tests start.

    For tests at the limits of what a type can hold, and those that compare processes bit by bit.
    """
    import keras

    if keras.backend.backend() != "jax":
        yield
        return
    import jax

    def optimize(yes):
        jax.config.update("jax_disable_most_optimizations", not yes)
        # What earlier tests compiled would be used again, as it is.
        jax.clear_caches()

    optimize(True)
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("JAX_DISABLE_MOST_OPTIMIZATIONS", raising=False)
        yield
    optimize(False)


@pytest.fixture(scope="module", autouse=True)
def memory_is_freed_after_each_file():
    import keras

    yield
    gc.collect()
    gc.freeze()  # What is left is there to stay, and need not be looked through again.
    if keras.backend.backend() == "jax":
        import jax

        # Gigabytes otherwise, in the end.
        jax.clear_caches()
