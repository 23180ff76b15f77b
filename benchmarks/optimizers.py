"""Cost of rescaling: the time of an optimizer's update, as a ratio to Keras's own optimizer.

The kernels are those of a network with 20 convolutions of 64 or 128 channels, or of ResNet-18. The
backend is that in `KERAS_BACKEND`, and an update is compiled if Keras compiles it:

    KERAS_BACKEND=torch python -m benchmarks.optimizers --kernels 64 --output optimizers-torch.json

The optimizers take turns in one process. A ratio is the median of the ratios of all turns. If other
processes are running, `--clock cpu` with `OMP_NUM_THREADS=1` is more reliable.
"""

import argparse
import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np

import keras_regs as kr
from benchmarks.results import save
from benchmarks.timing import add_timing_arguments, print_table, ratios, seconds_of_turns

optimizers = keras.optimizers


def resnet18():
    shapes = [(3, 3, 3, 64), *[(3, 3, 64, 64)] * 4]
    for before, after in ((64, 128), (128, 256), (256, 512)):
        shapes += [(3, 3, before, after), (1, 1, before, after), *[(3, 3, after, after)] * 3]
    return [*shapes, (512, 10)]


KERNELS = {
    "64": lambda: [(3, 3, 64, 64)] * 20,
    "128": lambda: [(3, 3, 128, 128)] * 20,
    "resnet18": resnet18,
}
ARCTAN = kr.companders.Arctan()
# Optimizers, and the companders of their variables.
VARIANTS = {
    "plain": (optimizers.Adam, None),
    "rescaled": (kr.optimizers.RescaledAdam, ARCTAN),
    "rescaled, no companders": (kr.optimizers.RescaledAdam, None),
    "rescaled, Power": (kr.optimizers.RescaledAdam, kr.companders.Power()),
    "rescaled, Erf": (kr.optimizers.RescaledAdam, kr.companders.Erf()),
}
# Compared with Keras's optimizer with the same arguments.
WITH_ARGUMENTS = {
    "weight decay": {"weight_decay": 0.01},
    "global_clipnorm": {"global_clipnorm": 1.0},
}


def variants(with_arguments):
    if with_arguments is None:
        return {name: (*made, {}) for name, made in VARIANTS.items()}
    arguments = WITH_ARGUMENTS[with_arguments]
    return {name: (*VARIANTS[name], arguments) for name in ("plain", "rescaled")}


def update(optimizer, compander, arguments, shapes):
    """Returns a function that takes a step, always with the same gradients."""
    rng = np.random.default_rng(0)
    variables = []
    for i, shape in enumerate(shapes):
        value = rng.normal(size=shape, scale=0.05).astype("float32")
        variables.append(keras.Variable(value, name=f"kernel_{i}"))
        if compander is not None:
            variables[-1].compander = compander
    gradients = [
        keras.ops.convert_to_tensor(rng.normal(size=shape).astype("float32")) for shape in shapes
    ]
    optimizer = optimizer(1e-4, **arguments)
    optimizer.build(variables)
    backend = keras.backend.backend()
    if backend == "tensorflow":
        import tensorflow as tf

        return tf.function(lambda: optimizer.apply(gradients))
    if backend == "jax":
        import jax

        compiled = jax.jit(optimizer.stateless_apply, donate_argnums=(0, 2))
        state = [[v.value for v in optimizer.variables], [v.value for v in variables]]

        def step():
            new = compiled(state[0], gradients, state[1])
            state[:] = jax.block_until_ready(new)[::-1]

        return step
    import torch

    # Like the activations of a training step, this makes the allocator keep freed memory.
    torch.zeros(8_000_000)

    def step():
        with torch.no_grad():
            optimizer.apply(gradients)
        if gradients[0].is_cuda:
            torch.cuda.synchronize()

    return step


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add_timing_arguments(parser)
    parser.add_argument("--kernels", choices=KERNELS, default="64")
    parser.add_argument("--with-arguments", choices=WITH_ARGUMENTS)
    arguments = parser.parse_args()

    shapes = KERNELS[arguments.kernels]()
    steps = {name: update(*v, shapes) for name, v in variants(arguments.with_arguments).items()}
    rows = ratios(seconds_of_turns(steps, arguments))
    print_table(rows)
    save("optimizers", arguments, rows)


if __name__ == "__main__":
    main()
