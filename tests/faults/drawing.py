"""The setting that lets nothing be drawn in the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.faults.lives import behind

if TYPE_CHECKING:
    from tests.e2e.browser import Browser

WRITE = """(async () => {
  const {settings, limits} = await chrome.runtime.sendMessage({kind: "settings_read"});
  const changed = {...settings, draw_in_page: DRAW};
  return (await chrome.runtime.sendMessage({kind: "settings_write", settings: changed, limits})).kind;
})()"""


def set_drawing(browser: Browser, *, draw: bool) -> None:
    """Change the setting as the options page does, behind the tab in front."""
    page = browser.extension_page("options/options.html")
    with behind(browser, page, "typeof chrome?.runtime?.sendMessage === 'function'") as evaluate:
        assert evaluate(WRITE.replace("DRAW", str(draw).lower())) == "settings"
