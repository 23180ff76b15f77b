# %% [markdown]
# # Strong L2 keeps my deep network from learning
#
# A deep network tolerates L2 up to a certain strength. Just above it, the network does not learn
# a little less: it learns nothing, and its accuracy is at chance level. `DelayedStrong` raises
# this limit: it trains without the penalty for some epochs, then at full strength.
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
EPOCHS = 30

images, labels = load_digits(return_X_y=True)
x, x_val, y, y_val = train_test_split(
    images / 16, labels, train_size=1200, stratify=labels, random_state=SEEDS[0]
)

# %% [markdown]
# ## The problem
#
# A network with ten hidden layers classifies handwritten digits, with and without L2. The strength
# of 0.01 was chosen with seeds 100 and 101, so that these networks learn nothing. The results
# below are those of seeds 0, 1 and 2.


# %%
def train(seed, strength, callbacks=()):
    """Returns the validation accuracy after each epoch, and the mean absolute weight at the end."""
    keras.utils.set_random_seed(seed)
    model = keras.Sequential([keras.Input((64,))])
    for _ in range(10):
        model.add(keras.layers.Dense(48, "relu", kernel_regularizer=kr.L2(strength)))
    model.add(keras.layers.Dense(10))
    model.compile(
        keras.optimizers.SGD(0.02, momentum=0.9),
        keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        metrics=["accuracy"],
    )
    history = model.fit(
        x,
        y,
        batch_size=50,
        epochs=EPOCHS,
        verbose=0,
        validation_data=(x_val, y_val),
        validation_batch_size=len(x_val),
        callbacks=callbacks,
    )
    hidden = [weights for weights in model.get_weights() if weights.shape == (48, 48)]
    return history.history["val_accuracy"], np.mean(np.abs(hidden))


def report(name, trials):
    accuracies = "  ".join(f"{accuracy[-1]:.3f}" for accuracy, _ in trials)
    weight = np.mean([weight for _, weight in trials])
    print(f"{name:18}  accuracy {accuracies}   mean |w| {weight:.2g}")


plain = [train(seed, 0.0) for seed in SEEDS]
strong = [train(seed, 0.01) for seed in SEEDS]
report("no L2", plain)
report("L2(0.01)", strong)

# %% [markdown]
# Where the accuracy is 0.1, the network predicts one class for all images, and its weights are
# nearly zero. Early in training, the gradient in the first layers of a deep network is weak. The
# penalty shrinks the weights faster than this gradient can make them grow. Smaller weights make
# the gradient even weaker, until it vanishes.
#
# ## The remedy
#
# The network learns first. When the penalty begins, the gradients of the loss are large enough to
# counteract it. The strength changes without compiling the training step again.

# %%
delayed = [train(seed, 0.01, [kr.DelayedStrong(10)]) for seed in SEEDS]
report("DelayedStrong(10)", delayed)

# %% alt="Accuracy against the epoch. L2 keeps it at chance; with the delay it is high."
figure, axes = plt.subplots(figsize=(9, 3.6))
for name, trials, color in (
    ("no L2", plain, "tab:gray"),
    ("L2(0.01)", strong, "tab:red"),
    ("L2(0.01) with DelayedStrong(10)", delayed, "tab:blue"),
):
    for number, (accuracy, _) in enumerate(trials):
        axes.plot(range(1, EPOCHS + 1), accuracy, color=color, label=name if number == 0 else None)
axes.axvline(10, color="black", linestyle=":", linewidth=1)
axes.set(xlabel="epoch", ylabel="validation accuracy", ylim=(0, 1.2))
axes.legend(loc="upper center", ncols=3)
plt.show()

# %% [markdown]
# Each line is one seed. The dotted line marks the epoch in which the penalty begins.
#
# ## Early stopping and checkpoints
#
# `loss` and `val_loss` contain the penalty, so both jump when it begins. `EarlyStopping` on
# `val_loss` would restore a network that was never regularized. `DelayedStrong` warns you about
# this. Monitor the loss without penalties instead:
#
# ```python
# callbacks = [
#     kr.DelayedStrong(10),
#     kr.LossWithoutPenalties(),
#     keras.callbacks.EarlyStopping(
#         "val_loss_without_penalties", mode="min", patience=10, start_from_epoch=10
#     ),
# ]
# ```
#
# ## When not to use it
#
# - **If a weaker penalty is enough.** A delay lets a network tolerate a strength, but does not make
#   that strength useful. On these digits, the network without L2 is the most accurate. Let
#   validation data choose, as `kr.analysis.tolerance_scan` does.
# - **If the network learns nothing before the delay ends.** Choose a delay after which the training
#   loss has clearly fallen.
# - **If the strength is far too high.** Then the weights of a trained network can also vanish.
#
# ## Read next
#
# - [Schedules](../schedules.md): warm starts, delays in steps, schedules for some layers only.
# - [Gradients and zeros](../training.md): watch the gradient of the loss vanish, kernel by kernel.
# - [The paper's claims](../results/delayed-strong.md), repeated with eight seeds.
