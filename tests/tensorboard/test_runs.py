"""How the records of sessions become a run: names, restarts, two writers, and what is missing."""

import itertools
import json
import math
import time
import zlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tensorboard.data import provider

from keras_regs_tensorboard import arrays, listed_records, records, run_index, runs
from keras_regs_tensorboard.page_format import Picture, SharesIndex
from keras_regs_tensorboard.record_format import ImagesHeader
from keras_regs_tensorboard.typed_json import plain
from tests.tensorboard import writing

pytestmark = pytest.mark.independent_of_backend

OTHER = writing.LAYERS[:2]


def listing(*writes, start=0.0):
    """What TensorBoard lists after these records were written: (run, (header, array)) for each."""
    found = {}
    for seconds, (run, (header, array)) in enumerate(writes):
        tag = records.tag(header.kind, header.session, header.epoch)
        content = records.encode(header, array)[0]
        found.setdefault(run, {})[tag] = series(start + seconds, content)
    return found


def series(wall_time, content):
    return provider.TensorTimeSeries(
        max_step=0,
        max_wall_time=wall_time,
        plugin_content=content,
        description="",
        display_name="",
    )


def heatmaps(session, epochs, **fields):
    return [("sr2/heatmaps", writing.maps(session, epoch, **fields)) for epoch in epochs]


def merged(found, name="sr2", damaged=None):
    return runs.merge(name, listed_records.group(found)[name], damaged or {})


def shown(run):
    """The sessions and their epochs, as in [("a", [0, 1]), ("b", [2])]."""
    return [
        (session, [record.epoch for record in those])
        for session, those in itertools.groupby(run.maps, lambda record: record.session)
    ]


@pytest.mark.parametrize(
    ("tensorboard_run", "name"),
    [
        ("sr2/heatmaps", "sr2"),
        ("sr2/correlations", "sr2"),
        ("a/b/heatmaps", "a/b"),
        ("heatmaps", "."),
        ("correlations", "."),
        (".", "."),
        ("sr2", "sr2"),
        ("sr2/train", "sr2/train"),
        ("sr2/heatmaps2", "sr2/heatmaps2"),
        ("heatmaps/sr2", "heatmaps/sr2"),
        ("heatmaps/heatmaps", "heatmaps"),
        ("<img src=x onerror=alert(1)>/heatmaps", "<img src=x onerror=alert(1)>"),
    ],
)
def test_names(tensorboard_run, name):
    assert listed_records.user_run(tensorboard_run) == name
    assert tensorboard_run in listed_records.tensorboard_runs(name)
    found = {run: {"maps/s/0": series(0, b"")} for run in listed_records.tensorboard_runs(name)}
    assert name in listed_records.group(found)


def test_a_restart_replaces_what_came_after_its_first_epoch():
    found = listing(
        *heatmaps("a", range(-1, 10)), *heatmaps("b", range(6, 9)), *heatmaps("c", [8, 9])
    )
    run = merged(found)
    assert shown(run) == [("a", list(range(-1, 6))), ("b", [6, 7]), ("c", [8, 9])]
    assert run.problems() == []
    assert run.updated == 15


def test_an_old_session_that_reached_further_is_not_shown_beyond_the_new_one():
    run = merged(listing(*heatmaps("a", range(10)), *heatmaps("b", [4, 5])))
    assert shown(run) == [("a", [0, 1, 2, 3]), ("b", [4, 5])]


def test_the_order_in_which_tensorboard_lists_records_does_not_matter():
    found = listing(*heatmaps("a", range(5)), *heatmaps("b", range(3, 6)))
    turned = {run: dict(reversed(tags.items())) for run, tags in found.items()}
    assert merged(turned) == merged(found)


@pytest.mark.parametrize("change", [{"layers": OTHER}, {"images": 3}])
def test_epochs_with_other_layers_or_images_are_not_shown(change):
    found = listing(*heatmaps("a", range(-1, 5), **change), *heatmaps("b", range(4, 7)))
    run = merged(found)
    assert shown(run) == [("b", [4, 5, 6])]
    assert run.problems() == [f"Missing: maps of epochs -1 to 3. {runs.OTHER_LAYOUT}"]


def test_two_trainings_at_once():
    a, b = heatmaps("a", range(3)), heatmaps("b", range(3))
    run = merged(listing(a[0], b[0], a[1], b[1], b[2]))
    assert shown(run) == [("b", [0, 1, 2])]
    assert run.problems() == [runs.TWO_WRITERS]


def test_heatmaps_and_correlations_have_sessions_of_their_own():
    found = listing(
        ("sr2/heatmaps", writing.pictures("a")),
        ("sr2/heatmaps", writing.maps("a", 0)),
        ("sr2/correlations", writing.correlations("b", 0)),
        ("sr2/heatmaps", writing.maps("a", 1)),
        ("sr2/correlations", writing.correlations("b", 1)),
    )
    run = merged(found)
    assert run.problems() == []
    assert [record.epoch for record in run.correlations] == [0, 1]
    assert run.images.session == "a"


