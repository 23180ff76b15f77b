"""Several trainings in one folder: which records belong to which, and what they are called."""

import itertools
from unittest import mock

import pytest

from keras_regs_tensorboard import listed_records, runs, trainings
from tests.tensorboard import writing
from tests.tensorboard.server import get, tensorboard, wait_until
from tests.tensorboard.test_runs import heatmaps, listing

pytestmark = pytest.mark.independent_of_backend


def correlations(session, epochs):
    return [("sr2/correlations", writing.correlations(session, epoch)) for epoch in epochs]


def alternately(*kinds):
    """The records of callbacks that write after the same epochs."""
    return [write for writes in zip(*kinds, strict=True) for write in writes]


def divided(found):
    """For each training, the sessions of its maps, and those of its correlations."""
    parts = []
    for part in trainings.divide(listed_records.group(found)["sr2"]):
        run = runs.merge("sr2", part, {})
        assert run.problems() == []
        parts.append(
            [
                [key for key, _ in itertools.groupby(record.session for record in those)]
                for those in (run.maps, run.correlations)
            ]
        )
    return parts


def test_each_training_from_the_start_is_a_run():
    writes = [write for name in "abc" for write in heatmaps(name, range(-1, 3))]
    assert divided(listing(*writes)) == [[["a"], []], [["b"], []], [["c"], []]]
    # The next one does not change those before.
    assert divided(listing(*writes[: 2 * 4])) == [[["a"], []], [["b"], []]]
    assert divided(listing(*writes[: 2 * 4 + 1])) == [[["a"], []], [["b"], []], [["c"], []]]


def test_a_resumed_training_is_one():
    resumed = [("a", range(-1, 3)), ("b", range(2, 5)), ("c", range(2, 6)), ("d", range(-1, 2))]
    writes = [write for name, epochs in resumed for write in heatmaps(name, epochs)]
    assert divided(listing(*writes)) == [[["a", "c"], []], [["d"], []]]
    # It may have begun elsewhere.
    assert divided(listing(*heatmaps("a", [5, 6]))) == [[["a"], []]]


def test_nothing_is_missed_of_a_training_without_an_epoch():
    stub, whole = heatmaps("a", [-1]), heatmaps("b", range(-1, 3))
    assert divided(listing(*stub)) == [[["a"], []]]
    assert divided(listing(*stub, *whole)) == [[["b"], []]]
    # While it runs, the training before it keeps its place.
    running = listing(*heatmaps("1", range(-1, 3)), *stub)
    assert divided(running) == [[["1"], []], [["a"], []]]
    replaced = listing(*heatmaps("1", range(-1, 3)), *stub, *whole)
    assert divided(replaced) == [[["1"], []], [["b"], []]]


@pytest.mark.parametrize("order", [1, -1])
def test_the_correlations_of_a_training(order):
    def training(session, epochs, *kinds):
        return alternately(*[kind(session, epochs) for kind in kinds][::order])

    both, epochs = (heatmaps, correlations), range(-1, 3)
    first = training("a", epochs, *both)
    second = training("b", epochs, *both)
    assert divided(listing(*first, *second)) == [[["a"], ["a"]], [["b"], ["b"]]]
    # One of the callbacks was added or taken away, for the second or for the first training.
    for kind, alone in ((heatmaps, [["b"], []]), (correlations, [[], ["b"]])):
        only = training("b", epochs, kind)
        assert divided(listing(*first, *only)) == [[["a"], ["a"]], alone]
        other = [["a" if name == "b" else name for name in names] for names in alone]
        only = training("a", epochs, kind)
        assert divided(listing(*only, *second)) == [other, [["b"], ["b"]]]
    # And resumed.
    again = training("c", range(2, 5), *both)
    expected = [[["a"], ["a"]], [["b", "c"], ["b", "c"]]]
    assert divided(listing(*first, *second, *again)) == expected
    # The first record of the second one.
    assert len(divided(listing(*first, *second[:1]))) == 2


