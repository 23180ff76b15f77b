"""Strengths, each with and without delay, and other ways to regularize strongly."""

from dataclasses import dataclass

from examples.reproduce import rows

# The paper's, in epochs.
DELAY = 5
# The epochs of a warm start: over ten of them, it leaves out about as much as a delay of five.
WARM_START = 10

# How the strength goes.
EQUAL_DOSE = "equal-dose"
WARM = "warm-start"
DECAY = "linear-decay"
THRESHOLDED = "thresholded"
COURSES = {
    EQUAL_DOSE: "weaker from the start, with the dose of the delay",
    WARM: f"increasing over {WARM_START} epochs",
    DECAY: "decreasing from the start to the end",
    THRESHOLDED: "where weights are above a norm",
}

# Which strengths are strong depends on the network. The paper tried ten strengths and more of each,
# and its figures tell only their range.
STRENGTHS = {
    "small": {
        "l2": (0.003, 0.01, 0.02, 0.03),
        "l1": (0.005, 0.02, 0.05),
    },
    "paper": {
        "l2": (1e-5, 3e-5, 1e-4, 3e-4, 6e-4, 1e-3, 1.5e-3, 2e-3, 3e-3, 5e-3),
        "l1": (1e-7, 1e-6, 3e-6, 1e-5, 2e-5, 4e-5, 6e-5, 8e-5, 1e-4, 2e-4),
    },
}
# A strength above the tolerance: the paper's with VGG-16 on CIFAR-100, and the protocol's.
BEYOND = {"small": {"l2": 0.03, "l1": 0.05}, "paper": {"l2": 2e-3, "l1": 6e-5}}
# Numbers of convolutions in each stage, by the number of layers, and strengths for them.
DEPTHS = {7: (1, 1, 2), 10: (2, 2, 3), 13: (3, 3, 4)}
DEPTH_STRENGTHS = (0.003, 0.01, 0.02, 0.04)


@dataclass(frozen=True)
class Row(rows.Row):
    """A strength of regularization.

    Attributes:
        strength: 0 for no regularization.
        delay: Epochs before the regularization begins.
        course: How the strength goes, if it is neither constant nor delayed: one of `COURSES`.
        layers: Number of layers of the network, where that is compared.
    """

    strength: float = 0.0
    delay: int = 0
    course: str = ""
    layers: int = 0

    @property
    def name(self) -> str:
        parts = [f"{self.strength:g}" if self.strength else "none"]
        if self.delay:
            parts.append(f"delayed-{self.delay}")
        if self.course:
            parts.append(self.course)
        if self.layers:
            parts.append(f"layers-{self.layers}")
        return "-".join(parts)

    @property
    def label(self) -> str:
        if not self.strength:
            return "no regularization"
        return f"{self.strength:g}, {f'{self.layers} layers' if self.layers else self.how}"

    @property
    def how(self) -> str:
        """How the strength goes, in words."""
        return COURSES[self.course] if self.course else delay_in_words(self.delay)

    @property
    def family(self) -> str:
        return f"{self.strength:g}"


NONE = Row()


def delay_in_words(delay: int) -> str:
    return f"delay of {delay} epochs" if delay else "without delay"


def rows_of(scale: str, condition: str) -> tuple[Row, ...]:
    """The rows of a table.

    Of a regularizer: none, each strength with and without delay, and at the strength above the
    tolerance the others. Of depths: each with each strength.
    """
    if condition == "depth":
        return tuple(Row(each, layers=layers) for layers in DEPTHS for each in DEPTH_STRENGTHS)
    strengths = [Row(each, delay) for each in STRENGTHS[scale][condition] for delay in (0, DELAY)]
    courses = COURSES if condition == "l2" else (EQUAL_DOSE,)
    return (NONE, *strengths, *(Row(BEYOND[scale][condition], course=each) for each in courses))
