"""The results of `examples.reproduce`, packed."""

import contextlib
import io
import json

import keras

from examples.reproduce.__main__ import main
from examples.reproduce.experiments import EXPERIMENTS
from tests.examples.reproducing import add_trial, fails, run


class TestPacking:
    """The results of a table in one file."""

    def pack(self, results, to):
        with contextlib.redirect_stdout(io.StringIO()) as stdout:
            assert main(["pack", str(results), str(to)]) == 0
        (path,) = to.glob("*/*/trials.jsonl")
        return path, stdout.getvalue()

    def test_gives_the_same_report(self, results, tmp_path):
        out, path = results
        add_trial(path, "bare", 1)
        add_trial(path, "bare-al2", 0)
        path.with_name("notes.md").write_text("It was a *moment*.\n")
        packed, said = self.pack(out, tmp_path / "packed")
        size = packed.stat().st_size
        assert said == f"{packed}: 3 trials, {size / 1000:.0f} kB\n"
        assert size < path.stat().st_size
        pages = []
        for folder in (out, tmp_path / "packed"):
            assert main(["report", str(folder)]) == 0
            pages.append((folder / "al2.md").read_text())
        assert pages[0] == pages[1]
        assert "It was a *moment*." in pages[1]
        assert sorted(json.loads(packed.read_text().splitlines()[1])["history"]) == sorted(
            EXPERIMENTS["al2"].logs
        )

    def test_twice_adds_what_is_new(self, results, tmp_path):
        out, path = results
        packed, _ = self.pack(out, tmp_path / "packed")
        before = packed.read_bytes()
        self.pack(out, tmp_path / "packed")
        assert packed.read_bytes() == before
        add_trial(path, "bare", 1)
        path.unlink()  # what was packed before is kept
        _, said = self.pack(out, tmp_path / "packed")
        assert ": 2 trials, " in said
        again, _ = self.pack(tmp_path / "packed", tmp_path / "again")
        assert again.read_bytes() == packed.read_bytes()

    def test_leaves_out_what_is_not_done(self, results, tmp_path):
        out, path = results
        path.with_name("bare.seed-1.npz").write_bytes(b"a state")
        _, said = self.pack(out, tmp_path / "packed")
        assert said.endswith(" kB; left out: 1 that are not done\n")
        assert path.exists()

    def test_of_other_results_than_those_that_are_packed(self, results, tmp_path, capsys):
        out, path = results
        packed, _ = self.pack(out, tmp_path / "packed")
        before = packed.read_bytes()
        text = path.read_text()
        path.write_text(text.replace('"seconds": ', '"seconds": 1'))
        assert main(["pack", str(out), str(tmp_path / "packed")]) == 2
        assert (
            f"{packed.parent} has another result of bare, seed 0, than {path.parent}. Name another"
        ) in capsys.readouterr().err
        # Nor are trials that were run in different ways packed together.
        path.unlink()
        other = text.replace('"seed": 0', '"seed": 1').replace('"limit": 60', '"limit": 50')
        path.with_name("bare.seed-1.json").write_text(other)
        assert main(["pack", str(out), str(tmp_path / "packed")]) == 2
        assert "were not all trained in the same way." in capsys.readouterr().err
        assert packed.read_bytes() == before

    def test_a_packed_trial_is_not_trained_again(self, digits, results, tmp_path, monkeypatch):
        out, _ = results
        packed, _ = self.pack(out, tmp_path / "packed")
        monkeypatch.setattr(keras.Model, "fit", None)
        arguments = ["--variants", "bare", "--epochs", "1"]
        status, stdout, stderr = run("al2", digits, tmp_path / "packed", *arguments)
        assert status == 0, stderr
        assert "bare, seed 0: final test accuracy, % " in stdout
        assert [path.name for path in packed.parent.iterdir()] == ["trials.jsonl"]

    def test_another_configuration_is_refused(self, digits, results, tmp_path):
        out, _ = results
        packed, _ = self.pack(out, tmp_path / "packed")
        problem = fails(digits, tmp_path / "packed", "--variants", "dropout", "--epochs", "2")
        assert f"in {packed.parent}, bare of seed 0 was trained in another way." in problem
        assert "What differs: setting.amount.epochs (1, now 2). Name another folder." in problem

    def test_a_damaged_file_is_named_with_its_line(self, results, tmp_path, capsys):
        out, _ = results
        packed, _ = self.pack(out, tmp_path / "packed")
        packed.write_bytes(packed.read_bytes()[:-9])
        assert main(["report", str(tmp_path / "packed")]) == 2
        assert f"{packed}, line 2: it is not JSON: " in capsys.readouterr().err
