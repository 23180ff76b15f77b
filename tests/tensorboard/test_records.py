"""Records: written and read back, damaged, and nonsense that JSON admits."""

import dataclasses
import json
import math
import zlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from keras_regs_tensorboard import records
from keras_regs_tensorboard.record_format import (
    HEADERS,
    CorrelationsHeader,
    ImagesHeader,
    LayerCorrelation,
    LayerEntropy,
    MapsHeader,
)
from keras_regs_tensorboard.records import Illegible
from tests.tensorboard import writing

pytestmark = pytest.mark.independent_of_backend

NONSENSE = Illegible("The header of a record is damaged: its fields make no sense.")
MAKERS = {
    "maps": lambda: writing.maps("s", 3),
    "images": lambda: writing.pictures("s", labels=["a", "b"]),
    "correlations": lambda: writing.correlations("s", 3),
    "shares": lambda: writing.shares("s", 3),
}


def content(fields):
    """A header's bytes, whatever it says."""
    return zlib.compress(json.dumps({"version": 1, **fields}).encode())


def fields_of(kind):
    """The fields of a good header, as they are written."""
    return records.decode_header(records.encode(*MAKERS[kind]())[0])


def changed(kind, path, value):
    """What is read of a header that has another value, or none, at a place."""
    fields = fields_of(kind)
    *parents, last = path
    place = fields
    for parent in parents:
        place = place[parent]
    if value is KeyError:
        del place[last]
    else:
        place[last] = value
    return records.read_header(content(fields))


@pytest.mark.parametrize("kind", MAKERS)
def test_a_record_is_read_back(kind):
    header, array = MAKERS[kind]()
    compressed, tensor = records.encode(header, array)
    found = records.read_header(compressed)
    assert found == dataclasses.replace(header, array=array.shape)
    assert found.size == array.nbytes
    read = records.decode_array(found, tensor)
    assert read.dtype == HEADERS[kind].dtype
    np.testing.assert_array_equal(read, array, strict=True)


def test_what_is_written():
    """Files of today must be readable tomorrow: a change here needs another version."""
    assert fields_of("maps") == {
        "version": 1,
        "kind": "maps",
        "session": "s",
        "epoch": 3,
        "layers": [
            {"name": "conv1", "channels": 64, "shape": [4, 3], "entropy": 1.0},
            {"name": "conv2", "channels": 128, "shape": [2, 2], "entropy": 1.0},
            {"name": "dense", "channels": 10, "shape": [1, 1], "entropy": 1.0},
        ],
        "images": 2,
        "samples": 1000,
        "losses": {},
        "strengths": {},
        "accuracies": {},
        "predictions": None,
        "array": [34],
    }
    assert fields_of("images") == {
        "version": 1,
        "kind": "images",
        "session": "s",
        "labels": ["a", "b"],
        "classes": None,
        "class_names": None,
        "array": [2, 4, 4, 3],
    }
    assert fields_of("shares") == {
        "version": 1,
        "kind": "shares",
        "session": "s",
        "epoch": 3,
        "layers": [
            {"name": "conv1", "channels": 64, "shape": [4, 3]},
            {"name": "conv2", "channels": 128, "shape": [2, 2]},
            {"name": "dense", "channels": 10, "shape": [1, 1]},
        ],
        "images": 2,
        "kept": 3,
        "array": [238],
    }
    correlations = fields_of("correlations")
    assert correlations.pop("layers")[2] == {
        "name": "dense",
        "filters": 10,
        "pairs": 45,
        "mean_absolute": 0.25,
    }
    assert correlations == {
        "version": 1,
        "kind": "correlations",
        "session": "s",
        "epoch": 3,
        "centre": "mean_filter",
        "array": [3, 201],
    }


