"""Examples of keras_regs. Run each as `python -m examples.<name>` from the project's folder."""
