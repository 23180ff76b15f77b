"""The first page of the report: what became of each paper's main claim, in a minute."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from examples.reproduce.claims import (
    CANNOT,
    CONTRADICTED,
    DECIDED,
    HELD,
    NOT_RUN,
    NOT_SEEN,
    ONE_SEED,
    VERDICTS,
    WEAKER,
    Finding,
)
from examples.reproduce.comparisons import LEVEL
from examples.reproduce.experiment import Experiment
from examples.reproduce.experiment_page import paper_of
from examples.reproduce.results import Table
from keras_regs._text.tables import markdown

TITLE = "# Do the papers' claims hold?"
INTRODUCTION = """\
These pages repeat the experiments of the five papers with this library on two CPU cores, with
smaller networks and fewer images. Each claim is decided by a statistical test over random seeds.
Every number on these pages is computed from the records beside them."""
WORDS = {
    HELD: "the test confirms it, at a level of 5 %",
    WEAKER: "the test confirms it in the paper's setting, with less than half the effect",
    NOT_SEEN: "the test does not distinguish the effect from none",
    CONTRADICTED: "the test confirms the opposite",
    CANNOT: "the setting does not meet a condition that the claim needs",
}


class Decision(NamedTuple):
    """What is said of a claim, which may be looked at in several tables."""

    table: Table
    finding: Finding


def front_page(
    tables: Sequence[Table], dots: Mapping[str, str], has_protocol: bool
) -> Iterator[str]:
    """The paragraphs of the page, up to the figures.

    Args:
        tables: All tables.
        dots: The file with the picture of the seeds of each experiment's main claim.
        has_protocol: Whether the results have a protocol beside them.
    """
    yield TITLE
    yield INTRODUCTION
    yield "\n".join(f"- **{word}**: {meaning}." for word, meaning in WORDS.items())
    yield _main_claims(tables, dots)
    yield (
        "Each dot is a seed, each bar a mean. The number after ± is half of a 95 % interval over "
        "the seeds. The images are the same for all seeds."
    )
    if has_protocol:
        yield "The [protocol](protocol/index.md) says what was fixed before the runs."
    terms = [each.terms for each in experiments_of(tables) if each.terms]
    if terms:
        yield " ".join(terms)
    yield "## All claims"
    yield from _counts(tables)
    yield from _listed(tables)


def _main_claims(tables: Sequence[Table], dots: Mapping[str, str]) -> str:
    rows = [
        ["", "main claim", "paper", "here", "seeds and test", "is its condition met?", "verdict"]
    ]
    for experiment in experiments_of(tables):
        rows.append(
            [f"[{experiment.title}]({experiment.name}.md)", *_main(experiment, tables, dots)]
        )
    return markdown(rows, left=range(7))


def _main(experiment: Experiment, tables: Sequence[Table], dots: Mapping[str, str]) -> list[str]:
    decision = main_decision(experiment, tables)
    if decision is None:
        return ["", "", "", "", "", f"**{NOT_RUN}**"]
    table, finding = decision
    claim, evidence = finding.claim, finding.evidence
    assert evidence is not None
    shows = "; ".join(
        f"{'yes' if holds else 'no'}: {regime.text[0].lower()}{regime.text[1:]} ({number})"
        for regime, (number, holds) in zip(claim.regimes, finding.regimes, strict=True)
    )
    picture = dots.get(experiment.name)
    seeds = f"{claim.comparison.test}, {evidence.seeds} seeds"
    return [
        claim.text,
        "<br>".join(filter(None, (paper_of(claim), claim.paper_setting or claim.source))),
        f"{evidence.here}<br>{table.brief}",
        f"![{evidence.seeds} seeds]({picture})<br>{seeds}" if picture else seeds,
        shows,
        f"**{finding.verdict}**",
    ]


def experiments_of(tables: Sequence[Table]) -> list[Experiment]:
    """The experiments, in order."""
    return list({table.experiment.name: table.experiment for table in tables}.values())


def decisions(tables: Sequence[Table]) -> dict[tuple[str, str], Decision]:
    """What is said of each different claim, by experiment and text.

    Of several tables that decide it, one counts for which it was stated before the runs, then one
    that is like the paper's, and else the first.
    """
    found: dict[tuple[str, str], Decision] = {}
    for table in tables:
        for finding in table.findings:
            key = (table.experiment.name, finding.claim.text)
            decision = Decision(table, finding)
            if key not in found or _rank(decision) > _rank(found[key]):
                found[key] = decision
    return found


def _rank(decision: Decision) -> tuple[bool, bool, bool, bool]:
    table, finding = decision
    claim, setting = finding.claim, table.setting
    is_like = claim.condition == setting.condition and claim.data == setting.data
    was_stated_before = claim.stated == "before"
    return finding.verdict != NOT_RUN, finding.is_decided, was_stated_before, is_like


def main_decision(experiment: Experiment, tables: Sequence[Table]) -> Decision | None:
    """What is said of the main claim of an experiment, if it was run.

    Where tables have different ones, the one that is decided in a setting like the paper's.
    """
    found = [
        decision
        for (name, _), decision in decisions(tables).items()
        if name == experiment.name and decision.finding.claim.is_main
    ]
    best = max(found, key=_rank, default=None)
    return None if best is None or best.finding.verdict == NOT_RUN else best


def _counts(tables: Sequence[Table]) -> Iterator[str]:
    found = list(decisions(tables).values())
    claims = [each for each in found if not each.finding.claim.is_check]
    shown = [verdict for verdict in VERDICTS if verdict not in (ONE_SEED, NOT_RUN)]
    rows = [["", *shown, "not run, or of one seed", "checks that passed"]]
    for experiment in (*experiments_of(tables), None):
        of = [each for each in found if experiment in (None, each.table.experiment)]
        counts = Counter(_counted(each.finding) for each in of if not each.finding.claim.is_check)
        checks = [each.finding for each in of if each.finding.claim.is_check]
        rows.append(
            [
                experiment.title if experiment else "**all**",
                *(str(counts[verdict]) for verdict in shown),
                str(counts[NOT_RUN]),
                f"{sum(_passed(check) for check in checks)} of "
                f"{sum(check.verdict != NOT_RUN for check in checks)}"
                if checks
                else "none",
            ]
        )
    decided = [each.finding for each in claims if each.finding.is_decided]
    before = sum(finding.claim.stated == "before" for finding in decided)
    yield (
        f"**{len(decided)} different claims are decided**, each from three or more seeds. Of "
        f"these, {before} were stated with setting and rule before the numbers were seen. The "
        "others were decided from records that existed already. A claim that is tested in several "
        "tables counts once. A check tests only that a regularizer lowers what it penalizes."
    )
    by_chance = LEVEL * len(decided)
    yield (
        "**The verdicts are not corrected for the number of claims.** Where there is no effect, "
        f"each test is wrong in 5 % of the cases. If none of the {len(decided)} effects existed, "
        f"about {by_chance:.0f} claims would be held or contradicted by chance alone, half of "
        "them held and half contradicted."
    )
    yield markdown(rows)


def _listed(tables: Sequence[Table]) -> Iterator[str]:
    """The claims that are contradicted, and the checks that failed."""
    found = [each for each in decisions(tables).values() if each.finding.verdict != NOT_RUN]
    for head, chosen in (
        (
            "Contradicted",
            [
                each
                for each in found
                if _counted(each.finding) == CONTRADICTED and not each.finding.claim.is_check
            ],
        ),
        (
            "Checks that did not pass",
            [each for each in found if each.finding.claim.is_check and not _passed(each.finding)],
        ),
    ):
        if chosen:
            yield f"**{head}:**"
            yield "\n".join(
                f"- {each.table.experiment.title}: {each.finding.claim.text} "
                f"({each.finding.evidence.here})."
                for each in chosen
                if each.finding.evidence is not None
            )


def _passed(check: Finding) -> bool:
    return check.verdict in (HELD, WEAKER)


def _counted(finding: Finding) -> str:
    """The verdict that is counted. Too few seeds do not count."""
    if finding.verdict in DECIDED and not finding.is_decided:
        return NOT_RUN
    return NOT_RUN if finding.verdict == ONE_SEED else finding.verdict
