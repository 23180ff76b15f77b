# %% [markdown]
# # I stop early and save the best epoch while a strength changes
#
# Keras's `val_loss` contains the penalties. When a schedule changes a strength, `val_loss` changes:
# it rises with L2, and falls with `RFAVEntropy`, which is a reward. Callbacks mistake this for
# overfitting or for progress. This guide trains with several schedules, and shows
# how to stop, save, load, interrupt and resume.

# %%
import tempfile
import warnings
from pathlib import Path

import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits

import keras_regs as kr

images, labels = load_digits(return_X_y=True)
images = images.astype("float32") / 16
x, y, validation = images[:300], labels[:300], (images[300:800], labels[300:800])
folder = Path(tempfile.mkdtemp())


def new_model():
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input((64,)),
            keras.layers.Dense(128, "relu", kernel_regularizer=kr.L2(5e-3), name="hidden1"),
            keras.layers.Dense(128, "relu", kernel_regularizer=kr.L2(5e-3), name="hidden2"),
            keras.layers.Dense(10, kernel_regularizer=kr.L2(0.01), name="logits"),
        ]
    )
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(3e-3), loss, metrics=["accuracy"])
    return model


def train(model, callbacks, epochs=40):
    return model.fit(
        x, y, epochs=epochs, verbose=0, validation_data=validation, callbacks=callbacks
    ).history


# %% [markdown]
# ## Several schedules
#
# `layers` takes names and patterns. Several schedules can act in one training, if each regularizer
# has at most one. Here, the hidden layers wait for ten epochs, and the strength of the last layer
# grows for ten epochs.


# %%
def schedules():
    return [kr.DelayedStrong(10, layers="hidden*"), kr.WarmStart(10, layers="logits")]


# %% [markdown]
# ## What goes wrong with `val_loss`
#
# `EarlyStopping` on `val_loss` ends training soon after the penalties begin, and restores an
# epoch without them. The schedules warn about this:

# %%
stopping = keras.callbacks.EarlyStopping("val_loss", patience=5, restore_best_weights=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    wrong = train(new_model(), [*schedules(), stopping])
print(f"Stopped in epoch {len(wrong['loss']) - 1}. Restored epoch {stopping.best_epoch}.")
print(caught[0].message)

# %% [markdown]
# ## Monitor the loss without penalties
#
# [`LossWithoutPenalties`][keras_regs.LossWithoutPenalties] adds `loss_without_penalties` and
# `val_loss_without_penalties` to the logs. Keras does not know these names, so pass
# `mode="min"`. With `start_from_epoch`, no epoch before the full strength is chosen.

# %%
right = keras.callbacks.EarlyStopping(
    "val_loss_without_penalties",
    mode="min",
    patience=5,
    restore_best_weights=True,
    start_from_epoch=10,
)
model = new_model()
history = train(model, [*schedules(), kr.LossWithoutPenalties(), right])
print(f"Stopped in epoch {len(history['loss']) - 1}. Restored epoch {right.best_epoch}.")

# %% alt="The loss with penalties jumps in epoch 10. The loss without penalties does not."
fig, ax = plt.subplots(figsize=(7, 3.5))
ax.plot(history["val_loss"], label="val_loss")
ax.plot(history["val_loss_without_penalties"], label="val_loss_without_penalties")
ax.axvline(stopping.best_epoch, color="tab:blue", linestyle=":", label="restored by val_loss")
ax.axvline(right.best_epoch, color="tab:orange", linestyle=":", label="restored without penalties")
ax.set(xlabel="epoch", ylabel="validation loss", yscale="log")
ax.legend()
plt.show()

# %% [markdown]
# `ModelCheckpoint` and `ReduceLROnPlateau` can monitor the same name. `ModelCheckpoint` has no
# `start_from_epoch`, so save the model after `EarlyStopping` has restored its best epoch. Metrics,
# such as `val_accuracy`, never contain penalties.
#
# ## Save and load
#
# Saved files contain the original strengths, not those of the current epoch. Import `keras_regs`
# before you load a model.

# %%
model.save(folder / "best.keras")
loaded = keras.models.load_model(folder / "best.keras")
print(loaded.get_layer("hidden1").kernel_regularizer)
np.testing.assert_allclose(loaded.predict(x, verbose=0), model.predict(x, verbose=0), rtol=1e-5)

# %% [markdown]
# ## Interrupt and resume
#
# A strength depends only on the epoch. So `BackupAndRestore` or `fit(initial_epoch=...)` is enough
# to resume training. Here, Ctrl+C ends training in epoch 12. The same call resumes it with the
# strengths of that epoch.


# %%
class Interruption(keras.callbacks.Callback):
    def on_epoch_begin(self, epoch, logs=None):
        if epoch == 12:
            raise KeyboardInterrupt


model = new_model()
backup = keras.callbacks.BackupAndRestore(folder / "backup")
try:
    train(model, [*schedules(), backup, Interruption()], epochs=14)
except KeyboardInterrupt:
    resumed = train(model, [*schedules(), backup], epochs=14)
for name in ("loss", "strength/hidden*/kernel", "strength/logits/kernel"):
    print(f"{name:24}", [round(value, 4) for value in resumed[name]])

# %% [markdown]
# For a second `fit` that counts from 0 again, pass `epoch_offset` to the schedules.
