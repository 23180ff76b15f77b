"""Networks have the parameters and the layers of those that were published."""

import inspect

import keras
import numpy as np
import pytest

from examples import networks
from tests.examples.small_networks import kernels, without_values


def trainable_parameters(model):
    return sum(int(np.prod(weight.shape)) for weight in model.trainable_weights)


class TestPublished:
    """Against what others count for the same networks, trainable parameters only."""

    # Those of the convolutions' biases, which the published VGGs have.
    VGG16_BIASES = 2 * 64 + 2 * 128 + 3 * 256 + 6 * 512
    VGG19_BIASES = 2 * 64 + 2 * 128 + 4 * 256 + 8 * 512
    # The published ones with a single dense layer have neither fc1 nor fc2.
    FC1_AND_FC2 = 2 * (512 * 512 + 512)

    @pytest.mark.parametrize(
        ("build", "num_classes", "count"),
        [
            (networks.resnet18, 10, 11_173_962),
            (networks.resnet34, 10, 21_282_122),
            (networks.resnet50, 10, 23_520_842),
            (networks.resnet18, 100, 11_220_132),
            (networks.vgg16_bn, 10, 15_253_578 - VGG16_BIASES),
            (networks.vgg16_bn, 10, 14_728_266 - VGG16_BIASES + FC1_AND_FC2),
            (networks.vgg19_bn, 10, 20_040_522 - VGG19_BIASES + FC1_AND_FC2),
            (networks.wide_resnet, 10, 36_479_194),
            # Delayed strong regularization, table 1: 2.6 and 15.2 million.
            (networks.alexnet, 10, 2_603_850),
            (networks.plain_vgg, 10, 15_245_130),
            (networks.lenet, 10, 62_006),
            (networks.wide_resnet, 100, 36_536_884),
        ],
    )
    def test_parameters(self, build, num_classes, count):
        model = without_values(build, num_classes=num_classes)
        assert trainable_parameters(model) == count
        assert model.input_shape == (None, 32, 32, 3)
        assert model.output_shape == (None, num_classes)
        if num_classes == 10 and build is not networks.wide_resnet:
            assert f"{count:,} trainable parameters" in build.__doc__

    @pytest.mark.parametrize(
        ("depth", "widening", "count"), [(16, 10, 17_116_634), (40, 8, 35_748_314)]
    )
    def test_other_wide_networks(self, depth, widening, count):
        model = without_values(networks.wide_resnet, depth=depth, widening=widening)
        assert trainable_parameters(model) == count
        assert model.name == f"wrn_{depth}_{widening}"

    @pytest.mark.parametrize(
        ("build", "depth"),
        [
            (networks.resnet18, 18),
            (networks.resnet34, 34),
            (networks.resnet50, 50),
            (networks.vgg16_bn, 16),
            (networks.vgg19_bn, 19),
            (networks.plain_vgg, 16),
            (networks.alexnet, 8),
            (networks.wide_resnet, 28),
        ],
    )
    def test_depth(self, build, depth):
        model = without_values(build)
        names = list(kernels(model))
        if build is networks.wide_resnet:  # Its authors count the shortcuts, but no dense layer.
            assert len([name for name in names if name != "logits"]) == depth
        else:
            assert len([name for name in names if "shortcut" not in name]) == depth

    @pytest.mark.parametrize(
        ("build", "sizes"),
        [
            (networks.resnet18, (32, 16, 8, 4)),
            (networks.resnet50, (32, 16, 8, 4)),
            (networks.vgg16_bn, (32, 16, 8, 4, 2)),
            (networks.wide_resnet, (32, 16, 8)),
        ],
    )
    def test_size_of_the_stages(self, build, sizes):
        model = without_values(build)
        layers = {layer.name: layer for layer in model.layers}
        for stage, size in enumerate(sizes, start=1):
            outputs = [
                layer.output.shape[1]
                for name, layer in layers.items()
                if name.startswith(f"stage{stage}_") and name.endswith(("_add", "_bn2"))
            ]
            assert outputs
            assert set(outputs) == {size}


@pytest.mark.parametrize(
    ("named", "generic"),
    [
        (networks.resnet18, networks.resnet),
        (networks.resnet34, networks.resnet),
        (networks.resnet50, networks.resnet),
        (networks.vgg16_bn, networks.vgg_bn),
        (networks.vgg19_bn, networks.vgg_bn),
    ],
)
def test_named_networks_hand_their_arguments_on(named, generic):
    settings = {
        "input_shape": (32, 40, 1),
        "num_classes": 7,
        "width": 4,
        "weight_decay": 0.5,
        "dropout": 0.25,
        "seed": 3,
    }
    own = {k: v for k, v in settings.items() if k in inspect.signature(named).parameters}
    assert set(inspect.signature(generic).parameters) - set(own) <= {
        "blocks",
        "bottleneck",
        "convolutions",
        "name",
    }
    model = without_values(named, **own)
    assert model.name == named.__name__
    assert model.input_shape == (None, 32, 40, 1)
    assert model.output_shape == (None, 7)
    first = next(layer for layer in model.layers if isinstance(layer, keras.layers.Conv2D))
    assert first.filters == 4
    assert first.kernel_regularizer.get_config() == {"l2": 0.25}
