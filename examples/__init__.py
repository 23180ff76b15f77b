"""Examples of keras_regs, each run as `python -m examples.<name>` from the project's folder."""