def test_pictures_begin_a_session():
    found = listing(
        *heatmaps("a", [0]), ("sr2/heatmaps", writing.pictures("b")), *heatmaps("a", [1])
    )
    assert merged(found).problems() == [runs.TWO_WRITERS]


def test_the_newest_pictures_that_belong_to_the_maps():
    found = listing(
        ("sr2/heatmaps", writing.pictures("a")),
        ("sr2/heatmaps", writing.pictures("b", count=3)),
        *heatmaps("c", [0]),
    )
    run = merged(found)
    assert run.images.session == "a"
    assert run.problems() == [f"Missing: images. {runs.OTHER_LAYOUT}"]


def test_damaged_and_newer_records():
    found = listing(*heatmaps("a", range(6)), ("sr2/correlations", writing.correlations("a", 2)))
    newer = zlib.compress(b'{"version": 2, "kind": "maps", "array": [0]}')
    for tag, content in [("maps/a/1", b"x"), ("maps/a/3", b"x"), ("maps/a/4", b"x")]:
        found["sr2/heatmaps"][tag] = series(9, content)
    found["sr2/heatmaps"]["maps/a/5"] = series(9, newer)
    found["sr2/correlations"]["correlations/a/2"] = series(9, b"x")
    found["sr2/heatmaps"]["strange\0"] = series(9, b"x")
    run = merged(found)
    assert shown(run) == [("a", [0, 2])]
    assert run.problems() == [
        "Missing: 1 damaged records, such as 'strange\\x00'.",
        "Missing: maps of epochs 1, 3 to 4 and correlations of epoch 2. "
        "The header of a record is damaged.",
        "Missing: maps of epoch 5. A record has version 2, and this version of keras-regs reads "
        "version 1. Install the one that wrote it, or a newer one.",
    ]


def test_a_damaged_first_record_of_a_session_hides_what_it_replaced():
    found = listing(*heatmaps("a", range(6)), *heatmaps("b", range(3, 5)))
    found["sr2/heatmaps"]["maps/b/3"] = series(6, b"x")
    assert shown(merged(found)) == [("a", [0, 1, 2]), ("b", [4])]


def test_the_header_counts_where_the_tag_is_damaged():
    found = listing(*heatmaps("a", range(3)))
    tags = found["sr2/heatmaps"]
    tags["maps/\ufffd/-1"] = tags.pop("maps/a/1")
    run = merged(found)
    assert shown(run) == [("a", [0, 1, 2])]
    assert run.maps[1].entry.tag == "maps/\ufffd/-1"


@pytest.mark.parametrize("wall_time", [math.nan, math.inf, None])
def test_a_damaged_time_is_none(wall_time):
    found = listing(*heatmaps("a", [0]))
    found["sr2/heatmaps"]["maps/a/1"] = series(wall_time, records.encode(*writing.maps("a", 1))[0])
    assert merged(found).updated == 0.0


def test_the_stamp_changes_with_everything():
    found = listing(*heatmaps("a", range(3)))
    entries = listed_records.group(found)["sr2"]
    stamps = [
        listed_records.stamp(entries, {}),
        listed_records.stamp(entries[:-1], {}),
        listed_records.stamp(entries, {entries[0]: "damaged"}),
        listed_records.stamp([*entries[:-1], entries[-1]._replace(wall_time=9.0)], {}),
        listed_records.stamp([*entries[:-1], entries[-1]._replace(tensorboard_run="sr2")], {}),
    ]
    assert len(set(stamps)) == len(stamps)
    assert listed_records.stamp(entries[::-1], {}) == stamps[0] == merged(found).stamp


def test_a_run_is_described_before_and_without_its_first_maps():
    pictures = listing(("sr2/heatmaps", writing.pictures("a", labels=["x", "y"])))
    described = run_index.describe(merged(pictures))
    assert described.picture == Picture(shape=(2, 4, 4, 3), labels=("x", "y"), session="a")
    assert (described.epochs, described.images) == ([], 0)
    assert (described.bytes_per_epoch, described.sentence) == (0, "No heatmaps so far.")
    assert run_index.summarize(merged(pictures)).last_epoch is None


def test_shares_belong_to_the_maps_that_are_shown():
    found = listing(
        *heatmaps("a", range(4)),
        *(("sr2/heatmaps", writing.shares("a", epoch)) for epoch in (3, 1, 2, 9)),
        # Training went on from epoch 2, with shares only of epoch 3.
        *heatmaps("b", [2, 3]),
        ("sr2/heatmaps", writing.shares("b", 3)),
    )
    tags = found["sr2/heatmaps"]
    tags["shares/a/0"] = series(9, b"damaged")
    run = merged(found)
    assert [(each.session, each.epoch) for each in run.shares] == [("a", 1), ("b", 3)]
    assert run.problems() == ["Missing: shares of epoch 0. The header of a record is damaged."]
    described = run_index.describe(run)
    assert described.shares == SharesIndex(epochs=[1, 3], sessions=["a", "b"], kept=3)
    # Those of other layers cannot be shown on these maps.
    tags["shares/b/3"] = series(9, records.encode(*writing.shares("b", 3, OTHER))[0])
    assert [each.epoch for each in merged(found).shares] == [1]


