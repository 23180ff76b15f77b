"""From a training that overfits to rules, and from rules to a training that is regularized."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from keras_regs._inspect.attachments import attachments


class Interrupt(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        if epoch == 15:
            raise KeyboardInterrupt


def network():
    return keras.Sequential(
        [
            keras.Input((16,)),
            keras.layers.Dense(32, "relu", name="first"),
            keras.layers.Dense(32, "relu", name="second"),
            keras.layers.Dense(2, name="logits"),
        ]
    )


def compiled(model):
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(0.03), loss)
    return model


def test_rules_of_an_interrupted_training_are_applied(tmp_path):
    rng = np.random.default_rng(0)
    x, y = rng.normal(size=(80, 16)), rng.integers(2, size=80)  # nothing but noise
    maps = kr.SparsityHeatmaps(tmp_path, x[40:], y[40:], images=1, channels=0)
    assert_untrained(maps)
    with pytest.raises(KeyboardInterrupt):
        compiled(network()).fit(
            x[:40], y[:40], batch_size=40, epochs=20, verbose=0, callbacks=[maps, Interrupt()]
        )
    suggested = kr.analysis.suggest_rules(maps)
    assert list(suggested.epochs) == list(range(-1, 16))
    assert suggested.overfitting is not None
    assert {*suggested.rules} <= {"first", "second"}
    assert suggested.problems == ()
    of_folder = kr.analysis.suggest_rules(tmp_path)
    assert str(of_folder) == str(suggested)
    maps.on_train_end()  # Keras does not call it after an interruption
    # The code does the same as the rules.
    variables = {"kr": kr, "model": network()}
    exec(suggested.code, variables)
    for model in (variables["model"], kr.regularize(network(), suggested.rules)):
        found = attachments(model)
        assert [str(each) for each in found] == [
            f"{name}/pre_activation" for name in ("first", "second") if name in suggested.rules
        ]
        assert all(type(each.regularizer) is kr.RFAVEntropy for each in found)
    history = compiled(model).fit(x[:40], y[:40], epochs=1, verbose=0).history
    assert np.isfinite(history["loss"]).all()
    model(x[:4])
    assert len(model.losses) == len(suggested.rules) > 0


def assert_untrained(maps):
    with pytest.raises(ValueError, match="because no training with it has begun"):
        kr.analysis.suggest_rules(maps)
