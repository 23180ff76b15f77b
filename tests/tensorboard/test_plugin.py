"""The plugin in a real TensorBoard, asked over HTTP, with both ways of loading files."""

import gzip
import json
import math
import shutil
import struct
import urllib.parse
import urllib.request

import numpy as np
import pytest

from keras_regs_tensorboard import runs
from keras_regs_tensorboard.shares import decode
from tests.tensorboard import logs, writing
from tests.tensorboard.server import ROUTE, get, tensorboard, wait_until

pytestmark = pytest.mark.independent_of_backend


@pytest.fixture(scope="module")
def logdir(tmp_path_factory):
    logdir = tmp_path_factory.mktemp("logs")
    logs.write_all(logdir)
    return logdir


@pytest.fixture(scope="module", params=["fast", "slow"])
def way(request):
    return request.param


@pytest.fixture(scope="module")
def url(logdir, way):
    with tensorboard(logdir, fast=way == "fast") as url:
        expected = {**logs.EPOCHS, **logs.DAMAGED[way], f"deleted {way}": 2, f"growing {way}": 2}
        wait_until(lambda: expected.items() <= epochs_of_all(url).items())
        yield url


def listed(url):
    reply = get(url, "runs")
    # TensorBoard knows none but plugins of installed packages.
    assert reply.status == 200, reply.body
    return {run["name"]: run for run in reply.json()["runs"]}


def epochs_of_all(url):
    return {name: run["epochs"] for name, run in listed(url).items()}


def describe(url, name):
    reply = get(url, "run", run=name)
    assert reply.status == 200, reply.body
    return reply.json()


def frame(url, path, **parameters):
    """The payload of each epoch."""
    reply = get(url, path, **parameters)
    assert reply.status == 200, reply.body
    assert reply.headers["Content-Type"] == "application/octet-stream"
    version, count = struct.unpack_from("<II", reply.body)
    assert version == 1
    payloads, start = {}, 8 + 8 * count
    for index in range(count):
        epoch, length = struct.unpack_from("<iI", reply.body, 8 + 8 * index)
        payloads[epoch] = reply.body[start : start + length]
        start += length
    assert start == len(reply.body)
    return payloads


def maps(session, epochs, **fields):
    """What `frame` returns for maps of `writing`."""
    return {epoch: writing.maps(session, epoch, **fields)[1].tobytes() for epoch in epochs}


def error(url, path, **parameters):
    reply = get(url, path, **parameters)
    assert reply.headers["Content-Type"] == "application/json"
    assert list(reply.json()) == ["error"]
    return reply.status, reply.json()["error"]


def test_tensorboard_shows_the_tab(url):
    with urllib.request.urlopen(f"{url}/data/plugins_listing") as reply:
        tab = json.load(reply)["keras_regs"]
    assert tab["enabled"]
    assert tab["tab_name"] == "Sparsity"
    assert tab["loading_mechanism"]["module_path"] == f"{ROUTE}index.js"


def test_all_runs_are_listed(url, way):
    reply = get(url, "runs").json()
    assert reply["version"] == 1
    names = [run["name"] for run in reply["runs"]]
    assert names == sorted(names)
    assert {*logs.EPOCHS, *logs.DAMAGED[way], f"growing {way}"} <= {*names}
    assert reply["problems"] == [
        {"run": "newer", "message": f"Missing: maps of epochs 0 to 2. {logs.NEWER}"}
    ]
    runs_listed = {run["name"]: run for run in reply["runs"]}
    stamp, updated = (runs_listed["long"].pop(key) for key in ("stamp", "updated"))
    assert runs_listed["long"] == {
        "name": "long",
        "epochs": 121,
        "last_epoch": 119,
        "has_maps": True,
        "layers": 3,
    }
    assert stamp == describe(url, "long")["stamp"]
    assert 0 <= runs_listed["huge"]["updated"] - updated < 60
    assert runs_listed["only correlations"]["last_epoch"] == 2
    assert not runs_listed["only correlations"]["has_maps"]


