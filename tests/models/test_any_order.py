"""After each operation any other: outputs and losses stay, or an error says what to do."""

import copy
import tempfile
from pathlib import Path

import keras
import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

import keras_regs as kr
from tests.models.small_model import (
    LAYERS,
    QUANTIZED,
    TOKENS,
    QuantizedTwin,
    expected_losses,
    outputs_and_losses,
    responses,
    small_model,
    with_weights,
)

PLACES = [
    *((name, "kernel") for name in LAYERS),
    *((name, "pre_activation") for name in ("conv", "hidden")),
    *((name, "output") for name in LAYERS),
]
COMPANDERS = [
    kr.companders.Arctan(1.0, 0.6),
    kr.companders.Arctan(1.1, 0.9, learnable="fine"),
    kr.companders.Arctan(0.9, 0.7, learnable="coarse"),
]
names = st.sampled_from(list(LAYERS))


def tolerant(found, expected):
    np.testing.assert_allclose(found, expected, rtol=1e-4, atol=2e-5)


def weights_of(layer):
    # Of quantized layers, Keras orders them otherwise when it loads them.
    return sorted((w.name, tuple(w.shape), w.trainable) for w in layer.weights)


class AnyOrder(RuleBasedStateMachine):
    @initialize(kind=st.sampled_from(["functional", "sequential"]))
    def begin(self, kind):
        keras.utils.set_random_seed(0)
        self.model = small_model(kind)
        for layer in self.layers.values():
            if getattr(layer, "bias", None) is not None:
                layer.bias.assign(np.linspace(-0.3, 0.4, layer.bias.shape[0]))
        self.names = {name: name for name in LAYERS}
        self.penalties = {}
        self.twin = None
        self.outputs = self.found()["head"][1]
        self.must_compile = True
        self.renames = 0
        self.folder = tempfile.TemporaryDirectory()

    def teardown(self):
        if hasattr(self, "folder"):
            self.folder.cleanup()

    @property
    def layers(self):
        return with_weights(self.model)

    def is_quantized(self, name):
        return self.layers[name].quantization_mode is not None

    def is_companded(self, name):
        return hasattr(self.layers[name], "compander")

    def compander(self, name):
        return getattr(getattr(self.layers[name], "compander", None), "learnable", None)

    def has_lora(self, name):
        return getattr(self.layers[name], "lora_enabled", False)

    def has_integers(self, name):
        return self.layers[name].quantization_mode in ("int8", "int4")

    def regularizer(self, name, place):
        layer = self.layers[name]
        if place == "output":
            return layer.activity_regularizer
        if place == "pre_activation":
            return layer.activation.regularizer
        return layer.embeddings_regularizer if name == "tokens" else layer.kernel_regularizer

    def found(self):
        if self.twin is None:
            return responses(self.model)
        self.twin.take_weights(self.model)
        return self.twin.responses()

    def became(self, new, weights_stay=True):
        """The model is another one now, with the same names, flags and weights."""
        assert new is not self.model
        old, self.model = self.layers, new
        assert type(new) in (keras.Sequential, keras.Model) or "Functional" in str(type(new))
        for name, layer in self.layers.items():
            assert layer.name == self.names[name]
            assert layer.trainable == old[name].trainable, name
            if weights_stay:
                assert weights_of(layer) == weights_of(old[name])
        self.must_compile = self.must_compile or not new.compiled

    @invariant()
    def outputs_and_losses_are_as_expected(self):
        if not hasattr(self, "model"):
            return
        found = self.found()
        tolerant(found["head"][1], self.outputs)
        outputs, losses = outputs_and_losses(self.model)
        tolerant(outputs, self.outputs)
        tolerant(losses, expected_losses(self.penalties, self.model, found))

    # --- What this package does.

    @rule(place=st.sampled_from(PLACES), strength=st.sampled_from([0.01, 0.3]))
    def regularize(self, place, strength):
        name, where = place
        role, on = ("activity", where) if where != "kernel" else (where, "pre_activation")
        if place == ("tokens", "kernel"):
            role = "embeddings"
        penalty = kr.L2(strength) if where == "kernel" else kr.RFAVEntropy(strength)
        rules = {self.names[name]: {role: penalty}}
        if where == "kernel" and (
            self.has_integers(name) or (self.is_quantized(name) and self.has_lora(name))
        ):
            with pytest.raises(ValueError, match="It is quantized"):
                kr.regularize(self.model, rules, on=on)
            return
        if place in self.penalties:
            with pytest.raises(ValueError, match=r"already has the .* regularizer"):
                kr.regularize(self.model, rules, on=on)
        self.became(kr.regularize(self.model, rules, on=on, existing="replace"))
        self.penalties[place] = strength

    @rule(place=st.sampled_from(PLACES), strength=st.sampled_from([0.0, 0.2]))
    def set_strength(self, place, strength):
        if place in self.penalties:
            self.regularizer(*place).strength = strength
            self.penalties[place] = strength

    @rule()
    def strip(self):
        if any(map(self.is_companded, LAYERS)):
            with pytest.raises(ValueError, match=r"use `keras_regs\.fold`"):
                kr.strip(self.model)
            return
        self.became(kr.strip(self.model))
        self.penalties = {}

    @rule(
        compander=st.sampled_from(COMPANDERS),
        chosen=st.none() | st.lists(names, min_size=1, max_size=2, unique=True),
    )
    def compand(self, compander, chosen):
        by_default = [n for n in LAYERS if n != "tokens" and not self.is_companded(n)]
        meant = by_default if chosen is None else chosen
        obstacles = [
            (self.is_companded, "is already a compander layer"),
            (self.has_lora, "has LoRA"),
            (self.is_quantized, "is quantized"),
        ]
        expected = [text for is_so, text in obstacles if any(map(is_so, meant))]
        if not meant:
            expected = [
                "no layer with kernels to convert, because they are already compander layers"
            ]
        layers = None if chosen is None else [self.names[name] for name in chosen]
        if expected:
            with pytest.raises(ValueError) as error:
                kr.compand(self.model, compander, layers=layers)
            assert any(text in str(error.value) for text in expected)
            return
        self.became(kr.compand(self.model, compander, layers=layers), weights_stay=False)
        assert all(map(self.is_companded, meant))

    @rule()
    def fold(self):
        had_lora = {name for name in LAYERS if self.is_companded(name) and self.has_lora(name)}
        self.became(kr.fold(self.model), weights_stay=False)
        assert not any(map(self.is_companded, LAYERS))
        assert not any(map(self.has_lora, had_lora))
        self.penalties = {}

    # --- What Keras does.

    @rule(ending=st.sampled_from(["keras", "h5"]))
    def save_and_load(self, ending):
        if ending == "h5" and self.layers["head"].quantization_mode == "float8":
            return  # Keras cannot load such files, since the weights are in another order.
        path = Path(self.folder.name) / f"model.{ending}"
        self.model.save(path)
        new = keras.saving.load_model(path)
        if ending == "h5":
            self.must_compile = True  # Keras builds the optimizer for other variables.
            self.keep_lora_alpha(new)
        self.became(new)
        self.requantized()

    @rule(clone=st.booleans())
    def load_weights_into_a_new_model(self, clone):
        path = Path(self.folder.name) / "model.weights.h5"
        self.model.save_weights(path)
        new = self.new_model(clone)
        new.load_weights(path)
        self.became(new)
        self.requantized()

    # Of quantized layers, the weights of a new model are in another order.
    @precondition(lambda self: self.twin is None)
    @rule(clone=st.booleans())
    def set_weights_of_a_new_model(self, clone):
        new = self.new_model(clone)
        if len(new.weights) != len(self.model.weights):
            # Copies of layers that shared one pair of learned parameters have one each.
            shared = [each for each in map(self.compander, LAYERS) if each == "coarse"]
            assert len(new.weights) == len(self.model.weights) + 2 * (len(shared) - 1)
            return
        new.set_weights(self.model.get_weights())
        self.became(new)

    @rule()
    def deepcopy(self):
        self.became(copy.deepcopy(self.model))
        self.requantized()

    def new_model(self, clone):
        if clone:
            new = keras.models.clone_model(self.model)
        else:
            new = type(self.model).from_config(self.model.get_config())
        self.keep_lora_alpha(new)
        return new

    def keep_lora_alpha(self, new):
        """Dense layers and embeddings of Keras forget it when they are built."""
        for name, layer in with_weights(new).items():
            if self.has_lora(name) and not self.is_companded(name):
                layer.lora_alpha = self.layers[name].lora_alpha

    def requantized(self):
        """Keras quantizes again what LoRA added, and so rounds again."""
        if any(self.is_quantized(n) and self.has_lora(n) for n in LAYERS):
            self.outputs = self.found()["head"][1]

    @rule(name=names, trainable=st.booleans())
    def freeze(self, name, trainable):
        self.layers[name].trainable = trainable
        self.must_compile = True

    @rule(name=names)
    def rename(self, name):
        self.renames += 1
        self.names[name] = self.layers[name].name = f"{name}_{self.renames}"
        self.model.name = f"model_{self.renames}"

    @rule(name=names)
    def enable_lora(self, name):
        layer = self.layers[name]
        if self.has_lora(name):
            with pytest.raises(ValueError, match="lora is already enabled"):
                layer.enable_lora(2)
            return
        if (name, "kernel") in self.penalties and self.is_quantized(name):
            return
        if layer.quantization_mode == "float8":
            return
        layer.enable_lora(2, lora_alpha=3)
        part = "embeddings" if name == "tokens" else "kernel"
        b = getattr(layer, f"lora_{part}_b")
        b.assign(0.1 * np.cos(np.arange(np.prod(b.shape))).reshape(b.shape))
        self.must_compile = True
        self.outputs = self.found()["head"][1]

    @precondition(lambda self: self.twin is None)
    @rule(mode=st.sampled_from(["int8", "int4", "float8"]))
    def quantize(self, mode):
        companded = [name for name in LAYERS if self.is_companded(name)]
        if companded:
            with pytest.raises(ValueError, match="Fold the model first"):
                copy.deepcopy(self.model).quantize(mode)
            return
        with_lora = [name for name in QUANTIZED if self.has_lora(name)]
        if mode == "float8" and {"hidden", "head"} & {*with_lora}:
            return  # Keras cannot call such layers.
        if any((name, "kernel") in self.penalties for name in with_lora):
            copied = copy.deepcopy(self.model)
            copied.quantize(mode)
            with pytest.raises(ValueError, match="LoRA update cannot be penalized"):
                copied.losses  # noqa: B018
            return
        self.twin = QuantizedTwin(self.model, mode)
        self.model.quantize(mode)
        assert [name for name in LAYERS if self.is_quantized(name)] == [
            name for name in LAYERS if self.twin.model.get_layer(name).quantization_mode is not None
        ]
        if mode != "float8":
            # Keras leaves their regularizers out, its own as well.
            for name in QUANTIZED:
                self.penalties.pop((name, "kernel"), None)
        self.must_compile = True
        self.outputs = self.twin.responses()["head"][1]

    @rule()
    def train(self):
        if not self.model.trainable_variables:
            return
        if self.must_compile:
            # A name of a loss cannot be loaded from HDF5.
            loss = keras.losses.MeanSquaredError()
            optimizer = keras.optimizers.SGD(0.05, momentum=0.9)
            # Keras cannot train float8 eagerly.
            eagerly = self.layers["head"].quantization_mode != "float8"
            self.model.compile(optimizer, loss, run_eagerly=eagerly)
            self.must_compile = False
        self.model.train_on_batch(TOKENS, np.ones((len(TOKENS), 2)))
        self.outputs = self.found()["head"][1]


# What Keras says of models that have nothing of this package, too.
WARNINGS = [
    "ignore:.*does not have a `quantize` method",
    "ignore:Invalid quantization mode. Expected one of .*int8",
    "ignore:Skipping variable loading for optimizer",
]


@pytest.mark.filterwarnings(*WARNINGS)
def test_any_order():
    run(max_examples=5, stateful_step_count=8)


@pytest.mark.slow
@pytest.mark.filterwarnings(*WARNINGS)
def test_any_long_order():
    run(max_examples=60, stateful_step_count=15)


def run(**options):
    run_state_machine_as_test(
        AnyOrder,
        settings=settings(
            deadline=None,
            derandomize=True,
            database=None,
            # What fails is short enough, and to make it shorter would take minutes.
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
            **options,
        ),
    )
