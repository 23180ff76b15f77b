"""The five papers' comparisons, trained anew: `python -m examples.reproduce --list`."""
