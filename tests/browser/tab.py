"""The tab "Sparsity" as its user meets it."""

import base64
import io
import re
from urllib.parse import parse_qsl, quote, urlsplit

from PIL import Image

from tests.browser.chromium import expect

FRAME = "/data/plugin_entry.html?name=keras_regs"


def address(**view):
    """The address of a view, without the server."""
    pairs = [f"{name}={quote(str(value), safe='')}" for name, value in view.items()]
    return f"#{'&'.join(['keras_regs', *pairs])}"


class Tab:
    """The tab in a page of TensorBoard, or alone.

    Args:
        page: A page of the browser.
        url: TensorBoard's.
    """

    def __init__(self, page, url):
        self.page = page
        self.url = url
        self.root = page.frame_locator(f"iframe[src*='{FRAME[1:]}']")

    def open(self, **view):
        """Goes to a view by its address, as by a link."""
        self.page.goto(f"{self.url}/{address(**view)}")
        return self

    def open_alone(self, **view):
        """The same without TensorBoard around it, which takes seconds to come."""
        self.page.goto(f"{self.url}{FRAME}{address(**view)}")
        self.root = self.page
        return self

    def open_framed(self, theme, **view):
        """The same in a frame, in a page that has nothing of TensorBoard's but its theme."""
        self.page.goto(f"{self.url}/data/plugin/keras_regs/runs{address(**view)}")
        self.page.evaluate(
            """([source, theme]) => {
                document.body.className = theme === "dark" ? "dark-mode" : "";
                document.body.style.margin = 0;
                document.body.innerHTML =
                    `<iframe src="${source}" style="border: 0; width: 100%; height: 100vh">`;
            }""",
            [FRAME, theme],
        )
        return self

    def frame(self):
        """The page's own window, to run scripts in."""
        return next(frame for frame in self.page.frames if FRAME in frame.url)

    def part(self, name, **data):
        """An element by its `data-testid`, and by further attributes `data-…`."""
        further = "".join(f'[data-{key}="{value}"]' for key, value in data.items())
        return self.root.locator(f'[data-testid="{name}"]{further}')

    def poll(self):
        """Lets the page ask the server now, as when it comes into view: it would in 5 seconds."""
        self.frame().evaluate("document.dispatchEvent(new Event('visibilitychange'))")

    def control(self, role, name):
        return self.root.get_by_role(role, name=name, exact=True)

    @property
    def slider(self):
        return self.part("epoch-slider")

    def map(self, layer, image=0):
        return self.part("map", layer=layer, image=image)

    def shows(self, name):
        """Waits until the epoch in view has this name, and its maps are there."""
        expect(self.part("epoch-label")).to_have_text(name)
        expect(self.part("grid")).to_have_attribute("aria-busy", "false")
        expect(self.part("grid")).to_have_class(re.compile(r"\bhere\b"))

    def go_to(self, epoch):
        """Moves the slider, as a drag does: with all its events at once."""
        self.slider.fill(str(epoch))

    def pixels(self, layer, image=0):
        """What is painted on the canvas of a map."""
        canvas = self.map(layer, image)
        # A map that is out of sight is not painted before it is seen.
        canvas.scroll_into_view_if_needed()
        canvas.evaluate(
            """async () => {
                for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
            }"""
        )
        written = canvas.evaluate("canvas => canvas.toDataURL()")
        return picture(base64.b64decode(written.partition(",")[2]))

    def wait_for_other_pixels(self, before, layer, image=0):
        """Waits until a map is no longer painted as it was."""
        return self.wait_until(lambda: self.pixels(layer, image), lambda found: found != before)

    def wait_for_view(self, **view):
        """Waits until the address of the page says so; None: does not say."""

        def said():
            found = dict(parse_qsl(urlsplit(self.page.url).fragment, keep_blank_values=True))
            return {name: found.get(name) for name in view}

        expected = {name: None if value is None else str(value) for name, value in view.items()}
        self.wait_until(said, lambda found: found == expected)

    def wait_until(self, read, is_right, seconds=10):
        """Waits until what is read is right, and returns it."""
        for _ in range(20 * seconds):
            if is_right(found := read()):
                return found
            # Playwright's own: a sleep would keep it from hearing of events.
            self.page.wait_for_timeout(50)
        raise AssertionError(f"Not within {seconds} seconds. At last: {found}")


def picture(content):
    """The pixels of an image file: rows and columns, and all values."""
    with Image.open(io.BytesIO(content)) as image:
        return image.size, image.convert("RGB").tobytes()
