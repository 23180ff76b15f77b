"""Four networks, each with and without AL2."""

from dataclasses import dataclass

from examples.reproduce import rows

NETWORKS = {
    "bare": "no regularization",
    "batchnorm": "batch normalization",
    "dropout": "dropout",
    "decay": "weight decay",
}


@dataclass(frozen=True)
class Row(rows.Row):
    """A network.

    Attributes:
        network: Its name.
        penalized: Whether AL2 acts on its features.
        is_geometric: Whether λ grows by the same factor in all epochs.
    """

    network: str
    penalized: bool = False
    is_geometric: bool = False

    @property
    def name(self) -> str:
        parts = (self.network, "al2" * self.penalized, "geometric" * self.is_geometric)
        return "-".join(filter(None, parts))

    @property
    def label(self) -> str:
        if not self.penalized:
            return NETWORKS[self.network]
        label = "AL2" if self.network == "bare" else f"{NETWORKS[self.network]} with AL2"
        return f"{label}, geometric series" if self.is_geometric else label

    @property
    def family(self) -> str:
        return self.network


GEOMETRIC = Row("bare", penalized=True, is_geometric=True)
ROWS = (
    *(Row(network, penalized) for penalized in (False, True) for network in NETWORKS),
    GEOMETRIC,
)
