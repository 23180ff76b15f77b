"""Probes change nothing in the model that they look at."""

import keras
import numpy as np
import pytest
from keras import ops

import keras_regs as kr
from keras_regs._inspect.response_probe import Probe
from keras_regs.layers._penalized_activation import PenalizedActivation
from tests.inspect.probing import CLASSIFY, everything, see
from tests.networks import images, network, target_of


class TestNothingChanges:
    def test_and_without_labels_no_penalty_is_computed(self):
        computed = []

        class Counted(keras.Regularizer):
            def __call__(self, x):
                computed.append(x.shape)
                return ops.mean(x)

        penalized = PenalizedActivation("relu", Counted())
        model = network("functional", Counted(), activation=penalized)
        model.compile("sgd", CLASSIFY)
        x, y = images()
        computed.clear()  # Keras computes some when it builds a model.
        see(model, x)
        assert computed == []
        see(model, x, y)
        assert len(computed) == 2

    @pytest.mark.parametrize("with_labels", [False, True])
    def test_in_a_model(self, with_labels):
        """Not even the number of draws of a penalty that draws positions at random."""
        model = kr.regularize(
            network("nested", kr.RFAVEntropy(1e-3, positions=0.5), activation="relu"),
            {"inner/target": kr.AL2(0.1)},
            existing="add",
        )
        model.compile("sgd", CLASSIFY, metrics=["accuracy"])
        x, y = images()
        model.fit(x, y, batch_size=4, verbose=0)
        before = everything(model)
        attributes = [dict(vars(each)) for each in model._flatten_layers()]
        for _ in Probe(model, kr.analysis.rfav_entropy)(x, *[y] * with_labels):
            pass
        for value, expected in zip(everything(model), before, strict=True):
            np.testing.assert_array_equal(value, expected)
        for each, expected in zip(model._flatten_layers(), attributes, strict=True):
            for name in ("activation", "call", "activity_regularizer"):
                assert vars(each).get(name) is expected.get(name)
        model.fit(x, y, batch_size=4, verbose=0)

    def test_where_measuring_fails(self):
        def measure(response, axis):
            raise RuntimeError("no")

        model = network("functional", activation="relu")
        target = target_of(model)
        activation, call = target.activation, target.call
        with pytest.raises(RuntimeError, match="no"):
            list(Probe(model, measure)(images()[0]))
        assert target.activation is activation
        assert target.call == call
