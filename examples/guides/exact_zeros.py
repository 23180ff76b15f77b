# %% [markdown]
# # I need exact zeros
#
# A sparse network takes less storage. If whole units are removed, it is also faster. L1 is known
# to make weights sparse. As a penalty in the loss, however, it makes weights small, but none of
# them zero. `ProximalL1` makes them exactly zero while the network trains.
#
# You need keras-regs, a backend, scikit-learn and matplotlib.

# %%
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

import keras_regs as kr

SEEDS = (0, 1, 2)
STRENGTH = 0.002

images, labels = load_digits(return_X_y=True)
x, x_test, y, y_test = train_test_split(
    images / 16, labels, train_size=1200, stratify=labels, random_state=SEEDS[0]
)

# %% [markdown]
# ## The problem
#
# This network classifies digits, with L1 in its loss. All strengths were chosen with seed 100.


# %%
def train(seed, regularizer=None, callbacks=()):
    """Returns a trained model and its accuracy for test images."""
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [
            keras.Input((64,)),
            keras.layers.Dense(128, "relu", kernel_regularizer=regularizer, name="hidden1"),
            keras.layers.Dense(128, "relu", kernel_regularizer=regularizer, name="hidden2"),
            keras.layers.Dense(10, kernel_regularizer=regularizer, name="logits"),
        ]
    )
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.SGD(0.15), loss, metrics=["accuracy"])
    model.fit(x, y, batch_size=60, epochs=30, verbose=0, callbacks=callbacks)
    scores = model.evaluate(x_test, y_test, batch_size=600, verbose=0, return_dict=True)
    return model, scores["accuracy"]


def report(name, trials):
    accuracies = "  ".join(f"{accuracy:.3f}" for _, accuracy in trials)
    zeros = "  ".join(f"{float(kr.analysis.weight_sparsity(model)):.3f}" for model, _ in trials)
    print(f"{name:12}  accuracy {accuracies}   share of zeros {zeros}")


penalty = [train(seed, kr.L1(STRENGTH)) for seed in SEEDS]
report("L1", penalty)

# %% [markdown]
# No weight is zero. The gradient of the penalty has the same size for all weights, so a weight
# that comes close to zero jumps across it and back. You could set small weights to zero
# afterwards. Then you have to choose a threshold, and the network was never trained with these
# zeros.
#
# ## The remedy
#
# The proximal step replaces the penalty in the loss. After each step of the optimizer, it moves
# each weight towards zero by `learning_rate * strength`, and stops at zero:

# %%
proximal = [train(seed, callbacks=[kr.ProximalL1(STRENGTH)]) for seed in SEEDS]
report("no penalty", [train(seed) for seed in SEEDS])
report("ProximalL1", proximal)
print(kr.analysis.weight_sparsity(proximal[0][0]))

# %% alt="Histograms of log10 |w|. Of L1, all weights are above zero; of ProximalL1, many are zero."
figure, axes = plt.subplots(1, 2, figsize=(9, 3.2), sharey=True, layout="constrained")
for axis, (name, trials) in zip(axes, (("L1", penalty), ("ProximalL1", proximal)), strict=True):
    weights = np.abs(trials[0][0].get_weights()[2]).ravel()
    axis.hist(np.log10(weights[weights > 0]), bins=np.linspace(-7, 0.5, 50), color="tab:gray")
    axis.bar(-8, np.sum(weights == 0), width=0.6, color="tab:red")
    axis.set(title=name, xlabel="size of weights in hidden2", xlim=(-8.6, 0.6))
    axis.set_xticks([-8, -6, -4, -2, 0], ["exactly 0", "1e-6", "1e-4", "1e-2", "1"])
axes[0].set_ylabel("weights")
plt.show()

# %% [markdown]
# With the same strength, the accuracy is much the same as with L1. Both cost some of it, compared
# with no penalty. A lower strength costs less, and gives fewer zeros.
#
# ## Whole units
#
# Zeros that are scattered over a kernel save memory, but rarely time. `group="filter"` makes all
# weights of a filter zero together. In a dense layer, a filter is the weights of one unit. The
# step reduces the norm of the whole filter, so strengths are larger here.

# %%
groups = kr.ProximalL1(0.015, group="filter", layers="hidden*")
for seed in SEEDS:
    model, accuracy = train(seed, callbacks=[groups])
    kernels = [model.get_layer(name).get_weights()[0] for name in ("hidden1", "hidden2")]
    left = [int(np.sum(np.any(kernel != 0, axis=0))) for kernel in kernels]
    print(f"units left: {left[0]} and {left[1]} of 128   accuracy {accuracy:.3f}")

# %% [markdown]
# A unit whose weights are all zero outputs the same number for each sample, because only its bias
# is left. `kr.shrink` removes it, and adds its contribution to the biases of the next layer: see
# [I want a smaller and faster model](smaller_model.md).
#
# ## When not to use it
#
# - **If small weights are enough**, for example to reduce overfitting. L1 or L2 in the loss is
#   simpler.
# - **With Adam, unless you try other strengths.** Adam rescales gradients, but not the proximal
#   step. With momentum, too, a strength has less effect than the same strength of L1 in the
#   loss.
# - **For speed alone.** Keras computes with zeros as with any other number. The gain comes from
#   removing units, or from software for sparse matrices.
#
# If a strength keeps the network from learning, add a delay: `kr.ProximalL1(strength, delay=5)`.
#
# ## Read next
#
# - [Exact zeros](../proximal.md): the formula, and what happens in an update.
# - [Smaller models](../shrinking.md): how to remove units and filters that are zero.
# - [Gradients and zeros](../training.md): how strong a penalty may be.
# - [The paper's claims](../results/delayed-strong.md) on sparse networks, repeated.