def test_labels_of_vectors_and_labels_that_do_not_fit():
    nothing = np.zeros((0, 0, 0, 3), np.uint8)
    for labels, expected in [(("x", "y"), ("x", "y")), (("x",), None), ((), None)]:
        header = ImagesHeader(session="a", labels=labels)
        found = listing(("sr2/heatmaps", (header, nothing)), *heatmaps("a", [0]))
        described = run_index.describe(merged(found))
        assert described.picture == Picture(shape=None, labels=expected, session="a")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=5,
)


@settings(deadline=None)
@given(st.data())
def test_no_header_is_too_strange_to_be_described(data):
    """A part of a good header is replaced with anything that JSON can hold."""
    makers = [
        writing.maps,
        writing.shares,
        writing.correlations,
        lambda session, _: writing.pictures(session),
    ]
    header = records.decode_header(records.encode(*data.draw(st.sampled_from(makers))("a", 1))[0])
    place, key = header, data.draw(st.sampled_from(sorted(header)))
    while place[key] and isinstance(place[key], dict | list) and data.draw(st.booleans()):
        place = place[key]
        key = data.draw(st.sampled_from(sorted(place) if isinstance(place, dict) else [0, -1]))
    place[key] = data.draw(JSON)
    found = listing(*heatmaps("a", [0]))
    content = zlib.compress(json.dumps(header).encode())
    found["sr2/heatmaps"]["maps/a/1"] = series(1, content)
    json.dumps(plain(run_index.describe(merged(found))), allow_nan=False)


def test_fifty_long_trainings():
    def content(session, epoch):
        return records.encode(*writing.maps(session, epoch))[0]

    found = {
        f"run{r}/heatmaps": {f"maps/{r}/{e}": series(e, content(str(r), e)) for e in range(200)}
        for r in range(50)
    }
    records.read_header.cache_clear()
    start = time.perf_counter()
    for _ in range(2):
        for name, entries in listed_records.group(found).items():
            assert len(runs.merge(name, entries, {}).maps) == 200
    # 0.6 s.
    assert time.perf_counter() - start < 10
    cache = records.read_header.cache_info()
    assert (cache.misses, cache.hits) == (10_000, 10_000)
    assert cache.maxsize == 2**15


class Provider:
    """TensorBoard's part, which fails as it does for a tensor that makes no array."""

    def __init__(self, tensors):
        self.tensors = tensors
        self.asked = []

    def __call__(self, wanted):
        tags = sorted(set(self.tensors) & wanted.tags)
        self.asked.append(tags)
        if any(self.tensors[tag] is None for tag in tags):
            raise ValueError("cannot reshape array")
        datum = {
            tag: [provider.TensorDatum(step=0, wall_time=0.0, numpy=self.tensors[tag])]
            for tag in tags
        }
        return {"sr2/heatmaps": datum} if datum else {}


def test_arrays_are_read_around_the_damaged_ones():
    run = merged(listing(*heatmaps("a", range(5))))
    tensors = {f"maps/a/{e}": records.encode(*writing.maps("a", e))[1] for e in range(5)}
    tensors["maps/a/1"] = None
    tensors["maps/a/2"] = np.array([b"text"], object)
    del tensors["maps/a/3"]
    found = arrays.read(Provider(tensors), run.maps)
    assert [record.epoch for record in run.maps if record.entry in found] == [0, 1, 2, 4]
    for epoch in (0, 4):
        array = found[run.maps[epoch].entry]
        np.testing.assert_array_equal(array, writing.maps("a", epoch)[1], strict=True)
    for epoch in (1, 2):
        assert str(found[run.maps[epoch].entry]) == "The array of a record is damaged."


def test_arrays_are_asked_for_in_parts(monkeypatch):
    monkeypatch.setattr(arrays, "BYTES_AT_ONCE", 2 * 34)
    run = merged(listing(*heatmaps("a", range(5))))
    tensors = Provider({f"maps/a/{e}": records.encode(*writing.maps("a", e))[1] for e in range(5)})
    assert len(arrays.read(tensors, run.maps)) == 5
    assert tensors.asked == [["maps/a/0", "maps/a/1"], ["maps/a/2", "maps/a/3"], ["maps/a/4"]]


def test_damaged_arrays_are_a_problem_of_their_run():
    found = listing(*heatmaps("a", range(3)))
    entry = merged(found).maps[1].entry
    run = merged(found, damaged={entry: "The array of a record is damaged."})
    assert shown(run) == [("a", [0, 1, 2])]
    assert run.problems() == ["Missing: maps of epoch 1. The array of a record is damaged."]
