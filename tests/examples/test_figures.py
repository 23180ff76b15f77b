"""What is drawn of the results of experiments, on outcomes that were thought out."""

import pytest

from examples.reproduce import figures, numbers
from tests.examples.test_claims import outcome, trials

pytestmark = pytest.mark.independent_of_backend


def test_with_and_without_a_regularizer_have_one_colour_and_two_lines():
    found = {
        name: [outcome(name, history={"loss": [1.0, 2.0]})]
        for name in ("bare", "dropout", "bare-al2", "dropout-al2")
    }
    figure = figures.epochs(("loss", "the loss"))(found)
    bare, dropout, bare_al2, dropout_al2 = figure.axes[0].lines
    assert bare.get_color() == bare_al2.get_color() != dropout.get_color()
    assert dropout.get_color() == dropout_al2.get_color()
    assert bare.get_linestyle() == dropout.get_linestyle() == "-"
    assert bare_al2.get_linestyle() == dropout_al2.get_linestyle() == "--"


@pytest.mark.parametrize(("share", "panels"), [(1.0, 2), (0.5, 3)])
def test_the_share_of_a_gradient_that_is_the_only_one_is_not_drawn(share, panels):
    history = {
        "loss_gradient/all": [0.1],
        "loss_gradient_share/all": [share],
        "mean_absolute_weight/all": [0.2],
    }
    trial = outcome(history=history)
    figure = figures.gradients(lambda outcomes: {0: {0.01: [trial]}})({"0.01": [trial]})
    assert len(figure.axes) == panels


def test_one_strength_is_no_search():
    tried = {"CR": {0.1: trials([1.0])}, "VR": {1.0: trials([2.0])}}
    draw = figures.searches(lambda outcomes: tried, numbers.measured("value"), "value")
    assert draw({}) is None
    tried["VR"][10.0] = trials([3.0])
    assert len(draw({}).axes[0].lines) == 2


def test_correlations_are_drawn_as_the_mean_of_the_seeds():
    seeds = [[[0, 3, 1], [4, 0, 0]], [[0, 1, 3], [0, 4, 0]]]  # seeds, epochs, bins
    found = {"sr1": [outcome(history={"correlations": counts}) for counts in seeds]}
    figure = figures.correlation_histograms("vanilla", "sr1")(found)
    drawn = figure.axes[0].collections[0].get_array()
    assert figure.axes[0].get_title() == "sr1"
    assert drawn.filled(0).tolist() == [[0, 2], [2, 2], [2, 0]]
    assert drawn.mask.tolist() == [[True, False], [False, False], [False, True]]
    assert figures.correlation_histograms("vanilla")(found) is None
