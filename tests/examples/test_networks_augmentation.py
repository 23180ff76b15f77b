"""Random crops and flips of images."""

import keras
import numpy as np
import pytest

from examples.networks.augmentation import RandomCropAndFlip
from tests.examples.small_networks import images
from tests.networks import as_float64


class TestRandomCropAndFlip:
    def test_each_image_is_shifted_and_flipped_by_itself(self):
        x = images(64, (6, 7, 2))
        layer = RandomCropAndFlip(2, seed=1)
        cropped = as_float64(layer(x, training=True))
        padded = np.pad(x, [(0, 0), (2, 2), (2, 2), (0, 0)])
        seen = []
        for image, around in zip(cropped, padded, strict=True):
            crops = {
                (row, column, step): around[row : row + 6, column : column + 7][:, ::step]
                for row in range(5)
                for column in range(5)
                for step in (1, -1)
            }
            (found,) = (key for key, crop in crops.items() if np.array_equal(crop, image))
            seen.append(found)
        assert [{key[axis] for key in seen} for axis in range(3)] == [
            set(range(5)),
            set(range(5)),
            {1, -1},
        ]
        again = as_float64(layer(x, training=True))
        assert not np.array_equal(again, cropped)
        same = as_float64(RandomCropAndFlip(2, seed=1)(x, training=True))
        np.testing.assert_array_equal(same, cropped)

    def test_does_nothing_but_in_training(self):
        x = images()
        np.testing.assert_array_equal(as_float64(RandomCropAndFlip()(x)), x)

    def test_in_a_model_that_is_trained_saved_and_loaded(self, tmp_path):
        model = keras.Sequential(
            [
                keras.Input((8, 8, 3)),
                RandomCropAndFlip(3, seed=5),
                keras.layers.Flatten(),
                keras.layers.Dense(1),
            ]
        )
        model.compile("sgd", "mse")
        model.fit(images(), np.ones((16, 1)), batch_size=6, verbose=0)  # the last one is smaller
        model.save(tmp_path / "model.keras")
        loaded = keras.models.load_model(tmp_path / "model.keras")
        assert (loaded.layers[0].padding, loaded.layers[0].seed) == (3, 5)
        np.testing.assert_allclose(
            loaded.predict(images(), verbose=0), model.predict(images(), verbose=0), rtol=1e-6
        )

    def test_a_wrong_padding(self):
        with pytest.raises(ValueError, match="Argument `padding` must be"):
            RandomCropAndFlip(0)
