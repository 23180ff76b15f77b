"""The versions and devices that a bug report should contain."""

import platform
from importlib import metadata

import keras

from keras_regs._version import __version__

_PACKAGES = ("tensorflow", "jax", "torch", "numpy", "scipy", "tensorboard", "matplotlib", "pillow")


def show_versions() -> None:
    """Prints the versions of keras_regs and its dependencies, the backend and the devices.

    Include the output when you report a problem.

    Example:

    ```python
    kr.show_versions()
    ```
    """
    backend = keras.backend.backend()
    found = {
        "keras_regs": __version__,
        "keras": keras.__version__,
        "backend": backend,
        "devices": ", ".join(_devices(backend)),
        **{name: _version(name) for name in _PACKAGES},
        "python": platform.python_version(),
        "system": platform.platform(),
    }
    width = max(map(len, found))
    for name, value in found.items():
        print(f"{name:{width}}  {value}")


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "not installed"


def _devices(backend: str) -> list[str]:
    if backend == "tensorflow":
        import tensorflow as tf

        return [device.name for device in tf.config.list_physical_devices()]
    if backend == "jax":
        import jax

        return [f"{device.device_kind} {device.id}" for device in jax.devices()]
    import torch

    count = torch.cuda.device_count()
    return ["cpu", *(torch.cuda.get_device_name(index) for index in range(count))]
