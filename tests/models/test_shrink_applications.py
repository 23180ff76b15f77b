"""Common networks in which random filters are zero: outputs, and sizes computed by hand."""

import re

import keras
import numpy as np
import pytest

import keras_regs as kr
from tests.models.shrinking import inputs_for, make_zero, outputs_of

pytestmark = [
    pytest.mark.slow,
    # What is removed does not depend on the backend.
    pytest.mark.skipif(keras.backend.backend() != "torch", reason="Others compile for minutes"),
]

SHARE = 0.4


def zeros_in(model, pattern, rng):
    """Makes random filters of some layers zero. Returns the number by layer."""
    found = {}
    for layer in model.layers:
        if re.fullmatch(pattern, layer.name):
            filters = np.flatnonzero(rng.random(layer.kernel.shape[-1]) < SHARE)[1:]
            make_zero(layer, *filters)
            found[layer.name] = len(filters)
    assert found
    return found


def kernels(model):
    """The shapes of all kernels without the sizes of their windows, by layer."""
    found = [layer for layer in model.layers if hasattr(layer, "kernel")]
    return {layer.name: np.array(layer.kernel.shape[-2:]) for layer in found}


# By hand, for each network: the layers with zeros, and what follows from their numbers.


def vgg(sizes, zeros):
    names = list(sizes)
    for name, number in zeros.items():
        sizes[name][1] -= number
        # With images of 32 x 32, one position is left before the first dense layer.
        sizes[names[names.index(name) + 1]][0] -= number


def resnet(sizes, zeros):
    for name, number in zeros.items():
        sizes[name][1] -= number
        block, index = re.fullmatch(r"(.*_)(\d)_conv", name).groups()
        sizes[f"{block}{int(index) + 1}_conv"][0] -= number


def mobilenet(sizes, zeros):
    for name, number in zeros.items():
        sizes[name][1] -= number
        sizes[name.replace("expand", "depthwise")][0] -= number
        sizes[name.replace("expand", "project")][0] -= number


def efficientnet(sizes, zeros):
    for name, number in zeros.items():
        block = name.removesuffix("expand_conv")
        sizes[name][1] -= number
        sizes[f"{block}dwconv"][0] -= number
        sizes[f"{block}se_reduce"][0] -= number
        sizes[f"{block}se_expand"][1] -= number
        sizes[f"{block}project_conv"][0] -= number


def densenet(sizes, zeros):
    names = list(sizes)
    for name, number in zeros.items():
        block = int(re.match(r"conv(\d)", name).group(1))
        sizes[name][1] -= number
        # All later layers of the block take its channels, and the transition, or the classifier.
        for later in names[names.index(name) + 1 :]:
            if re.match(rf"conv{block}_.*_1_conv|pool{block}_conv", later) or (
                later == "predictions" and block == 5
            ):
                sizes[later][0] -= number


NETWORKS = {
    "VGG16": (r"block\d_conv\d|fc\d", vgg),
    "ResNet50": (r"conv\d_block\d_[12]_conv", resnet),
    "MobileNetV2": (r"block_\d+_expand", mobilenet),
    "EfficientNetB0": (r"block\d\w_expand_conv", efficientnet),
    "DenseNet121": (r"conv\d_block\d+_2_conv", densenet),
}


@pytest.mark.parametrize("name", NETWORKS)
def test_sizes_are_those_computed_by_hand(name):
    pattern, by_hand = NETWORKS[name]
    keras.utils.set_random_seed(0)
    options = {"weights": None, "input_shape": (32, 32, 3), "classes": 5}
    model = getattr(keras.applications, name)(**options)
    zeros = zeros_in(model, pattern, np.random.default_rng(0))
    expected = kernels(model)
    by_hand(expected, zeros)
    new, report = kr.shrink(model)
    found = kernels(new)
    assert {name: tuple(size) for name, size in found.items()} == {
        name: tuple(size) for name, size in expected.items()
    }
    assert report.kept == {}
    x = inputs_for(model)
    (one,), (other,) = outputs_of(model, x), outputs_of(new, x)
    np.testing.assert_allclose(other, one, rtol=1e-5)
