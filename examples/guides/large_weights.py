# %% [markdown]
# # Weights grow too large
#
# A network with large weights relies on few inputs, and is too confident where it is wrong. L2
# pulls all weights towards zero, including small ones. A *weight compander* sets a limit instead.
# The layer trains variables `v` and computes with `w = a * arctan(v / b)`, so no weight is larger
# than `a * π / 2`.
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
EPOCHS = 60

images, labels = load_digits(return_X_y=True)
x, x_test, y, y_test = train_test_split(
    images / 16, labels, train_size=300, stratify=labels, random_state=SEEDS[0]
)
# Every fifth label or so is replaced by a random one.
rng = np.random.default_rng(SEEDS[0])
y = np.where(rng.random(len(y)) < 0.2, rng.integers(0, 10, len(y)), y)

# %% [markdown]
# ## The problem
#
# This network trains on 300 digits, some of them with a wrong label, with a large learning rate. To
# fit these labels, it needs large weights. `WeightPercentiles` records how the weights of each
# kernel are distributed, for TensorBoard and for figures. The settings were chosen with seed 100.


# %%
def build(seed):
    keras.utils.set_random_seed(seed)
    return keras.Sequential(
        [
            keras.Input((64,)),
            keras.layers.Dense(128, "relu", name="hidden1"),
            keras.layers.Dense(128, "relu", name="hidden2"),
            keras.layers.Dense(10, name="logits"),
        ]
    )


def train(model):
    """Returns the scores for test images, and the percentiles of weights after each epoch."""
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.SGD(0.1, momentum=0.9), loss, metrics=["accuracy"])
    weights = kr.WeightPercentiles("runs/weights", every=5)
    model.fit(x, y, batch_size=30, epochs=EPOCHS, verbose=0, callbacks=[weights])
    scores = model.evaluate(x_test, y_test, batch_size=500, verbose=0, return_dict=True)
    return scores, weights.percentiles


def largest(percentiles):
    """Returns the size of the largest weight of all kernels."""
    return max(max(values[0], -values[-1]) for values in percentiles.values())


def report(name, trials):
    for scores, percentiles in trials:
        weight = largest(percentiles[max(percentiles)])
        print(
            f"{name:10}  accuracy {scores['accuracy']:.3f}   cross-entropy {scores['loss']:.2f}"
            f"   largest weight {weight:.2f}"
        )


plain = [train(build(seed)) for seed in SEEDS]
report("plain", plain)

# %% [markdown]
# ## The remedy
#
# `compand` returns a copy of a model with companders on all kernels. The copy starts with the same
# weights. With `a = b = 0.5`, weights near zero train as before, and no weight can exceed 0.785.

# %%
models = [kr.compand(build(seed), "arctan", a=0.5, b=0.5) for seed in SEEDS]
companded = [train(model) for model in models]
report("companded", companded)

# %% alt="Largest weight against the epoch: it grows without companders, and stays below the limit."
figure, axes = plt.subplots(figsize=(9, 3.4))
for name, trials, color in (("plain", plain, "tab:gray"), ("companded", companded, "tab:blue")):
    for number, (_, percentiles) in enumerate(trials):
        sizes = [largest(values) for values in percentiles.values()]
        label = name if number == 0 else None
        axes.plot([epoch + 1 for epoch in percentiles], sizes, color=color, label=label)
axes.axhline(0.5 * np.pi / 2, color="black", linestyle=":", linewidth=1)
axes.set(xlabel="epoch", ylabel="largest weight", ylim=(0, None))
axes.legend()
plt.show()

# %% [markdown]
# Each line is one seed. The dotted line is the limit. After training, `fold` returns a plain Keras
# model with the resulting weights. It has no additional cost, and loads without keras-regs:

# %%
folded = kr.fold(models[0])
difference = np.abs(folded.predict(x_test, verbose=0) - models[0].predict(x_test, verbose=0))
print(type(folded.get_layer("hidden1")).__module__, f"largest difference {difference.max():.1e}")

# %% [markdown]
# ## When not to use it
#
# - **For accuracy alone.** Here, companders change the cross-entropy more than the accuracy. In
#   [our repetition](../results/weight-compander.md) of the paper, a higher accuracy was not seen.
# - **With Keras's own Adam.** It undoes the effect of a compander on gradients. Use
#   `kr.optimizers.RescaledAdam`, or gradient descent.
# - **If a limit is all that you need.** `keras.constraints.MaxNorm` clips the norm of each unit's
#   weights after each step.
#
# If `a` and `b` differ, their ratio also acts as a learning rate: the steps of small weights are
# `(a / b)²` times as long. For comparison, adapt the learning rate of the plain network.
#
# ## Read next
#
# - [Weight companders](../companders.md): other functions, single layers, learned `a` and `b`.
# - [Entropies and weights](../analysis.md): all percentiles of a kernel in one figure.
# - [The paper's claims](../results/weight-compander.md), repeated.
