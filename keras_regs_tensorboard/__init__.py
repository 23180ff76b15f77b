"""The TensorBoard plugin of keras_regs: the tab "Sparsity".

A package of its own, because TensorBoard imports its plugins when it starts, and importing
`keras_regs` imports Keras and a backend. This one needs the `tensorboard` package alone.
"""
