"""The compander layer of an embedding."""

import inspect
from typing import Any

import keras
from keras import ops

from keras_regs._typing import Tensor
from keras_regs.layers._companded import CompandedLayer


class CompandedEmbedding(CompandedLayer):
    """Applies the compander only to the rows that are looked up."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        given = inspect.signature(type(self)).bind(*args, **kwargs)
        weights = given.arguments.pop("weights", None)
        given.apply_defaults()
        given.arguments["weights"] = None
        super().__init__(*given.args, **given.kwargs)
        if weights is not None:
            # Keras would assign the weights to the variable, which holds `v`.
            self.build()
            self.assign_weight("embeddings", weights[0] if isinstance(weights, list) else weights)

    def call(self, inputs: Tensor) -> Tensor:
        compander = self.variable_of("embeddings").compander
        if not compander.elementwise:
            return super().call(inputs)
        if keras.backend.standardize_dtype(inputs.dtype) not in ("int32", "int64"):
            inputs = ops.cast(inputs, "int32")
        rows = ops.take(self._merged("embeddings"), inputs, axis=0)
        return ops.cast(compander(rows), self.compute_dtype)
