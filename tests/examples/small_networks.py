"""Narrow networks, and what the tests look at in them."""

import keras
import numpy as np

from examples import networks

# Narrow networks of each kind, with few shapes of weights: for each, JAX compiles what draws them.
SMALL = {
    "basic": (networks.resnet, {"blocks": (1, 1), "width": 8}),
    "bottleneck": (networks.resnet, {"blocks": (1, 1), "bottleneck": True, "width": 8}),
    "vgg": (networks.vgg_bn, {"convolutions": (1, 2), "width": 8}),
    "wide": (networks.wide_resnet, {"depth": 10, "widening": 1}),
}


def small(kind, **settings):
    build, own = SMALL[kind]
    return build(**{"input_shape": (8, 8, 3), "num_classes": 5, "seed": 0, **own, **settings})


def without_values(build, *arguments, **settings):
    """The model, whose weights have shapes but are never drawn."""
    with keras.StatelessScope(initialize_variables=False):
        model = build(*arguments, **settings)
    # Keras would draw them all when it comes out of the next such scope.
    keras.backend.clear_session(free_memory=False)
    return model


def images(n=16, shape=(8, 8, 3)):
    return np.random.default_rng(0).normal(size=(n, *shape)).astype("float32")


def kernels(model):
    return {layer.name: layer.kernel for layer in model.layers if hasattr(layer, "kernel")}
