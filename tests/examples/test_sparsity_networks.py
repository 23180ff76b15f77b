"""The networks of the quickstart."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from examples import sparsity_networks as networks


class TestNetworks:
    @pytest.mark.parametrize(
        ("network", "regularized"),
        [
            ("vanilla", []),
            ("drop", []),
            ("norm", []),
            ("sr1", ["conv1", "conv2", "conv3", "conv4", "fc1"]),
            ("sr2", ["conv3", "conv4", "fc1"]),
            ("sr3", ["conv3", "conv4", "fc1"]),
        ],
    )
    def test_regularizes_linear_responses(self, network, regularized):
        model = networks.build(network, "s", (8, 8, 1), 10, strength=0.5)
        strengths = {
            layer.name: layer.activity_regularizer.strength
            for layer in model.layers
            if layer.activity_regularizer is not None
        }
        assert strengths == dict.fromkeys(regularized, 0.5)
        decorrelated = [
            layer.name
            for layer in model.layers
            if isinstance(getattr(layer, "kernel_regularizer", None), kr.FilterCorrelation)
        ]
        assert decorrelated == (["conv1"] if network == "sr3" else [])
        for name in (*networks.LAYERS, "fc2"):
            assert model.get_layer(name).activation is keras.activations.linear
        kinds = [type(layer).__name__ for layer in model.layers]
        assert kinds.count("Dropout") == 2 * (network == "drop")
        assert kinds.count("BatchNormalization") == 2 * (network == "norm")
        assert kinds.count("Activation") == 5

    def test_sizes(self):
        for size, fc1 in (("s", 64), ("m", 256), ("xxl", 1024)):
            assert networks.SIZES[size] == (fc1 // 4, fc1 // 4, fc1 // 2, fc1 // 2, fc1)
        model = networks.build("vanilla", "s", (8, 8, 1), 10)
        channels = [model.get_layer(name).output.shape[-1] for name in networks.LAYERS]
        assert channels == list(networks.SIZES["s"])

    def test_seed(self):
        first, same, other = (
            networks.build(network, "s", (8, 8, 1), 10, seed=seed)
            for network, seed in (("vanilla", 1), ("drop", 1), ("vanilla", 2))
        )
        kernels = [model.get_layer("conv4").kernel.numpy() for model in (first, same, other)]
        np.testing.assert_array_equal(kernels[0], kernels[1])
        assert not np.any(kernels[0] == kernels[2])
