"""Make the store's pictures from the real product: ``make pictures``.

In dist/store/LANGUAGE: screenshots of 1280 × 800 pixels and a tile of 440 × 280. The people are the
replica's, invented; the panel stands beside the page as Chrome puts it there. The replica's page speaks
English and German; in other languages the extension speaks them and the page English.
"""

from __future__ import annotations

import base64
import datetime as dt
import io
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from PIL import Image

from folders import BUILD, DIST, EXTENSION, ROOT
from fonts import install_fonts
from showcase import showcase

sys.path.insert(0, str(ROOT))  # run by path: the tree is not on it

from tests.e2e.browser import Browser, chromium
from tests.e2e.card import open_card
from tests.e2e.consent import grant_consent
from tests.e2e.panel import PANEL, wait_for_labels
from tests.e2e.pile import KEEP, pile_of
from tests.e2e.sent_page import OPEN_DIALOG, notice, open_sent, press_in_dialog, press_withdraw
from tests.e2e.shadows import inside_shadows, wait_for_verdicts
from tests.e2e.waiting import wait_until
from tests.faults.person import press_until
from tests.replica.server import Replica

if TYPE_CHECKING:
    from collections.abc import Callable

    from selenium.webdriver import Chrome

    from tests.replica.people import Person

WIDTH, HEIGHT, PANEL_WIDTH = 1280, 800, 380
TILE_WIDTH, TILE_HEIGHT = 440, 280
LANGUAGES: tuple[Literal["en", "de", "fr", "es", "pt-BR"], ...] = ("en", "de", "fr", "es", "pt-BR")
ASKED, WITHDRAWN, HELD = "Elena Vasquez-Ortiz", "Marcus Bell", "Grace Adeyemi"
STRANGER = {"relationship": "stranger", "purpose": "none", "may_collaborate": False}
TILE = BUILD / "tile.html"


@dataclass
class Studio:
    """One browser with consent given, one language at a time."""

    browser: Browser
    replica: Replica
    language: Literal["en", "de", "fr", "es", "pt-BR"]

    @property
    def folder(self) -> Path:
        """Where this language's pictures go."""
        made = DIST / "store" / self.language
        made.mkdir(parents=True, exist_ok=True)
        return made

    def shot(self, width: int, height: int = HEIGHT) -> Image.Image:
        """Return what a window of that size shows now."""
        size(self.browser, width, height)
        picture = Image.open(io.BytesIO(self.browser.driver.get_screenshot_as_png()))
        return picture.convert("RGB")

    def keep(self, picture: Image.Image, name: str) -> None:
        """Write a picture down."""
        picture.save(self.folder / f"{name}.png", optimize=True)


def size(browser: Browser, width: int, height: int = HEIGHT) -> None:
    """Give the tab that size, one pixel of the screen for each of its own."""
    metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
    browser.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)


def keep_stored(browser: Browser, people: list[Person], language: str) -> None:
    """Have the extension know the people, what was told of two of them, and the language."""
    on = dt.datetime.now().astimezone().date().isoformat()
    facts = {name: {"value": value, "source": "told", "on": on} for name, value in STRANGER.items()}
    told: dict[str, Any] = {
        each.slug: {"facts": facts} for each in people if each.slug and each.name in {WITHDRAWN, HELD}
    }
    settings = {
        "version": 3,
        "goals": ["data"],
        "role_changed_on": None,
        "sender_name": None,
        "message_limit": 300,
        "locale": language,
        "draw_in_page": True,
        "reminders": True,
        "profile_line": False,
        "single_keys": True,
    }
    browser.driver.get(browser.extension_page("options/options.html"))
    browser.driver.execute_async_script("chrome.storage.local.clear().then(arguments[0])")
    hint = {"version": 1, "seen": True}
    browser.driver.execute_async_script(KEEP, {"settings": settings, "hint": hint, **pile_of(people, **told)})


