"""Copies of models whose classes make them, as the backbones and tasks of KerasHub do."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from keras_regs.models import compand, fold, regularize, strip
from tests.combinations import slow
from tests.models.backbones import Bert, CausalLM, Classifier, Encoder, Preprocessor
from tests.models.stacks import roles_of
from tests.networks import as_float64

IDS = np.array([[1, 2, 3], [4, 5, 0]], "int32")
DATA = {"token_ids": IDS, "padding_mask": (IDS > 0).astype("int32")}

# The layers that an attention layer makes.
PROJECTIONS = ("query", "key", "value", "attention_output")

files = pytest.mark.filterwarnings("ignore:.*saved files will not contain")
classes = pytest.mark.filterwarnings("ignore:.*is a Functional model of Keras, not a")
compiling = pytest.mark.filterwarnings("ignore:.*overrides `compile`")


def backbone():
    return Bert(6, 1, 4, name="bert")


def task():
    return CausalLM(backbone(), Preprocessor(), name="task")


def assert_same_outputs(copy, model):
    outputs = zip(keras.tree.flatten(copy(DATA)), keras.tree.flatten(model(DATA)), strict=True)
    for output, expected in outputs:
        np.testing.assert_allclose(as_float64(output), as_float64(expected), rtol=1e-4, atol=1e-5)
    assert [w.path for w in copy.weights] == [w.path for w in model.weights]


@files
@compiling
@pytest.mark.parametrize("make", [pytest.param(backbone, marks=slow), task])
def test_regularizers_act_in_layers_that_no_configuration_describes(make):
    source = make()
    rules = {
        "feedforward_intermediate_dense": {"activity": kr.RFAVEntropy(0.1), "kernel": kr.L2(0.1)},
        "self_attention_layer": kr.L2(0.1),
        "token_embedding": {"embeddings": kr.L2(0.1)},
    }
    model = regularize(source, rules)
    assert type(model) is type(source)
    assert_same_outputs(model, source)
    # Of the attention layer, each of four kernels.
    assert len(model.losses) == 7
    named = ("intermediate_dense/kernel", "embeddings", *(f"{n}/kernel" for n in PROJECTIONS))
    norms = [np.sum(as_float64(w) ** 2) for w in source.weights if w.path.endswith(named)]
    assert len(norms) == 6
    layer = model.backbone if make is task else model
    entropy = layer.transformer_layers[0]._intermediate.activation.losses[0]
    np.testing.assert_allclose(
        as_float64(sum(model.losses)), 0.1 * sum(norms) + as_float64(entropy), rtol=1e-5
    )
    assert float(as_float64(entropy)) != 0
    # A copy of the copy has them, too.
    again = regularize(model, {"pooled_dense": kr.L2(0.1)})
    assert len(roles_of(again)) == len(roles_of(model)) + 1
    assert not roles_of(strip(again))
    assert type(strip(again)) is type(source)


def test_a_warning_says_that_files_do_not_have_them():
    with pytest.warns(UserWarning, match="saved files will not contain") as warned:
        model = regularize(backbone(), {"pooled_dense": kr.L2(0.1)})
    assert [str(w.message) for w in warned] == [
        "The regularizers of layers ['pooled_dense'] act in this copy, but saved files will not "
        "contain them, because the `get_config` of the model or layer that contains these layers "
        "does not describe them. After loading a file, call `keras_regs.regularize` again. To "
        "save the regularizers of layers in the graph, use `keras.Model(model.inputs, "
        "model.outputs)`, which does not keep the class."
    ]
    assert warned[0].filename == __file__
    graph = regularize(
        keras.Model(model.inputs, model.outputs), {"pooled_dense": kr.L2(0.1)}, existing="replace"
    )
    loaded = keras.Model.from_config(graph.get_config(), custom_objects={"Encoder": Encoder})
    assert roles_of(loaded) == ["pooled_dense/kernel"]


@files
@compiling
def test_strengths_of_such_layers_follow_a_schedule():
    source = Classifier(backbone(), 3, Preprocessor())
    eager = keras.backend.backend() == "tensorflow"
    source.compile(keras.optimizers.SGD(0.0), metrics=[], run_eagerly=eager)
    model = regularize(source, {"feedforward_output_dense": kr.L2(2.0)})
    kernel = source.backbone.transformer_layers[0]._output.kernel
    penalty = 2.0 * np.sum(as_float64(kernel) ** 2)
    y = np.array([0, 1])
    without = source.evaluate(DATA, y, verbose=0)
    losses = model.fit(DATA, y, epochs=2, verbose=0, callbacks=[kr.DelayedStrong(1)])
    np.testing.assert_allclose(
        np.array(losses.history["loss"]) - without, [0, penalty], rtol=1e-4, atol=1e-6
    )


@classes
def test_companders_in_a_task_whose_backbone_is_called_together_with_a_layer_of_it():
    source = task()
    with pytest.warns(UserWarning, match="copy of model 'task' is a Functional model of Keras"):
        model = compand(source, "arctan", a=10.0, b=1.0, layers="pooled_dense")
    assert type(model.get_layer("bert").get_layer("pooled_dense")) is kr.layers.CompanderDense
    assert_same_outputs(fold(model), source)
    # The embeddings that both models call are still the same ones.
    assert len(model.weights) == len(source.weights)
    assert model.get_layer("token_embedding") is model.get_layer("bert").get_layer(
        "token_embedding"
    )
    assert float(model.optimizer.learning_rate) == float(source.optimizer.learning_rate)


@pytest.mark.parametrize("shared", [True, pytest.param(False, marks=slow)])
def test_a_backbone_in_a_functional_model(shared):
    inner = backbone()
    inputs = inner.input if shared else keras.tree.map_structure(_input_like, inner.input)
    source = keras.Model(inputs, keras.layers.Dense(2, name="head")(inner(inputs)["pooled_output"]))
    model = regularize(source, {"head": kr.L2(0.1)})
    assert roles_of(model) == ["head/kernel"]
    assert_same_outputs(model, source)
    assert type(strip(model).get_layer("bert")) is Bert


def _input_like(tensor):
    return keras.Input(tensor.shape[1:], dtype=tensor.dtype, name=tensor.name)


class Fixed(keras.Model):
    """A functional model whose class takes no layers, and says nothing of a regularizer in it."""

    def __init__(self, units, **kwargs):
        inputs = keras.Input((4,))
        dense = keras.layers.Dense(units, kernel_regularizer=kr.L2(0.1), name="dense")
        super().__init__(inputs, dense(inputs), **kwargs)
        self.units = units

    def get_config(self):
        return {"units": self.units, "name": self.name}


def test_what_a_class_makes_with_this_package_cannot_be_stripped():
    source = Fixed(2, name="fixed")
    with pytest.raises(ValueError) as error:
        strip(source)
    assert str(error.value) == (
        "Layers ['dense'] contain parts of keras_regs that the class of their model or layer "
        "creates without a configuration. If it is a functional model, use "
        "`keras.Model(model.inputs, model.outputs)`. Otherwise, change the class. Received: "
        "model 'fixed' of type Fixed"
    )
    assert not roles_of(strip(keras.Model(source.inputs, source.outputs)))


class Broken(keras.layers.Dense):
    def get_config(self):
        return {"units": self.unit, **super().get_config()}


class WithBroken(keras.Model):
    """As KerasHub's Llama, whose decoder has a `get_config` that nobody calls, and that fails."""

    def __init__(self, units, **kwargs):
        inputs = keras.Input((4,))
        super().__init__(inputs, Broken(units, "relu", name="broken")(inputs), **kwargs)
        self.units = units

    def get_config(self):
        return {"units": self.units, "name": self.name}


