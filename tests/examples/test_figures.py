"""What is drawn of the results of experiments, on outcomes that were thought out."""

import numpy as np
import pytest

from examples.reproduce import drawing
from examples.reproduce.al2 import rows as al2
from examples.reproduce.delayed_strong import rows as delayed_strong
from examples.reproduce.delayed_strong.figures import depths, gradients
from examples.reproduce.targeted_sparsity.figures import correlations
from examples.reproduce.targeted_sparsity.measures import HISTOGRAMS
from examples.reproduce.targeted_sparsity.rows import Network
from tests.examples.outcomes import outcome

pytestmark = pytest.mark.independent_of_backend


def test_with_and_without_a_regularizer_have_one_colour_and_two_lines():
    rows = [al2.Row(name, penalized) for penalized in (False, True) for name in ("bare", "dropout")]
    found = {row: [outcome(row.name, history={"loss": [1.0, 2.0]})] for row in rows}
    figure = drawing.epochs(("loss", "the loss"))(found)
    bare, dropout, bare_al2, dropout_al2 = figure.axes[0].lines
    assert bare.get_color() == bare_al2.get_color() != dropout.get_color()
    assert dropout.get_color() == dropout_al2.get_color()
    assert bare.get_linestyle() == dropout.get_linestyle() == "-"
    assert bare_al2.get_linestyle() == dropout_al2.get_linestyle() == "--"


def test_dots_that_would_hide_each_other_are_side_by_side():
    assert drawing.swarm([5.0, 1.0, 5.1, 1.0, 9.0, 1.0], 0.2).tolist() == [0, 0, 1, 1, 0, -1]
    assert drawing.swarm([3.0, 1.0, 2.0], 1.0).tolist() == [0, 0, 1]  # 3 is far enough from 1
    figure = drawing.dots({"a": [10.0] * 8, "b": [10.0, 90.0]})
    same, _, apart, _ = figure.axes[0].lines
    assert len(set(same.get_ydata())) == 8
    assert np.abs(same.get_ydata()).max() < 0.5  # within its row
    assert apart.get_ydata().tolist() == [1, 1]


@pytest.mark.parametrize(("share", "panels"), [(1.0, 2), (0.5, 3)])
def test_the_share_of_a_gradient_that_is_the_only_one_is_not_drawn(share, panels):
    history = {
        "loss_gradient/all": [0.1],
        "loss_gradient_share/all": [share],
        "mean_absolute_weight/all": [0.2],
    }
    rows = [delayed_strong.Row(0.01, delay) for delay in (0, 5)]
    figure = gradients({row: [outcome(history=history)] for row in (delayed_strong.NONE, *rows)})
    assert len(figure.axes) == panels
    labels = [line.get_label() for line in figure.axes[0].lines]
    assert labels == ["0.01, without delay", "0.01, delay of 5 epochs"]


def test_depths_are_drawn_with_the_share_of_networks_that_learn():
    accuracies = {7: (0.9, 0.9, 0.1, 0.51), 10: (0.1, 0.1, 0.5, 0.9)}
    found = {
        delayed_strong.Row(0.01, layers=layers): [
            outcome(seed=seed, history={"val_accuracy": [accuracy]})
            for seed, accuracy in enumerate(each)
        ]
        for layers, each in accuracies.items()
    }
    lines = depths(found).axes[0].lines
    assert [(line.get_label(), line.get_ydata().tolist()) for line in lines] == [
        ("7 layers", [75]),
        ("10 layers", [25]),
    ]
    assert depths({delayed_strong.NONE: [outcome()]}) is None
    assert gradients(found) is None


def test_correlations_are_drawn_as_the_mean_of_the_seeds():
    seeds = [[[0, 3, 1], [4, 0, 0]], [[0, 1, 3], [0, 4, 0]]]  # seeds, epochs, bins
    mean, own = ([{name: counts} for counts in seeds] for name in HISTOGRAMS.values())
    both = [{**a, **b} for a, b in zip(mean, own, strict=True)]
    sr1, sr3, norm = map(Network, ("sr1", "sr3-filter", "norm"))
    found = {
        sr1: [outcome(history=each) for each in both],
        sr3: [outcome(history=each) for each in own],
    }
    figure = correlations(found)
    axes = [each for each in figure.axes if each.get_title()]
    # Around each filter's mean, both; around the mean filter, sr1 alone.
    assert [each.get_title() for each in axes] == [sr1.label, sr3.label, sr1.label]
    drawn = axes[0].collections[0].get_array()
    assert drawn.filled(0).tolist() == [[0, 2], [2, 2], [2, 0]]
    assert drawn.mask.tolist() == [[True, False], [False, False], [False, True]]
    assert correlations({norm: found[sr1]}) is None
