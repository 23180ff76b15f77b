"""Cost of the heatmaps of TensorBoard's tab "Sparsity": share of an epoch's time, and disk space.

Time: `SparsityHeatmaps` measures 1,000 labelled images of 32x32x3, and `CorrelationHistograms` all
filters, of the m network of Huesmann et al. (arXiv 2002.09237). `GradientBalance`, the other board
that runs the model, measures 512 images. They take turns with training steps of 64 images. The
share is that of an epoch of 50,000 images.

Disk space: 8 maps of 32 x 32 for each of 7 layers, in 100 epochs.

With the backend in `KERAS_BACKEND`:

    KERAS_BACKEND=jax python -m benchmarks.heatmaps --output heatmaps-jax.json
"""

import argparse
import os
import tempfile
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
from keras import layers

import keras_regs as kr
from benchmarks.overhead import batch, m_network
from benchmarks.results import save
from benchmarks.timing import add_timing_arguments, print_table, ratios, seconds_of_turns

TRAINING_IMAGES = 50_000
PROBE_IMAGES = 1000
GRADIENT_IMAGES = 512
EPOCHS = 100
STEP = "training step"


def time_rows(arguments):
    """Returns a row for a training step and each callback, with their shares of an epoch."""
    model = m_network("plain")
    x, y = batch(PROBE_IMAGES)
    data = batch(arguments.batch_size)
    with tempfile.TemporaryDirectory() as folder:
        boards = {
            "SparsityHeatmaps": kr.SparsityHeatmaps(folder, x, y=y),
            "CorrelationHistograms": kr.CorrelationHistograms(folder),
            "GradientBalance": kr.GradientBalance(folder, x[:GRADIENT_IMAGES], y[:GRADIENT_IMAGES]),
        }
        model.train_on_batch(*data)  # builds the loss
        for board in boards.values():
            board.set_model(model)
            board.on_train_begin()
        turns = {STEP: lambda: model.train_on_batch(*data)}
        turns |= {name: _epochs(board) for name, board in boards.items()}
        seconds = seconds_of_turns(turns, arguments)
        for board in boards.values():
            board.on_train_end()
    steps = -(-TRAINING_IMAGES // arguments.batch_size)
    rows = ratios(seconds)
    for row in rows:
        row["share_of_epoch"] = round(row["median_ms"] / rows[0]["median_ms"] / steps, 5)
    return rows


def _epochs(board):
    epochs = iter(range(10**6))
    return lambda: board.on_epoch_end(next(epochs), {})


def megabytes(epochs):
    """Returns the disk space of the logs after some epochs."""
    # Noise as input and large kernels give entropies of all sizes, which do not compress well.
    stack = [keras.Input((32, 32, 3))]
    for _ in range(7):
        large = keras.initializers.VarianceScaling(4.0)
        stack.append(layers.Conv2D(64, 3, padding="same", kernel_initializer=large))
        stack.append(layers.LayerNormalization())
    model = keras.Sequential([*stack, layers.GlobalAveragePooling2D(), layers.Dense(10)])
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.SGD(0.01), loss)
    x, y = batch(8)
    with tempfile.TemporaryDirectory() as folder:
        board = kr.SparsityHeatmaps(folder, x, y=y, images=8)
        model.fit(x, y, epochs=epochs, verbose=0, callbacks=[board])
        return sum(path.stat().st_size for path in Path(folder).rglob("events*")) / 1e6


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add_timing_arguments(parser, batch_size=64)
    arguments = parser.parse_args()
    keras.utils.set_random_seed(0)
    rows = time_rows(arguments)
    print_table(rows, more=["share_of_epoch"])
    disk = megabytes(EPOCHS)
    print(f"On disk, {EPOCHS} epochs x 7 layers x 8 maps of 32 x 32: {disk:.1f} MB")
    save("heatmaps", arguments, rows, megabytes_on_disk=round(disk, 2))


if __name__ == "__main__":
    main()