def test_callbacks_that_never_wrote_at_the_same_time():
    maps = listing(*heatmaps("a", range(-1, 3)))
    soon = listing(*correlations("b", range(-1, 3)), start=60)
    later = listing(*correlations("b", range(-1, 3)), start=5 + trainings.MOST_APART)
    assert divided(maps | soon) == [[["a"], ["b"]]]
    assert divided(maps | later) == [[["a"], []], [[], ["b"]]]


def test_trainings_at_the_same_time_are_not_divided():
    a, b = heatmaps("a", range(-1, 2)), heatmaps("b", range(-1, 2))
    (part,) = trainings.divide(listed_records.group(listing(*alternately(a, b)))["sr2"])
    assert runs.merge("sr2", part, {}).problems() == [runs.TWO_WRITERS]


def test_records_that_nobody_knows_are_missing_in_the_newest():
    found = listing(*heatmaps("a", range(-1, 3)), *heatmaps("b", range(-1, 3)))
    entry = next(iter(found["sr2/heatmaps"].values()))
    found["sr2/heatmaps"]["strange"] = mock.Mock(
        max_wall_time=entry.max_wall_time, plugin_content=b"x"
    )
    parts = trainings.divide(listed_records.group(found)["sr2"])
    problems = [runs.merge("sr2", part, {}).problems() for part in parts]
    assert problems == [[], ["Missing: 1 damaged records, such as 'strange'."]]
    (alone,) = trainings.divide(parts[1][-1:])
    assert runs.merge("sr2", alone, {}).shown() == []


def test_names():
    folders = {"sr2", "other (training 2)", "other"}
    assert [trainings.name_of("sr2", n, folders) for n in (1, 2, 10)] == [
        "sr2",
        "sr2 (training 2)",
        "sr2 (training 10)",
    ]
    # A folder may be called so.
    assert trainings.name_of("other", 2, folders) == "other (training 2)'"
    for name, expected in {
        "sr2 (training 2)": ("sr2", 2),
        "other (training 2)'": ("other", 2),
        "a (training 2) (training 3)": ("a (training 2)", 3),
        "sr2 (training 1)": ("sr2 (training 1)", 1),
        "sr2 (training 0)": ("sr2 (training 0)", 1),
        "sr2": ("sr2", 1),
    }.items():
        assert trainings.folder_and_number(name) == expected


def test_the_server_has_all_trainings_of_a_folder(tmp_path):
    epochs = {"sr2": [-1, 0], "sr2 (training 2)'": [-1, 0, 1], "sr2 (training 3)": [-1]}
    for session, those in zip("abc", epochs.values(), strict=True):
        writing.write_heatmaps(tmp_path / "sr2", those, session)
    writing.write_correlations(tmp_path / "sr2", [-1, 0], "k")
    # A folder that has the name of a training.
    writing.write_heatmaps(tmp_path / "sr2 (training 2)", [0, 1, 2, 3], "x")
    epochs["sr2 (training 2)"] = [0, 1, 2, 3]
    with tensorboard(tmp_path) as url:

        def listed():
            return {run["name"]: run["epochs"] for run in get(url, "runs").json()["runs"]}

        expected = {name: len(those) for name, those in epochs.items()}
        wait_until(lambda: listed() == expected)
        for name, those in epochs.items():
            found = get(url, "run", run=name).json()
            assert (found["name"], found["epochs"], found["problems"]) == (name, those, [])
            session = found["sessions"][0]
            frames = get(url, "maps", run=name, first=-1, last=-1 if -1 in those else 0).body
            assert frames.endswith(writing.maps(session, those[0])[1].tobytes())
        nothing = get(url, "run", run="sr2 (training 4)")
        assert (nothing.status, nothing.json()["error"]) == (
            404,
            "There is no run 'sr2 (training 4)'. It may have been deleted.",
        )
        # A fourth training changes none of the names.
        writing.write_heatmaps(tmp_path / "sr2", [-1, 0, 1], "c2")
        writing.write_heatmaps(tmp_path / "sr2", [-1, 0], "d")
        expected |= {"sr2 (training 3)": 3, "sr2 (training 4)": 2}
        wait_until(lambda: listed() == expected)
        assert get(url, "run", run="sr2 (training 4)").json()["sessions"] == ["d", "d"]
