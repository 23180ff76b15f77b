"""Takes the pictures of the tab "Sparsity" in docs/images, of trainings that anyone can repeat.

From the project's folder, on CIFAR-10 or a folder of images (`examples.folders`):

    python -m docs.tensorboard_screenshots [FOLDER]

It trains three networks into runs/screenshots, in some five minutes on two cores with JAX. What is
there already is not trained again. The pictures need Chromium and Playwright, as the tests in
tests/browser do.
"""

import io
import shutil
import sys
from pathlib import Path
from typing import Any

import keras
from PIL import Image
from playwright.sync_api import Page

import keras_regs as kr
from examples import data, sparsity_networks
from tests.browser.chromium import FLAGS, PATH, sync_playwright
from tests.browser.tab import Tab
from tests.tensorboard.server import get, tensorboard, wait_until

LOGS = Path("runs/screenshots")
IMAGES = Path(__file__).parent / "images"
IMAGES_TRAINED_ON = 2000
EPOCHS = 50
# Run: network.
NETWORKS = {"vanilla": "vanilla", "dropout": "drop", "sr2": "sr2"}

# Picture: the view, and what of the page is shown.
VIEW = {"view": "vanilla", "runs": "dropout,sr2,vanilla", "epoch": 40}
COMPARED = {**VIEW, "with": "sr2"}
PICTURES = {
    "sparsity": (VIEW, None),
    "compare": (COMPARED, ".heatmaps"),
    "difference": ({**COMPARED, "show": "difference"}, ".heatmaps"),
    "correlations": ({**VIEW, "view": "sr2"}, "[data-testid=correlations]"),
}
THEMES = ("light", "dark")
# Of the window. The picture of the whole page ends where the losses end.
WIDTH, HEIGHT = 1280, 1500
MARGIN = 12


def main() -> None:
    images = data.load(sys.argv[1] if len(sys.argv) > 1 else "cifar10", limit=IMAGES_TRAINED_ON)
    for run, network in NETWORKS.items():
        if not (LOGS / run).exists():
            # Of an interrupted training.
            unfinished = LOGS / f".{run}"
            shutil.rmtree(unfinished, ignore_errors=True)
            train(images, network, unfinished)
            unfinished.rename(LOGS / run)
    with (
        tensorboard(LOGS) as url,
        sync_playwright() as playwright,
        playwright.chromium.launch(executable_path=PATH, args=FLAGS) as browser,
    ):
        wait_until(lambda: _epochs(url) == dict.fromkeys(NETWORKS, EPOCHS + 1))
        for theme in THEMES:
            # TensorBoard follows the browser.
            size = {"width": WIDTH, "height": HEIGHT}
            context = browser.new_context(viewport=size, color_scheme=theme)
            for name, (view, part) in PICTURES.items():
                path = IMAGES / f"{name}-{theme}.png"
                save(shoot(context.new_page(), url, view, part), path)
                print(f"{path}: {path.stat().st_size / 1000:.0f} kB")


def train(images: data.Images, network: str, folder: Path) -> None:
    """Trains a network, and writes its logs into a folder."""
    keras.utils.set_random_seed(0)
    model = sparsity_networks.build(network, "s", images.train_x.shape[1:], images.num_classes)
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.SGD(0.05), loss, metrics=["accuracy"])
    # One image of each class comes first.
    seen = data.draw(images.test_y, 1000, seed=0)
    x, y = images.test_x[seen], images.test_y[seen]
    names = CLASSES if images.name == "cifar10" else None
    callbacks = [
        kr.SparsityHeatmaps(folder, x, y, class_names=names),
        kr.CorrelationHistograms(folder),
    ]
    if network == "sr2":
        callbacks.insert(0, kr.DelayedStrong(3))
    model.fit(
        images.train_x,
        images.train_y,
        batch_size=16,
        epochs=EPOCHS,
        validation_data=(x, y),
        callbacks=callbacks,
        verbose=2,
    )


CLASSES = ["airplane", "automobile", "bird", "cat", "deer"]
CLASSES += ["dog", "frog", "horse", "ship", "truck"]


def _epochs(url: str) -> dict[str, int]:
    return {run["name"]: run["epochs"] for run in get(url, "runs").json()["runs"]}


def shoot(page: Page, url: str, view: dict[str, Any], part: str | None) -> bytes:
    """A picture of a part of the tab, or of TensorBoard with all of it down to the losses."""
    tab = Tab(page, url).open(**view)
    tab.shows(f"epoch {view['epoch']}")
    # All that is in sight has been drawn, and nothing is under the pointer.
    page.wait_for_load_state("networkidle")
    page.mouse.move(0, 0)
    if part is not None:
        tab.root.locator(part).evaluate("e => e.scrollIntoView({ block: 'end' })")
        page.wait_for_timeout(500)
        box = tab.root.locator(part).bounding_box()
        return page.screenshot(clip=with_margin(box))
    page.wait_for_timeout(500)
    return page.screenshot()


def with_margin(box: Any) -> Any:
    return {
        "x": box["x"] - MARGIN,
        "y": box["y"] - MARGIN,
        "width": box["width"] + 2 * MARGIN,
        "height": box["height"] + 2 * MARGIN,
    }


def save(content: bytes, path: Path) -> None:
    """Saves a PNG in little space. A palette would change the colours of thin lines."""
    Image.open(io.BytesIO(content)).convert("RGB").save(path, optimize=True)


if __name__ == "__main__":
    main()
