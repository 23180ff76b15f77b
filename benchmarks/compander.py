"""Cost of companders: the time of a training step, and of a prediction after folding.

Times are ratios to the plain network on batches of 64 images of 32x32x3, with the backend in
`KERAS_BACKEND`. The network is ResNet-18, which `--width` makes narrower, or the m network of
`benchmarks.overhead`:

    KERAS_BACKEND=jax python -m benchmarks.compander --network resnet18 --output compander-jax.json

`plain again` is a second plain network. Its ratio shows the noise of the measurement.
"""

import argparse
import functools
import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras

import keras_regs as kr
from benchmarks.overhead import batch, m_network
from benchmarks.results import save
from benchmarks.timing import (
    add_timing_arguments,
    print_table,
    ratios,
    seconds_of_steps,
    seconds_of_turns,
)
from examples.networks import resnet18

AGAIN = "plain again"
COMPANDERS = {
    "arctan": kr.companders.Arctan,
    "arsinh": kr.companders.Arsinh,
    "erf": kr.companders.Erf,
    "power": kr.companders.Power,
    "weight_norm": kr.companders.WeightNorm,
    "arctan learned": lambda: kr.companders.Arctan(learnable="fine"),
}


def network(kind, width, weight_decay):
    """Returns the plain network, compiled."""
    if kind == "m":
        return m_network("plain")
    model = resnet18(width=width, weight_decay=weight_decay, seed=0)
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.SGD(0.01, momentum=0.9), loss)
    return model


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add_timing_arguments(parser, batch_size=64)
    parser.add_argument("--network", choices=["resnet18", "m"], default="resnet18")
    parser.add_argument("--width", type=int, default=64, help="channels where ResNet-18 has 64")
    parser.add_argument("--weight-decay", type=float, default=0.0, help="weight decay of ResNet-18")
    parser.add_argument("--companders", nargs="*", choices=COMPANDERS, default=[*COMPANDERS])
    arguments = parser.parse_args()

    def plain():
        return network(arguments.network, arguments.width, arguments.weight_decay)

    data = batch(arguments.batch_size)
    models = {"plain": plain(), AGAIN: plain()}
    models |= {name: kr.compand(plain(), COMPANDERS[name]()) for name in arguments.companders}
    training = ratios(seconds_of_steps(models, data, arguments), "training")
    companded = kr.compand(plain(), "arctan")
    models = {"plain": plain(), AGAIN: plain(), "arctan": companded, "folded": kr.fold(companded)}
    predict = {name: functools.partial(m.predict_on_batch, data[0]) for name, m in models.items()}
    inference = ratios(seconds_of_turns(predict, arguments), "inference")

    print_table(training, "training")
    print_table(inference, "inference")
    save("compander", arguments, training + inference)


if __name__ == "__main__":
    main()
