"""What figures 2 and 3 show: the error and what is penalized, against the strength."""

from typing import Any

import numpy as np

from examples.reproduce.drawing import COMMAND, draw_band
from examples.reproduce.numbers import measured
from examples.reproduce.representation.choice import error
from examples.reproduce.representation.factors import FACTORS, STRENGTHS, FactorRow
from examples.reproduce.rows import Outcomes
from keras_regs._results.figures import COLOURS, finish, legend_beside, new_figure

# No strength, on a logarithmic axis.
_NONE = 0.1
PENALIZED = {"L1R": ("sparsity", "share of zeros"), "RR": ("rank", "rank")}


def of_factors(outcomes: Outcomes) -> Any:
    """Draws what is penalized and the error against the strength, a line for each number.

    A column for each regularizer. Bands go from the least seed to the greatest.
    """
    if not any(isinstance(row, FactorRow) for row in outcomes):
        return None
    figure, grid = new_figure(COMMAND, 2, len(STRENGTHS), (8.6, 5.2), squeeze=False)
    for column, (regularizer, strengths) in enumerate(STRENGTHS.items()):
        name, head = PENALIZED[regularizer]
        x = [strengths[0] * _NONE, *strengths]
        for line, (number, y) in zip(
            grid, ((measured(name), head), (error, "test error (%)")), strict=True
        ):
            axes = line[column]
            for index, factors in enumerate(FACTORS):
                rows = [FactorRow(factors)]
                rows += [FactorRow(factors, regularizer, each) for each in strengths]
                if all(row in outcomes for row in rows):
                    seeds = min(len(outcomes[row]) for row in rows)
                    values = np.array(
                        [[number(trial) for trial in outcomes[row][:seeds]] for row in rows]
                    )
                    style = (COLOURS[index], "o-")
                    draw_band(axes, x, values.T, f"{factors} factors", style)
            axes.set_xscale("log")
            axes.set_xticks(x, ["0", *map("{:g}".format, strengths)])
            axes.minorticks_off()
            finish(axes, x=f"strength of {regularizer}", y=y)
    legend_beside(grid[0, -1])
    return figure
