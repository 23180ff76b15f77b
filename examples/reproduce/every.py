"""A claim about several things at once: that all of them are so."""

from collections.abc import Mapping
from dataclasses import dataclass

from examples.reproduce.comparisons import Comparison, Evidence
from examples.reproduce.rows import Outcomes


@dataclass(frozen=True)
class Every(Comparison):
    """That each of several comparisons holds: an intersection-union test.

    It holds if each of them does at the level of 5 %, and is contradicted if one of them is. The
    level is that of all together, since the one that is hardest to show decides.

    Attributes:
        comparisons: The comparisons, by what they are about.
    """

    comparisons: Mapping[str, Comparison]

    @property
    def test(self) -> str:  # type: ignore[override]
        tests = {each.test for each in self.comparisons.values()}
        return f"{' and '.join(sorted(tests))}, each"

    def evidence(self, outcomes: Outcomes) -> Evidence | None:
        found = {name: each.evidence(outcomes) for name, each in self.comparisons.items()}
        known = {name: each for name, each in found.items() if each is not None}
        if len(known) < len(found):
            return None
        return Evidence(
            min(each.sign for each in known.values()),
            "; ".join(f"{name}: {each.here}" for name, each in known.items()),
            "; ".join(f"{name}: {each.effect}" for name, each in known.items()),
            min(each.seeds for each in known.values()),
        )
