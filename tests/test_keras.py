"""The names of Keras that are not public: that they still exist, and that one module has them all.

A failure here says what of this package a release of Keras breaks. The place to mend it is
`keras_regs/_keras.py`.
"""

import ast
from pathlib import Path

import keras
import numpy as np
import pytest

import keras_regs
from keras_regs import _keras
from keras_regs._inspect.patching import replaced

PACKAGE = Path(keras_regs.__file__).parent
MODULE = PACKAGE / "_keras.py"

pytestmark = pytest.mark.filterwarnings("ignore:.*LoRA")


@pytest.fixture(scope="module")
def model():
    model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(2, name="dense")])
    model.compile(keras.optimizers.Adam(0.25, use_ema=True, weight_decay=0.1), "mse")
    model.train_on_batch(np.zeros((1, 3)), np.zeros((1, 2)))
    return model


@pytest.fixture(scope="module")
def dense(model):
    return model.get_layer("dense")


@pytest.fixture(scope="module")
def optimizer(model):
    return model.optimizer


class TestLayers:
    @pytest.mark.filterwarnings("ignore:Layer InputLayer does not have a `quantize` method")
    def test_quantization_in_progress(self):
        seen = []

        class Layer(keras.Layer):
            def quantize(self, mode=None, type_check=True, config=None):
                seen.append(_keras.quantization_in_progress())

        layer = Layer()
        model = keras.Sequential([layer])
        model.build((None, 2))
        model.quantize("int8", filters="layer")
        assert seen[0].model is model, "quantizing layers with penalized activations"
        assert _keras.should_quantize_layer(layer, seen[0].filters)
        assert not _keras.should_quantize_layer(layer, "another")
        assert _keras.quantization_in_progress() is None

    def test_call_context(self):
        seen = []

        class Layer(keras.Layer):
            def call(self, x):
                seen.append(_keras.call_context())
                assert _keras.call_context().entry_layer is self, "activity losses of shared layers"
                return x

        Layer()(np.zeros((1, 2)), training=True)
        assert seen[0].training is True, "whether class-wise penalties need labels"
        assert _keras.call_context() is None

    def test_flatten_layers(self, model, dense):
        outer = keras.Sequential([model])
        assert [model, dense] == [
            each
            for each in _keras.flatten_layers(outer, include_self=False)
            if not isinstance(each, keras.layers.InputLayer)
        ], "walking a model"
        inner = _keras.flatten_layers(outer, include_self=False, recursive=False)
        assert dense not in inner, "paths of layers"
        assert outer in _keras.flatten_layers(outer), "walking a model"

    def test_own_variables(self, dense):
        cell = keras.layers.GRU(2)
        cell.build((None, 3, 4))
        normalization = keras.layers.BatchNormalization()
        normalization.build((None, 3))
        assert _keras.own_trainable_variables(dense) == [dense.kernel, dense.bias]
        assert not _keras.own_variables(cell), "kernels of a recurrent layer are its cell's"
        assert len(_keras.own_variables(normalization)) == 4, "copies of models"

    def test_has_losses(self):
        layer = keras.layers.Dense(2, activity_regularizer="l2")
        layer.build((1, 3))
        with keras.StatelessScope(collect_losses=True):
            assert not _keras.has_losses(layer)
            layer(np.ones((1, 3)))
        assert _keras.has_losses(layer), "activity losses of shared layers"

    def test_calls_in_progress(self):
        """Where regularizers are called: the names of variables in Keras's own functions."""
        seen = []

        class Regularizer(keras.Regularizer):
            def __call__(self, x):
                seen.append((_keras.calls_in_progress(), _keras.outermost_layer(), x))
                return keras.ops.sum(x)

        layer = keras.layers.Dense(
            2, activity_regularizer=Regularizer(), kernel_regularizer=Regularizer()
        )
        outer = keras.Sequential([keras.layers.Masking(), layer])
        outputs = outer(np.ones((1, 4, 3)))
        _ = outer.losses
        (calls, outermost, x), (weights, _, _) = seen
        assert calls[0].layer is layer, "the axis of the channels"
        assert calls[0].output is x is calls[0].outputs
        assert tuple(calls[0].mask.shape) == (1, 4), "penalties that leave padding out"
        assert calls[0].inputs is not None
        assert isinstance(calls[0].masks, dict), "masks inside of attention layers"
        assert calls[1].layer is not layer
        assert calls[1].output is None
        assert outermost is outer, "data formats of the other layers"
        assert weights == [_keras.WeightPenalty(outer, layer.kernel)], "LoRA, axes of filters"
        assert not _keras.calls_in_progress()
        assert tuple(_keras.get_keras_mask(outputs).shape) == (1, 4)

        seen.clear()
        weights = (outer.trainable_variables, outer.non_trainable_variables)
        outer.stateless_call(*weights, np.ones((1, 4, 3)), return_losses=True)
        assert seen[0][1] is outer, "the same where JAX compiles a model"

    def test_projections_of_attention_layers(self):
        for attention in (
            keras.layers.MultiHeadAttention(2, 3),
            keras.layers.GroupQueryAttention(3, 4, 2),
        ):
            attention(np.ones((1, 4, 3)), np.ones((1, 5, 3)))
            for name in ("_query_dense", "_key_dense", "_value_dense", "_output_dense"):
                assert hasattr(attention, name), "penalties that leave padding out"

    def test_raw_kernel(self):
        layer = keras.layers.Dense(4)
        layer.build((None, 4))
        layer.enable_lora(2)
        assert _keras.raw_kernel(layer) is not layer.kernel, "kernels with LoRA"
        assert any(_keras.raw_kernel(layer) is each for each in layer.variables)

    def test_argument_of(self):
        layer = keras.layers.Lambda(abs)
        assert _keras.argument_of(layer, "function") is abs, "copies of models with lambdas"
        assert _keras.argument_of(layer, "missing") is None

    def test_replace_attribute(self):
        layer = keras.layers.Dense(2, keras.layers.ReLU())
        layer.build((None, 3))
        new = keras.layers.ReLU()
        _keras.replace_attribute(layer, "activation", new)
        assert _keras.flatten_layers(layer, include_self=False) == [new], "regularized backbones"
        with pytest.raises(ValueError, match="already built"):
            layer.other = keras.layers.ReLU()

    def test_rematerialization(self):
        assert hasattr(keras.layers.Dense(2), _keras.REMATERIALIZATION), "probes of such layers"