def press_surely(driver: Chrome, name: str, is_done: Callable[[], object]) -> None:
    """Press a row's Withdraw, again where the page had just moved, until something is there."""
    press_until(is_done, lambda: press_withdraw(driver, name), driver)


def page_pictures(studio: Studio) -> Image.Image:
    """Take the list, a card, and a withdrawal that is held; return the list as the panel's neighbour."""
    driver = studio.browser.driver
    size(studio.browser, WIDTH)
    open_sent(driver)
    wait_for_verdicts(driver, 10)
    studio.keep(studio.shot(WIDTH), "1-list")
    beside = studio.shot(WIDTH - PANEL_WIDTH)
    size(studio.browser, WIDTH)
    open_card(driver, ASKED)
    wait_until(lambda: inside_shadows(driver, ".card:popover-open .question button"), "the question")
    studio.keep(studio.shot(WIDTH), "2-card")
    open_sent(driver)
    wait_for_verdicts(driver, 10)
    press_surely(driver, WITHDRAWN, lambda: driver.find_elements("css selector", OPEN_DIALOG))
    press_in_dialog(driver, "Zurückziehen" if studio.language == "de" else "Withdraw")
    notice(driver)
    press_surely(driver, HELD, lambda: inside_shadows(driver, ".notice:popover-open .clock"))
    studio.keep(studio.shot(WIDTH), "5-held")
    return beside


def panel_pictures(studio: Studio, beside: Image.Image) -> Image.Image:
    """Take the panel's list and Today beside the page; return the list alone."""
    driver = studio.browser.driver
    size(studio.browser, PANEL_WIDTH)
    driver.get(studio.browser.extension_page(PANEL))
    wait_for_labels(driver)
    alone = studio.shot(PANEL_WIDTH)
    studio.keep(side_by_side(beside, alone), "3-panel")
    driver.get(studio.browser.extension_page(f"{PANEL}#today"))
    wait_until(lambda: driver.find_elements("css selector", "#next-name"), "whose turn it is")
    studio.keep(side_by_side(beside, studio.shot(PANEL_WIDTH)), "4-today")
    return alone


def side_by_side(page: Image.Image, panel: Image.Image) -> Image.Image:
    """Return the window with the panel at its right."""
    whole = Image.new("RGB", (WIDTH, HEIGHT))
    whole.paste(page, (0, 0))
    whole.paste(panel, (WIDTH - PANEL_WIDTH, 0))
    return whole


def tile(studio: Studio, panel: Image.Image) -> None:
    """Lay out the tile from the icon and a piece of the panel."""
    packed = io.BytesIO()
    panel.save(packed, "PNG")
    page = TILE.read_text(encoding="utf-8")
    for mark, picture in (
        ("ICON", (EXTENSION / "icons" / "128.png").read_bytes()),
        ("PANEL", packed.getvalue()),
    ):
        page = page.replace(mark, f"data:image/png;base64,{base64.b64encode(picture).decode()}")
    driver = studio.browser.driver
    driver.get("about:blank")
    frame = driver.execute_cdp_cmd("Page.getFrameTree", {})["frameTree"]["frame"]["id"]
    driver.execute_cdp_cmd("Page.setDocumentContent", {"frameId": frame, "html": page})
    wait_until(
        lambda: driver.execute_script("return [...document.images].every((each) => each.complete)"),
        "the tile",
    )
    studio.keep(studio.shot(TILE_WIDTH, TILE_HEIGHT), "tile")


def main() -> int:
    """Make them all."""
    install_fonts()
    people = showcase()
    for language in LANGUAGES:
        with Replica() as replica, chromium(replica.port, DIST / "extension-test") as browser:
            grant_consent(browser)
            replica.reset(people)
            replica.options.language = "de" if language == "de" else "en"
            studio = Studio(browser, replica, language)
            keep_stored(browser, people, language)
            beside = page_pictures(studio)
            keep_stored(browser, people, language)
            tile(studio, panel_pictures(studio, beside))
            print(f"{studio.folder.relative_to(ROOT)}: {len(list(studio.folder.glob('*.png')))} pictures")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
