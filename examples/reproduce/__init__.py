"""The comparisons of the five papers: `python -m examples.reproduce --list`."""
