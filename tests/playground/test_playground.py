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
from tests.looks.axe import violations

ROOT = Path(__file__).resolve().parents[2]
CSV = """From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
Me,Ada Lovelace,"1/29/26, 2:37 PM",Hi Ada,OUTGOING,https://www.linkedin.com/in/me,https://www.linkedin.com/in/ada
Me,Jürgen Müller,"2/3/26, 9:00 AM",,OUTGOING,https://www.linkedin.com/in/me,https://www.linkedin.com/in/juergen
Me,Bob,,,OUTGOING,https://www.linkedin.com/in/me,https://www.linkedin.com/in/bob
"""

DROP = """
const [named] = arguments;
const data = new DataTransfer();
for (const [name, text] of Object.entries(named)) data.items.add(new File([text], name));
const drop = document.querySelector("main");
for (const type of ["dragenter", "dragover", "drop"]) {
  drop.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
}
"""
CONNECTIONS = "First Name,Last Name,URL,Email Address\nBob,Ray,https://www.linkedin.com/in/bob,\n"
SCHEMES = ("dark", "light")


class Quiet(SimpleHTTPRequestHandler):
    """Serves files without telling of each."""

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Build the playground and serve it on loopback, below a path, as a static host would."""
    subprocess.run([sys.executable, str(ROOT / "build" / "playground.py")], check=True)
    handler = functools.partial(Quiet, directory=str(ROOT / "dist"))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/playground/"
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


def said(page: webdriver.Chrome, selector: str) -> str:
    """Return the text of the first node that a selector fits, shown or not."""
    return str(page.execute_script("return document.querySelector(arguments[0]).textContent", selector))


def wait_for(page: webdriver.Chrome, selector: str, words: str) -> None:
    """Wait until a part of the page holds these words."""
    WebDriverWait(page, 20).until(lambda shown: words in said(shown, selector), words)


def assert_the_core_says_the_same(page: webdriver.Chrome) -> dict[str, Any]:
    reply: dict[str, Any] = json.loads(said(page, "#reply"))
    assert reply == json.loads(answer(said(page, "#request")))
    return reply


def test_the_page_says_what_the_core_says_here(page: webdriver.Chrome) -> None:
    assert_the_core_says_the_same(page)
    assert page.find_element(By.CSS_SELECTOR, "#advice h2").text == "Wait?"


def test_an_answer_changes_the_verdict_at_once(page: webdriver.Chrome) -> None:
    choice = Select(page.find_element(By.NAME, "purpose"))
    choice.select_by_value("current")
    wait_for(page, "#advice h2", "Write first")
    assert_the_core_says_the_same(page)
    choice.select_by_value("")
    wait_for(page, "#advice h2", "Wait?")


def test_a_reason_leads_to_its_statement_in_the_rule_book(page: webdriver.Chrome) -> None:
    link = page.find_element(By.CSS_SELECTOR, "#advice .source")
    statement = str(link.get_attribute("href")).partition("#")[2]
    link.click()
    WebDriverWait(page, 10).until(lambda shown: shown.find_element(By.ID, statement).is_displayed())
    book = json.loads(answer(json.dumps({"kind": "rules", "locale": "en"})))["statements"]
    shown = page.find_elements(By.CSS_SELECTOR, "#statements dd")
    assert [each.text for each in shown] == [each["text"] for each in book]


def test_a_file_becomes_a_pile_that_one_can_filter_and_answer(page: webdriver.Chrome, tmp_path: Path) -> None:
    given = tmp_path / "Invitations.csv"
    given.write_text(CSV, encoding="utf-8")
    page.find_element(By.ID, "file").send_keys(str(given))
    wait_for(page, "#told", "People: 2")
    assert "1" in said(page, "#told").partition("·")[2]
    assert "Invitations.csv, 4" in said(page, "#left-out")
    names = page.find_elements(By.CSS_SELECTOR, "#rows .name")
    assert [each.text for each in names] == ["Ada Lovelace", "Jürgen Müller"]
    wait_for(page, "#advice", "Ada Lovelace")
    names[1].click()
    wait_for(page, "#advice", "Jürgen Müller")
    reply = assert_the_core_says_the_same(page)
    assert page.find_elements(By.CSS_SELECTOR, "#rows strong")[1].text == reply["advice"][0]["label"]
    Select(page.find_element(By.NAME, "purpose")).select_by_value("current")
    wait_for(page, "#rows tr:nth-child(2) strong", "Write first")
    assert said(page, "#rows tr:nth-child(1) strong") != "Write first"


def test_what_is_dropped_anywhere_is_read_as_one_export(page: webdriver.Chrome) -> None:
    mine = CSV.replace("Bob,,,", '"Grace Hopper","2/9/26, 9:00 AM",,').replace("in/bob", "in/grace")
    page.execute_script(DROP, {"Invitations.csv": mine, "Connections.csv": CONNECTIONS})
    wait_for(page, "#told", "People: 3")
    names = page.find_elements(By.CSS_SELECTOR, "#rows .name")
    assert [each.text for each in names] == ["Ada Lovelace", "Jürgen Müller", "Grace Hopper"]
    assert_the_core_says_the_same(page)
    page.execute_script(DROP, {"Invitations.csv": CSV})
    wait_for(page, "#told", "People: 2")
    choose = page.find_elements(By.CSS_SELECTOR, "#rows .name")[1]
    choose.click()
    Select(page.find_element(By.NAME, "purpose")).select_by_value("current")
    wait_for(page, "#rows tr:nth-child(2) strong", "Write first")


def test_the_whole_page_changes_its_language(page: webdriver.Chrome) -> None:
    Select(page.find_element(By.ID, "language")).select_by_value("de")
    wait_for(page, "#rows tr:nth-child(2) strong", "Erst schreiben")
    wait_for(page, "#advice h2", "Erst schreiben")
    assert "Personen: 2" in said(page, "#told")
    assert page.find_element(By.TAG_NAME, "html").get_attribute("lang") == "de"
    empty = "return [...document.querySelectorAll('[data-words]')].filter((node) => !node.textContent).length"
    assert page.execute_script(empty) == 0
    Select(page.find_element(By.ID, "language")).select_by_value("en")
    wait_for(page, "#advice h2", "Write first")


def test_a_file_that_holds_no_invitations_is_told(page: webdriver.Chrome, tmp_path: Path) -> None:
    given = tmp_path / "holiday.csv"
    given.write_text("a,b\n1,2\n", encoding="utf-8")
    before = said(page, "#told")
    page.find_element(By.ID, "file").send_keys(str(given))
    WebDriverWait(page, 20).until(
        lambda shown: said(shown, "#told") not in {before, "", "Reading the file…"}, "why it is not read"
    )
    assert len(page.find_elements(By.CSS_SELECTOR, "#rows tr")) == 2


def test_nothing_is_loaded_from_anywhere_else(page: webdriver.Chrome, address: str) -> None:
    loaded = page.execute_script("return performance.getEntriesByType('resource').map(({ name }) => name)")
    assert loaded
    assert [name for name in loaded if not name.startswith((address, "data:", "blob:"))] == []


def test_axe_finds_nothing_in_light_and_dark_nor_does_a_narrow_window_scroll_sideways(
    page: webdriver.Chrome,
) -> None:
    for scheme in SCHEMES:
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        page.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
        assert violations(page) == [], scheme
    metrics = {"width": 320, "height": 800, "deviceScaleFactor": 1, "mobile": False}
    page.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    assert page.execute_script("return document.documentElement.scrollWidth") <= 320
    assert violations(page) == []
