"""Compander layers of Keras layers that create their kernels in inner layers."""

import warnings
from typing import Any, ClassVar

from keras import ops

from keras_regs._keras import flatten_layers
from keras_regs._typing import Tensor
from keras_regs.companders import Compander
from keras_regs.companders._lookup import as_compander, serialized_compander
from keras_regs.layers._companded import Layer, cannot_be_quantized


class CompandingContainer(Layer):
    """Mixin for a Keras layer that creates the layers with kernels itself.

    Attributes:
        parts: Maps each Keras class that an inner layer may have to its compander layer.
    """

    parts: ClassVar[dict[type, Any]] = {}
    compander: Compander
    # As in `CompandedLayer`.
    checks_start = True

    def __init__(self, *args: Any, compander: Any = "arctan", **kwargs: Any) -> None:
        # Before the layer itself, which may create its inner layers in `__init__`.
        object.__setattr__(self, "compander", as_compander(compander).for_layer())
        super().__init__(*args, **kwargs)

    def __setattr__(self, name: str, value: Tensor) -> None:
        companded = self.parts.get(type(value))
        super().__setattr__(name, value if companded is None else self._companded(value, companded))

    def _companded(self, part: Any, cls: Any) -> Any:
        with warnings.catch_warnings():
            # Functions do not have to be serializable here.
            warnings.simplefilter("ignore")
            config = part.get_config()
        for key in config:
            # Use the objects themselves: layers share them, and new ones would have other seeds.
            own = getattr(part, key, None)
            if callable(own):
                config[key] = own
        config["dtype"] = part.dtype_policy
        if hasattr(part, "rank"):
            config["rank"] = part.rank  # missing in the configuration of ConvLSTM cells
        without_seed = "seed" in config and config["seed"] is None
        if without_seed:
            # Reuse the seed already drawn for it.
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
        # Only recurrent layers have this method. Their kernels are the same at each time step.
        with self.cell.kernels_held():
            return super().inner_loop(*args, **kwargs)

    def quantize(self, mode: Any = None, **kwargs: Any) -> None:
        raise cannot_be_quantized(self, mode)

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "compander": serialized_compander(self.compander)}