@files
def test_layers_whose_own_configuration_fails():
    source = WithBroken(3)
    model = regularize(source, {"*": {"activity": kr.AL2(0.1), "kernel": kr.L2(0.1)}})
    assert roles_of(model) == ["broken/pre_activation", "broken/kernel"]
    x = np.ones((2, 4), "float32")
    np.testing.assert_allclose(as_float64(model(x)), as_float64(source(x)), rtol=1e-6)
    assert len(model.losses) == 2


class Forgetful(WithBroken):
    def get_config(self):
        return {"name": self.name}


def test_the_line_that_works_if_the_class_cannot_make_the_model():
    with pytest.raises(ValueError, match="cannot be rebuilt from its configuration") as error:
        strip(Forgetful(3, name="forgetful"))
    assert "missing 1 required positional argument: 'units'" in str(error.value)
    assert str(error.value).endswith(
        "that cover all inner layers. Alternatively, use `keras.Model(model.inputs, "
        "model.outputs)`. Received: model 'forgetful' of type Forgetful"
    )


@files
def test_layers_that_a_layer_makes_keep_lora():
    model = backbone()
    intermediate = next(
        layer for layer in model._flatten_layers() if layer.name == "feedforward_intermediate_dense"
    )
    intermediate.enable_lora(2, lora_alpha=4)
    intermediate.lora_kernel_b.assign(np.ones(intermediate.lora_kernel_b.shape))
    copy = regularize(model, {"*intermediate*": {"kernel": kr.L2(0.5)}})
    assert_same_outputs(copy, model)
    assert [w.trainable for w in copy.weights] == [w.trainable for w in model.weights]
    kernel = as_float64(intermediate.kernel)
    losses = sum(as_float64(loss) for loss in copy.losses)
    np.testing.assert_allclose(losses, 0.5 * np.square(kernel).sum(), rtol=1e-5)
    assert_same_outputs(strip(copy), model)


@files
def test_layers_that_a_class_makes_with_lora_are_regularized():
    class Made(keras.Model):
        def __init__(self, **kwargs):
            inputs = keras.Input((3,))
            dense = keras.layers.Dense(2, lora_rank=1, name="dense")
            super().__init__(inputs, dense(inputs), **kwargs)

        def get_config(self):
            return {"name": self.name}

    copy = regularize(Made(), {"dense": kr.L2(0.5)})
    kernel = as_float64(copy.get_layer("dense").kernel)
    losses = sum(as_float64(loss) for loss in copy.losses)
    np.testing.assert_allclose(losses, 0.5 * np.square(kernel).sum(), rtol=1e-5)
