"""The demo: its table and figure, what an interrupted or repeated run leaves, and a whole run."""

import math
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import keras
import numpy as np
import pytest
from PIL import Image
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
from tensorboard.util import tensor_util

from examples.demo import __main__ as demo
from examples.demo import delayed_strong, digits, figure, overfitting_layers, wrong_labels
from examples.demo.table import table

DELAY, LABELS, LAYERS = demo.STORIES.values()


def logs(accuracy, seed=0, epochs=3):
    """Logs of a training that ends with this accuracy."""
    falling = [1.0, 0.5, 0.6][:epochs]
    channels = overfitting_layers.CHANNELS
    return {
        "val_accuracy": [0.1, accuracy + 0.02, accuracy][-epochs:],
        "val_cross_entropy": [each + seed for each in falling],
        **{
            f"entropy/{layer}": [math.log(count) * (1 - 0.1 * index * epoch) for epoch in range(3)]
            for index, (layer, count) in enumerate(channels.items())
        },
    }


def results(*stories):
    return {
        story: {
            row: [logs(accuracy + 0.01 * seed, seed) for seed in range(3)]
            for row, accuracy in zip(story.rows, (0.5, 0.2, 0.8), strict=True)
        }
        for story in stories
    }


def cells(text):
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines()]


@pytest.fixture
def told(monkeypatch):
    """Stories that take no time, and which of their trainings have begun."""
    begun = []

    def train(row, seed, epochs, log_dir, callbacks):
        begun.append((row, seed))
        found = logs(0.5)
        for callback in callbacks:
            for epoch in range(epochs):
                callback.on_epoch_end(epoch, {key: each[epoch] for key, each in found.items()})
        return found

    stories = {name: replace(story, epochs=3, train=train) for name, story in demo.STORIES.items()}
    monkeypatch.setattr(demo, "STORIES", stories)
    # Other processes would have the stories as they are.
    monkeypatch.setattr(demo.os, "cpu_count", lambda: 1)
    return begun


def test_table_has_means_and_intervals():
    head, _, title, *rows = cells(table(results(DELAY)))
    assert head == ["", "seeds", "test accuracy, %", "best epoch's, %", "test cross-entropy"]
    assert title[0] == f"**{DELAY.title}**"
    assert [row[0] for row in rows] == list(DELAY.rows.values())
    # t of 2 degrees of freedom is 4.303, and the standard deviation 1.
    half = 4.303 / math.sqrt(3)
    for row, accuracy in zip(rows, (51, 21, 81), strict=True):
        assert row[1] == "3"
        for cell, mean, wide in [(row[2], accuracy, half), (row[4], 1.6, half)]:
            assert [float(part) for part in cell.split("±")] == pytest.approx(
                [mean, wide], abs=0.05
            )
        assert float(row[3].split("±")[0]) == pytest.approx(accuracy + 2, abs=0.05)


def test_table_of_one_seed_has_no_intervals():
    found = {DELAY: {"L2": [logs(0.5)]}}
    assert cells(table(found))[-1] == ["L2(0.05)", "1", "50", "52", "0.6"]


def titles(found, monkeypatch):
    """What a figure says above its panels and beside its lines."""
    from matplotlib.figure import Figure

    seen = []
    monkeypatch.setattr(Figure, "savefig", lambda self, path: seen.append(self))
    figure.save(found, Path("unused"))
    return [axes.get_title(loc="left") for axes in seen[0].axes], [
        [text.get_text() for text in axes.texts] for axes in seen[0].axes
    ]


def test_figure_says_its_numbers(monkeypatch):
    above, beside = titles(results(DELAY, LABELS, LAYERS), monkeypatch)
    assert above == [
        "12 hidden layers, strong L2:\n21 % → 81 % if it begins later",
        "75 % of the labels are wrong:\n51 % → 81 % with AL2",
        "Which layer overfits? fc1:\nits entropy falls to 20 %",
    ]
    # In the order of their heights.
    assert beside[0] == ["L2", "no L2", "L2 later"]
    assert beside[1] == ["dropout", "plain", "AL2"]
    assert beside[2][:5] == ["fc1", "conv4", "conv3", "conv2", "conv1"]


