"""Layers of Keras that make other layers inside, whose kernels are then functions, too."""

import warnings
from typing import Any, ClassVar

from keras import ops

from keras_regs._keras import flatten_layers
from keras_regs._typing import Tensor
from keras_regs.companders import Compander
from keras_regs.companders._lookup import as_compander, serialized_compander
from keras_regs.layers._companded import Layer, cannot_be_quantized


class CompandingContainer(Layer):
    """What a compander layer is that has its kernels in layers that it makes itself.

    Attributes:
        parts: For each class of Keras that a part may have, the compander layer to have instead.
    """

    parts: ClassVar[dict[type, Any]] = {}
    compander: Compander
    # As of the parts; see `CompandedLayer`.
    checks_start = True

    def __init__(self, *args: Any, compander: Any = "arctan", **kwargs: Any) -> None:
        # Before the layer itself, which may make its parts at once.
        object.__setattr__(self, "compander", as_compander(compander).for_layer())
        super().__init__(*args, **kwargs)

    def __setattr__(self, name: str, value: Tensor) -> None:
        companded = self.parts.get(type(value))
        super().__setattr__(name, value if companded is None else self._companded(value, companded))

    def _companded(self, part: Any, cls: Any) -> Any:
        with warnings.catch_warnings():
            # Functions need not be serializable for this.
            warnings.simplefilter("ignore")
            config = part.get_config()
        for key in config:
            # The objects themselves: layers share them, and new ones would draw other seeds.
            own = getattr(part, key, None)
            if callable(own):
                config[key] = own
        config["dtype"] = part.dtype_policy
        if hasattr(part, "rank"):
            config["rank"] = part.rank  # which the cell of a `ConvLSTM2D` leaves out
        without_seed = "seed" in config and config["seed"] is None
        if without_seed:
            # The one that was drawn for it already.
            config["seed"] = int(ops.convert_to_numpy(part.seed_generator.state)[0])
        companded = cls(**config)
        if without_seed:
            companded.seed = None
        companded.compander = self.compander
        companded.checks_start = self.checks_start
        return companded

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> Any:
        layer = super().from_config(config)
        layer.checks_start = False
        for part in flatten_layers(layer, include_self=False):
            part.checks_start = False
        return layer

    def inner_loop(self, *args: Any, **kwargs: Any) -> Any:
        # Of recurrent layers. The kernels stay the same from step to step.
        with self.cell.kernels_held():
            return super().inner_loop(*args, **kwargs)

    def quantize(self, mode: Any = None, **kwargs: Any) -> None:
        raise cannot_be_quantized(self, mode)

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "compander": serialized_compander(self.compander)}
