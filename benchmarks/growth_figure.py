"""The table and the figure of `benchmarks.growth`: slopes on log axes."""

import numpy as np

from keras_regs._results.figures import COLOURS, finish, new_figure

FITTED = 3  # the largest sizes; at small ones, what each call costs hides the growth
MEASURES = {"median_ms": "milliseconds", "megabytes": "megabytes"}
# Python and the C library keep about as much, so smaller numbers say nothing.
SMALLEST = {"median_ms": 0, "megabytes": 1}


def lines_of(rows):
    """Returns `{(function, axis): rows by size}`."""
    lines = {}
    for row in rows:
        lines.setdefault((row["function"], row["axis"]), []).append(row)
    return {name: sorted(line, key=lambda row: row["size"]) for name, line in lines.items()}


def values_of(line, measure):
    """Returns what was measured for each size, or NaN where it is missing or too small."""
    values = [row.get(measure, np.nan) for row in line]
    return [value if value > SMALLEST[measure] else np.nan for value in values]


def slope(line, measure):
    """Returns the fitted power of the size, or NaN if it is not known."""
    values = values_of(line, measure)[-FITTED:]
    if len(values) < 2 or np.isnan(values).any():
        return np.nan
    sizes = [row["size"] for row in line[-FITTED:]]
    return float(np.polyfit(np.log(sizes), np.log(values), 1)[0])


def slopes(line):
    """Returns the slopes of time and memory as text."""
    found = [slope(line, measure) for measure in MEASURES]
    return ["-" if np.isnan(each) else f"{round(each, 1) + 0.0:.1f}" for each in found]


def table(rows):
    """Returns the slopes as text, with the power of the work."""
    text = [f"{'':<26}{'with':<12}{'sizes':>16}{'time':>8}{'work':>6}{'memory':>9}"]
    for (function, axis), line in lines_of(rows).items():
        sizes = f"{line[0]['size']:,}-{line[-1]['size']:,}"
        time, memory = slopes(line)
        work = line[0]["work"]
        text.append(f"{function:<26}{axis:<12}{sizes:>16}{time:>8}{work:>6g}{memory:>9}")
    return "\n".join(text)


def draw(rows, path):
    """Draws time and memory of each function against what grows."""
    import matplotlib.pyplot as plt
    from matplotlib.ticker import LogLocator, NullLocator

    lines = lines_of(rows)
    axes = list(dict.fromkeys(axis for _, axis in lines))
    functions = list(dict.fromkeys(function for function, _ in lines))
    with plt.rc_context({"font.size": 9}):
        figure, grid = new_figure(
            "benchmarks.growth", len(axes), 2, (9.5, 2.3 * len(axes)), squeeze=False
        )
        for row, axis in zip(grid, axes, strict=True):
            of_axis = {name: line for (name, own), line in lines.items() if own == axis}
            for panel, (measure, unit) in zip(row, MEASURES.items(), strict=True):
                for name, line in of_axis.items():
                    _plot(panel, line, measure, functions.index(name), name)
                panel.set(xscale="log", yscale="log")
                _widen(panel)
                sizes = sorted({each["size"] for line in of_axis.values() for each in line})
                panel.set_xticks(sizes[:: -(-len(sizes) // 6)])
                panel.yaxis.set_major_locator(LogLocator(subs=(1, 2, 5), numticks=10))
                for each in (panel.xaxis, panel.yaxis):
                    each.set_minor_locator(NullLocator())
                    each.set_major_formatter("{x:,g}")
                finish(panel, x=axis, y=unit)
            row[1].legend(
                row[0].get_lines(),
                [f"{name}: {', '.join(slopes(line))}" for name, line in of_axis.items()],
                title="slopes of time, memory",
                loc="upper left",
                bbox_to_anchor=(1.01, 1),
                borderaxespad=0,
                frameon=False,
                alignment="left",
            )
        figure.savefig(path, dpi=120)
        plt.close(figure)


def _plot(panel, line, measure, number, name):
    sizes = [row["size"] for row in line]
    values = values_of(line, measure)
    # As many markers as colours need, because there are more functions than colours.
    style = "o-" if number < len(COLOURS) else "s--"
    panel.plot(sizes, values, style, color=COLOURS[number % len(COLOURS)], label=name, ms=4, lw=1.3)


def _widen(panel):
    """Shows at least a decade, so that noise does not look like growth."""
    low, high = panel.get_ylim()
    factor = max(1, np.sqrt(10 * low / high))
    panel.set_ylim(low / factor, high * factor)
