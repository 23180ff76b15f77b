"""Names for the types that Keras, its backends and NumPy leave open."""

from typing import Any, TypeAlias

import numpy.typing as npt

# A tensor of the backend in use, eager or symbolic, or a `keras.Variable`.
Tensor: TypeAlias = Any
# An array of NumPy's, of any type and shape.
Array: TypeAlias = npt.NDArray[Any]
