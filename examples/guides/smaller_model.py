# %% [markdown]
# # I want a smaller and faster model
#
# Keras computes with zeros as with any other number, so a sparse model is as slow as before. Only
# smaller layers save time. This guide makes whole filters zero while a network trains, removes
# them, fine-tunes the small network, and quantizes and exports it.
#
# You need keras-regs, a backend, scikit-learn and matplotlib.

# %%
import tempfile
import timeit
from pathlib import Path

import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

import keras_regs as kr

images, labels = load_digits(return_X_y=True)
x, x_test, y, y_test = train_test_split(
    images.reshape(-1, 8, 8, 1) / 16, labels, train_size=1200, stratify=labels, random_state=0
)
layers = keras.layers


def compiled(model, rate):
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.SGD(rate, momentum=0.9), loss, metrics=["accuracy"])
    return model


def accuracy(model):
    return model.evaluate(x_test, y_test, batch_size=597, verbose=0, return_dict=True)["accuracy"]


# %% [markdown]
# ## Train with filters that become zero
#
# After five epochs, proximal steps begin. With `group="filter"`, all weights of a filter become
# zero together. Larger filters need a larger strength. In the last layer, single weights become
# zero.


# %%
def train(callbacks=()):
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, padding="same", activation="relu", name="conv1"),
            layers.Conv2D(32, 3, padding="same", activation="relu", name="conv2"),
            layers.MaxPooling2D(name="pool"),
            layers.Flatten(name="flatten"),
            layers.Dense(64, activation="relu", name="hidden"),
            layers.Dense(10, name="logits"),
        ]
    )
    compiled(model, 0.05).fit(x, y, batch_size=60, epochs=20, verbose=0, callbacks=callbacks)
    return model


plain = train()
sparse = train(
    [
        kr.ProximalL1(0.05, group="filter", delay=5, layers="conv1"),
        kr.ProximalL1(0.12, group="filter", delay=5, layers=["conv2", "hidden"]),
        kr.ProximalL1(0.002, delay=5, layers="logits"),
    ]
)
print(f"accuracy: plain {accuracy(plain):.3f}, sparse {accuracy(sparse):.3f}")

# %% [markdown]
# ## Remove them
#
# A filter that is zero outputs the same number for each image: its bias, after the activation
# function. [`shrink`][keras_regs.shrink] removes the filter, and adds what this number contributes
# to the biases of the next layer. The outputs stay the same, up to rounding.

# %% alt="Bars of the output channels of each layer, before and after. Most channels are removed."
small, report = kr.shrink(sparse)
print(report)
difference = np.abs(small.predict(x_test, verbose=0) - sparse.predict(x_test, verbose=0)).max()
print(f"largest difference between the outputs: {difference:.1e}")
report.plot()
plt.show()

# %% [markdown]
# The last column says which zero filters stay, and why. `conv2` pads its input with zeros, where a
# constant has less effect. So one constant channel stays, and represents all others.
#
# ## Fine-tune the small network
#
# The proximal steps have made the other weights smaller. A few epochs without them recover
# that. [`HoldZeros`][keras_regs.HoldZeros] keeps the zeros that are left: those of the constant
# channel, and single weights of the last layer.

# %%
before = kr.analysis.weight_sparsity(small).zeros.sum()
compiled(small, 0.01).fit(x, y, batch_size=60, epochs=5, verbose=0, callbacks=[kr.HoldZeros()])
print(f"accuracy: {accuracy(small):.3f}")
print(f"zeros: {before} before, {kr.analysis.weight_sparsity(small).zeros.sum()} after")

# %% [markdown]
# ## Quantize and save
#
# Keras quantizes dense layers to 8 bits. Quantized layers cannot be shrunk, so do it last.

# %%
quantized = kr.strip(small)  # a copy
quantized.quantize("int8", filters=["hidden", "logits"])
compiled(quantized, 0.01)


def kilobytes(model):
    file = Path(tempfile.mkdtemp()) / "model.keras"
    model.save(file, include_optimizer=False)
    return file.stat().st_size / 1024


def milliseconds(model, batch):
    return 100 * min(timeit.repeat(lambda: model.predict_on_batch(batch), number=10, repeat=3))


for name, model in (("plain", plain), ("small", small), ("quantized", quantized)):
    print(f"{name:10} accuracy {accuracy(model):.3f}  {model.count_params():6,} parameters", end="")
    print(f"{kilobytes(model):5.0f} KB  {milliseconds(model, x_test):5.1f} ms for all test images")

# %% [markdown]
# With 8 bits, the file is smaller still. It need not be faster: on a CPU, Keras converts the
# numbers back. You can export all of these networks like any other Keras model:

# %%
if keras.backend.backend() == "tensorflow":
    quantized.export(Path(tempfile.mkdtemp()) / "served", verbose=False)

# %% [markdown]
# ## When not to use it
#
# - **If the network is already small.** Most of the time may pass outside the layers.
# - **If the zeros are scattered.** `shrink` removes whole channels only.
# - **In residual networks, expect less.** Channels that are added must all be zero.
#
# ## Read next
#
# - [Smaller models](../shrinking.md): what is followed, and what stays.
# - [Exact zeros](../proximal.md): the formula of the proximal step.