def test_a_long_training_is_described(url):
    found = describe(url, "long")
    assert isinstance(found.pop("stamp"), str)
    falls = found.pop("falls")
    assert [fall["layer"] for fall in falls] == ["dense", "conv1", "conv2"]
    assert falls[0] == {
        "layer": "dense",
        "share": 0.5,
        "start": 49,
        "high": 2.0,
        "end": 50,
        "low": 1.0,
        "most_from": 49,
        "most_to": 50,
        "not_a_number_since": None,
    }
    correlations = found.pop("correlations")
    assert found == {
        "name": "long",
        "layers": [
            {"name": name, "channels": n, "shape": list(shape), "greatest": math.log(n)}
            for name, n, shape in writing.LAYERS
        ],
        "images": 2,
        "samples": 1000,
        "bytes_per_epoch": 34,
        "epochs": logs.LONG,
        "sessions": ["s"] * 121,
        "entropies": {
            "conv1": [1.0] * 121,
            "conv2": [None if epoch == 7 else 1.5 for epoch in logs.LONG],
            "dense": [2.0] * 51 + [1.0] * 70,
        },
        "losses": {
            "training": [None] + [0.5] * 120,
            "validation": [None] + [1 + abs(epoch - 40) / 40 for epoch in range(120)],
        },
        "compared_losses": {
            "training": [None] + [0.5] * 120,
            "held_out": [None] + [1 + abs(epoch - 40) / 40 for epoch in range(120)],
            "held_out_name": "validation",
            "penalties": "included",
        },
        "accuracies": {},
        "strengths": {
            "conv1/activity": [None if epoch in (-1, 3) else 0.001 for epoch in logs.LONG]
        },
        "picture": {
            "shape": [2, 4, 4, 3],
            "labels": ["cat", "dog"],
            "session": "s",
            "classes": [0, 1],
            "class_names": ["cat", "dog", "ship"],
        },
        "predictions": [
            [
                {"predicted": first.predicted, "probability": first.probability},
                {"predicted": second.predicted, "probability": None},
            ]
            for first, second in map(logs.predictions, logs.LONG)
        ],
        "shares": {"epochs": logs.SHARES, "sessions": ["s"] * len(logs.SHARES), "kept": 3},
        "overfitting": {"loss": "validation", "epoch": 40},
        "lowest_loss": {"loss": "validation", "value": 1.0, "epoch": 40},
        "not_a_number": None,
        "sentence": (
            "dense fell by 50 %, from 2.00 nats at epoch 49 to 1.00 at epoch 50; "
            "the validation loss has risen since epoch 40."
        ),
        "problems": [],
    }
    assert correlations == {
        "epochs": logs.LONG,
        "sessions": ["t"] * 121,
        "layers": [
            {"name": name, "filters": n, "pairs": n * (n - 1) // 2} for name, n, _ in writing.LAYERS
        ],
        "centre": "mean_filter",
        "mean_absolute": {name: [0.25] * 121 for name, _, _ in writing.LAYERS},
    }


def test_every_epoch_of_a_long_training_is_there(url):
    assert frame(url, "maps", run="long", first=-1, last=119) == maps("s", logs.LONG)
    assert frame(url, "correlations", run="long", first=-1, last=119) == {
        epoch: writing.correlations("t", epoch)[1].tobytes() for epoch in logs.LONG
    }
    assert frame(url, "maps", run="long", first=17, last=17) == maps("s", [17])
    # Beyond what there is, to the end of the numbers of a frame and further.
    found = frame(url, "maps", run="long", first=118, last=9999999999)
    assert list(found) == [118, 119]


def test_ranges(url):
    found = get(url, "ranges", run="long").json()
    assert found["stamp"] == describe(url, "long")["stamp"]
    assert (found["name"], found["epochs"], found["every"]) == ("long", 121, 1)
    levels = np.concatenate([writing.maps("s", epoch)[1][:24] for epoch in logs.LONG])
    ends = np.percentile(levels[levels != 255], [2, 98], method="inverted_cdf")
    assert found["layers"]["conv1"] == {"low": ends[0], "high": ends[1]}
    assert [*found["layers"]] == ["conv1", "conv2", "dense"]
    message = "Run 'only correlations' has no maps."
    assert error(url, "ranges", run="only correlations") == (404, message)


def place(**changes):
    first = {"run": "long", "epoch": 3, "layer": "conv1", "image": 1, "row": 3, "column": 2}
    return first | changes


@pytest.mark.parametrize(
    ("at", "others"),
    [
        (place(), 61),
        (place(epoch=119, image=0, row=0, column=0), 61),
        (place(layer="dense", row=0, column=0), 7),
    ],
)
def test_shares_of_a_place(url, at, others):
    reply = get(url, "shares", **at)
    assert reply.status == 200, reply.body
    found = reply.json()
    where = {"conv1": 0, "dense": 2}[at["layer"]], at["image"], at["row"], at["column"]
    expected = decode(*writing.shares("s", at["epoch"]), *where)
    start = 24 + 8 if at["layer"] == "dense" else 0
    height, width = (4, 3) if at["layer"] == "conv1" else (1, 1)
    offset = (at["image"] * height + at["row"]) * width + at["column"]
    assert found == {
        "epoch": at["epoch"],
        "level": int(writing.maps("s", at["epoch"])[1][start + offset]),
        "channels": expected.channels,
        "shares": expected.shares,
        "others": others,
        "rest": expected.rest,
        "smallest": 1 / 64**2,
    }
    assert sum(found["shares"]) + found["rest"] == pytest.approx(1, abs=1e-12)


def test_a_changed_byte_in_shares(url, way):
    at = place(run="shares", epoch=1)
    if way == "slow":
        nothing = (404, "Run 'shares' has no shares of epochs 1 to 1.")
        assert error(url, "shares", **at) == nothing
        return
    message = "Run 'shares' has no shares of epoch 1. The array of a record is damaged."
    for _ in range(2):
        assert error(url, "shares", **at) == (404, message)
    problem = "Missing: shares of epoch 1. The array of a record is damaged."
    assert describe(url, "shares")["problems"] == [problem]
    # The maps are there.
    assert frame(url, "maps", run="shares", first=0, last=2) == maps("s", range(3))


def test_pictures(url):
    reply = get(url, "images", run="long")
    assert (reply.status, reply.headers["Content-Type"]) == (200, "application/octet-stream")
    assert reply.body == writing.pictures("s")[1].tobytes()


@pytest.mark.parametrize(
    ("path", "parameters"),
    [
        ("maps", {"first": 0, "last": 9}),
        ("correlations", {"first": 0, "last": 9}),
        ("images", {}),
        ("run", {}),
    ],
)
def test_replies_are_compressed_for_those_who_accept_it(url, path, parameters):
    plain = get(url, path, run="long", **parameters)
    query = urllib.parse.urlencode({"run": "long", **parameters})
    request = urllib.request.Request(f"{url}{ROUTE}{path}?{query}")
    request.add_header("Accept-Encoding", "gzip, deflate")
    with urllib.request.urlopen(request, timeout=60) as reply:
        content = reply.read()
        assert reply.headers["Content-Encoding"] == "gzip"
        assert reply.headers["Content-Length"] == str(len(content))
    assert "Content-Encoding" not in plain.headers
    assert gzip.decompress(content) == plain.body


@pytest.mark.parametrize("name", [".", logs.SCRIPT, logs.UNICODE])
def test_runs_of_any_name(url, name):
    assert describe(url, name)["name"] == name
    assert len(frame(url, "maps", run=name, first=0, last=0)) == 1


def test_correlations_without_maps(url):
    found = describe(url, "only correlations")
    assert found["correlations"]["epochs"] == [-1, 0, 2]
    assert (found["epochs"], found["layers"], found["picture"]) == ([], [], None)
    assert found["sentence"] == "No heatmaps so far."
    payloads = frame(url, "correlations", run="only correlations", first=0, last=9)
    assert payloads == {e: writing.correlations("s", e)[1].tobytes() for e in (0, 2)}
    nothing = (404, "Run 'only correlations' has no maps of epochs 0 to 9.")
    assert error(url, "maps", run="only correlations", first=0, last=9) == nothing


def test_one_image_and_one_large_layer(url):
    found = describe(url, "large")
    assert (found["images"], found["bytes_per_epoch"]) == (1, 512 * 512)
    assert found["sentence"] == "Only one epoch so far."
    expected = maps("s", [0], layers=logs.LARGE, images=1)
    assert frame(url, "maps", run="large", first=0, last=0) == expected


def test_a_layer_with_one_channel_has_no_entropy(url):
    (layer,) = describe(url, "one channel")["layers"]
    assert layer == {"name": "conv1", "channels": 1, "shape": [2, 2], "greatest": 0.0}


def test_epochs_may_be_far_apart(url):
    assert describe(url, "every ten")["epochs"] == [-1, 9, 19, 29]
    assert frame(url, "maps", run="every ten", first=0, last=20) == maps("s", [9, 19])
    nothing = (404, "Run 'every ten' has no maps of epochs 10 to 18.")
    assert error(url, "maps", run="every ten", first=10, last=18) == nothing


def test_a_restart_goes_back_some_epochs(url):
    found = describe(url, "restarted")
    for those in (found, found["correlations"]):
        assert those["epochs"] == list(range(-1, 9))
        assert those["sessions"] == ["a"] * 7 + ["b"] * 3
    assert found["picture"]["session"] == "b"
    assert found["problems"] == []
    expected = maps("a", range(-1, 6)) | maps("b", range(6, 9))
    assert frame(url, "maps", run="restarted", first=-1, last=99) == expected


def test_two_trainings_in_one_folder(url):
    found = describe(url, "two")
    assert (found["epochs"], found["sessions"]) == ([0, 1], ["b", "b"])
    assert found["problems"] == [runs.TWO_WRITERS]


def test_a_file_that_was_cut(url):
    assert describe(url, "truncated")["epochs"] == [0, 1, 2, 3]
    assert frame(url, "maps", run="truncated", first=0, last=9) == maps("s", range(4))


def test_a_changed_byte_in_an_array(url, way):
    before = describe(url, "array")["stamp"]
    if way == "slow":
        assert frame(url, "maps", run="array", first=0, last=9) == maps("s", range(3))
        return
    expected = maps("s", range(5)) | {3: b""}
    assert frame(url, "maps", run="array", first=0, last=9) == expected
    found = describe(url, "array")
    assert found["epochs"] == [0, 1, 2, 3, 4]
    assert found["problems"] == ["Missing: maps of epoch 3. The array of a record is damaged."]
    assert listed(url)["array"]["stamp"] == found["stamp"] != before


def test_a_changed_byte_in_a_header(url, way):
    found = describe(url, "header")
    if way == "slow":
        assert found["epochs"] == [0, 1, 2]
        return
    assert found["epochs"] == [0, 1, 2, 4]
    problem = "Missing: maps of epoch 3. The header of a record is damaged."
    assert found["problems"] == [problem]
    assert frame(url, "maps", run="header", first=0, last=9) == maps("s", [0, 1, 2, 4])
    message = f"Run 'header' has no maps of epochs 3 to 3. {problem}"
    assert error(url, "maps", run="header", first=3, last=3) == (404, message)


def test_a_changed_byte_in_a_picture(url, way):
    if way == "slow":
        assert error(url, "images", run="picture") == (404, no_run("picture"))
        return
    message = "Run 'picture' has no pictures. The array of a record is damaged."
    assert error(url, "images", run="picture") == (404, message)
    problem = "Missing: images. The array of a record is damaged."
    assert describe(url, "picture")["problems"] == [problem]


def test_a_run_of_a_newer_version(url):
    problem = f"Missing: maps of epochs 0 to 2. {logs.NEWER}"
    assert error(url, "run", run="newer") == (404, problem)
    message = f"Run 'newer' has no maps of epochs 1 to 9. {problem.replace('0 to 2', '1 to 2')}"
    assert error(url, "maps", run="newer", first=1, last=9) == (404, message)


def test_more_than_one_reply_holds(url):
    size = describe(url, "huge")["bytes_per_epoch"]
    assert size == 8 * 2 * 512 * 512
    message = (
        "17 epochs of 4194304 bytes (bytes_per_epoch) are too much for one reply. "
        "Ask for at most 16 of them."
    )
    assert error(url, "maps", run="huge", first=0, last=99) == (413, message)
    most = frame(url, "maps", run="huge", first=1, last=99)
    assert (len(most), {len(payload) for payload in most.values()}) == (16, {size})


def no_run(name):
    return f"There is no run {name!r}. It may have been deleted."


def once(name, values):
    return f"The parameter {name} must be given once. Received: {name}={values!r}"


def whole(name, value):
    return (
        f"The parameter {name} must be a whole number of at most ten digits. "
        f"Received: {name}={value!r}"
    )


def within(name, last, value):
    return f"The parameter {name} must be from 0 to {last}. Received: {name}={value}"


@pytest.mark.parametrize(
    ("path", "parameters", "status", "message"),
    [
        ("run", {}, 400, once("run", [])),
        ("images", {}, 400, once("run", [])),
        ("run", {"run": ["a", "b"]}, 400, once("run", ["a", "b"])),
        *(
            (path, {"run": name, "first": 0, "last": 0}, 404, no_run(name))
            for path in ("run", "images", "maps", "ranges", "correlations", "shares")
            for name in ("", logs.SCRIPT[1:], "../long", "long/heatmaps")
        ),
        ("images", {"run": "huge"}, 404, "Run 'huge' has no pictures."),
        ("shares", place(run="huge"), 404, "Run 'huge' has no shares of epochs 3 to 3."),
        ("shares", place(epoch=4), 404, "Run 'long' has no shares of epochs 4 to 4."),
        ("shares", place(epoch="4.0"), 400, whole("epoch", "4.0")),
        ("shares", place(epoch=[]), 400, once("epoch", [])),
        ("shares", place(layer="conv"), 404, "There is no layer 'conv'."),
        ("shares", place(layer=["conv1"] * 2), 400, once("layer", ["conv1"] * 2)),
        ("shares", place(row="NaN"), 400, whole("row", "NaN")),
        *(
            ("shares", place(**{name: number}), 400, within(name, last, number))
            for name, last in (("image", 1), ("row", 3), ("column", 2))
            for number in (-1, last + 1, 9999999999)
        ),
        ("maps", {"run": "long", "first": 0}, 400, once("last", [])),
        ("maps", {"first": 0, "last": 0}, 400, once("run", [])),
        (
            "correlations",
            {"run": "long", "first": [0, 1], "last": 0},
            400,
            once("first", ["0", "1"]),
        ),
        *(
            ("maps", {"run": "long", "first": value, "last": 0}, 400, whole("first", value))
            for value in ("abc", "1e99", "1.0", "", " 1", "+1", "1_0", "\uff11", "NaN", "9" * 11)
        ),
        (
            "maps",
            {"run": "long", "first": 3, "last": 2},
            400,
            "The parameter first must not exceed last. Received: first=3, last=2",
        ),
        (
            "maps",
            {"run": "long", "first": 120, "last": 9999999999},
            404,
            "Run 'long' has no maps of epochs 120 to 9999999999.",
        ),
        (
            "correlations",
            {"run": "huge", "first": 0, "last": 1},
            404,
            "Run 'huge' has no correlations of epochs 0 to 1.",
        ),
    ],
)
def test_requests_that_cannot_be_answered(url, path, parameters, status, message):
    assert error(url, path, **parameters) == (status, message)


@pytest.mark.parametrize(
    "path", ["index.js", "runs", "run", "maps", "correlations", "images", "shares"]
)
def test_other_methods(url, path):
    for method in ("POST", "PUT", "DELETE"):
        reply = get(url, path, method=method)
        assert reply.status == 405
        assert reply.headers["Allow"] == "GET, HEAD"
        message = f"Only GET and HEAD are answered. Received: {method}"
        assert reply.json() == {"error": message}


def test_heads_without_bodies(url):
    whole = get(url, "maps", run="long", first=0, last=5)
    head = get(url, "maps", run="long", first=0, last=5, method="HEAD")
    assert (head.status, head.body) == (200, b"")
    assert head.headers["Content-Length"] == str(len(whole.body))


def test_a_run_that_grows(url, logdir, way):
    name = f"growing {way}"
    before, others = describe(url, name), listed(url)
    assert before["epochs"] == [0, 1]
    writing.write_heatmaps(logdir / name, [2, 3], "t")
    found = wait_until(lambda: (d := describe(url, name))["epochs"] == [0, 1, 2, 3] and d)
    assert found["stamp"] != before["stamp"]
    assert found["sessions"] == ["s", "s", "t", "t"]
    for other, summary in listed(url).items():
        if other in logs.EPOCHS:
            assert summary == others[other]


def test_a_run_that_is_deleted_while_it_is_looked_at(url, logdir, way):
    name = f"deleted {way}"
    assert describe(url, name)["epochs"] == [0, 1]
    shutil.rmtree(logdir / name)
    gone = (404, no_run(name))
    wait_until(lambda: get(url, "run", run=name).status == 404)
    assert error(url, "run", run=name) == gone
    assert error(url, "maps", run=name, first=0, last=1) == gone
    assert name not in listed(url)
    assert describe(url, "long")["epochs"] == logs.LONG
