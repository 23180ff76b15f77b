# %% [markdown]
# # I have a model from `keras.applications` or KerasHub
#
# [`regularize`][keras_regs.regularize] adds regularizers to the layers of an existing model. It
# returns a new model with the same weights. This guide fine-tunes such a model on a few images, and
# saves it as a plain Keras model.
#
# Nothing is downloaded here, so the weights are random. To use trained weights, pass
# `weights="imagenet"` with an `input_shape` that has such weights, and preprocess the images for
# the model.

# %%
import tempfile
from pathlib import Path

import keras
import numpy as np
from sklearn.datasets import load_digits

import keras_regs as kr

images, labels = load_digits(return_X_y=True)
# 32 x 32 pixels and three channels.
images = np.kron(images.reshape(-1, 8, 8, 1), np.ones((4, 4, 3))).astype("float32") / 8 - 1
x, y, validation = images[:200], labels[:200], (images[200:500], labels[200:500])

keras.utils.set_random_seed(0)
mobilenet = keras.applications.MobileNet(
    weights=None, include_top=False, input_shape=(32, 32, 3), alpha=0.25
)
# Such small images need its first blocks only.
base = keras.Model(mobilenet.inputs, mobilenet.get_layer("conv_pw_5_relu").output, name="base")
for layer in base.layers:
    if isinstance(layer, keras.layers.BatchNormalization):
        layer.momentum = 0.8  # Statistics of random weights change fast. Not for trained ones.
for layer in base.layers[:7]:
    layer.trainable = False  # `regularize` keeps this.
plain = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        base,
        keras.layers.GlobalAveragePooling2D(name="features"),
        keras.layers.Dense(10, name="logits"),
    ]
)


def difference(model, other):
    """The largest difference between the outputs of two models."""
    return np.max(np.abs(model.predict_on_batch(x[:20]) - other.predict_on_batch(x[:20])))


# %% [markdown]
# ## Choose layers by pattern
#
# A key is a name, a path, a pattern or a class of layers. It also matches layers in nested models.
# First, look up the names:

# %%
names = [layer.name for layer in base.layers]
print(", ".join(names[-6:]))

# %% [markdown]
# In MobileNet, the activation function is a separate layer after the batch normalization. So the
# entropy penalty acts on the output of `conv_pw_*_bn`, and the class-wise penalty on the output of
# the pooling layer. `fit` passes the labels to it. If your layers have an activation function, omit
# `on="output"`. Activity regularizers then act on the input of the activation function.

# %%
model = kr.regularize(
    plain,
    {
        "conv_pw_[2-5]_bn": kr.RFAVEntropy(1e-3),
        "conv_pw_[2-5]": kr.L2(1e-4),
        "features": kr.ClassVariance(0.01, num_classes=10),
        "logits": {"kernel": kr.L2(1e-3)},
    },
    on="output",
)
print(f"{type(model).__name__}, difference of the outputs: {difference(model, plain):.0e}")

# %% [markdown]
# A pattern that matches nothing is an error, so you notice a typo at once:

# %%
try:
    kr.regularize(plain, {"conv_wp_*": kr.L2(1e-4)})
except ValueError as error:
    print(f"{str(error)[:120]}...")

# %% [markdown]
# ## Fine-tune
#
# Schedules work as in any other model. The logs have one strength for all regularizers that change
# in the same way.


# %%
def fine_tune(model, optimizer, callbacks=()):
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(optimizer, loss, metrics=["accuracy"])
    return model.fit(
        x, y, epochs=8, verbose=0, validation_data=validation, callbacks=list(callbacks)
    ).history


history = fine_tune(model, keras.optimizers.Adam(3e-3), [kr.DelayedStrong(2)])
for name, values in history.items():
    print(f"{name:36}", *(f"{value:.3f}" for value in values))

# %% [markdown]
# ## Strip and save
#
# [`strip`][keras_regs.strip] removes the regularizers. The saved file also loads if `keras_regs` is
# not installed.

# %%
file = Path(tempfile.mkdtemp()) / "digits.keras"
kr.strip(model).save(file)
print(f"difference of the outputs: {difference(keras.models.load_model(file), model):.0e}")

# %% [markdown]
# ## Weight companders
#
# [`compand`][keras_regs.compand] also takes an existing model. Before training, the new model
# computes with the same weights. Use an optimizer of [`keras_regs.optimizers`](../companders.md).
# Afterwards, [`fold`][keras_regs.fold] returns a plain Keras model.

# %%
companded = kr.compand(plain, "arctan", a=1.0, b=0.6)
history = fine_tune(companded, kr.optimizers.RescaledAdam(3e-3))
kr.fold(companded).save(file)
print(f"validation accuracy: {history['val_accuracy'][-1]:.3f}")
print(f"difference of the outputs: {difference(keras.models.load_model(file), companded):.0e}")

# %% [markdown]
# ## KerasHub
#
# `regularize` also reaches the layers of KerasHub's backbones and tasks. These classes create their
# layers from arguments such as `num_layers`, so their files do not contain regularizers. You can:
#
# - Call `regularize` again after `load_model`. A warning says so.
# - Begin with `keras.Model(backbone.inputs, backbone.outputs)`, whose files contain them.
# - Use `strip` as above, if you do not need the regularizers any more.
#
# [Models it was tried on](../zoo.md) lists what works with which model.
