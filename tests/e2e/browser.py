"""A Chromium of its own for tests: the site on loopback, every other address unreachable."""

from __future__ import annotations

import hashlib
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.remote.remote_connection import RemoteConnection
from urllib3.exceptions import HTTPError

from browsers import find_chromedriver, find_chromium

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SITE = "https://www.linkedin.com"
SENT = f"{SITE}/mynetwork/invitation-manager/sent/"
NOWHERE_ELSE = "MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
START_EMPTY: dict[str, object] = {"restore_on_startup": 4, "startup_urls": ["about:blank"]}
"""Chromium's own new tab page, still loading, at times lets the first navigation hang."""
LOAD_SECONDS = 120
"""A page or script that takes so long hangs, and the browser with it."""
ANSWER_SECONDS = 150
"""A driver that says nothing for so long hangs."""
FLAGS = (
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--ignore-certificate-errors",
    "--no-first-run",
    "--no-default-browser-check",
    "--lang=en-US",
)
SILENT = (
    "--no-pings",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-sync",
    "--disable-client-side-phishing-detection",
    "--disable-features=OptimizationHints,MediaRouter,Translate,CertificateTransparencyComponentUpdater",
    "--metrics-recording-only",
)
"""The browser asks no server by itself, about the page or else."""
TALKS: dict[str, object] = {
    "spellcheck": {"use_spelling_service": True, "dictionaries": ["en-US"]},
    "url_keyed_anonymized_data_collection": {"enabled": True},
}
"""What a user may switch on, so that the browser asks about what is written and visited."""
DRIVERS_SILENT = [
    "disable-background-networking",
    "disable-client-side-phishing-detection",
    "disable-default-apps",
    "disable-sync",
]
"""What the driver would silence by itself."""


@dataclass(frozen=True)
class Browser:
    """A running Chromium; `extension_id` is None where none was loaded."""

    driver: webdriver.Chrome
    extension_id: str | None

    def extension_page(self, path: str) -> str:
        """Return the address of one of the extension's own pages."""
        return f"chrome-extension://{self.extension_id}/{path}"


def extension_id(folder: Path) -> str:
    """Return the id Chromium gives an unpacked extension without a key: made from its path."""
    digest = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:32]
    return digest.translate(str.maketrans("0123456789abcdef", "abcdefghijklmnop"))


def _quit(driver: webdriver.Chrome) -> None:
    """End it, also where it does not answer any more."""
    try:
        driver.quit()
    except (WebDriverException, HTTPError):
        driver.service.stop()


@contextmanager
def chromium(  # noqa: PLR0913 – each is one thing that a test's browser differs in
    port: int,
    extension: Path | None = None,
    profile: Path | None = None,
    *,
    headless: bool = True,
    flags: tuple[str, ...] = (),
    session: Mapping[str, object] = MappingProxyType(START_EMPTY),
    talks: bool = False,
    others: tuple[Path, ...] = (),
) -> Iterator[Browser]:
    """Run Chromium with the site mapped to `port`; a given `profile` outlives the run.

    `session` says what is open when it has started, in the browser's own preferences; `talks`, whether
    the browser asks servers by itself as much as it can at a user's, though none is reached; `others`,
    which extensions are loaded beside ours.
    """
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as fresh:
        options = webdriver.ChromeOptions()
        options.binary_location = str(find_chromium())
        arguments = [
            *FLAGS,
            *(() if talks else SILENT),
            *flags,
            "--window-size=1280,1040",
            f"--user-data-dir={profile or fresh}",
            f"--host-resolver-rules=MAP www.linkedin.com 127.0.0.1:{port}, {NOWHERE_ELSE}",
        ]
        if headless:
            arguments.append("--headless=new")
        if extension:
            folders = (extension, *others)
            arguments.append(f"--load-extension={','.join(str(each.resolve()) for each in folders)}")
        for argument in arguments:
            options.add_argument(argument)
        options.add_experimental_option("prefs", {"session": dict(session), **(TALKS if talks else {})})
        options.add_experimental_option("excludeSwitches", DRIVERS_SILENT if talks else [])
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        driver = webdriver.Chrome(options=options, service=Service(str(find_chromedriver())))
        if isinstance(driver.command_executor, RemoteConnection):
            driver.command_executor.client_config.timeout = ANSWER_SECONDS
        try:
            driver.set_script_timeout(LOAD_SECONDS)
            driver.set_page_load_timeout(LOAD_SECONDS)
            yield Browser(driver, extension_id(extension) if extension else None)
        finally:
            _quit(driver)


def leave_one_tab(driver: webdriver.Chrome) -> None:
    """Leave one new tab and nothing else: a page behind another is drawn for nobody, and waits."""
    old = driver.window_handles
    driver.switch_to.window(old[0])  # the one before may be gone
    driver.switch_to.new_window("tab")
    kept = driver.current_window_handle
    for handle in old:
        driver.switch_to.window(handle)
        driver.close()
    driver.switch_to.window(kept)
