"""The playground in Chromium: the same wheels under PyScript, local files alone, the same replies."""

import functools
import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select, WebDriverWait

from pycore import answer
from tests.e2e.browser import chromium

ROOT = Path(__file__).resolve().parents[2]


class Quiet(SimpleHTTPRequestHandler):
    """Serves files without telling of each."""

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Build the playground and serve it on loopback."""
    subprocess.run([sys.executable, str(ROOT / "build" / "playground.py")], check=True)
    handler = functools.partial(Quiet, directory=str(ROOT / "dist" / "playground"))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="module")
def page(address: str) -> Iterator[webdriver.Chrome]:
    """Open the playground and wait until Python has answered once."""
    with chromium(urlsplit(address).port or 0) as browser:
        browser.driver.get(address)
        WebDriverWait(browser.driver, 60).until(
            lambda shown: shown.find_element(By.ID, "advice").get_attribute("aria-busy") == "false"
        )
        yield browser.driver


def reply_shown(page: webdriver.Chrome) -> dict[str, Any]:
    """Return the reply that the page shows."""
    text = page.execute_script("return document.querySelector('#reply').textContent")
    reply: dict[str, Any] = json.loads(text)
    return reply


def request_shown(page: webdriver.Chrome) -> str:
    """Return the request that the page shows."""
    return str(page.execute_script("return document.querySelector('#request').textContent"))


def wait_for_words(page: webdriver.Chrome, words: str) -> None:
    """Wait until the card holds these words."""
    WebDriverWait(page, 10).until(lambda shown: words in shown.find_element(By.ID, "advice").text)


def test_the_page_says_what_the_core_says_here(page: webdriver.Chrome) -> None:
    assert reply_shown(page) == json.loads(answer(request_shown(page)))
    assert page.find_element(By.CSS_SELECTOR, "#advice h2").text == "Wait?"


def test_an_answer_changes_the_verdict_at_once(page: webdriver.Chrome) -> None:
    choice = Select(page.find_element(By.NAME, "purpose"))
    choice.select_by_value("current")
    WebDriverWait(page, 10).until(
        lambda shown: shown.find_element(By.CSS_SELECTOR, "#advice h2").text == "Write first"
    )
    assert reply_shown(page) == json.loads(answer(request_shown(page)))
    choice.select_by_value("")


def test_a_text_that_is_no_age_is_said_and_a_missing_day_is_named(page: webdriver.Chrome) -> None:
    sent = page.find_element(By.NAME, "sent_text")
    sent.clear()
    sent.send_keys("once upon a time")
    wait_for_words(page, "once upon a time")
    day = page.find_element(By.NAME, "today")
    page.execute_script("arguments[0].value = ''", day)
    sent.send_keys("!")
    wait_for_words(page, "today: not a date")


def test_nothing_is_loaded_from_anywhere_else(page: webdriver.Chrome, address: str) -> None:
    loaded = page.execute_script("return performance.getEntriesByType('resource').map(({ name }) => name)")
    assert loaded
    assert [name for name in loaded if not name.startswith((address, "data:", "blob:"))] == []
