"""How the shares of channels are stored in bytes, and read place by place."""

import numpy as np
import pytest

from keras_regs_tensorboard import shares
from keras_regs_tensorboard.record_format import RecordedLayer, SharesHeader

pytestmark = pytest.mark.independent_of_backend


def stored(p, kept, more=()):
    """The header and the array of shares of shape `(images, height, width, channels)`."""
    found, layers = {}, []
    for name, each in {"layer": p, **dict(more)}.items():
        numbers = np.argsort(-each, axis=-1, kind="stable")[..., :kept]
        largest = np.moveaxis(np.take_along_axis(each, numbers, -1), -1, 0)
        found[name] = np.moveaxis(numbers, -1, 0), largest, 1 - largest.sum(0)
        layers.append(RecordedLayer(name, each.shape[-1], each.shape[1:3]))
    header = SharesHeader(session="s", epoch=0, layers=tuple(layers), images=len(p), kept=kept)
    return header, shares.encode(header, found)


def softmax(x):
    p = np.exp(x - x.max(-1, keepdims=True))
    return p / p.sum(-1, keepdims=True)


@pytest.mark.parametrize("channels", [1, 3, 8, 9, 64, 256, 257, 65_537])
@pytest.mark.parametrize("spread", [0.1, 3.0])
def test_a_place_is_read_back(channels, spread):
    p = softmax(spread * np.random.default_rng(channels).normal(size=(2, 1, 3, channels)))
    header, array = stored(p, 8)
    assert array.shape == (2 * 3 * header.planes_of(header.layers[0]),)
    for image, column in np.ndindex(2, 3):
        place = shares.decode(header, array, 0, image, 0, column)
        expected = p[image, 0, column]
        order = np.argsort(-expected, kind="stable")[:8]
        assert place.channels == order.tolist()
        assert sum(place.shares) + place.rest == pytest.approx(1, abs=1e-12)
        assert place.shares == sorted(place.shares, reverse=True)
        seen = expected[order] >= shares.smallest(channels)
        np.testing.assert_allclose(np.array(place.shares)[seen], expected[order][seen], rtol=0.045)
        assert not np.any(np.array(place.shares)[~seen])
        rest = 1 - expected[order].sum() if channels > 8 else 0
        assert place.rest == pytest.approx(rest, rel=0.045, abs=2 * shares.smallest(channels))


def test_a_share_near_one_is_exact():
    p = np.array([0.984, 0.009, 0.004, 0.003]).reshape(1, 1, 1, 4)
    place = shares.decode(*stored(p, 2), 0, 0, 0, 0)
    np.testing.assert_allclose(place.shares[0], 0.984, atol=5e-4)
    np.testing.assert_allclose(place.rest, 0.007, rtol=0.04)


def test_layers_images_and_places_are_told_apart():
    rng = np.random.default_rng(0)
    p = {
        name: softmax(rng.normal(size=(3, *shape)))
        for name, shape in {"layer": (4, 2, 5), "wide": (1, 3, 300), "one": (1, 1, 1)}.items()
    }
    header, array = stored(p["layer"], 4, more=[(name, p[name]) for name in ("wide", "one")])
    for index, each in enumerate(p.values()):
        for image, row, column in np.ndindex(each.shape[:3]):
            place = shares.decode(header, array, index, image, row, column)
            expected = np.argsort(-each[image, row, column], kind="stable")[:4]
            assert place.channels == expected.tolist()


def test_responses_that_are_not_numbers_have_no_shares():
    p = softmax(np.zeros((1, 1, 2, 20)))
    p[0, 0, 1] = np.nan
    header, array = stored(p, 8)
    lost = shares.decode(header, array, 0, 0, 0, 1)
    assert np.isnan([*lost.shares, lost.rest]).all()
    np.testing.assert_allclose(shares.decode(header, array, 0, 0, 0, 0).shares, 0.05, rtol=0.04)
    found = shares.describe(header, array, None, (0, 0, 0, 1))
    assert found.level is None
    assert (found.others, found.smallest) == (12, 1 / 64**2)


def test_bytes_of_another_program_are_no_division_by_zero():
    header, array = stored(softmax(np.zeros((1, 1, 1, 20))), 8)
    # No channel has a share.
    array = np.array([*array[:8], 254, *7 * [0], 254], np.uint8)
    place = shares.decode(header, array, 0, 0, 0, 0)
    assert place.shares == [0] * 8
