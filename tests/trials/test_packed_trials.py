"""Trials packed into one file: exact, written as a whole, and refused when damaged."""

import copy
import json

import keras
import numpy as np
import pytest

from keras_regs.trials import Trial, Trials, _packed
from keras_regs.trials import _files as files
from keras_regs.trials._outcomes import read_outcomes, read_records, with_logs

pytestmark = pytest.mark.independent_of_backend


def record(name="plain", seed=0, **configuration):
    """A trial whose name changes a layer, and whose seed changes the weights."""
    layers = [
        {"name": "dense", "seed": seed, "units": 3},
        {
            "name": "end",
            "strength": {"plain": None, "strong": 0.1 + 0.2}.get(name, [1, 2]),
            "seed": seed,
        },
    ]
    if name == "longer":
        layers.insert(1, {"name": "dropout", "rate": 0.5})
    return {
        "name": name,
        "seed": seed,
        "configuration": {
            "epochs": 3,
            "data": {"train": "5647"},
            "layers": layers,
            "initial_weights": f"w{seed}",
            **configuration,
        },
        "environment": {"backend": "tensorflow", "cores": 2},
        "samples": {"train": 10},
        "history": {"loss": [1 / 3, "NaN", 1e-300], "lists": [[1, 2], [3, 4], [5, 6]]},
        "metrics": {"test": {"accuracy": float(np.float32(0.7))}},
        "measure": None,
        "measured": {"sparsity": "-Infinity"},
        "seconds": 1.5,
    }


RECORDS = [record(name, seed) for name in ("longer", "plain", "strong") for seed in (0, 1, 7)]


@pytest.fixture
def path(tmp_path):
    path = tmp_path / _packed.FILE
    _packed.write_packed(path, reversed(RECORDS))
    return path


def as_text(records):
    return [json.dumps(each, sort_keys=True) for each in records]


class TestRoundTrip:
    def test_gives_back_each_trial_by_name_and_seed(self, path):
        assert as_text(_packed.read_packed(path)) == as_text(RECORDS)

    @pytest.mark.parametrize(
        "others",
        [
            [{"epochs": 1}, {"epochs": 1.0}, {"epochs": True}],  # which are equal in Python
            [{"one": None}, {}],  # a key without a value, and no key
            [{"one": {"two": []}}, {"one": []}, {"one": {}}],
            [{"$": 0}, {"$": {"$": 1}}],  # what placeholders look like
            [{"one": [{"$": 5}]}, {"one": [{"$": 5}]}],
            [{"one": [1, 2, 3]}, {"one": [1]}],
        ],
    )
    @pytest.mark.parametrize("below", [False, True])
    def test_of_configurations_that_differ_in_kind(self, others, below, tmp_path):
        records = [record(seed=seed, **each) for seed, each in enumerate(others)]
        if below:  # in a tree that no other name has
            records = [
                record(seed=seed, tree={"a": seed, "b": [each]}) for seed, each in enumerate(others)
            ]
            records.append(record("strong"))
        _packed.write_packed(tmp_path / _packed.FILE, records)
        assert as_text(_packed.read_packed(tmp_path / _packed.FILE)) == as_text(records)

    def test_twice_is_the_same_file(self, path):
        before = path.read_bytes()
        _packed.write_packed(path, _packed.read_packed(path))
        assert path.read_bytes() == before

    def test_writes_once_what_trials_have_in_common(self, path):
        lines = path.read_text().splitlines()
        assert len(lines) == 1 + len(RECORDS)
        assert [line.count("5647") for line in lines] == [1] + [0] * len(RECORDS)
        head, _, _, _, line, *_ = map(json.loads, lines)
        assert head["shared"]["environment"] == {"backend": "tensorflow", "cores": 2}
        assert head["shared"]["configuration"]["epochs"] == 3
        # The strength once for each name, the seed in each line.
        assert "0.30000000000000004" in json.dumps(head["rows"]["strong"])
        assert sorted(map(str, line["differs"].values())) == ["0", "0", "w0"]
        # The layer that only the longer networks have is in the head, too.
        assert [line.count('"end"') for line in lines] == [3] + [0] * len(RECORDS)

    def test_of_the_format_before_is_read(self, path):
        lines = path.read_text().splitlines()
        head = json.loads(lines[0])
        del head["parts"]
        head["format"] = "keras_regs.trials/1"
        plain = [line for line in lines[1:] if '"name":"longer"' not in line]
        path.write_text("\n".join([json.dumps({**head, "trials": len(plain)}), *plain]) + "\n")
        expected = [each for each in RECORDS if each["name"] != "longer"]
        assert as_text(_packed.read_packed(path)) == as_text(expected)