def test_figure_of_what_an_interruption_left(monkeypatch):
    found = {DELAY: {"no L2": [logs(0.9)]}}
    above, beside = titles(found, monkeypatch)
    assert above == ["12 hidden layers, strong L2:\n? → ? if it begins later"]
    assert beside == [["no L2"]]


def test_labels_of_equal_heights_lie_apart(monkeypatch):
    from matplotlib.figure import Figure

    axes = Figure().subplots()
    figure._label(axes, [(50.0, "a", "k"), (50.0, "b", "k"), (51.0, "c", "k")])
    heights = [text.xy[1] * figure.TOP for text in axes.texts]
    assert np.diff(heights).min() >= figure.APART - 1e-9


def test_images_are_split_by_seed():
    data = digits.load(train=200, test=360, seed=1)
    assert data.x.shape == (200, 8, 8, 1)
    assert data.test_x.shape == (360, 8, 8, 1)
    assert (data.x.min(), data.x.max()) == (0, 1)
    assert set(np.bincount(data.y)) <= {19, 20, 21}
    trained = {image.tobytes() for image in data.x}
    assert sum(image.tobytes() in trained for image in data.test_x) == 0
    assert not np.array_equal(data.x, digits.load(train=200, test=360, seed=2).x)
    standard = data.standardized()
    assert (standard.x.mean(), standard.x.std()) == pytest.approx((0, 1), abs=1e-4)
    np.testing.assert_allclose(
        standard.test_x * data.x.std() + data.x.mean(), data.test_x, atol=1e-5
    )


def test_run_says_what_it_wrote(told, tmp_path, capsys):
    assert demo.main(["--out", str(tmp_path / "a b"), "--seeds", "2"]) == 0
    printed = capsys.readouterr()
    out = tmp_path / "a b"
    assert (out / "table.md").read_text(encoding="utf-8") in printed.out
    assert str(out / "figure.png") in printed.out
    assert f"tensorboard --logdir '{out}'" in printed.out
    assert demo.TAB in printed.out
    assert (out / demo.TAB.partition("view=")[2]).is_dir()
    assert "54/54" in printed.err
    with Image.open(out / "figure.png") as image:
        assert image.size == (1656, 528)
    assert len(told) == 18
    assert {seed for _, seed in told} == {0, 1}
    # All rows of a seed before the next one, so that an interruption leaves a comparison.
    assert told[:3] == [(row, 0) for row in DELAY.rows]


def test_second_run_replaces_the_first(told, tmp_path):
    assert demo.main(["--out", str(tmp_path), "--seeds", "2"]) == 0
    (tmp_path / "delay" / "notes.txt").write_text("kept")
    assert demo.main(["--out", str(tmp_path), "--seeds", "1", "--story", "delay"]) == 0

    events = [file.parent for file in tmp_path.rglob("events.out.tfevents.*")]
    assert len(set(events)) == len(events)
    kept = sorted(folder.name for folder in events if "delay" in folder.parts)
    assert kept == ["seed0-L2", "seed0-L2 later", "seed0-no L2"]
    # The other stories are as they were.
    assert len(events) == 3 + 2 * 6
    assert (tmp_path / "delay" / "notes.txt").exists()
    assert [row[0] for row in cells((tmp_path / "table.md").read_text())][3:] == list(
        DELAY.rows.values()
    )


def test_ctrl_c_leaves_what_is_finished(told, tmp_path, monkeypatch, capsys):
    (tmp_path / "figure.png").write_bytes(b"of an earlier run")
    inner = demo.STORIES["delay"].train

    def interrupted(row, seed, *arguments):
        if (row, seed) == ("L2", 1):
            raise KeyboardInterrupt
        return inner(row, seed, *arguments)

    story = replace(demo.STORIES["delay"], train=interrupted)
    monkeypatch.setitem(demo.STORIES, "delay", story)
    assert demo.main(["--out", str(tmp_path)]) == 130

    printed = capsys.readouterr()
    assert "Interrupted: these are the trainings that were finished." in printed.err
    rows = cells((tmp_path / "table.md").read_text())[3:]
    assert [row[:2] for row in rows] == [
        [label, seeds] for label, seeds in zip(DELAY.rows.values(), "211", strict=True)
    ]
    with Image.open(tmp_path / "figure.png") as image:
        image.verify()


