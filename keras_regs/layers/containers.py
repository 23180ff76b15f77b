"""Layers of Keras that make other layers inside, whose kernels are then functions, too."""

from typing import Any, ClassVar

import keras

from keras_regs import companders
from keras_regs.companders import Compander
from keras_regs.layers.companded import Layer, cannot_be_quantized


class CompandingContainer(Layer):
    """What a compander layer is that has its kernels in layers that it makes itself.

    Attributes:
        parts: For each class of Keras that a part may have, the compander layer to have instead.
    """

    parts: ClassVar[dict[type, Any]] = {}
    compander: Compander

    def __init__(self, *args: Any, compander: Any = "arctan", **kwargs: Any) -> None:
        # Before the layer itself, which may make its parts at once.
        object.__setattr__(self, "compander", companders.get(compander).for_layer())
        super().__init__(*args, **kwargs)

    def __setattr__(self, name: str, value: Any) -> None:
        companded = self.parts.get(type(value))
        super().__setattr__(name, value if companded is None else self._companded(value, companded))

    def _companded(self, part: Any, cls: Any) -> Any:
        config = part.get_config()
        for key in config:
            # The objects themselves: new ones would draw other seeds.
            own = getattr(part, key, None)
            if isinstance(
                own, keras.Initializer | keras.Regularizer | keras.constraints.Constraint
            ):
                config[key] = own
        if hasattr(part, "rank"):
            config["rank"] = part.rank  # which the cell of a `ConvLSTM2D` leaves out
        if hasattr(part, "seed_generator"):
            config["seed"] = part.seed_generator.get_config()["seed"]
        companded = cls.from_config({**config, "compander": self.compander})
        if hasattr(part, "seed"):
            companded.seed = part.seed
        return companded

    def inner_loop(self, *args: Any, **kwargs: Any) -> Any:
        # Of recurrent layers. The kernels stay the same from step to step.
        with self.cell.kernels_held():
            return super().inner_loop(*args, **kwargs)

    def quantize(self, mode: Any = None, **kwargs: Any) -> None:
        raise cannot_be_quantized(self, mode)

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "compander": companders.serialize(self.compander)}
