"""Outcomes of trials that were thought out, for tests of what is made of them."""

from keras_regs.trials import Outcome

SAMPLES = {"train": 50, "validation": 20, "held out": 10}


def outcome(name="a", seed=0, history=None, metrics=None, **measured):
    return Outcome(name, seed, history or {}, metrics or {}, measured, 1.0, {}, {}, SAMPLES)


def trials(values, name="a"):
    return [outcome(name, seed, value=value) for seed, value in enumerate(values)]
