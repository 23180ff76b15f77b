"""Companders by name, by configuration, or as objects."""

from typing import Any

import keras

from keras_regs._keras import record_object_after_deserialization
from keras_regs.companders._arctan import Arctan
from keras_regs.companders._arsinh import Arsinh
from keras_regs.companders._base import Compander
from keras_regs.companders._erf import Erf
from keras_regs.companders._power import Power
from keras_regs.companders._weight_norm import WeightNorm

BY_NAME: dict[str, type[Compander]] = {
    "arctan": Arctan,
    "arsinh": Arsinh,
    "erf": Erf,
    "power": Power,
    "weight_norm": WeightNorm,
}


def as_compander(compander: Any) -> Compander:
    """The compander with a name or a configuration, or the object itself.

    Raises:
        ValueError: If the argument is none of these.
    """
    if isinstance(compander, str) and compander in BY_NAME:
        return BY_NAME[compander]()
    if isinstance(compander, dict):
        compander = keras.saving.deserialize_keras_object(compander)
        if getattr(compander, "shared_object_id", None) is not None:
            # `Bidirectional` copies its layer again during loading.
            record_object_after_deserialization(compander, compander.shared_object_id)
    if not isinstance(compander, Compander):
        raise ValueError(
            f"Argument `compander` must be one of {list(BY_NAME)} or a "
            "`keras_regs.companders.Compander`, such as "
            "`keras_regs.companders.Arctan(a=1.0, b=0.6)`. "
            f"Received: compander={compander!r}"
        )
    return compander


def serialized_compander(compander: Compander) -> dict[str, Any]:
    """The configuration of a compander, including the identity of a shared one.

    Layers that share a compander share it again when the model is loaded.
    """
    config = keras.saving.serialize_keras_object(compander)
    if compander.shared_object_id is None:
        return config
    # A copy, because Keras later adds its own id.
    return {**config, "shared_object_id": compander.shared_object_id}
