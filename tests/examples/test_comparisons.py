"""The tests that decide claims, against those of SciPy, on outcomes that were thought out."""

import numpy as np
import pytest
from scipy import stats

from examples.reproduce import numbers
from examples.reproduce.comparisons import Bounded, Correlated, Greater, MoreOften, of
from examples.reproduce.rows import Named
from tests.examples.outcomes import trials

pytestmark = pytest.mark.independent_of_backend

A, B = Named("a"), Named("b")
VALUE = numbers.measured("value")
OF_A, OF_B = of(A, VALUE), of(B, VALUE)


def found(comparison, a, b=()):
    return comparison.evidence({A: trials(a), B: trials(b)})


class TestGreater:
    @pytest.mark.parametrize("paired", [False, True])
    @pytest.mark.parametrize("ratio", [False, True])
    def test_follows_the_t_test(self, paired, ratio):
        rng = np.random.default_rng(0)
        signs = set()
        for _ in range(60):
            a, b = np.exp(rng.normal(1, 0.6, 4)), np.exp(rng.normal(0, 0.3, 4))
            evidence = found(Greater(OF_A, OF_B, paired=paired, ratio=ratio), a, b)
            x, y = (np.log(a), np.log(b)) if ratio else (a, b)
            test = stats.ttest_rel(x, y) if paired else stats.ttest_ind(x, y, equal_var=False)
            assert (evidence.sign != 0) == (test.pvalue < 0.05)
            assert evidence.sign in (0, np.sign(x.mean() - y.mean()))
            assert evidence.size == pytest.approx(a.mean() - b.mean())
            signs.add(evidence.sign)
        assert {0, 1} <= signs

    def test_the_opposite(self):
        assert found(Greater(OF_A, OF_B), [1.0, 1.1], [5.0, 5.1]).sign == -1

    def test_pairs_are_those_of_one_seed(self):
        """Seeds 1 to 3 have been run of both, whose difference is always 1."""
        a, b = trials([0.0, 5.0, 100.0, 20.0]), trials([0.0, 4.0, 99.0, 19.0, 7.0])
        evidence = Greater(OF_A, OF_B, paired=True).evidence({A: a[1:], B: b})
        assert (evidence.sign, evidence.effect, evidence.seeds) == (1, "1 ± 0", 3)
        assert Greater(OF_A, OF_B, paired=True).evidence({A: a[:1], B: b[1:]}) is None

    def test_factors(self):
        comparison = Greater(OF_A, OF_B, unit="nats", names=("with", "without"), ratio=True)
        evidence = found(comparison, [1e-2, 4e-2], [1e-5, 4e-5])
        assert evidence.here == "0.02 (with) against 2e-05 (without) nats"
        assert evidence.effect.startswith("factor 1e+03 (")
        with pytest.raises(ValueError, match=r"above 0. Received.*0.0"):
            found(comparison, [1.0, 2.0], [0.0, 1.0])

    @pytest.mark.parametrize(
        ("a", "b", "sign"),
        [
            ([0.1 + 0.2] * 2, [0.3] * 2, 0),  # which differ by rounding
            ([2.0, 2.0], [2.0, 2.0], 0),
            ([3.0, 3.0], [2.0, 2.0], 1),
            ([5.0, np.nan], [1.0, 2.0], 0),
            ([5.0], [1.0], 0),
        ],
    )
    def test_odd_numbers(self, a, b, sign):
        assert found(Greater(OF_A, OF_B), a, b).sign == sign

    def test_one_side_alone(self):
        assert found(Greater(OF_A, OF_B), [1.0]) is None


class TestMoreOften:
    @pytest.mark.parametrize("n", [3, 8])
    def test_follows_the_exact_test(self, n):
        for i in range(n + 1):
            for j in range(n + 1):
                evidence = found(
                    MoreOften(OF_A, OF_B), [1] * i + [0] * (n - i), [1] * j + [0] * (n - j)
                )
                p = stats.fisher_exact([[i, n - i], [j, n - j]]).pvalue
                assert evidence.sign == (np.sign(i - j) if p < 0.05 else 0)

    def test_in_words(self):
        comparison = MoreOften(OF_A, OF_B, names=("delayed", "at once"))
        evidence = found(comparison, [1] * 8, [0] * 8)
        assert evidence.here == "8 of 8 (delayed) against 0 of 8 (at once) seeds"
        assert (evidence.effect, evidence.seeds) == ("p < 0.001", 8)


class TestBounded:
    @pytest.mark.parametrize("bound", [0.0, 0.5, 1.0])
    def test_follows_the_t_test_of_one_sample(self, bound):
        values = np.random.default_rng(0).normal(0.5, 0.3, 6)
        test = stats.ttest_1samp(values, bound)
        expected = np.sign(values.mean() - bound) if test.pvalue < 0.05 else 0
        assert found(Bounded(OF_A, above=bound), values).sign == expected
        assert found(Bounded(OF_A, below=bound), values).sign == -expected

    @pytest.mark.parametrize("bounds", [{}, {"above": 1, "below": 2}])
    def test_one_bound(self, bounds):
        with pytest.raises(ValueError, match=r"One of `above` and `below`.*Received"):
            Bounded(OF_A, **bounds)


def points(values):
    """Two seeds of each thing, which differ."""
    named = {f"thing {index}": [value - 0.1, value + 0.1] for index, value in enumerate(values)}
    return lambda outcomes: named


class TestCorrelated:
    @pytest.mark.parametrize("n", [5, 12])
    def test_follows_the_permutation_test(self, n):
        rng = np.random.default_rng(1)
        for strength in (0.0, 1.0, 5.0):
            x = rng.normal(size=n)
            y = strength * x + rng.normal(size=n)
            evidence = Correlated(points(x), points(y), "regularizers").evidence({})
            rho = stats.spearmanr(x, y).statistic
            p = np.mean(
                [abs(stats.spearmanr(rng.permutation(x), y).statistic) >= abs(rho) - 1e-9
                 for _ in range(400)]
            )  # fmt: skip
            if abs(p - 0.05) > 0.03:
                assert evidence.sign == (np.sign(rho) if p < 0.05 else 0)
            assert evidence.here.startswith(f"ρ = {rho:.2f} (")
            assert evidence.here.endswith(f"over {n} regularizers")
            assert evidence.seeds == 2

    def test_a_negative_one(self):
        x = points(np.arange(8.0))
        y = points(-np.arange(8.0))
        assert Correlated(x, y, "things").evidence({}).sign == -1
        assert Correlated(x, y, "things", positive=False).evidence({}).sign == 1

    def test_numbers_that_do_not_vary(self):
        evidence = Correlated(points([1.0] * 5), points(np.arange(5.0)), "things").evidence({})
        assert evidence.sign == 0

    def test_too_few_things(self):
        assert Correlated(points([1.0]), points([2.0]), "things").evidence({}) is None
