"""What travels to workers of an executor."""

import json
import threading

import keras
import numpy as np
import pytest

from keras_regs.trials import Trial, Trials
from keras_regs.trials import _files as files
from tests.trials.carried_out_here import Here, in_workers, quick
from tests.trials.tiny_trials import DATA, eager, same

pytestmark = [pytest.mark.independent_of_backend, pytest.mark.usefixtures("short_waits")]


class TestTravel:
    def test_settings_of_keras_and_classes_of_a_script(self, tmp_path):
        @keras.saving.register_keras_serializable("here")
        class Own(keras.layers.Dense):
            pass

        def build():
            model = keras.Sequential([keras.Input((4,)), Own(1)])
            model.compile("sgd", "mse", run_eagerly=True)
            return model

        class Elsewhere(Here):
            """Where neither is known."""

            def changed(self, order):
                del keras.saving.get_custom_objects()["here>Own"]
                keras.config.set_dtype_policy("float32")
                return order

        keras.config.set_dtype_policy("bfloat16")
        try:
            expected = quick(None, make=build)
            found = quick(tmp_path, make=build, executor=Elsewhere())
        finally:
            keras.config.set_dtype_policy("float32")
        assert found[0].configuration == expected[0].configuration
        layer = found[0].configuration["model"]["config"]["layers"][1]
        assert layer["registered_name"] == "here>Own"
        assert "bfloat16" in json.dumps(layer)

    def test_large_arrays_are_one_file_each_however_many_trials_use_them(self, tmp_path):
        x = np.arange(80_000, dtype="float32").reshape(-1, 4) / 80_000
        y = x[:, 0]
        seen = []

        def build():
            assert len(x) == 20_000  # a function that uses the data
            return eager()

        class Looking(Here):
            def carry_out(self, function, order):
                folder = tmp_path / "workers"
                seen.append(sorted(np.load(path).nbytes for path in folder.glob("*.npy")))
                assert (folder / order["trials"]).stat().st_size < 10_000
                return super().carry_out(function, order)

        settings = {"data": {"train": (x, y), "validation": (x, y)}, "batch_size": 10_000}
        settings |= {"epochs": 1, "seeds": (0, 1), "make": build}
        expected = quick(None, **settings)
        assert same(quick(tmp_path, **settings, executor=Looking()), expected)
        assert seen == [[80_000, 320_000]] * 2

    def test_what_a_trial_changes_is_unknown_to_the_next(self, tmp_path):
        built = []

        def build():
            built.append(1)
            return eager(rate=0.1 * len(built))

        trials = [Trial(f"a{seed}", seed, build) for seed in (0, 1, 2)]
        found = list(Trials(trials, DATA, 1, 14, tmp_path, executor=Here()))
        rates = {
            outcome.configuration["compile"]["optimizer"]["config"]["learning_rate"]
            for outcome in found
        }
        assert len(rates) == 1

    @pytest.mark.parametrize("where", ["build", "callbacks", "measure", "settings"])
    def test_what_cannot_be_pickled_is_named_before_training(self, where, tmp_path, monkeypatch):
        lock = threading.Lock()

        def helper():
            return lock

        def build():
            if where == "build":
                helper()
            return eager()

        def callbacks():
            return [] if where != "callbacks" else [helper()]

        def measure(model):
            return {"n": 1 if where != "measure" else helper()}

        # Functions without the lock do not refer to it.
        own = {"build": build, "callbacks": callbacks, "measure": measure}
        plain = {"build": eager, "callbacks": list, "measure": None, "settings": None}
        used = {**plain, where: own.get(where, {"lock": lock})}
        measured = used.pop("measure")
        trials = [Trial("a", 3, **plain_trial(used))]
        monkeypatch.setattr(keras.Model, "fit", None)
        with pytest.raises(ValueError) as raised:
            list(Trials(trials, DATA, 1, 14, tmp_path, measured, executor=Here()))
        of = {"measure": "Argument `measure`"}.get(where, f"`{where}` of trial 'a', seed 3,")
        through = "`lock`" if where == "settings" else "`lock` in `helper`"
        assert str(raised.value) == (
            f"{of} cannot be sent to a worker, because of {through}: TypeError: cannot pickle "
            "'_thread.lock' object. Create such an object inside the function, or import it from "
            "a module that workers have, too."
        )
        assert in_workers(tmp_path) == []

    def test_a_full_disk_is_an_error_before_training(self, tmp_path, monkeypatch):
        def full(descriptor):
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(files.os, "fsync", full)
        with pytest.raises(OSError, match="No space left on device"):
            quick(tmp_path, executor=Here())
        assert in_workers(tmp_path) == []


def plain_trial(used):
    return {name: used[name] for name in ("build", "callbacks", "settings")}
