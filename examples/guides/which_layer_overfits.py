# %% [markdown]
# # Which layer overfits?
#
# A loss curve says *that* a network overfits. It does not say *where*. Two published observations
# help: when a network overfits, its layers respond with fewer and fewer channels, and not all layers
# do so at the same time. The entropy of the channels' responses measures it. This guide watches it
# layer by layer, then regularizes the layer that loses most.

# %%
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

import keras_regs as kr

SEEDS = (0, 1, 2)

images, labels = load_digits(return_X_y=True)
images = images.reshape(-1, 8, 8, 1) / 16
x, x_val, y, y_val = train_test_split(
    images, labels, train_size=200, test_size=1000, stratify=labels, random_state=0
)

# %% [markdown]
# ## The problem
#
# A small convolutional network and 200 digits. The validation loss falls, then rises:


# %%
def build(seed):
    keras.utils.set_random_seed(seed)
    return keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            keras.layers.Conv2D(16, 3, padding="same", activation="relu", name="conv1"),
            keras.layers.Conv2D(32, 3, activation="relu", name="conv2"),
            keras.layers.MaxPooling2D(),
            keras.layers.Flatten(),
            keras.layers.Dense(64, activation="relu", name="fc"),
            keras.layers.Dense(10, name="logits"),
        ]
    )


def train(model):
    """Returns the history, and the mean entropy of each layer for validation images."""
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(0.003), loss, metrics=["accuracy"])
    maps = kr.SparsityHeatmaps("runs/which_layer", x_val[:200], y_val[:200], every=2)
    history = model.fit(
        x,
        y,
        batch_size=20,
        epochs=40,
        verbose=0,
        validation_data=(x_val, y_val),
        validation_batch_size=1000,
        callbacks=[maps, kr.LossWithoutPenalties()],
    )
    return history.history, maps.entropies


plain = [train(build(seed)) for seed in SEEDS]
for layer in ("conv1", "conv2", "fc"):
    print(layer, [[round(e[k][layer], 3) for k in (-1, 1, 9, 19, 39)] for _, e in plain])
losses=[h["val_loss_without_penalties"] for h,_ in plain]
print("plain", [(min(l), l[-1]) for l in losses],[h["val_accuracy"][-1] for h,_ in plain])
for layer in ("conv1","conv2", "fc"):
  for s in (1e-3,1e-2,1e-1):
    r=[train(kr.regularize(build(seed),{layer:kr.RFAVEntropy(s)})) for seed in SEEDS]
    losses=[h["val_loss_without_penalties"] for h,_ in r]
    print(layer,s, [(round(min(l),3), round(l[-1],3)) for l in losses],[round(h["val_accuracy"][-1],3) for h,_ in r],[round(e[39][layer],3) for _,e in r],flush=True)