class TestDamage:
    def test_that_cuts_the_file_off_names_the_line(self, path):
        lines = path.read_bytes().splitlines(keepends=True)
        for line, text in enumerate(lines, 1):
            for end in (b"", text[:-1], text[:20]):
                path.write_bytes(b"".join(lines[: line - 1]) + end)
                with pytest.raises(ValueError) as raised:
                    _packed.read_packed(path)
                # Between two lines, the last one that is there is named.
                named = line if end else max(1, line - 1)
                assert str(raised.value).startswith(f"Argument `folder`: {path}, line {named}: ")
                assert str(raised.value).endswith("restore it, or pass another folder.")

    @pytest.mark.parametrize(
        ("line", "old", "new", "problem"),
        [
            (1, _packed.FORMAT, "other/1", "its format is 'other/1', not 'keras_regs.trials/2'"),
            (1, '"epochs":3', '"epochs":4', "its configuration does not match its hash"),
            (1, '"trials":9', '"trials":8', "the file ends after 9 of 8 trials"),
            (1, '"parts":{', '"parts":[],"p":{', "unexpected types: parts"),
            (1, '"parts":{"longer":{', '"parts":{"longer":[],"p":{', "the first line does not"),
            (1, '"strong":', '"weak":', "the first line does not describe 'strong'"),
            (1, '"samples":{', '"samples":[],"s":{', "unexpected types: samples"),
            (3, '"seed":1', '"seed":0', "'longer' of seed 0 appears twice"),
            (3, '"seed":1', '"seed":"1"', "unexpected types: seed"),
            (3, '"history"', '"histories"', "it has no history"),
            (3, '"w1"', '"w2"', "its configuration does not match its hash"),
            (3, '{"name"', "", "it is not JSON: "),
        ],
    )
    def test_of_each_kind(self, path, line, old, new, problem):
        lines = path.read_text().splitlines(keepends=True)
        assert old in lines[line - 1]
        lines[line - 1] = lines[line - 1].replace(old, new)
        path.write_text("".join(lines))
        with pytest.raises(ValueError) as raised:
            _packed.read_packed(path)
        assert f": {problem}" in str(raised.value)
        assert f"Argument `folder`: {path}, line " in str(raised.value)

    def test_while_it_is_written_leaves_what_was_there(self, path, monkeypatch):
        before = path.read_bytes()

        def full(descriptor):
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("os.fsync", full)
        with pytest.raises(OSError, match="No space left"):
            _packed.write_packed(path, RECORDS[:2])
        assert path.read_bytes() == before
        assert list(path.parent.iterdir()) == [path]


class TestFolder:
    def test_has_packed_trials_and_files(self, path):
        added = record("plain", 8)
        files.write_json(path.parent / "plain.seed-8.json", added)
        found = as_text(read_records(path.parent))
        assert sorted(found) == sorted(as_text([*RECORDS, added]))

    def test_of_a_trial_in_both_reads_the_file_with_all_logs(self, tmp_path):
        whole = record()
        _packed.write_packed(tmp_path / _packed.FILE, [with_logs(whole, ("lists",))])
        assert list(read_outcomes(tmp_path)[0].history) == ["lists"]
        files.write_json(tmp_path / "plain.seed-0.json", whole)
        (outcome,) = read_outcomes(tmp_path)
        assert list(outcome.history) == ["loss", "lists"]

    def test_of_a_trial_with_two_results_is_refused(self, path):
        other = copy.deepcopy(RECORDS[3])
        other["metrics"]["test"]["accuracy"] = 0.7
        files.write_json(path.parent / "plain.seed-0.json", other)
        with pytest.raises(ValueError, match=r"different results of the trial 'plain' of seed 0"):
            read_records(path.parent)


class TestTrials:
    """A packed trial is done: it is not trained again, and no other one takes its place."""

    @pytest.fixture
    def run(self, tmp_path):
        built = []

        def build():
            built.append(1)
            model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
            model.compile(loss="mse")
            return model

        def run(seeds, epochs=1, measure=None):
            x = np.ones((4, 2), "float32")
            trials = [Trial("a", seed, build) for seed in seeds]
            data = {"train": (x, x[:, :1]), "test": (x, x[:, :1])}
            built.clear()
            outcomes = list(Trials(trials, data, epochs, 2, tmp_path, measure))
            return outcomes, len(built)

        return run

    def pack(self, folder):
        _packed.write_packed(folder / _packed.FILE, read_records(folder))
        for path in folder.glob("*.json"):
            path.unlink()

    def test_only_what_is_not_packed_is_trained(self, run, tmp_path):
        (first,), _ = run([0])
        self.pack(tmp_path)
        (again, second), built = run([0, 1])
        assert built == 2  # one to compare the configuration, one to train
        assert (again.metrics, again.history) == (first.metrics, first.history)
        assert [path.name for path in tmp_path.glob("*.json")] == ["a.seed-1.json"]
        assert [each.seed for each in read_outcomes(tmp_path)] == [0, 1]
        assert second.metrics != first.metrics

    def test_another_configuration_is_refused(self, run, tmp_path):
        run([0])
        self.pack(tmp_path)
        before = (tmp_path / _packed.FILE).read_bytes()
        with pytest.raises(ValueError) as raised:
            run([0], epochs=2)
        assert str(raised.value) == (
            f"Argument `folder`: 'a' of seed 0 in {tmp_path}/{_packed.FILE} belongs to another "
            "configuration. Differences: epochs (1, now 2). Pass another folder."
        )
        with pytest.raises(
            ValueError, match=r"`measure`: the finished trial 'a' of seed 0 in .*jsonl"
        ):
            run([0], measure=lambda model: {})
        assert [path.name for path in tmp_path.iterdir()] == [_packed.FILE]
        assert (tmp_path / _packed.FILE).read_bytes() == before
