"""What is measured and claimed of targeted sparsity, against NumPy."""

import keras
import numpy as np
import pytest

from examples import sparsity_networks
from examples.reproduce.comparisons import Greater, of
from examples.reproduce.every import Every
from examples.reproduce.numbers import measured
from examples.reproduce.rows import Named
from examples.reproduce.targeted_sparsity import claims, measures, numbers
from examples.reproduce.targeted_sparsity.chance import correlation_by_chance
from examples.reproduce.targeted_sparsity.rows import NETWORKS, Network
from tests.cases import filter_correlations, rfav_entropies
from tests.examples.outcomes import outcome, trials

pytestmark = pytest.mark.independent_of_backend


@pytest.fixture(scope="module")
def model():
    return sparsity_networks.build("vanilla", "s", (8, 8, 3), 10)


def kernel_of(model, name):
    return keras.ops.convert_to_numpy(model.get_layer(name).kernel)


@pytest.mark.parametrize("centre", ["filter", "mean_filter"])
class TestCorrelations:
    def test_of_the_first_convolution_are_counted(self, model, centre):
        counts = measures.correlations_of_first(model)[measures.HISTOGRAMS[centre]]
        pairs = filter_correlations(kernel_of(model, "conv1"), centre)
        assert counts == np.histogram(pairs, np.linspace(-1.005, 1.005, 68))[0].tolist()

    def test_are_relative_to_random_filters(self, model, centre):
        found = outcome(**measures.correlations(model))
        for layer in sparsity_networks.LAYERS:
            relative = numbers.relative_correlation(layer, centre)(found)
            kernel = kernel_of(model, layer)
            size = kernel.shape[-1], kernel[..., 0].size
            expected = np.abs(filter_correlations(kernel, centre)).mean()
            np.testing.assert_allclose(
                relative, expected / correlation_by_chance(*size, centre), rtol=1e-5
            )
            # Nothing was trained, so that filters are as alike as random ones.
            assert 0.85 < relative < 1.15

    @pytest.mark.parametrize(("filters", "weights"), [(16, 27), (6, 75), (64, 200)])
    def test_of_random_filters(self, centre, filters, weights):
        rng = np.random.default_rng(0)
        found = [
            np.abs(filter_correlations(rng.normal(size=(weights, filters)), centre)).mean()
            for _ in range(40000 // filters**2)
        ]
        expected = correlation_by_chance(filters, weights, centre)
        np.testing.assert_allclose(np.mean(found), expected, rtol=0.03)

    def test_of_all_layers_but_the_first(self, centre):
        name = measures.CORRELATION[centre]
        layers = {"conv1": 9.0, "conv2": 1.0, "conv3": 2.0, "conv4": 4.0, "fc1": 8.0}
        found = {f"{name}/{layer}": value for layer, value in layers.items()}
        found |= {f"{name}-by-chance/{layer}": 0.5 for layer in layers}
        geometric_mean = numbers.relative_correlation_of_others(centre)(outcome(**found))
        np.testing.assert_allclose(geometric_mean, 2 * 64**0.25)


def test_entropies_with_bias_and_without(model):
    x = np.random.default_rng(0).normal(size=(3, 8, 8, 3)).astype("float32")
    for layer in model.layers:
        if hasattr(layer, "bias"):
            layer.bias.assign(np.linspace(-2, 2, layer.bias.shape[0]))
    found = measures.entropies(model, x)
    assert len(found) == 2 * len(sparsity_networks.LAYERS)
    conv1 = model.get_layer("conv1")
    response = keras.ops.convert_to_numpy(conv1(x)).astype("float64")
    for name, each in (
        ("entropy", response),
        ("entropy-without-bias", response - np.linspace(-2, 2, 16)),
    ):
        np.testing.assert_allclose(found[f"{name}/conv1"], rfav_entropies(each).mean(), rtol=1e-5)


class TestNumbers:
    def test_a_rise_is_that_of_the_smoothed_loss(self):
        loss = [3.0, 2.0, 1.0, 2.0, 4.0, 4.0]
        smooth = []
        for epoch in range(6):
            weights = np.exp(-((np.arange(6) - epoch) ** 2) / 8)
            smooth.append(np.average(loss, weights=weights))
        found = outcome(history={numbers.TEST_LOSS: loss})
        np.testing.assert_allclose(numbers.rise(found), smooth[-1] - min(smooth))
        np.testing.assert_allclose(numbers.least_loss(found), min(smooth))
        level = outcome(history={numbers.TEST_LOSS: [1.0] * 6})
        np.testing.assert_allclose(numbers.rise(level), 0, atol=1e-12)

    def test_entropy_is_lost_from_the_minimum_of_the_loss_on(self):
        history = {numbers.TEST_LOSS: [9.0, 1.0, 20.0, 40.0], "entropy/conv4": [4.0, 3.0, 2.0, 0.5]}
        epoch = np.argmin(numbers.smoothed_loss(outcome(history=history)))
        lost = numbers.entropy_lost_since_the_minimum("conv4")(outcome(history=history))
        assert lost == history["entropy/conv4"][epoch] - 0.5

    @pytest.mark.parametrize("centre", ["filter", "mean_filter"])
    def test_the_mean_correlation_is_that_of_the_last_histogram(self, model, centre):
        counts = measures.correlations_of_first(model)[measures.HISTOGRAMS[centre]]
        history = {measures.HISTOGRAMS[centre]: [[1] + 66 * [0], counts]}
        expected = filter_correlations(kernel_of(model, "conv1"), centre).mean()
        found = numbers.mean_correlation(centre)(outcome(history=history))
        np.testing.assert_allclose(found, expected, atol=2e-3)
        assert np.isnan(numbers.mean_correlation(centre)(outcome()))


class TestEvery:
    @pytest.mark.parametrize(
        ("values", "sign"),
        [
            ({"a": 0.0, "b": 1.0, "c": 2.0}, 1),
            ({"a": 0.0, "b": 1.0, "c": 0.0}, 0),
            ({"a": 0.0, "b": 1.0, "c": -1.0}, -1),
            ({"a": 0.0, "b": 0.0, "c": -1.0}, -1),
        ],
    )
    def test_the_hardest_to_show_decides(self, values, sign):
        outcomes = {
            Named(name): trials([value + 0.01, value - 0.01, value], name)
            for name, value in values.items()
        }
        a, b, c = (of(Named(name), measured("value")) for name in "abc")
        every = Every({"b": Greater(b, a), "c": Greater(c, a)})
        evidence = every.evidence(outcomes)
        assert evidence.sign == sign
        assert evidence.seeds == 3
        assert evidence.here.startswith("b: ")
        assert every.test == "Welch's t, each"
        assert every.evidence({Named("a"): outcomes[Named("a")]}) is None


class TestClaims:
    def test_have_texts_of_their_own(self):
        for size in (*claims.SIZES, "lenet", "alexnet"):
            for data in ("cifar10", "cifar100"):
                texts = [
                    claim.text
                    for claim in claims.CLAIMS
                    if claim.is_about(size, "sgd", "small", 60) and claim.data in (None, data)
                ]
                assert len(texts) == len(set(texts))

    def test_of_correlations_look_at_the_greatest_factor(self):
        def trial(name, value):
            found = {f"correlation-filter/{layer}": 0.2 for layer in sparsity_networks.LAYERS}
            found |= {f"{key.replace('/', '-by-chance/')}": 0.1 for key in found}
            return outcome(name, **{**found, "correlation-filter/fc1": value})

        found = {"sr1": trial("sr1", 0.1), "vanilla": trial("vanilla", 0.2)}
        assert claims.greatest_factor(found) == pytest.approx(2)

    def test_each_centre_has_a_network(self):
        centres = {Network(name).centre for name in NETWORKS if name.startswith("sr3")}
        assert centres == set(claims.CENTRES) == set(measures.HISTOGRAMS)
