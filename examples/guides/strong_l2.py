# %% [markdown]
# # Strong L2 keeps my deep network from learning
#
# You raise the strength of L2 step by step. The network tolerates it, up to a point. Just above
# that point it does not learn less: it learns nothing, and its accuracy is that of chance.
# `DelayedStrong` moves this point: train without the penalty for some epochs, then with all of
# it.
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
# Ten hidden layers tell handwritten digits apart, with and without L2. The strength of 0.01 was
# chosen with seeds 100 and 101: it is one at which these networks learn nothing. What you see
# below are seeds 0, 1 and 2.


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
# nearly zero. Early in training, a deep network has only a faint gradient in its first layers.
# The penalty shrinks the weights faster than this gradient can make them grow. Smaller weights
# make the gradient fainter still, until none is left.
#
# ## The remedy
#
# The network learns first, and has large gradients to hold against the penalty when it begins.
# The strength changes inside of the same compiled training step.

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
# A line is a seed. The dotted line marks where the penalty begins.
#
# ## Early stopping and checkpoints
#
# The loss jumps where the penalty begins, and so does `val_loss`: both contain it. An
# `EarlyStopping` on `val_loss` would restore a network that was never regularized.
# `DelayedStrong` warns you of this. Monitor the loss without penalties instead:
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
# - **If a weaker penalty is enough.** A delay lets a network live with a strength; it does not
#   make that strength useful. On these digits, no L2 at all is the most accurate. Let validation
#   data choose, as `kr.analysis.tolerance_scan` does.
# - **If the network learns nothing before the delay ends.** Choose a delay at which the training
#   loss has clearly fallen.
# - **If the strength is far too high.** A trained network, too, can lose its weights.
#
# ## Read next
#
# - [Schedules](../schedules.md): a warm start, delays in steps, some layers only.
# - [Gradients and zeros](../training.md): see the gradient of the loss die, kernel by kernel.
# - [The paper's claims](../results/delayed-strong.md), repeated with eight seeds.
