# %% [markdown]
# # I write the training loop myself
#
# Regularizers, schedules, exact zeros and class-wise penalties also work without `fit`. Your loop
# does what `fit` does for them:
#
# 1. It adds `sum(model.losses)` to the loss.
# 2. It tells callbacks when an epoch begins and ends.
# 3. It passes the labels of the batch to class-wise penalties.
# 4. It makes the current strengths available to the compiled step.
#
# This guide has one step each for TensorFlow, JAX and PyTorch, and runs the one for your backend.

# %%
import keras
import numpy as np
from sklearn.datasets import load_digits

import keras_regs as kr

images, labels = load_digits(return_X_y=True)
images = images.astype("float32") / 16
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input((64,)),
        keras.layers.Dense(128, "relu", kernel_regularizer=kr.L2(1e-3), name="hidden"),
        keras.layers.Dense(32, "relu", activity_regularizer=kr.ClassVariance(0.01, 10), name="top"),
        keras.layers.Dense(10, name="logits"),
    ]
)
model.compile(keras.optimizers.SGD(0.1, momentum=0.9))
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def batches(epoch):
    for chosen in np.split(np.random.default_rng(epoch).permutation(500), 10):
        yield images[chosen], labels[chosen]


# %% [markdown]
# ## The step
#
# The labels are an argument of the step. Inside the step, [`class_labels`][keras_regs.class_labels]
# surrounds the call of the model. Each function below compiles a step, and returns a function
# that trains for one epoch. With TensorFlow:


# %%
def with_tensorflow():
    import tensorflow as tf

    @tf.function
    def step(x, y):
        with tf.GradientTape() as tape, kr.class_labels(y):
            loss = loss_fn(y, model(x, training=True)) + sum(model.losses)
        gradients = tape.gradient(loss, model.trainable_variables)
        model.optimizer.apply(gradients, model.trainable_variables)
        return loss

    return lambda epoch: np.mean([step(*map(tf.constant, batch)) for batch in batches(epoch)])


# %% [markdown]
# With JAX, the values of variables, including the strengths, are arguments of the step. Read the
# values at the beginning of each epoch, and assign them at its end. **If you read them only once,
# the strengths of the first epoch apply to all epochs, without a warning.**


# %%
def with_jax():
    import jax

    def loss_and_state(trainable, others, x, y):
        with kr.class_labels(y):
            outputs, others, penalties = model.stateless_call(
                trainable, others, x, training=True, return_losses=True
            )
        return loss_fn(y, outputs) + sum(penalties), others

    @jax.jit
    def step(trainable, others, optimizer, x, y):
        gradient = jax.value_and_grad(loss_and_state, has_aux=True)
        (loss, others), gradients = gradient(trainable, others, x, y)
        trainable, optimizer = model.optimizer.stateless_apply(optimizer, gradients, trainable)
        return loss, (trainable, others, optimizer)

    model.optimizer.build(model.trainable_variables)

    def train(epoch):
        parts = model.trainable_variables, model.non_trainable_variables, model.optimizer.variables
        losses, state = [], [[variable.value for variable in part] for part in parts]
        for batch in batches(epoch):
            loss, state = step(*state, *batch)
            losses.append(loss)
        for part, values in zip(parts, state, strict=True):
            for variable, value in zip(part, values, strict=True):
                variable.assign(value)
        return np.mean(losses)

    return train


# %%
# With PyTorch:
def with_torch():
    import torch

    def step(x, y):
        model.zero_grad()
        with kr.class_labels(y):
            loss = loss_fn(y, model(x, training=True)) + sum(model.losses)
        loss.backward()
        with torch.no_grad():
            gradients = [variable.value.grad for variable in model.trainable_variables]
            model.optimizer.apply(gradients, model.trainable_variables)
        return loss.item()

    return lambda epoch: np.mean([step(*map(torch.tensor, batch)) for batch in batches(epoch)])


# %% [markdown]
# ## The loop
#
# [`custom_loop`][keras_regs.callbacks.custom_loop] starts the callbacks, and ends them even after
# an error. [`ProximalL1`](../proximal.md) acts in the compiled step, after the optimizer. So
# compile the step again when its `delay` is over. The last callback, `History`, collects the logs.

# %%
steps = {"tensorflow": with_tensorflow, "jax": with_jax, "torch": with_torch}
zeros, history = kr.ProximalL1(0.01, delay=3, layers="hidden"), keras.callbacks.History()
with kr.callbacks.custom_loop(model, [kr.DelayedStrong(3), zeros, history]) as training:
    for epoch in range(6):
        training.on_epoch_begin(epoch)
        if epoch in (0, zeros.delay):
            train = steps[keras.backend.backend()]()
        training.on_epoch_end(epoch, {"loss": train(epoch)})

for name, values in history.history.items():
    print(f"{name:30}", *(f"{value:.3f}" for value in values))

# %% [markdown]
# The penalties begin in epoch 3, so the loss rises. After the loop, the original strength is
# restored, and the zeros remain.
#
# - With `unit="step"`, also call `training.on_train_batch_begin(batch)` before each step. With JAX,
#   also read the values in each step.
# - With an optimizer of `torch.optim`, all of this works except `ProximalL1`.
# - `loss_fn(y, outputs)` is the loss without penalties.