def test_is_out_of_sync():
    variable = keras.Variable(1.0)
    assert not _keras.is_out_of_sync(variable), "errors where a strength cannot be read"
    variable._value = None
    assert _keras.is_out_of_sync(variable)


class TestModels:
    def test_has_training_argument(self, model):
        class Model(keras.Model):
            def call(self, x):
                return x

        assert _keras.has_training_argument(model), "probes of layers that train differently"
        assert not _keras.has_training_argument(Model())

    def test_loss(self, model):
        x, y, y_pred = np.zeros((1, 3)), np.zeros((1, 2)), np.full((1, 2), 2.0)
        assert _keras.compile_loss(model).built, "losses of probes"
        assert _keras.compile_loss(keras.Sequential()) is None
        assert float(_keras.compute_loss(model, x, y, y_pred, None, False)) == 4
        new = keras.Sequential([keras.Input((3,)), keras.layers.Dense(2)])
        new.compile(loss="mse")
        tensors = [keras.KerasTensor((1, 3)), keras.KerasTensor((1, 2)), keras.KerasTensor((1, 2))]
        _keras.build_compute_loss(new, *tensors)
        assert _keras.compile_loss(new).built, "losses of probes in models that were never trained"

    def test_losses_and_metrics(self, model):
        with replaced(model, _keras.LOSSES_OVERRIDE, [3.0]):
            assert model.losses == [3.0], "losses without penalties"
        assert not hasattr(keras.Model, _keras.LOSSES_OVERRIDE)
        assert _keras.LOSSES_OVERRIDE in vars(model)
        _keras.metrics_of_model(model).append(metric := keras.metrics.Mean("m"))
        assert metric is model.metrics[-1], "losses without penalties"
        _keras.metrics_of_model(model).clear()

    def test_compile_arguments(self, model):
        assert _keras.compile_arguments(model)["loss"] == "mse", "copies of compiled models"
        assert _keras.compile_arguments(keras.Sequential()) is None

    def test_graph(self, model, dense):
        graph = _keras.graph_of(model)
        assert isinstance(graph, _keras.Functional), "networks with identical outputs"
        assert [graph.output] == list(_keras.graph_outputs(graph))
        assert _keras.graph_nodes(graph)[-1].operation is dense
        assert _keras.graph_of(keras.Sequential([keras.layers.Dense(1)])) is None
        assert _keras.functional_like_constructor(type(graph)), "copies of functional models"
        inputs = keras.Input((3,))
        new = _keras.run_graph(graph, [inputs], lambda _: keras.layers.Dense(5, name="other"))
        assert _keras.source_of(new).name == "other", "copies of functional models"

    def test_running_fits(self):
        class Model(keras.Sequential):
            def fit(self, *args, **kwargs):
                return super().fit(*args, **kwargs)

        def look(*arguments):
            seen.append((_keras.running_fits(model), _keras.running_fits(other)))
            if len(seen) == 1:
                fit(model)
                fit(other)

        def fit(model):
            callback = keras.callbacks.LambdaCallback(on_epoch_begin=look)
            model.fit(np.zeros((1, 3)), np.zeros((1, 2)), verbose=0, callbacks=[callback])

        seen = []
        model, other = (Model([keras.Input((3,)), keras.layers.Dense(2)]) for _ in range(2))
        for each in (model, other):
            each.compile("sgd", "mse", run_eagerly=True)
        fit(model)
        assert seen == [(1, 0), (2, 0), (1, 1)], "what an interrupted training leaves behind"
        assert _keras.running_fits(model) == 0

    def test_is_built_by_fit(self):
        seen = []
        model = keras.Sequential([keras.layers.Dense(2)])
        model.compile("sgd", "mse", run_eagerly=True)
        callback = keras.callbacks.LambdaCallback(on_train_begin=lambda _: seen.append(model.built))
        model.fit(np.zeros((1, 3)), np.zeros((1, 2)), verbose=0, callbacks=[callback])
        assert seen == [_keras.is_built_by_fit(model)], "callbacks on models not built yet"


