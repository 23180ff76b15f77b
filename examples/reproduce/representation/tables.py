"""The test errors of the paper: tables 4 and 8."""

from examples.representations import ALL

# Test errors in percent.
TABLES = {
    # Table 8.
    ("mlp", "all"): (2.85, 2.70, 2.81, 2.85, 3.02, 2.50, 2.49, 2.65, 2.42, 2.35, 2.81, 2.57),
    ("mlp", "1k"): (
        11.41, 10.29, 10.81, 11.64, 11.38, 11.63, 10.62, 14.42, 10.44, 11.60, 10.92, 10.89
    ),
    ("mlp", "5k"): (6.00, 5.59, 5.60, 5.96, 5.86, 6.05, 5.80, 6.90, 5.90, 6.20, 6.61, 6.60),
    ("mlp", "width-2"): (
        31.62, 62.09, 42.08, 31.67, 31.66, 34.80, 31.50, 32.39, 30.34, 64.39, 38.35, 38.57
    ),
    ("mlp", "width-8"): (
        10.52, 13.94, 7.51, 11.02, 10.65, 10.25, 10.81, 9.22, 10.01, 88.65, 12.31, 12.63
    ),
    # Table 4.
    ("cnn", "all"): (
        26.64, 26.38, 31.97, 26.46, 25.71, 24.96, 22.99, 21.44, 21.58, 20.63, 26.46, 26.29
    ),
    ("cnn", "1k"): (
        56.07, 56.11, 56.49, 56.64, 56.57, 57.40, 53.50, 53.90, 51.93, 52.39, 57.09, 57.55
    ),
    ("cnn", "5k"): (
        43.95, 44.78, 43.75, 44.32, 44.87, 45.16, 42.15, 42.33, 43.00, 40.92, 44.35, 44.71
    ),
    ("cnn", "width-32"): (
        28.54, 27.66, 28.83, 28.65, 28.54, 26.45, 26.40, 24.96, 25.81, 25.49, 26.58, 26.62
    ),
    ("cnn", "width-512"): (
        28.52, 28.43, 28.20, 27.96, 27.79, 28.65, 28.54, 26.61, 26.46, 27.81, 26.87, 27.12
    ),
    ("cnn", "momentum"): (
        25.78, 25.95, 25.50, 25.73, 26.35, 26.72, 25.93, 25.01, 24.42, 25.13, 23.92, 24.34
    ),
    ("cnn", "rmsprop"): (
        28.52, 27.69, 28.38, 28.30, 28.02, 27.94, 27.77, 26.06, 26.19, 26.49, 25.80, 26.10
    ),
}  # fmt: skip
BASELINE = "baseline"
# What the regularizers are.
WORDS = {
    "dropout": "dropout",
    "BN": "batch normalization",
    "L1W": "L1 of weights",
    "L2W": "L2 of weights",
    "CR": "CR (covariance)",
    "cw-CR": "cw-CR (covariance within classes)",
    "VR": "VR (variance)",
    "cw-VR": "cw-VR (variance within classes)",
    "L1R": "L1R (L1 of activations)",
    "RR": "RR (rank)",
    "cw-RR": "cw-RR (rank within classes)",
}


def sentence(words: str) -> str:
    """Words as a sentence begins, but for abbreviations."""
    return words[0].upper() + words[1:] if words.split()[0].isalpha() else words


def errors(size: str, condition: str) -> dict[str, float]:
    """The paper's test errors of all regularizers."""
    found = TABLES.get((size, condition))
    return {} if found is None else dict(zip(ALL, found, strict=True))
