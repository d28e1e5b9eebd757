"""The pictures of one test, each compared with its reference, and axe asked in each state."""

from __future__ import annotations

import io
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from tests.looks.axe import ours, violations
from tests.looks.comparing import difference, keep
from tests.looks.still import make_still
from tests.looks.variants import FORCED

if TYPE_CHECKING:
    from selenium.webdriver import Chrome
    from selenium.webdriver.remote.webelement import WebElement

ROOT = Path(__file__).parents[2]
REFERENCES = Path(__file__).parent / "references"
WRITTEN = ROOT / "dist" / "looks"
RENEW = "RENEW_LOOKS"
MARGIN = 6
BOXES = """
const boxes = [...arguments].map((node) => node.getBoundingClientRect());
return [Math.min(...boxes.map(({left}) => left)), Math.min(...boxes.map(({top}) => top)),
  Math.max(...boxes.map(({right}) => right)), Math.max(...boxes.map(({bottom}) => bottom)), innerWidth];
"""
PLACES = """
return [...document.querySelectorAll("body *")].filter((node) => !node.shadowRoot).map((node) => {
  const {x, y, width, height} = node.getBoundingClientRect();
  return [node.localName, x, y, width, height].join(" ");
});
"""


def write(picture: Image.Image, name: str) -> None:
    """Write a picture to look at, as it is."""
    WRITTEN.mkdir(parents=True, exist_ok=True)
    picture.save(WRITTEN / name)


@dataclass
class Album:
    """What is found wrong is kept and said at the end, so that one run shows all of it."""

    driver: Chrome
    variant: str
    complaints: list[str] = field(default_factory=list)
    places: list[str] = field(default_factory=list)

    def shot(self, *parts: WebElement, margin: int = MARGIN) -> Image.Image:
        """Return what the window shows of these elements."""
        make_still(self.driver)
        left, top, right, bottom, inner = self.driver.execute_script(BOXES, *parts)
        whole = Image.open(io.BytesIO(self.driver.get_screenshot_as_png()))
        scale = whole.width / inner
        box = (left - margin, top - margin, right + margin, bottom + margin)
        left, top, right, bottom = (round(each * scale) for each in box)
        part = whole.crop((max(left, 0), max(top, 0), min(right, whole.width), min(bottom, whole.height)))
        return part.reduce(round(scale))

    def take(self, state: str, *parts: WebElement, margin: int = MARGIN) -> None:
        """Compare a picture of these elements with that state's reference."""
        self.compare(state, self.shot(*parts, margin=margin))

    def unroll(self, state: str, card: WebElement) -> None:
        """Compare the whole of a card that scrolls, put together from what it shows at each step."""
        height, step = self.driver.execute_script(
            "const [card] = arguments; return [card.scrollHeight, card.clientHeight]", card
        )
        pieces: dict[int, Image.Image] = {}
        for at in range(0, height, step):
            script = "const [card, at] = arguments; card.scrollTop = at; return card.scrollTop"
            shown = round(self.driver.execute_script(script, card, at))
            pieces[shown] = self.shot(card, margin=-1)
        whole = Image.new("RGB", (pieces[0].width, height * pieces[0].height // step))
        for at, piece in pieces.items():
            whole.paste(piece, (0, at * piece.height // step))
        self.compare(state, whole)

    def take_page(self, state: str) -> None:
        """Compare a picture of a whole page of our own, its window made as high as it is."""
        make_still(self.driver)
        body = self.driver.find_element("css selector", "body")
        size = """
        const {scrollWidth, scrollHeight} = document.documentElement;
        return [Math.max(innerWidth, scrollWidth), Math.ceil(scrollHeight), devicePixelRatio];
        """
        width, height, ratio = self.driver.execute_script(size)
        metrics = {"width": width, "height": height, "deviceScaleFactor": ratio, "mobile": False}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
        self.take(state, body, margin=0)

    def compare(self, state: str, picture: Image.Image) -> None:
        """Compare a picture with its reference, or make it the reference where that is asked for."""
        name = f"{state}-{self.variant}.png"
        reference = REFERENCES / name
        if os.environ.get(RENEW):
            kept = Image.open(reference) if reference.is_file() else None
            if kept is None or difference(picture, kept):
                keep(picture, reference)
        if not reference.is_file():
            write(picture, name)
            self.complaints.append(f"{name}: no reference; it lies in dist/looks, {RENEW}=1 keeps it")
        elif drawn := difference(picture, Image.open(reference)):
            write(picture, name)
            write(drawn, f"{state}-{self.variant}.difference.png")
            self.complaints.append(f"dist/looks/{name} is not as its reference, see its .difference.png")

    def ask_axe(self, state: str) -> None:
        """Let axe look at what is ours; on a page of our own that is all of it.

        Where colours are forced it is not asked: the system chooses them, and axe reads those that
        the style sheets ask for.
        """
        if self.variant == FORCED.name:
            return
        own = self.driver.current_url.startswith("chrome-extension:")
        found = violations(self.driver) if own else ours(self.driver)
        self.complaints += [f"{state}-{self.variant}: axe: {rule} at {place}" for rule, place in found]

    def remember_places(self) -> None:
        """Remember where each element of the page stands."""
        self.places = self.driver.execute_script(PLACES)

    def nothing_moved(self, state: str) -> None:
        """Complain where an element of the page stands elsewhere than it was remembered."""
        now = self.driver.execute_script(PLACES)
        moved = [was for was, is_ in zip(self.places, now, strict=False) if was != is_]
        if moved or len(now) != len(self.places):
            self.complaints.append(f"{state}-{self.variant}: moved: {moved[:3]}")
