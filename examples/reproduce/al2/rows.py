"""Four networks, each with and without AL2."""

from dataclasses import dataclass

from examples.reproduce import rows

NETWORKS = ("bare", "batchnorm", "dropout", "decay")


@dataclass(frozen=True)
class Row(rows.Row):
    """A network.

    Attributes:
        network: Its name.
        penalized: Whether AL2 acts on its features.
    """

    network: str
    penalized: bool = False

    @property
    def name(self) -> str:
        return f"{self.network}-al2" if self.penalized else self.network

    @property
    def family(self) -> str:
        return self.network


ROWS = tuple(Row(network, penalized) for penalized in (False, True) for network in NETWORKS)
