"""axe-core, which finds barriers in a page. It is one of the page's development packages."""

import os
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "keras_regs_tensorboard/frontend"
SCRIPT = FOLDER / "node_modules/axe-core/axe.min.js"
# WCAG 2.2 AA, and what is good practice besides.
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
EVERYTHING = {"type": "tag", "values": TAGS}
# What depends on the theme.
COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
RUN = """
async rules => {
    const { violations } = await axe.run(document, { runOnly: rules, resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`)
    );
}
"""

if not SCRIPT.exists():
    message = f"These tests need axe-core: npm ci --prefix {FOLDER}"
    if os.environ.get("KERAS_REGS_BROWSER") == "required":
        pytest.fail(f"KERAS_REGS_BROWSER is required. {message}", pytrace=False)
    pytest.skip(message, allow_module_level=True)


def barriers(tab, rules=EVERYTHING):
    """What axe finds in the page of a tab, in words, by `EVERYTHING` or `COLOURS`."""
    frame = tab.frame()
    # The page's content policy allows no other way.
    frame.evaluate(SCRIPT.read_text(encoding="utf-8"))
    return frame.evaluate(RUN, rules)
