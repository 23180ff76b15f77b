"""The results in the documentation: the report and the README say what they give."""

from dataclasses import replace
from pathlib import Path

import pytest

from examples.reproduce import report
from examples.reproduce.experiments import EXPERIMENTS
from examples.reproduce.front_page import decisions
from examples.reproduce.results import read_tables
from examples.reproduce.targeted_sparsity.experiment import COLUMNS
from examples.reproduce.targeted_sparsity.rows import NETWORKS, Network

pytestmark = pytest.mark.independent_of_backend

ROOT = Path(__file__).parents[2]
RESULTS = ROOT / "docs" / "results"


def cells_of(page):
    """The cells of each row of the tables of a page, but those between a head and its rows."""
    lines = page.read_text(encoding="utf-8").splitlines()
    rows = [[cell.strip(" *") for cell in line.split("|")[1:-1]] for line in lines]
    return [row for row in rows if row and set("".join(row)) - set(":-")]


@pytest.fixture(scope="module")
def tables():
    return read_tables(RESULTS)


class TestCommittedResults:
    def test_the_report_is_what_the_results_give(self, tables, tmp_path, monkeypatch):
        used = {name: set() for name in EXPERIMENTS}

        class Logs(dict):
            """Logs that remember which of them were looked for."""

            def __init__(self, logs, name):
                super().__init__(logs)
                self.name = name

            def __getitem__(self, log):
                used[self.name].add(log)
                return super().__getitem__(log)

            def get(self, log, default=None):
                used[self.name].add(log)
                return super().get(log, default)

            def __contains__(self, log):
                used[self.name].add(log)
                return super().__contains__(log)

        def remembering(table):
            name = table.experiment.name
            outcomes = {
                row: [replace(trial, history=Logs(trial.history, name)) for trial in trials]
                for row, trials in table.outcomes.items()
            }
            return replace(table, outcomes=outcomes)

        monkeypatch.setattr(report, "read_tables", lambda folder: list(map(remembering, tables)))
        report.write_report(RESULTS, tmp_path)
        pages = {path.name for path in tmp_path.glob("*.md")}
        assert pages == {report.NAME, *(f"{name}.md" for name in EXPERIMENTS)}
        for page in pages:
            written = (tmp_path / page).read_text(encoding="utf-8")
            assert written == (RESULTS / page).read_text(encoding="utf-8"), page
        figures = {path.name for path in tmp_path.glob("*.png")}
        assert figures == {path.name for path in RESULTS.glob("*.png")}
        # What is packed is what is used.
        assert used == {name: set(each.logs) for name, each in EXPERIMENTS.items()}

    def test_are_packed(self):
        files = {path.name for path in RESULTS.glob("*/*/*")}
        assert files == {"notes.md", "trials.jsonl"}
        assert sum(path.stat().st_size for path in RESULTS.glob("*/*/*")) < 3e6

    def test_are_of_the_experiments_as_they_are(self, tables):
        for table in tables:
            assert set(table.outcomes) <= set(table.experiment.rows(table.setting))
            for trial in table.trials:
                assert trial.configuration["settings"]["setting"] == table.setting.to_dict()
                assert trial.configuration["epochs"] == table.setting.amount.epochs

    def test_the_first_page_can_be_read_in_a_minute(self):
        """A row for each paper, and no cell that is long."""
        rows = cells_of(RESULTS / report.NAME)
        main = [cells for cells in rows if len(cells) == 7]
        assert [cells[0] for cells in main[1:]] == [
            f"[{experiment.title}]({name}.md)" for name, experiment in EXPERIMENTS.items()
        ]
        for cells in rows:
            for cell in cells:
                assert len(cell) <= 120, cell

    def test_the_readme_says_the_same_of_each_main_claim(self):
        readme = [tuple(cells[1:]) for cells in cells_of(ROOT / "README.md") if len(cells) == 4]
        main = [cells for cells in cells_of(RESULTS / report.NAME) if len(cells) == 7]
        for _, claim, _, here, _, _, verdict in main[1:]:
            assert (claim, here.partition("<br>")[0], verdict) in readme

    def test_each_claim_that_is_counted_is_decided_from_three_seeds(self, tables):
        found = [each.finding for each in decisions(tables).values()]
        decided = [each for each in found if each.is_decided and not each.claim.is_check]
        assert all(each.evidence.seeds >= 3 for each in decided)
        assert all(holds for each in decided for _, holds in each.regimes)
        assert f" {len(decided)} different claims" in (ROOT / "README.md").read_text(
            encoding="utf-8"
        )
        text = (RESULTS / report.NAME).read_text(encoding="utf-8")
        assert f"**{len(decided)} different claims are decided**" in text

    def test_the_readme_says_the_same_of_targeted_sparsity(self):
        rows = cells_of(RESULTS / "targeted-sparsity.md")
        # LeNet's table comes later, and has as many cells.
        found = {row[0]: row for row in reversed(rows) if len(row) == 2 + len(COLUMNS)}
        readme = (ROOT / "README.md").read_text(encoding="utf-8")
        for name in NETWORKS:
            label = Network(name).label
            _, _, accuracy, _, loss, *_ = found[label]
            assert f"\n| {label} | {accuracy} | {loss} |\n" in readme
