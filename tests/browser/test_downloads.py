"""What the page saves to files."""

import csv
import io
from pathlib import Path

import pytest

from tests.browser.chromium import expect
from tests.browser.tab import picture
from tests.browser.written import SCRIPT
from tests.tensorboard.server import get

pytestmark = [pytest.mark.independent_of_backend, pytest.mark.slow]


def saved(tab, kind):
    """The name and the content of a file."""
    with tab.page.expect_download() as download:
        tab.part(f"download-{kind}").click()
    assert download.value.failure() is None
    return download.value.suggested_filename, Path(download.value.path()).read_bytes()


@pytest.mark.parametrize("view", ["layer", "shared"])
def test_png(tab, fast_url, view):
    tab = tab(fast_url)
    # Once within TensorBoard's page.
    show = tab.open if view == "layer" else tab.open_alone
    show(view="long", runs="long", epoch=60, scale=view, opacity=50)
    tab.shows("epoch 60")
    name, content = saved(tab, "png")
    assert name == "sparsity-long-epoch-60.png"
    assert content.startswith(b"\x89PNG")
    (width, height), values = picture(content)
    assert width > 900
    assert height > 400
    assert len({values[at : at + 3] for at in range(0, len(values), 3)}) > 20
    tab.go_to(61)
    tab.shows("epoch 61")
    name, other = saved(tab, "png")
    assert name == "sparsity-long-epoch-61.png"
    assert picture(other)[0] == (width, height)
    assert picture(other)[1] != values


def test_csv(tab, fast_url):
    tab = tab(fast_url).open_alone(view="long", runs="long,sr2")
    expect(tab.part("sentence")).to_have_count(2)
    name, content = saved(tab, "csv")
    assert name == "sparsity.csv"
    text = content.decode()
    assert text.startswith("run,epoch,quantity,layer,value,unit\r\n")
    assert "\r\nlong,50,mean entropy,dense,1,nats\r\n" in text
    assert "\r\nlong,7,mean entropy,conv2,,nats\r\n" in text
    assert "\r\nlong,60,validation loss,,1.5,\r\n" in text
    assert "\r\nlong,3,activity strength,conv1,,\r\n" in text
    assert text.endswith("\r\n")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    expected = [row for run in ("long", "sr2") for row in rows_of(fast_url, run)]
    assert [(r["run"], int(r["epoch"]), r["quantity"], r["layer"]) for r in rows] == [
        row[:4] for row in expected
    ]
    assert [float(r["value"]) if r["value"] else None for r in rows] == [r[4] for r in expected]


def rows_of(url, run):
    """The numbers of a run, from the server."""
    found = get(url, "run", run=run).json()
    series = [("mean entropy", layer, found["entropies"][layer]) for layer in found["entropies"]]
    series += [(f"{name} loss", "", values) for name, values in found["losses"].items()]
    for name, values in found["strengths"].items():
        layer, role = name.split("/")
        series.append((f"{role} strength", layer, values))
    rows = [
        (run, epoch, quantity, layer, value)
        for quantity, layer, values in series
        for epoch, value in zip(found["epochs"], values, strict=True)
    ]
    correlations = found["correlations"] or {"epochs": [], "mean_absolute": {}}
    for layer, values in correlations["mean_absolute"].items():
        for epoch, value in zip(correlations["epochs"], values, strict=True):
            rows.append((run, epoch, "mean absolute correlation", layer, value))
    return rows


def test_names_in_files(tab, fast_url):
    tab = tab(fast_url).open_alone(view=SCRIPT, runs=SCRIPT)
    tab.shows("epoch 1")
    name, content = saved(tab, "png")
    assert name == "sparsity-img-src-x-onerror-alert-1-epoch-1.png"
    assert content
    _, content = saved(tab, "csv")
    rows = list(csv.DictReader(io.StringIO(content.decode(), newline="")))
    assert {row["run"] for row in rows} == {SCRIPT}
    assert {row["layer"] for row in rows} == {SCRIPT, "dense"}