class TestOptimizers:
    def test_variables(self, optimizer, dense):
        assert int(_keras.updates(optimizer)) == 1, "proximal steps with accumulated gradients"
        assert _keras.optimizer_variable(optimizer, dense.kernel) is dense.kernel
        average = _keras.moving_average(optimizer, dense.kernel)
        assert average.shape == dense.kernel.shape, "proximal steps with `use_ema`"
        assert _keras.decays(optimizer, dense.kernel), "weight decay of rescaled optimizers"

    def test_classes(self):
        optimizers = keras.optimizers
        assert not _keras.has_own_weight_decay(optimizers.Adam), "optimizers that can be rescaled"
        assert not _keras.steps_all_at_once(optimizers.Adam)
        at_once = keras.backend.backend() == "torch"
        assert _keras.steps_all_at_once(type(optimizers.Adam())) == at_once
        if at_once:
            assert type(optimizers.Adam()).__module__.startswith(_keras.TORCH_OPTIMIZERS)

    def test_shared_state(self, dense):
        nadam = keras.optimizers.Nadam()
        nadam.build([dense.kernel])
        assert _keras.shared_state(nadam) is not None, "RescaledNadam with PyTorch"
        assert _keras.shared_state(keras.optimizers.SGD()) is None

    def test_arguments(self, optimizer):
        schedule = keras.optimizers.schedules.CosineDecay(0.1, 10)
        of_schedule = keras.optimizers.SGD(schedule)
        assert _keras.learning_rate_argument(of_schedule) is schedule, "copies of optimizers"
        config = _keras.config_without_schedule(keras.optimizers.SGD(lambda: 0.5, 0.25))
        assert config["learning_rate"]() == 0.5
        assert config["momentum"] == 0.25
        assert _keras.config_without_schedule(optimizer)["learning_rate"] == 0.25
        assert _keras.excluded_from_weight_decay(optimizer) is None
        adam = keras.optimizers.AdamW()
        adam.exclude_from_weight_decay(var_names=["bias"])
        assert _keras.excluded_from_weight_decay(adam) == "bias", "copies of optimizers"

    def test_stepping_optimizer(self, dense):
        stepping = []

        class Note(keras.constraints.Constraint):
            def __call__(self, w):
                stepping.append(_keras.stepping_optimizer())
                return keras.ops.convert_to_tensor(w)

        def step(optimizer):
            optimizer.build(variables := [dense.kernel, dense.bias])
            gradients = [keras.ops.zeros(variable.shape) for variable in variables]
            if keras.backend.backend() == "jax":
                state, values = ([v.value for v in of] for of in (optimizer.variables, variables))
                optimizer.stateless_apply(state, gradients, values)
            else:
                optimizer.apply(gradients)
            return stepping.pop()

        dense.kernel.constraint = Note()
        kernels, others = keras.optimizers.SGD(0.5), keras.optimizers.SGD(0.25)
        assert step(kernels) is kernels, "proximal steps"
        assert _keras.optimizer_map(kernels) is None
        scaled = keras.optimizers.LossScaleOptimizer(keras.optimizers.SGD())
        assert step(scaled) is scaled.inner_optimizer, "proximal steps"
        if hasattr(keras.optimizers, "MultiOptimizer"):  # since Keras 3.15
            several = keras.optimizers.MultiOptimizer(
                lambda v: kernels if v is dense.kernel else others
            )
            assert step(several) is kernels, "proximal steps"
            assert _keras.optimizer_map(several) is not None, "copies of optimizers"
        assert _keras.stepping_optimizer() is None

    @pytest.mark.parametrize("name", _keras.OVERRIDDEN_BY_OPTIMIZERS)
    def test_overridden(self, name):
        where = type(keras.optimizers.Adam()), keras.optimizers.Optimizer
        if name == "_parallel_update_step" and keras.backend.backend() != "torch":
            pytest.skip("PyTorch alone steps all variables at once")
        assert any(hasattr(each, name) for each in where), "rescaled optimizers override it"