def test_ctrl_c_before_anything_is_finished(told, tmp_path, monkeypatch, capsys):
    def interrupted(*arguments):
        raise KeyboardInterrupt

    story = replace(demo.STORIES["delay"], train=interrupted)
    monkeypatch.setitem(demo.STORIES, "delay", story)
    assert demo.main(["--out", str(tmp_path)]) == 130
    assert "Interrupted: nothing was finished." in capsys.readouterr().err
    assert not (tmp_path / "table.md").exists()


def test_stories_are_told_once(told, tmp_path):
    arguments = ["--story", "layers", "delay", "--story", "layers", "--seeds", "1"]
    assert demo.main([*arguments, "--out", str(tmp_path)]) == 0
    assert told == [(row, 0) for story in (LAYERS, DELAY) for row in story.rows]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--seeds", "0"], "argument --seeds: must be a whole number of at least 1, not '0'"),
        (["--story", "end"], "argument --story: invalid choice: 'end'"),
    ],
)
def test_errors_of_arguments(arguments, message, capsys):
    with pytest.raises(SystemExit) as error:
        demo.main(arguments)
    assert error.value.code == 2
    assert f"demo: error: {message}" in capsys.readouterr().err


def test_error_where_out_is_a_file(tmp_path, capsys):
    (tmp_path / "file").write_text("")
    assert demo.main(["--out", str(tmp_path / "file")]) == 2
    assert capsys.readouterr().err.startswith("demo: error: ")


def test_networks_begin_alike_but_for_what_is_compared():
    def weights(model):
        return [np.array(each) for each in model.get_weights()]

    def network(build):
        keras.utils.set_random_seed(1)
        return weights(build())

    strong, plain = (network(lambda s=s: delayed_strong.network(s)) for s in (0.05, 0.0))
    al2, bare = (network(lambda r=r: wrong_labels.network(r)) for r in ("AL2", "plain"))
    for ours, theirs in [(strong, plain), (al2, bare)]:
        for one, other in zip(ours, theirs, strict=True):
            np.testing.assert_array_equal(one, other)


WHOLE = """
import sys
from dataclasses import replace
from examples.demo import __main__ as demo

demo.STORIES = {name: replace(story, epochs=2) for name, story in demo.STORIES.items()}
sys.exit(demo.main(["--seeds", "1", "--out", sys.argv[1]]))
"""


def scalars(log_dir, tag):
    """The values of a tag, read as TensorBoard does."""
    events = EventAccumulator(str(log_dir)).Reload().Tensors(tag)
    assert [event.step for event in events] == [0, 1]
    return [float(tensor_util.make_ndarray(event.tensor_proto)) for event in events]


@pytest.mark.slow
def test_whole_run_in_a_second_process(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", WHOLE, str(tmp_path)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    rows = cells((tmp_path / "table.md").read_text(encoding="utf-8"))[2:]
    stories = demo.STORIES.values()
    assert [row[0] for row in rows] == [
        name for story in stories for name in (f"**{story.title}**", *story.rows.values())
    ]
    for story in stories:
        of_story = rows[[row[0] for row in rows].index(f"**{story.title}**") + 1 :]
        for row, found in zip(story.rows, of_story, strict=False):
            log_dir = tmp_path / story.name / f"seed0-{row}"
            assert float(found[2]) == pytest.approx(
                100 * scalars(log_dir, "accuracy/test")[-1], abs=0.01
            )
            assert float(found[4]) == pytest.approx(
                scalars(log_dir, "cross_entropy/test")[-1], rel=1e-3
            )
    delayed = tmp_path / "delay" / "seed0-L2 later"
    assert scalars(delayed, "strength/kernel") == [0, 0]
    growing = tmp_path / "labels" / "seed0-AL2"
    before, after = scalars(growing, "strength/features/activity")
    assert after == pytest.approx(before * 1.1**10, rel=1e-5)
    maps = tmp_path / "layers" / "seed0-plain" / "heatmaps"
    assert list(maps.glob("events.out.tfevents.*"))
    assert (tmp_path / "figure.png").exists()
