"""The one browser of a test run: the consent given once, and made anew where it broke."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Self

from selenium.common.exceptions import WebDriverException
from urllib3.exceptions import HTTPError

from tests.e2e.browser import Browser, chromium, leave_one_tab
from tests.e2e.consent import HINT_SEEN, grant_consent
from tests.e2e.console import complaints
from tests.e2e.parts import stop_background

FORGET = """
const [done] = arguments;
Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]).then(() => done());
"""


class Consenting:
    """A Chromium with the extension in it; one that hangs or died fails one test, not all that follow."""

    def __init__(self, port: int, extension: Path, flags: tuple[str, ...] = ()) -> None:
        """Take the replica's port, the extension's folder, and what more Chromium is told."""
        self._port = port
        self._extension = extension
        self._flags = flags
        self._life = ExitStack()
        self._browser: Browser | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._life.close()

    def ready(self) -> Browser:
        """Return the browser with one empty tab, all that the extension had stored forgotten."""
        try:
            return self._emptied()
        except (WebDriverException, HTTPError) as broken:
            sys.stderr.write(f"\na new browser, for the old one broke: {broken}\n")
            self._life.close()
            self._browser = None
            return self._emptied()

    def _emptied(self) -> Browser:
        if self._browser is None:
            self._browser = self._life.enter_context(chromium(self._port, self._extension, flags=self._flags))
            grant_consent(self._browser)
        browser, driver = self._browser, self._browser.driver
        leave_one_tab(driver)
        driver.get(browser.extension_page("manifest.json"))  # of the extension, and runs nothing
        driver.execute_async_script(FORGET)
        driver.execute_async_script(HINT_SEEN)
        stop_background(browser)
        driver.get("about:blank")
        complaints(driver)
        return browser
