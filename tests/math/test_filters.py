"""Which axes of a kernel count the filters: those that one output channel alone depends on."""

import keras
import numpy as np
import pytest

from keras_regs._math.filters import filter_axes
from tests.networks import as_float64

layers = keras.layers

IMAGE = (6, 6, 3)


@pytest.mark.parametrize(
    ("layer", "shape", "weight", "axes"),
    [
        (layers.Dense(4), (3,), "kernel", (-1,)),
        (layers.EinsumDense("abc,cde->abde", (None, 2, 4)), (5, 3), "kernel", (-2, -1)),
        (layers.EinsumDense("ab,cb->ac", 4), (3,), "kernel", (-2,)),
        (layers.Conv1D(4, 3), (6, 3), "kernel", (-1,)),
        (layers.Conv2D(4, 3), IMAGE, "kernel", (-1,)),
        (layers.Conv3D(4, 3), (6, *IMAGE), "kernel", (-1,)),
        (layers.Conv1DTranspose(4, 3), (6, 3), "kernel", (-2,)),
        (layers.Conv2DTranspose(4, 3), IMAGE, "kernel", (-2,)),
        (layers.Conv3DTranspose(4, 3), (6, *IMAGE), "kernel", (-2,)),
        (layers.DepthwiseConv1D(3, depth_multiplier=2), (6, 3), "kernel", (-2, -1)),
        (layers.DepthwiseConv2D(3, depth_multiplier=2), IMAGE, "kernel", (-2, -1)),
        (layers.SeparableConv1D(4, 3), (6, 3), "pointwise_kernel", (-1,)),
        (layers.SeparableConv2D(4, 3), IMAGE, "pointwise_kernel", (-1,)),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, keras.Layer) else None,
)
def test_without_one_filter_only_its_own_output_is_gone(layer, shape, weight, axes):
    assert filter_axes(layer, weight) == axes
    x = np.random.default_rng(0).normal(size=(2, *shape)).astype("float32")
    before = as_float64(layer(x))
    kernel = getattr(layer, weight)
    filters = [kernel.shape[axis] for axis in axes]
    chosen = (1,) * len(axes)
    values = np.array(as_float64(kernel))
    index = [slice(None)] * values.ndim
    for axis, i in zip(axes, chosen, strict=True):
        index[axis] = i
    values[tuple(index)] = 0
    kernel.assign(values)
    changed = np.abs(as_float64(layer(x)) - before).max(axis=0)
    outputs = (
        changed.reshape(-1, *filters)
        if isinstance(layer, layers.EinsumDense)
        else (changed.reshape(-1, int(np.prod(filters))))
    )
    expected = np.zeros(outputs.shape[1:], bool)
    expected[chosen if outputs.ndim > 2 else int(np.ravel_multi_index(chosen, filters))] = True
    np.testing.assert_array_equal(outputs.max(axis=0) > 0, expected)


def test_the_depthwise_half_of_a_separable_convolution():
    assert filter_axes(layers.SeparableConv2D(4, 3), "depthwise_kernel") == (-2, -1)


def test_the_kernels_of_recurrent_cells():
    assert filter_axes(layers.LSTMCell(4), "kernel") == (-1,)
    assert filter_axes(layers.LSTMCell(4), "recurrent_kernel") == (-1,)