def test_what_is_missing_is_named():
    with pytest.raises(ImportError) as error:
        _keras._imported("backend", "no_such_name", "the sake of a test")
    assert f"Keras {keras.__version__} has no `keras.src.backend.no_such_name`" in str(error.value)
    assert "needs for the sake of a test. Install a release of Keras" in str(error.value)


def test_nowhere_else():
    """`keras.src` is imported, and underscored attributes of Keras's objects touched, in one place.

    Underscored attributes of this package's objects are defined in it.
    """
    modules = {path: ast.parse(path.read_text("utf-8")) for path in PACKAGE.rglob("*.py")}
    ours = {
        name
        for path, tree in modules.items()
        if path != MODULE
        for node in ast.walk(tree)
        for name in _defined(node)
    }
    found = [
        f"{path.relative_to(PACKAGE)}:{node.lineno}: {what}"
        for path, tree in modules.items()
        if path != MODULE
        for node in ast.walk(tree)
        for what in _private(node)
        if what.startswith("keras.src") or what.rpartition(".")[2] not in ours
    ]
    assert found == []


def _defined(node):
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        return [node.name] if node.name not in _keras.OVERRIDDEN_BY_OPTIMIZERS else []
    if isinstance(node, ast.Assign | ast.AnnAssign):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        return [
            target.attr if isinstance(target, ast.Attribute) else getattr(target, "id", "")
            for target in targets
        ]
    return []


def _private(node):
    if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("keras.src"):
        return [node.module]
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names if alias.name.startswith("keras.src")]
    if isinstance(node, ast.Attribute) and node.attr.startswith("_") and "__" not in node.attr:
        text = ast.unparse(node)
        overriding = text.startswith("super()") and node.attr in _keras.OVERRIDDEN_BY_OPTIMIZERS
        return [] if overriding or text.startswith(("torch.", "jax.", "sys.")) else [text]
    return []
