"""The command line of `examples.reproduce`, and results that do not belong together."""

import json

import keras
import pytest

from examples.reproduce.__main__ import main
from examples.reproduce.experiments import EXPERIMENTS
from tests.examples.reproducing import ROWS, TINY, add_trial, fails, run


class TestArguments:
    def test_an_unknown_row(self, digits, tmp_path, monkeypatch):
        monkeypatch.setattr("examples.reproduce.runner.prepare", None)  # no image is loaded
        assert fails(digits, tmp_path, "--variants", "bare", "barely").endswith(
            "`--variants` must be among bare, batchnorm, dropout, decay, bare-al2, batchnorm-al2, "
            "dropout-al2, decay-al2, bare-al2-geometric. Received: barely"
        )
        problem = fails(digits, tmp_path, "--variants", "L1R-2", experiment="representation")
        assert problem.endswith(
            "`--variants` must be among L1R-0.001, L1R-0.01, L1R-0.1, L1R-1, L1R-10, L1R-100 and "
            "others, see --list. Received: L1R-2"
        )

    def test_a_condition_of_another_network(self, digits, tmp_path):
        problem = fails(digits, tmp_path, "--condition", "width-512", experiment="representation")
        assert problem.endswith(
            "`--condition` must be among 1k, 5k, all, width-2, width-8, transformed, "
            "linear, pca, synthetic for --size mlp. "
            "Received: width-512"
        )

    def test_images_that_are_too_small(self, tmp_path, capsys):
        assert main(["al2", "--data", "digits", *TINY, "--out", str(tmp_path)]) == 2
        assert (
            "`--data` must have images of at least 16 x 16 pixels for the network cnn. "
            "Received: digits: 60 training and 899 test images, 8 x 8 x 1, 10 classes"
        ) in capsys.readouterr().err

    def test_a_folder_with_another_configuration(self, digits, results):
        out, path = results
        before = path.read_bytes()
        problem = fails(digits, out, "--variants", "bare", "--epochs", "2")
        assert "bare of seed 0 was trained in another way" in problem
        assert "epochs (1, now 2)" in problem
        assert path.read_bytes() == before
        # Nor are rows of one table trained in different ways.
        problem = fails(digits, out, "--variants", "dropout", "--epochs", "2", "--limit", "50")
        assert problem == (
            f"reproduce: error: `--out`: in {path.parent}, bare of seed 0 was trained in another "
            "way. What differs: setting.amount.epochs (1, now 2), setting.amount.limit (60, now "
            "50), data.train " + problem.partition("data.train ")[2]
        )
        assert problem.endswith("Name another folder.")
        assert list(out.glob("*/*/*.json")) == [path]

    def test_a_report_of_nothing(self, tmp_path, capsys):
        assert main(["report", str(tmp_path)]) == 2
        assert f"There are no results of an experiment in {tmp_path}, or" in capsys.readouterr().err
        assert not list(tmp_path.iterdir())

    def test_a_report_of_trials_that_do_not_belong_together(self, results, capsys):
        out, path = results
        text = path.read_text()
        for name, changed, problem in (
            ("copy.json", text, "copy.json holds the trial 'bare' of seed 0, whose file is named"),
            (
                "barely.seed-0.json",
                text.replace('"bare"', '"barely"'),
                "have rows that al2 does not have: barely.",
            ),
            (
                "bare.seed-1.json",
                text.replace('"seed": 0', '"seed": 1').replace('"limit": 60', '"limit": 50'),
                "were not all trained in the same way.",
            ),
            (
                "bare.seed-1.json",
                text.replace('"seed": 0', '"seed": 1').replace('"keras"', '"kera"'),
                "bare of seed 1 does not say with which keras it was trained.",
            ),
            (
                "bare.seed-1.json",
                text.replace('"seed": 0', '"seed": 1').replace('"size"', '"sise"'),
                "bare of seed 1 is no result of al2.",
            ),
            (
                "bare.seed-1.json",
                text.replace('"seed": 0', '"seed": 1').replace(
                    '"val_accuracy": [', '"val_accuracy": [], "b": ['
                ),
                "bare of seed 1 is no result of al2.",
            ),
        ):
            other = path.with_name(name)
            other.write_text(changed)
            assert main(["report", str(out)]) == 2
            assert problem in capsys.readouterr().err
            other.unlink()
        path.with_name("notes.md").write_text("It was a *moment*.\n")
        assert main(["report", str(out)]) == 0
        assert "\n\n**In words.** It was a *moment*.\n\n" in (out / "al2.md").read_text()
        path.parent.rename(path.parent.with_name("copy"))
        assert main(["report", str(out)]) == 2
        assert f"belong into a folder {path.parent.name}." in capsys.readouterr().err

    def test_rows_of_several_seeds(self, results):
        out, path = results
        add_trial(path, "bare", 1)
        add_trial(path, "dropout", 0)
        for each in path.parent.glob("*.json"):  # whatever else the machine did
            each.write_text(json.dumps({**json.loads(each.read_text()), "seconds": 300.0}))
        assert main(["report", str(out)]) == 0
        text = (out / "al2.md").read_text()
        commands = [
            line for line in text.splitlines() if "python -m examples.reproduce al2" in line
        ]
        ends = ["--seeds 1 --variants bare dropout", "--seeds 2 --variants bare"]
        assert [line[line.index("--seeds") :] for line in commands] == ends
        assert "3 trials in 15 minutes with " in text

    def test_rows_of_another_backend(self, digits, results):
        out, path = results
        backend = keras.backend.backend()
        path.write_text(path.read_text().replace(f'"backend": "{backend}"', '"backend": "numpy"'))
        problem = fails(digits, out, "--variants", "dropout", "--epochs", "1")
        assert f'What differs: backend ("numpy", now "{backend}"). Name another' in problem

    def test_a_report_in_place_of_something_else(self, results, tmp_path, capsys):
        (out, _), docs = results, tmp_path / "docs"
        docs.mkdir()
        (docs / "index.md").write_text("# Welcome")
        assert main(["report", str(out), "--to", str(docs)]) == 2
        assert f"{docs / 'index.md'} is no report. Name another folder" in capsys.readouterr().err
        assert [path.read_text() for path in docs.iterdir()] == ["# Welcome"]
        for _ in range(2):  # a report, on the other hand, is replaced
            assert main(["report", str(out), "--to", str(tmp_path / "report")]) == 0

    def test_abbreviations_are_none(self, digits, tmp_path, capsys):
        with pytest.raises(SystemExit):
            run("al2", digits, tmp_path, "--seed", "2")

    def test_the_users_folder(self, digits, results, tmp_path, monkeypatch):
        monkeypatch.setenv("HOME", str(tmp_path))
        monkeypatch.setenv("USERPROFILE", str(tmp_path))
        results[0].rename(tmp_path / "my results")
        arguments = ["--variants", "bare", "--epochs", "1"]
        status, stdout, _ = run("al2", digits, "~/my results", *arguments)
        assert status == 0
        assert not (tmp_path / "my results" / "al2" / "~").exists()
        assert stdout.splitlines()[-1].endswith(f" report '{tmp_path / 'my results'}'")

    def test_all_experiments_are_listed(self, capsys):
        assert main(["--list"]) == 0
        text = capsys.readouterr().out
        for name, experiment in EXPERIMENTS.items():
            assert f"{name}: {experiment.paper}" in text
            for size in experiment.sizes:
                assert f"    --size {size}: " in text
            assert f" {ROWS[name][-1]}" in text

    def test_nothing_named(self, capsys):
        with pytest.raises(SystemExit) as raised:
            main([])
        assert raised.value.code == 2
        assert "name an experiment, report, pack, or --list" in capsys.readouterr().err
