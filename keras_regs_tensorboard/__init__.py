"""The TensorBoard plugin of keras_regs: the tab "Sparsity".

It is a separate package, because TensorBoard imports its plugins when it starts, and importing
`keras_regs` imports Keras and a backend. This package only needs the `tensorboard` package.
"""
