"""See Second Thought work: ``make run``.

With a display it opens the extension in a Chromium window on a replica of the Sent page, until
that is closed. Without one it walks the main journey, tells each step, and keeps screenshots. The
replica answers on loopback under LinkedIn's own address; every other address is out of reach.
"""

from __future__ import annotations

import os
import sys
import time

from selenium.common.exceptions import WebDriverException

from folders import DIST, ROOT
from fonts import install_fonts

sys.path.insert(0, str(ROOT))  # run by path: the tree is not on it

from tests.e2e.browser import Browser, chromium
from tests.e2e.consent import grant_consent
from tests.e2e.pictures import FOLDER
from tests.e2e.sent_page import open_sent
from tests.replica.server import Replica
from walk import WalkError, walk

HOW_TO_LOAD = """
The unpacked extension lies in {extension}. To load it into your own Chrome: open chrome://extensions,
switch on "Developer mode", choose "Load unpacked" and pick that folder."""


def look_around(browser: Browser) -> None:
    """Leave the window to the user until it is closed."""
    open_sent(browser.driver)
    print("Chromium is open on a replica of the Sent page, people invented. Close it to end.")
    while is_open(browser):
        time.sleep(0.5)


def is_open(browser: Browser) -> bool:
    """Say whether the browser still has a window."""
    try:
        return bool(browser.driver.window_handles)
    except WebDriverException:
        return False


def show(*, on_display: bool) -> None:
    """Open the extension as released in a window, or walk through its test build without one."""
    # Both differ in one thing: the walk can look into the test build's shadow roots.
    extension = DIST / ("extension" if on_display else "extension-test")
    with (
        Replica() as replica,
        chromium(replica.port, extension, headless=not on_display) as browser,
    ):
        grant_consent(browser)
        if on_display:
            look_around(browser)
        else:
            walk(browser, replica)
            print(f"\nScreenshots lie in {FOLDER.relative_to(ROOT)}.", end="")


def main() -> int:
    """Show it; end 1 with one clear message where something does not go as it should."""
    install_fonts()
    on_display = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    try:
        show(on_display=on_display)
    except (AssertionError, OSError, WalkError, WebDriverException) as error:
        why = str(getattr(error, "msg", None) or error).strip().partition("\n")[0]
        print(f"\nmake run: that did not go as it should: {why or repr(error)}", file=sys.stderr)
        if on_display:
            print("Without DISPLAY in the environment it walks headless.", file=sys.stderr)
        return 1
    print(HOW_TO_LOAD.format(extension=(DIST / "extension").relative_to(ROOT)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
