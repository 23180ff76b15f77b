# %% [markdown]
# # Which layer overfits?
#
# A loss curve shows *that* a network overfits, not *where*. The responses of the layers show more:
# as a network overfits, fewer and fewer channels of a layer respond to an image. This does not
# happen in all layers at the same time. The entropy of the responses measures it. This guide
# monitors the entropy of each layer, regularizes one layer at a time, and compares the results.
#
# You need keras-regs, a backend, scikit-learn and matplotlib.

# %%
import keras
import matplotlib.pyplot as plt
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

import keras_regs as kr

SEEDS = (0, 1, 2)
LAYERS = ("conv1", "conv2", "fc")

images, labels = load_digits(return_X_y=True)
images = images.reshape(-1, 8, 8, 1) / 16
x, x_val, y, y_val = train_test_split(
    images, labels, train_size=100, test_size=500, stratify=labels, random_state=SEEDS[0]
)

# %% [markdown]
# ## The problem
#
# A small convolutional network trains on 100 digits. `SparsityHeatmaps` measures the mean entropy
# of each layer for images that are not trained on.


# %%
def train(seed, rules=None):
    """Returns the validation loss after each epoch, without penalties, and the last accuracy."""
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
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
    if rules:
        model = kr.regularize(model, rules)
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(0.003), loss, metrics=["accuracy"])
    callbacks = [kr.LossWithoutPenalties()] if rules else [maps]
    history = model.fit(
        x,
        y,
        batch_size=20,
        epochs=40,
        verbose=0,
        validation_data=(x_val, y_val),
        validation_batch_size=500,
        callbacks=callbacks,
    ).history
    loss = history["val_loss_without_penalties" if rules else "val_loss"]
    return loss, history["val_accuracy"][-1]


maps = kr.SparsityHeatmaps("runs/which_layer", x_val[:200], y_val[:200], every=5)
plain, entropies = [], []
for seed in SEEDS:
    plain.append(train(seed))
    entropies.append(maps.entropies)
for loss, accuracy in plain:
    print(f"loss: lowest {min(loss):.2f}, last {loss[-1]:.2f}; accuracy {accuracy:.3f}")

# %% alt="Left, the validation loss falls and rises. Right, fc loses most of its entropy."
figure, (left, right) = plt.subplots(1, 2, figsize=(9, 3.4), layout="constrained")
for number, (loss, _) in enumerate(plain):
    left.plot(range(1, 41), loss, color="tab:gray")
    found = entropies[number]
    for layer, color in zip(LAYERS, ("tab:blue", "tab:green", "tab:red"), strict=True):
        change = [found[epoch][layer] - found[-1][layer] for epoch in found]
        label = layer if number == 0 else None
        right.plot([epoch + 1 for epoch in found], change, color=color, label=label)
left.set(xlabel="epoch", ylabel="validation loss")
right.set(xlabel="epoch", ylabel="change of entropy, nats")
right.legend()
plt.show()

# %% [markdown]
# Each line is one seed. The dense layer `fc` loses by far the most entropy. That makes it the
# first suspect.
#
# ## The remedy
#
# `RFAVEntropy` rewards entropy. `regularize` adds it to a layer of an existing model, by name. To
# test the suspicion, the layers are regularized one at a time, with the same strength. The
# strength was chosen with seed 100, from 0.001, 0.01 and 0.1.

# %%
for layer in LAYERS:
    trials = [train(seed, {layer: kr.RFAVEntropy(0.1)}) for seed in SEEDS]
    losses = "  ".join(f"{loss[-1]:.2f}" for loss, _ in trials)
    accuracies = "  ".join(f"{accuracy:.3f}" for _, accuracy in trials)
    print(f"{layer:5} regularized: last loss {losses}   accuracy {accuracies}")

# %% [markdown]
# The losses are those without penalties, so they can be compared. We ran this with TensorFlow,
# JAX and PyTorch. With each, and with each seed, the loss is lowest where `fc` is regularized.
#
# ## See it in TensorBoard
#
# `SparsityHeatmaps` has also written maps of each layer into `runs/which_layer`. The command
# `tensorboard --logdir runs` shows them in a tab while the network trains. They are bright where
# all channels respond equally, and dark where only a few channels respond. A sentence names the
# layer that lost the most entropy.
#
# ![The tab Sparsity](../images/sparsity-light.png#only-light)
# ![The tab Sparsity](../images/sparsity-dark.png#only-dark)
#
# If the loss of a training has clearly risen again, `kr.analysis.suggest_rules("runs/...")` says
# which layers to regularize, as a table and as code
# ([Which layers to regularize](../analysis.md#which-layers-to-regularize)).
#
# Without TensorBoard, `kr.analysis.rfav_entropy_maps(model, x).plot(x)` draws the maps of any
# model.
#
# ## When not to use it
#
# - **As proof.** A layer that loses entropy is only a suspect. A comparison such as the one above
#   shows whether it helps to regularize this layer.
# - **If the most accurate model is all that you want.** Try dropout and more data as well. In
#   [larger experiments](../results/targeted-sparsity.md), the gain over dropout varies.
# - **To compare layers of different widths.** The largest entropy is ln D for D channels. Compare
#   a layer with itself over time, not with a wider layer.
#
# ## Read next
#
# - [TensorBoard](../tensorboard.md): how to read the tab.
# - [Existing models](../models.md): which layers a rule reaches.
# - [Entropies and weights](../analysis.md): the same quantities, without training.
# - [The paper's claims](../results/targeted-sparsity.md), repeated on CIFAR-10.