def test_what_the_headers_say():
    header, array = writing.maps(
        "s",
        3,
        losses={"probe": 2, "validation": math.inf, "unknown": 1.0},
        strengths={"conv1/activity": math.nan},
    )
    read = records.read_header(records.encode(header, array)[0])
    assert read == MapsHeader(
        session="s",
        epoch=3,
        array=(34,),
        layers=(
            LayerEntropy("conv1", 64, (4, 3), 1.0),
            LayerEntropy("conv2", 128, (2, 2), 1.0),
            LayerEntropy("dense", 10, (1, 1), 1.0),
        ),
        images=2,
        samples=1000,
        losses={"validation": None, "probe": 2.0},
        strengths={"conv1/activity": None},
    )
    assert list(read.losses) == ["validation", "probe"]
    pictures = writing.pictures("s", labels=["a", "b"])
    assert records.read_header(records.encode(*pictures)[0]) == ImagesHeader(
        session="s", array=(2, 4, 4, 3), labels=("a", "b")
    )
    correlations = records.read_header(
        records.encode(*writing.correlations("s", -1, writing.LAYERS[:1]))[0]
    )
    assert correlations == CorrelationsHeader(
        session="s",
        epoch=-1,
        array=(1, 201),
        layers=(LayerCorrelation("conv1", 64, 2016, 0.25),),
    )


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "1" + 400 * "0"])
def test_numbers_that_are_not_finite_are_none(number):
    fields = fields_of("maps")
    fields["layers"][0]["entropy"] = "here"
    text = json.dumps(fields).replace('"here"', number)
    read = records.read_header(zlib.compress(text.encode()))
    assert [layer.entropy for layer in read.layers] == [None, 1.0, 1.0]


@pytest.mark.parametrize(
    ("kind", "path", "value"),
    [
        ("maps", ["session"], None),
        ("maps", ["epoch"], KeyError),
        ("maps", ["epoch"], -2),
        ("maps", ["epoch"], 2**31),
        ("maps", ["epoch"], 1.0),
        ("maps", ["epoch"], True),
        ("maps", ["images"], 3),
        ("maps", ["images"], "2"),
        ("maps", ["images"], -2),
        ("maps", ["samples"], None),
        ("maps", ["layers"], None),
        ("maps", ["layers"], {}),
        ("maps", ["layers", 0], "conv1"),
        ("maps", ["layers", 0, "name"], 1),
        ("maps", ["layers", 0, "name"], ["conv1"]),
        ("maps", ["layers", 0, "name"], "conv2"),
        ("maps", ["layers", 0, "channels"], 0),
        ("maps", ["layers", 0, "channels"], 64.0),
        ("maps", ["layers", 0, "shape"], [-4, -3]),
        ("maps", ["layers", 0, "shape"], [12]),
        ("maps", ["layers", 0, "shape"], [3, 4, 1]),
        ("maps", ["layers", 0, "shape"], "43"),
        ("maps", ["layers", 0, "entropy"], "1.0"),
        ("maps", ["layers", 0, "entropy"], True),
        ("maps", ["layers", 0, "entropy"], KeyError),
        ("maps", ["losses"], []),
        ("maps", ["losses"], {"probe": "low"}),
        ("maps", ["losses"], {"unknown": "low"}),
        ("maps", ["strengths"], None),
        ("maps", ["accuracies"], {"accuracy": "high"}),
        ("maps", ["strengths"], {"conv1/activity": [1]}),
        ("maps", ["array"], [35]),
        ("maps", ["array"], [2, 17]),
        ("maps", ["predictions"], [{"predicted": 0, "probability": 0.5}]),
        ("maps", ["predictions"], 2 * [{"predicted": -2, "probability": 0.5}]),
        ("maps", ["predictions"], 2 * [None]),
        ("images", ["classes"], [0, "1"]),
        ("images", ["class_names"], "ab"),
        ("shares", ["kept"], 0),
        ("shares", ["kept"], 4),
        ("shares", ["images"], 3),
        ("shares", ["layers", 0, "channels"], 257),
        ("shares", ["layers", 0, "name"], "conv2"),
        ("shares", ["array"], [239]),
        ("images", ["labels"], "ab"),
        ("images", ["labels"], [1, 2]),
        ("images", ["labels"], KeyError),
        ("images", ["array"], [2, 4, 4]),
        ("images", ["array"], [2, 4, 4, 1]),
        ("images", ["array"], [2**20, 2**20, 2**20, 3]),
        ("correlations", ["layers", 0, "pairs"], -1),
        ("correlations", ["layers", 0, "filters"], None),
        ("correlations", ["layers", 0, "mean_absolute"], "0.25"),
        ("correlations", ["layers", 0, "name"], "conv2"),
        ("correlations", ["centre"], "mean"),
        ("correlations", ["centre"], ["filter"]),
        ("correlations", ["array"], [3, 200]),
        ("correlations", ["array"], [2, 201]),
    ],
)
def test_nonsense(kind, path, value):
    assert changed(kind, path, value) == NONSENSE


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (["kind"], "maps2"),
        (["kind"], ["maps"]),
        (["kind"], None),
        (["array"], 34),
        (["array"], "34"),
        (["array"], [-34]),
        (["array"], [True]),
        (["array"], [34.0]),
    ],
)
def test_nonsense_where_kind_and_shape_should_be(path, value):
    reason = "The header of a record names no known kind or shape."
    assert changed("maps", path, value) == Illegible(reason)


