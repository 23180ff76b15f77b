"""Markdown tables that are legible as plain text."""

from collections.abc import Collection, Sequence


def markdown(rows: Sequence[Sequence[str]], left: Collection[int] = (0,)) -> str:
    """A Markdown table, from its header and rows.

    A `|` in a cell is escaped.

    Args:
        rows: The cells. The first row is the header.
        left: Indices of left-aligned columns, for text. The others are right-aligned.
    """
    rows = [[cell.replace("|", r"\|") for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    rule = [
        "-" * width if index in left else "-" * (width - 1) + ":"
        for index, width in enumerate(widths)
    ]
    lines = []
    for row in (rows[0], rule, *rows[1:]):
        cells = [
            cell.ljust(width) if index in left else cell.rjust(width)
            for index, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)
