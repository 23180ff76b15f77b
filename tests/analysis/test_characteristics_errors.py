"""Arrays, models and layers without characteristics are refused."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from tests.networks import images, network, target_of


class TestErrors:
    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (
                {"z": np.zeros(3)},
                "Argument `z` must be an array of numbers of shape (samples, units) or (samples, "
                "...positions, channels). Received: z of shape (3,), float64",
            ),
            (
                {"z": [[1.0, np.nan]]},
                "Argument `z` must hold finite numbers. Received: z of shape (1, 2), 1 of its "
                "numbers infinite or NaN",
            ),
            (
                {"z": [[1.0, -1e200], [2.0, 3.0]]},
                "Argument `z` must hold numbers of magnitude 1e+140 or less, so that sums of their "
                "squares stay finite. Received: numbers from -1e+200 to 3",
            ),
            (
                {"z": np.ones((3, 2)), "y": [0, 1]},
                "Argument `y` must hold the class of each sample, whole numbers of shape (3,) "
                "or (3, 1), or one-hot rows of shape (3, classes). Received: y of shape (2,), "
                "int64",
            ),
            (
                {"z": np.ones((3, 2)), "y": [0, 0.5, 1]},
                "Argument `y` must hold the class of each sample, whole numbers of shape (3,) "
                "or (3, 1), or one-hot rows of shape (3, classes). Received: y of shape (3,), "
                "float64",
            ),
            (
                {"z": np.ones((3, 2)), "positive_only": "yes"},
                "Argument `positive_only` must be True, False or None. "
                "Received: positive_only='yes'",
            ),
            (
                {"z": np.ones((3, 2)), "spatial": "mean"},
                "Argument `spatial` must be None, 'flatten', 'samples' or 'average'. "
                "Received: spatial='mean'",
            ),
            (
                {"z": np.ones((3, 4, 2))},
                "Argument `spatial` must say how to treat the positions of an image or a sequence: "
                "'samples' takes each position as a sample, 'flatten' takes each channel at each "
                "position as a unit (the default of the penalties), 'average' takes the mean over "
                "the positions. Received: spatial=None, activations of shape (3, 4, 2)",
            ),
            (
                {"z": np.ones((3, 2)), "axis": 2},
                "Argument `axis` must be an axis of the activations other than the first, which is "
                "the batch. Received: axis=2, activations of shape (3, 2)",
            ),
            (
                {"z": np.ones((1, 130, 130)), "spatial": "flatten"},
                "Argument `z` must have at most 16,384 units, because all pairs of units are "
                "measured. To get fewer units, take positions as samples "
                '(`spatial="samples"`) or average over them (`spatial="average"`). '
                "Received: 16,900 units",
            ),
        ],
    )
    def test_of_arrays(self, arguments, message):
        with pytest.raises(ValueError) as error:
            kr.analysis.characteristics(**arguments)
        assert str(error.value) == message

    def test_of_layers(self):
        model = network("functional", activation="relu")
        x, _ = images()
        with pytest.raises(ValueError, match="Argument `layers`: no layer matches 'conv9'"):
            kr.analysis.layer_characteristics(model, x, layers="conv9")
        with pytest.raises(
            ValueError, match=r"^Argument `spatial` must say .* shape \(8, 4, 4, 4\)"
        ):
            kr.analysis.layer_characteristics(model, x)
        with pytest.raises(ValueError, match="must hold the class of each sample"):
            kr.analysis.layer_characteristics(model, x, [1, 2], spatial="samples")
        target_of(model).activation = keras.activations.linear
        with pytest.raises(ValueError) as error:
            kr.analysis.layer_characteristics(model, np.full_like(x, np.inf), spatial="samples")
        assert str(error.value) == (
            "The output of layer 'target' must hold finite numbers. Received: NaN or infinity"
        )
