"""Suggested rules: their table, their code, and the figure of the training."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from keras_regs._results.base import Result
from keras_regs._results.figures import COLOURS, GREY, finish, legend_beside, new_figure
from keras_regs._text.tables import markdown
from keras_regs._typing import Array
from keras_regs.regularizers import RFAVEntropy


@dataclass(frozen=True, eq=False)
class SuggestedRules(Result):
    """Rules for `keras_regs.regularize`, as `suggest_rules` returns them.

    `print` shows a table with a row for each layer, what the training shows, and code to paste.
    `to_csv()` has a row for each layer. Layers are in the order of the table: the greatest fall
    first. Epoch -1 is before training.

    Attributes:
        run: Folder of the training.
        explanation: Why there are these rules, or none.
        finding: What there is to say about the training, as in TensorBoard's tab "Sparsity".
        problems: What is missing or unusual, in sentences.
        overfitting: The moment of overfitting, an epoch. None if the loss has not turned.
        strength: Strength of the regularizers.
        layers: Names of the layers with heatmaps.
        falls: Share of its mean entropy that each layer lost in its greatest fall.
        highs: Entropy before the fall, in nats.
        lows: Entropy after the fall, in nats.
        begins: Epoch of the entropy before the fall.
        ends: Epoch of the entropy after the fall.
        most_from: Epoch in which the shortest interval with most of the fall begins.
        most_to: Epoch in which it ends.
        keys: Key of the rule for each layer, or `""` if there is none.
        reasons: Why there is a rule for each layer, or none.
        epochs: All measured epochs.
        entropies: Mean entropy in nats, of shape `(layers, epochs)`.
        losses: The loss that tells of overfitting, in each epoch. NaN if it is unknown.
    """

    run: str
    explanation: str
    finding: str
    problems: Sequence[str]
    overfitting: int | None
    strength: float
    layers: Sequence[str]
    falls: Array
    highs: Array
    lows: Array
    begins: Array
    ends: Array
    most_from: Array
    most_to: Array
    keys: Sequence[str]
    reasons: Sequence[str]
    epochs: Array
    entropies: Array
    losses: Array

    @property
    def rules(self) -> dict[str, RFAVEntropy]:
        """The rules, as `keras_regs.regularize` takes them. An empty dict if there are none."""
        return {key: RFAVEntropy(self.strength) for key in self.keys if key}

    @property
    def code(self) -> str:
        """Python code that applies the rules, or a comment that says why there are none."""
        if not self.rules:
            return f"# {self.explanation}"
        rules = [f"{_quoted(key)}: kr.RFAVEntropy({self.strength!r})" for key in self.rules]
        if len(rules) == 1:
            return f"model = kr.regularize(model, {{{rules[0]}}})"
        lines = "".join(f"        {rule},\n" for rule in rules)
        return f"model = kr.regularize(\n    model,\n    {{\n{lines}    }},\n)"

    def plot(self) -> Any:
        """Draws the loss and the entropies against the epoch, and the moment of overfitting.

        Entropies are relative to those of the first measured epoch. Layers without a rule are grey.

        Returns:
            The Matplotlib figure.

        Raises:
            ImportError: If Matplotlib is not installed.
        """
        return _draw(self)

    def to_markdown(self) -> str:
        """Returns the table, the explanations and the code, as `print` shows them."""
        table = markdown(self._rows(), left=(0, 5))
        texts = [f"{self.run}: {self.finding}", self.explanation, *self.problems]
        if self.rules:
            texts.append(f"```python\n{self.code}\n```")
        return "\n\n".join([table, *texts])

    def _rows(self) -> list[list[str]]:
        rows = [["layer", "lost", "from, nats", "to, nats", "most of it in epochs", "rule"]]
        for index, layer in enumerate(self.layers):
            between = f"{self.most_from[index]} to {self.most_to[index]}"
            rows.append(
                [
                    layer,
                    f"{100 * self.falls[index]:.0f} %",
                    f"{self.highs[index]:.2f}",
                    f"{self.lows[index]:.2f}",
                    between if self.falls[index] else "",
                    self.reasons[index],
                ]
            )
        return rows

    def _records(self) -> list[dict[str, Any]]:
        return [
            {
                "layer": layer,
                "lost": self.falls[index],
                "from": self.highs[index],
                "to": self.lows[index],
                "begins": self.begins[index],
                "ends": self.ends[index],
                "most_from": self.most_from[index],
                "most_to": self.most_to[index],
                "key": self.keys[index],
                "reason": self.reasons[index],
            }
            for index, layer in enumerate(self.layers)
        ]


def _draw(suggested: SuggestedRules) -> Any:
    figure, (upper, lower) = new_figure("SuggestedRules.plot", 2, size=(7.2, 5.4), sharex=True)
    colours = _colours(sum(map(bool, suggested.keys)))
    upper.plot(suggested.epochs, suggested.losses, color=COLOURS[-1], marker=".", markersize=4)
    first = np.array([_first(values) for values in suggested.entropies])
    others = "other layers"
    for index, layer in enumerate(suggested.layers):
        has_rule = bool(suggested.keys[index])
        line = {"color": next(colours), "label": layer} if has_rule else {"color": GREY}
        if not has_rule:
            line |= {"alpha": 0.5, "label": others}
            others = "_"
        change = suggested.entropies[index] - first[index]
        lower.plot(suggested.epochs, change, zorder=3 if has_rule else 2, **line)
    for axes in (upper, lower):
        if suggested.overfitting is not None:
            axes.axvline(
                suggested.overfitting, color=COLOURS[-1], linestyle="--", label="overfitting"
            )
    finish(upper, y="loss of other samples")
    finish(lower, x="epoch", y="change of entropy, nats")
    lower.xaxis.get_major_locator().set_params(integer=True)
    legend_beside(lower)
    return figure


def _colours(count: int) -> Iterator[Any]:
    """A colour for each layer with a rule."""
    *colours, _ = COLOURS
    if count <= len(colours):
        return iter(colours)
    import matplotlib

    # From dark (greatest fall) to light, without the shades too light for white.
    return iter(matplotlib.colormaps["viridis"](np.linspace(0, 0.9, count)))


def _quoted(key: str) -> str:
    text = repr(key)
    return text if '"' in text or "\\" in text else f'"{text[1:-1]}"'


def _first(values: Array) -> float:
    known = values[np.isfinite(values)]
    return float(known[0]) if len(known) else float("nan")
