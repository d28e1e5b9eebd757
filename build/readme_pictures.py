"""Make the README's pictures, docs/pictures, from the real product: the second part of ``make pictures``.

What the store shows of LinkedIn's page, the README shows too; the panel's views and the dialog are taken
here. The people are the replica's, invented, and a history of some weeks is put into the storage.
"""

from __future__ import annotations

import sys
from functools import partial
from typing import Any

from PIL import Image

from folders import DIST, ROOT

sys.path.insert(0, str(ROOT))  # run by path: the tree is not on it

from pictures import ASKED, WIDTH, Studio, press_surely, size
from showcase import showcase
from tests.e2e.browser import chromium
from tests.e2e.consent import grant_consent
from tests.e2e.panel import PANEL, wait_for_labels
from tests.e2e.pile import KEEP, pile_of
from tests.e2e.records import documents, withdrawn
from tests.e2e.sent_page import OPEN_DIALOG, open_sent
from tests.e2e.shadows import inside_shadows, wait_for_verdicts
from tests.e2e.sorting import asked
from tests.e2e.waiting import wait_until
from tests.replica.server import Replica

FOLDER = ROOT / "docs" / "pictures"
FROM_STORE = {"badges": "1-list", "card": "2-card", "held": "5-held"}
PANEL_SIZE = (380, 760)
VIEWS = {
    "sort-out": ("sort", "h3"),
    "today": ("today", "#next-name"),
    "history": ("history", ".past tbody tr"),
    "pictures": ("pictures", ".plot path"),
}
"""By the picture's name: the panel's view, and what stands there once it is drawn."""
HISTORY = ("Ingrid Halvorsen", "Paul Mensah", "Lucía Ferrer", "Noor Haddad")
COLOURS = 256
"""As many as drawn pages need: a third of the bytes."""


def keep(picture: Image.Image, name: str) -> None:
    """Write a picture down, small."""
    picture.quantize(COLOURS, dither=Image.Dither.NONE).save(FOLDER / f"{name}.png", optimize=True)


def stored() -> dict[str, Any]:
    """Return what somebody has who has used the extension for some weeks."""
    stranger = {"relationship": "stranger", "purpose": "none", "may_collaborate": False}
    people = showcase()
    on = documents()["person:open-1"]["seen_on"]
    facts = {name: {"value": value, "source": "told", "on": on} for name, value in stranger.items()}
    told: dict[str, Any] = {each.slug: {"facts": facts} for each in people[3:40:4] if each.slug}
    journal = [withdrawn(at, name) for at, name in enumerate(HISTORY)]
    return {
        "outcomes": documents()["outcomes"],
        "journal": {"version": 3, "entries": journal},
        **pile_of(people, **told),
    }


def panel_pictures(studio: Studio) -> None:
    """Take the panel's views, each once it is drawn to its end."""
    driver = studio.browser.driver
    size(studio.browser, *PANEL_SIZE)
    driver.get(studio.browser.extension_page(PANEL))
    driver.execute_async_script(KEEP, stored())
    driver.get("about:blank")
    driver.get(studio.browser.extension_page(PANEL))
    wait_for_labels(driver)
    keep(studio.shot(*PANEL_SIZE), "panel")
    for name, (view, drawn) in VIEWS.items():
        driver.get(studio.browser.extension_page(f"{PANEL}#{view}"))
        wait_until(partial(driver.find_elements, "css selector", drawn), name, 30)
        if view == "sort":
            asked(driver)
        if view == "pictures":
            wait_until(lambda: not driver.find_elements("css selector", ".c-unknown"), "all advice", 30)
        keep(studio.shot(*PANEL_SIZE), name)


def dialog_picture(studio: Studio) -> None:
    """Take LinkedIn's own dialog with our part in it."""
    driver = studio.browser.driver
    size(studio.browser, WIDTH)
    open_sent(driver)
    wait_for_verdicts(driver, 10)
    press_surely(driver, ASKED, lambda: driver.find_elements("css selector", OPEN_DIALOG))
    wait_until(lambda: inside_shadows(driver, ".help"), "our part of the dialog")
    keep(studio.shot(WIDTH), "dialog")


def main() -> int:
    """Make them all."""
    FOLDER.mkdir(exist_ok=True)
    for name, taken in FROM_STORE.items():
        keep(Image.open(DIST / "store" / "en" / f"{taken}.png").convert("RGB"), name)
    with Replica() as replica, chromium(replica.port, DIST / "extension-test") as browser:
        grant_consent(browser)
        replica.reset(showcase())
        studio = Studio(browser, replica, "en")
        dialog_picture(studio)
        panel_pictures(studio)
    print(f"{FOLDER.relative_to(ROOT)}: {len(list(FOLDER.glob('*.png')))} pictures")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
