"""The classes of rescaled optimizers, and optimizers that cannot be rescaled."""

import inspect
import pickle

import keras
import pytest

import keras_regs as kr
from tests.optimizers.rescaling import NAMES, Multiplicative, refused

BACKEND = keras.backend.backend()
optimizers = keras.optimizers


@pytest.mark.parametrize("name", NAMES)
def test_class(name):
    cls = getattr(kr.optimizers, name)
    stock = getattr(optimizers, name.removeprefix("Rescaled"))
    assert (cls.__name__, keras.saving.get_registered_name(cls)) == (name, f"keras_regs>{name}")
    assert pickle.loads(pickle.dumps(cls)) is cls
    assert cls is kr.optimizers.rescaled(stock) is kr.optimizers.rescaled(type(stock()))
    assert kr.optimizers.rescaled(cls) is cls

    optimizer = cls(0.25, clipnorm=1.0)
    assert isinstance(optimizer, stock)
    config = stock(0.25, clipnorm=1.0, name=optimizer.name).get_config()
    assert optimizer.get_config() == config
    assert (
        keras.saving.deserialize_keras_object(
            keras.saving.serialize_keras_object(optimizer)
        ).get_config()
        == config
    )

    signature = inspect.signature(stock.__init__)
    assert [*inspect.signature(cls).parameters.values()] == [*signature.parameters.values()][1:]
    if BACKEND != "torch":  # where that of Keras says nothing
        assert inspect.signature(cls) == inspect.signature(stock)

    documentation = inspect.getdoc(cls)
    assert documentation.startswith(f"`keras.optimizers.{stock.__name__}` for weights that are ")
    described = inspect.getdoc(stock)
    assert described.split("\n\n")[0] in documentation
    arguments = described[described.index("Args:\n") :].split("\n\n")[0]
    assert arguments in documentation
    assert "opt.minimize" not in documentation


def test_optimizers_of_ones_own():
    cls = kr.optimizers.rescaled(Multiplicative)
    assert kr.optimizers.rescaled(Multiplicative) is cls
    assert cls.__name__ == "RescaledMultiplicative"
    assert keras.saving.get_registered_name(cls) == "tests>RescaledMultiplicative"
    assert "An optimizer of a user's own" in cls.__doc__
    assert not cls.starts_anywhere


class DecaysItself(optimizers.Adam):
    def _apply_weight_decay(self, variables):
        pass


class OwnMuon(optimizers.Muon):
    pass


CANNOT = "The steps of `{}` cannot be rescaled. {} Received: optimizer={!r}"
ORTHOGONAL = "Its steps are orthogonal matrices. Rescaled elements would not be orthogonal."


@pytest.mark.parametrize(
    ("optimizer", "reason"),
    [
        (
            "LossScaleOptimizer",
            "It only wraps another optimizer. Rescale that one, as in "
            "`LossScaleOptimizer(keras_regs.optimizers.RescaledAdam())`.",
        ),
        ("MultiOptimizer", "It only combines other optimizers. Rescale each of those."),
        (
            "Ftrl",
            "It computes each weight from all past gradients instead of taking steps.",
        ),
        ("Muon", ORTHOGONAL),
        (OwnMuon, ORTHOGONAL),
        (
            "ScheduleFreeAdamW",
            "It averages weights that it keeps itself, without the compander.",
        ),
        (DecaysItself, "It overrides weight decay (`_apply_weight_decay`)."),
    ],
)
def test_refuses(optimizer, reason):
    optimizer = refused(optimizer) if isinstance(optimizer, str) else optimizer
    with pytest.raises(ValueError) as error:
        kr.optimizers.rescaled(optimizer)
    assert str(error.value) == CANNOT.format(optimizer.__name__, reason, optimizer)


def test_refuses_what_steps_all_at_once_in_a_way_of_its_own():
    if BACKEND != "torch":
        pytest.skip("PyTorch's alone do so.")

    class Own(type(optimizers.Adam())):
        pass

    with pytest.raises(ValueError) as error:
        kr.optimizers.rescaled(Own)
    assert str(error.value) == CANNOT.format(
        "Own",
        "It updates all variables at once. Derive it from `keras.optimizers.Optimizer` instead, "
        "and implement `update_step`.",
        Own,
    )


@pytest.mark.parametrize("optimizer", ["adam", keras.layers.Dense, None])
def test_refuses_what_is_no_class_of_optimizers(optimizer):
    with pytest.raises(ValueError) as error:
        kr.optimizers.rescaled(optimizer)
    assert str(error.value) == (
        "Argument `optimizer` must be an optimizer class, such as `keras.optimizers.Adam`. "
        f"Received: optimizer={optimizer!r}"
    )


def test_every_optimizer_of_keras_is_rescaled_or_refused():
    rescaled = set()
    for cls in vars(optimizers).values():
        if inspect.isclass(cls) and issubclass(cls, optimizers.Optimizer):
            try:
                rescaled.add(kr.optimizers.rescaled(cls).__name__)
            except ValueError:
                continue
    assert rescaled - {"RescaledOptimizer"} == {*NAMES, "RescaledSGD"}
