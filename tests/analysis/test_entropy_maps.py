"""Maps of entropies as arrays, as images and as a figure."""

import math

import matplotlib
import matplotlib.pyplot
import numpy as np
import pytest

import keras_regs as kr
from keras_regs.analysis._entropy.maps import as_images
from keras_regs.tensorboard._pictures import map_strip, pictures, strip
from tests.inspect.probing import convolved, entropy
from tests.networks import KINDS, images, network, target_of

matplotlib.use("Agg")


@pytest.mark.parametrize("kind", KINDS)
def test_maps_of_each_kind_of_model(kind):
    model, x = network(kind, activation="relu"), images()[0]
    maps = kr.analysis.rfav_entropy_maps(model, x, layers="*target", batch_size=3)
    name = next(name for name in maps if "call 2" in name or kind != "shared")
    np.testing.assert_allclose(
        maps[name], entropy(convolved(x, target_of(model))), rtol=1e-5, atol=1e-5
    )
    assert maps.channels[name] == 4


class TestLayout:
    def test_of_a_dense_layer_is_one_cell(self):
        assert as_images(np.arange(3.0)).tolist() == [[[0.0]], [[1.0]], [[2.0]]]

    def test_of_a_line_is_a_row(self):
        assert as_images(np.ones((3, 7))).shape == (3, 1, 7)

    def test_of_a_volume_are_its_slices_side_by_side(self):
        volume = np.arange(2 * 3 * 4 * 5).reshape(2, 3, 4, 5)
        image = as_images(volume)
        assert image.shape == (2, 4, 15)
        for depth in range(3):
            np.testing.assert_array_equal(image[:, :, 5 * depth : 5 * depth + 5], volume[:, depth])


class TestPictures:
    @pytest.mark.parametrize(
        ("x", "shades"),
        [
            (np.array([0.0, 0.5, 1.0]), [0, 128, 255]),
            (np.array([0.0, 0.5, 200.0]), [0, 0, 200]),
            (np.array([0, 7, 255], "uint8"), [0, 7, 255]),
            (np.array([0, 1, 2], "int64"), [0, 1, 2]),
            (np.array([-1.0, 0.0, 3.0]), [0, 64, 255]),
            (np.array([0.0, 500.0, 1000.0]), [0, 128, 255]),
            (np.array([np.nan, np.inf, 1.0]), [0, 0, 255]),
            (np.array([-2.0, -2.0, -2.0]), [0, 0, 0]),
        ],
    )
    def test_shades(self, x, shades):
        found = pictures(x.reshape(1, 1, 3, 1))
        assert found[0, 0].tolist() == [[shade] * 3 for shade in shades]

    @pytest.mark.parametrize(
        ("shape", "expected"),
        [
            ((2, 8, 9), (2, 8, 9, 3)),
            ((2, 8, 9, 1), (2, 8, 9, 3)),
            ((2, 8, 9, 3), (2, 8, 9, 3)),
            ((2, 8, 9, 4), (2, 8, 9, 3)),
            ((2, 8, 9, 7), (2, 8, 9, 3)),
            ((2, 3, 8, 9), (2, 8, 9, 3)),
            ((2, 1024, 100, 3), (2, 512, 50, 3)),
            ((2, 5000, 1), (2, 512, 1, 3)),
        ],
    )
    def test_shapes(self, shape, expected):
        assert pictures(np.zeros(shape, "uint8")).shape == expected

    def test_of_several_inputs_are_those_of_the_first_that_has_some(self):
        x = {"a": np.zeros((2, 5)), "b": np.full((2, 4, 4, 1), 9, "uint8"), "c": np.zeros((2, 3))}
        assert np.all(pictures(x) == 9)
        assert pictures(x["a"]) is None
        assert pictures(np.zeros((2, 3, 3, 3, 1))) is None

    def test_side_by_side(self):
        row = np.asarray(strip(np.zeros((3, 4, 32, 3), "uint8")))
        assert row.shape == (4, 3 * 32 + 2 * 2, 3)
        assert np.all(row[:, 32:34] == 255)
        assert row[:, :32].max() == 0

    def test_of_maps_get_brighter_with_entropy(self):
        levels = np.arange(255, dtype="uint8").reshape(1, 1, 255)
        row = np.asarray(map_strip(levels).convert("RGB"))[0].astype(float)
        lightness = row @ [0.2126, 0.7152, 0.0722]
        assert np.all(np.diff(lightness) >= 0)
        assert lightness[-1] - lightness[0] > 180
        grey = np.asarray(map_strip(np.full((1, 1, 1), 255, "uint8")).convert("RGB"))
        assert grey.tolist() == [[[160, 160, 160]]]


class TestFigure:
    def maps(self):
        model, x = network("nested"), images()[0]
        return kr.analysis.rfav_entropy_maps(model, x, layers=["target", "head"]), x

    def test_rows_are_layers_and_columns_samples(self, tmp_path):
        maps, x = self.maps()
        figure = maps.plot(x, images=5)
        drawn = [axes for axes in figure.axes if axes.images]
        assert len(drawn) == 15
        np.testing.assert_array_equal(
            np.asarray(drawn[7].images[0].get_array()), maps["inner/target"][2]
        )
        assert drawn[7].images[0].get_clim() == (0, math.log(4))
        assert drawn[5].get_ylabel().startswith("inner/target\n4 × 4, mean ")
        assert drawn[10].get_ylabel().startswith("head\nmean ")
        labels = [each.get_text() for axes in figure.axes for each in axes.get_yticklabels()]
        assert "ln 4 = 1.39 nats" in labels
        figure.savefig(tmp_path / "figure.png")  # and no warning
        matplotlib.pyplot.close(figure)

    def test_without_pictures(self):
        maps, _ = self.maps()
        figure = maps.plot()
        assert len([axes for axes in figure.axes if axes.images]) == 16
        matplotlib.pyplot.close(figure)

    def test_errors(self):
        maps, x = self.maps()
        with pytest.raises(ValueError) as error:
            maps.plot(x[:3])
        assert str(error.value) == (
            "Argument `x` must hold 8 pictures, one for each sample of the maps, of shape "
            "(samples, height, width) or (samples, height, width, channels). Received: x of "
            "type ndarray, 3 pictures"
        )
        with pytest.raises(ValueError, match="of type ndarray, no pictures"):
            maps.plot(np.ones((8, 3)))
        with pytest.raises(ValueError, match=r"Argument `images` must be .* images=0"):
            maps.plot(images=0)
