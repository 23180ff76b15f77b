"""Type aliases for what Keras, its backends and NumPy leave untyped."""

from typing import Any, TypeAlias

import numpy.typing as npt

# A tensor of the backend in use, eager or symbolic, or a `keras.Variable`.
Tensor: TypeAlias = Any
# A NumPy array of any dtype and shape.
Array: TypeAlias = npt.NDArray[Any]
