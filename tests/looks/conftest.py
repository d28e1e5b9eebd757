"""A browser in which pictures come out the same on every machine."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver import Chrome

from tests.e2e.browser import Browser
from tests.e2e.consenting import Consenting
from tests.looks.album import Album
from tests.looks.fonts import only_debians
from tests.looks.people import PEOPLE
from tests.looks.stored import settings, told
from tests.looks.variants import Variant
from tests.replica.server import Replica

NOON = 12
FLAGS = (
    "--force-color-profile=srgb",
    "--font-render-hinting=none",
    "--disable-lcd-text",
    "--hide-scrollbars",
)
END_PYTHON = """
const [done] = arguments;
chrome.offscreen.hasDocument().then((there) => there && chrome.offscreen.closeDocument()).then(() => done());
"""
KEEP = """
const [documents, done] = arguments;
chrome.storage.local.set(documents).then(() => done());
"""
type Show = Callable[[Variant], Album]
"""Lets the tab look as a variant asks, and returns the album for its pictures."""


def keep_stored(driver: Chrome, **documents: Any) -> None:
    """Have the extension find these documents in its storage; a page of its own must be shown."""
    driver.execute_async_script(KEEP, documents)


def end_python(driver: Chrome) -> None:
    """Take Python away, so that the background words a ruling itself; a page of ours must be shown."""
    driver.execute_async_script(END_PYTHON)


@pytest.fixture(scope="session")
def consenting_browser(
    running_replica: Replica, extension: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Consenting]:
    """Run the one browser of the pictures, the consent given."""
    fonts = only_debians(tmp_path_factory.mktemp("fonts"))
    with pytest.MonkeyPatch.context() as around:
        around.setenv("FONTCONFIG_FILE", str(fonts))
        around.setenv("TZ", noon_zone(dt.datetime.now().astimezone()))
        with Consenting(running_replica.port, extension, FLAGS) as consenting:
            yield consenting


def noon_zone(now: dt.datetime) -> str:
    """Return a time zone in which it is about noon of the same day: "tomorrow" is never minutes away."""
    away = round((now.utcoffset() or dt.timedelta()) / dt.timedelta(hours=1)) + NOON - now.hour
    # The zone's sign is turned round; where none is as far away, it is late or early all the same.
    return f"Etc/GMT{-max(-12, min(away, 14)):+d}"


@pytest.fixture
def show(browser: Browser, replica: Replica) -> Show:
    """Show the people of the pictures, and what was told of them, as a variant asks."""

    def shown(variant: Variant) -> Album:
        replica.reset(PEOPLE)
        replica.options.direction = variant.direction
        browser.driver.get(browser.extension_page("welcome/welcome.html"))
        keep_stored(browser.driver, settings=settings(variant), **told())
        variant.wear(browser.driver)
        return Album(browser.driver, variant.name)

    return shown
