"""Warnings that point to the line of the user's that they are about."""

import sys
import warnings


def warn(message: str) -> None:
    """Warns at the first caller that is not of this package."""
    level = 1
    while sys._getframe(level).f_globals["__name__"].startswith("keras_regs."):
        level += 1
    warnings.warn(message, stacklevel=level + 1)
