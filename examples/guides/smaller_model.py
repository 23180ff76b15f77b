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
import time
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
# zero together. Larger filters need a larger strength, so each size has its own callback. In the
# last layer, single weights become zero.


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

# %%
small, report = kr.shrink(sparse)
print(report)
difference = np.abs(small.predict(x_test, verbose=0) - sparse.predict(x_test, verbose=0)).max()
print(f"largest difference between the outputs: {difference:.1e}")

# %% alt="Bars of the output channels of each layer, before and after. Most channels are removed."
report.plot()
plt.show()

# %% [markdown]
# The last column says which zero filters stay, and why. `conv2` pads its input with zeros, and a
# number other than zero has less effect there. So one constant channel stays, and its weights
# represent all others.
#
# ## Fine-tune the small network
#
# The proximal steps have made the remaining weights smaller. A few epochs without them recover
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
# Keras quantizes dense layers to 8 bits. Quantize after shrinking, because a quantized layer
# cannot lose channels.

# %%
quantized = keras.models.clone_model(small)
quantized.set_weights(small.get_weights())
quantized.quantize("int8", filters=["hidden", "logits"])
compiled(quantized, 0.01)


def kilobytes(model):
    with tempfile.TemporaryDirectory() as folder:
        model.save(Path(folder) / "model.keras", include_optimizer=False)
        return (Path(folder) / "model.keras").stat().st_size / 1024


def milliseconds(model, batch):
    model.predict_on_batch(batch)
    times = []
    for _ in range(10):
        start = time.perf_counter()
        model.predict_on_batch(batch)
        times.append(1000 * (time.perf_counter() - start))
    return np.median(times)


print("            accuracy  parameters  file in KB  64 images in ms")
for name, model in (("plain", plain), ("small", small), ("quantized", quantized)):
    print(
        f"{name:10}  {accuracy(model):8.3f}  {model.count_params():10,}  {kilobytes(model):10.0f}"
        f"  {milliseconds(model, x_test[:64]):15.1f}"
    )

# %% [markdown]
# The small network needs a fraction of the parameters and of the time. With 8 bits, the file is
# smaller still. It is not faster on a CPU, where Keras converts the numbers back.
#
# The small network consists of ordinary Keras layers, so you can deploy it like any other. This
# cell exports it for TensorFlow Serving, if your backend can export it:

# %%
if keras.backend.backend() == "tensorflow":
    with tempfile.TemporaryDirectory() as folder:
        quantized.export(Path(folder) / "served", verbose=False)
        print(sorted(path.name for path in (Path(folder) / "served").iterdir()))

# %% [markdown]
# ## When not to use it
#
# - **If the network is already small.** For one image, most of the time may pass outside the
#   layers. Measure it on your machine.
# - **If the zeros are scattered.** `shrink` removes whole channels only. It warns if there are
#   none.
# - **In residual networks, expect less.** Channels that are added to each other are removed only if
#   all of them are zero. The first convolutions of each block shrink freely.
#
# ## Read next
#
# - [Smaller models](../shrinking.md): what is followed, and what stays.
# - [Exact zeros](../proximal.md): the formula of the proximal step.
