"""The networks that are compared."""

from dataclasses import dataclass

from examples.reproduce.rows import Row

LABELS = {
    "vanilla": "no regularization",
    "drop": "dropout",
    "norm": "batch normalization",
    "sr": "sparsity regularization",
    "sr1": "sr1: all layers",
    "sr2": "sr2: conv3, conv4, fc1",
    "sr3-filter": "sr3, centre: each filter's mean",
    "sr3-mean-filter": "sr3, centre: the mean filter",
}
# In a sentence.
WORDS = {
    **LABELS,
    "sr1": "sparsity regularization of all layers (sr1)",
    "sr2": "sparsity regularization of conv3, conv4 and fc1 (sr2)",
    "sr3-filter": "sr3 (sr2, and conv1 decorrelated around each filter's mean)",
    "sr3-mean-filter": "sr3 (sr2, and conv1 decorrelated around the mean filter)",
}

# What the paper calls sr3 is two networks here, since it does not say clearly which centre is
# subtracted from the filters.
NETWORKS = ("vanilla", "drop", "norm", "sr1", "sr2", "sr3-filter", "sr3-mean-filter")
# Networks of other papers, without regularization and with it.
CLASSICS = ("lenet", "alexnet")


@dataclass(frozen=True)
class Network(Row):
    """A network, with the regularization that its name says."""

    name: str

    @property
    def label(self) -> str:
        return LABELS[self.name]

    @property
    def family(self) -> str:
        return self.name.partition("-")[0]

    @property
    def centre(self) -> str:
        """What is subtracted from its filters, if they are decorrelated."""
        return self.name.partition("-")[2].replace("-", "_")


def names_of(size: str) -> tuple[str, ...]:
    """The names of a network's rows."""
    return ("vanilla", "sr") if size in CLASSICS else NETWORKS
