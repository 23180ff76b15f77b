"""Networks of "Targeted Sparsity Regularization" (arXiv 2002.09237): figure 2 and table 1."""

import keras

import keras_regs as kr

LAYERS = ("conv1", "conv2", "conv3", "conv4", "fc1")

# Number of channels of each of `LAYERS`.
SIZES = {
    "s": (16, 16, 32, 32, 64),
    "m": (64, 64, 128, 128, 256),
    "xxl": (256, 256, 512, 512, 1024),
}

# The layers that each network regularizes.
REGULARIZED: dict[str, tuple[str, ...]] = {
    "vanilla": (),
    "drop": (),
    "norm": (),
    "sr1": LAYERS,
    "sr2": ("conv3", "conv4", "fc1"),
    "sr3": ("conv3", "conv4", "fc1"),
}

# The layers whose filters each network decorrelates.
DECORRELATED: dict[str, tuple[str, ...]] = {"sr3": ("conv1",)}


def build(
    network: str,
    size: str,
    input_shape: tuple[int, ...],
    num_classes: int,
    strength: float = 1e-3,
    seed: int = 0,
    centre: str = "filter",
) -> keras.Model:
    """Returns a network with the regularization of `network`.

    It has two blocks of two convolutions and a pooling, and two dense layers. The model outputs
    logits, and the loss applies the softmax of the paper's last layer. (Keras computes the
    cross-entropy of logits exactly, but clips that of probabilities at 16.)

    Args:
        network: `"vanilla"` has no regularization. `"drop"` has a dropout of 0.25, and `"norm"` a
            batch normalization, in each of the two blocks. `"sr1"` has targeted sparsity
            regularization of all layers but the last, and `"sr2"` only of conv3, conv4 and fc1.
            `"sr3"` is `"sr2"` with decorrelation regularization of conv1, with a factor of 1.
        size: `"s"`, `"m"` or `"xxl"`, which determines the number of channels.
        input_shape: Height, width and channels of an image, at least 4 x 4.
        num_classes: Number of classes.
        strength: Factor of the sparsity regularization.
        seed: Seed of the initial weights, which are the same in every network.
        centre: Centre of the decorrelation, as in `keras_regs.FilterCorrelation`.

    Raises:
        ValueError: If the images are too small for two 2 x 2 poolings.
    """
    if min(input_shape[:2]) < 4:
        raise ValueError(
            f"Images must have at least 4 x 4 pixels. Received: input_shape={input_shape}"
        )
    channels = dict(zip(LAYERS, SIZES[size], strict=True))
    # Explicit seeds, because a dropout layer would shift the seeds that Keras draws.
    seeds = iter(range(1000 * seed, 1000 * seed + len(LAYERS) + 1))

    def initializer() -> keras.Initializer:
        return keras.initializers.GlorotUniform(seed=next(seeds))

    def regularizer(name: str) -> keras.Regularizer | None:
        return kr.RFAVEntropy(strength) if name in REGULARIZED[network] else None

    def decorrelation(name: str) -> keras.Regularizer | None:
        return (
            kr.FilterCorrelation(centre=centre) if name in DECORRELATED.get(network, ()) else None
        )

    def conv(name: str) -> list[keras.Layer]:
        # The paper regularizes the linear response, so the activation is a separate layer.
        return [
            keras.layers.Conv2D(
                channels[name],
                3,
                padding="same",
                kernel_initializer=initializer(),
                kernel_regularizer=decorrelation(name),
                activity_regularizer=regularizer(name),
                name=name,
            ),
            keras.layers.Activation("relu"),
        ]

    def block(*names: str) -> list[keras.Layer]:
        layers = [layer for name in names for layer in conv(name)]
        if network == "norm":
            layers.append(keras.layers.BatchNormalization())
        layers.append(keras.layers.MaxPooling2D())
        if network == "drop":
            layers.append(keras.layers.Dropout(0.25))
        return layers

    return keras.Sequential(
        [
            keras.Input(input_shape),
            *block("conv1", "conv2"),
            *block("conv3", "conv4"),
            keras.layers.Flatten(),
            keras.layers.Dense(
                channels["fc1"],
                kernel_initializer=initializer(),
                activity_regularizer=regularizer("fc1"),
                name="fc1",
            ),
            keras.layers.Activation("relu"),
            keras.layers.Dense(num_classes, kernel_initializer=initializer(), name="fc2"),
        ],
        name=network,
    )