@pytest.mark.parametrize(
    "damaged", [b"", b"x", zlib.compress(b"[]"), zlib.compress(b"{}"), zlib.compress(9999 * b"[")]
)
def test_no_header_at_all(damaged):
    with pytest.raises(records.DamagedRecordError) as error:
        records.decode_header(damaged)
    assert str(error.value) == "The header of a record is damaged."
    assert records.read_header(damaged) == Illegible("The header of a record is damaged.")


@settings(deadline=None)
@given(st.data())
def test_any_changed_byte_of_a_header_is_noticed(data):
    good = records.encode(*writing.maps("s", 3))[0]
    damaged = bytearray(good)
    damaged[data.draw(st.integers(0, len(good) - 1))] ^= data.draw(st.integers(1, 255))
    found = records.read_header(bytes(damaged))
    # A few bits at the end of compressed data mean nothing.
    assert isinstance(found, Illegible) or found == records.read_header(good)


@settings(deadline=None)
@given(st.binary(max_size=64), st.integers(0, 64))
def test_anything_else_than_the_array_is_an_error(tail, length):
    header, array = writing.maps("s", 3)
    content, tensor = records.encode(header, array)
    found, tensor = records.read_header(content), tensor.tobytes()
    damaged = np.frombuffer(tensor[:length] + tail, np.uint8)
    if not damaged.tobytes().startswith(tensor):
        with pytest.raises(records.DamagedRecordError):
            records.decode_array(found, damaged)


@pytest.mark.parametrize("size", [33, 35, 10**6])
def test_an_array_of_another_size_is_an_error(size):
    header = dataclasses.replace(writing.maps("s", 3)[0], array=(34,))
    tensor = np.frombuffer(zlib.compress(bytes(size)), np.uint8)
    with pytest.raises(records.DamagedRecordError) as error:
        records.decode_array(header, tensor)
    assert str(error.value) == "The array of a record is damaged."


def test_an_array_larger_than_any_memory_is_an_error():
    tensor = np.frombuffer(zlib.compress(bytes(34)), np.uint8)
    with pytest.raises(records.DamagedRecordError):
        records.decode_array(dataclasses.replace(writing.maps("s", 3)[0], array=(10**30,)), tensor)


def test_a_newer_version_is_named():
    with pytest.raises(records.UnknownVersionError) as error:
        records.decode_header(content({"version": 2, "kind": "films", "array": None}))
    assert str(error.value) == (
        "A record has version 2, and this version of keras-regs reads version 1. Install the one "
        "that wrote it, or a newer one."
    )


def test_sessions_sort_by_time():
    sessions = [records.new_session() for _ in range(100)]
    assert sorted(sessions) == sessions
    assert len(set(sessions)) == 100
