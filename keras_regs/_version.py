"""The version of the package, where the build finds it without importing Keras."""

__version__ = "0.1.0"
