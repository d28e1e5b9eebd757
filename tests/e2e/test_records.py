"""The panel's history and pictures, in one sitting on data that is really stored."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from selenium.webdriver import Chrome, Keys
from selenium.webdriver.remote.webelement import WebElement

from tests.e2e import records
from tests.e2e.browser import Browser
from tests.e2e.panel import texts
from tests.e2e.waiting import wait_until
from tests.looks.axe import violations

SIZES = (
    "return [...document.querySelectorAll('.plot text')].map((text) => text.getBoundingClientRect().height)"
)
FITS = """
const {scrollWidth, clientWidth} = document.querySelector(arguments[0]);
return scrollWidth <= clientWidth;
"""


@pytest.fixture
def panel(browser: Browser) -> Chrome:
    """Open the panel, as a tab, at a history of forty days."""
    driver = browser.driver
    driver.get(browser.extension_page("welcome/welcome.html"))
    records.keep(driver)
    show(driver, 380)
    driver.get(browser.extension_page("panel/panel.html#history"))
    wait_until(lambda: names(driver), "the history")
    return driver


def show(driver: Chrome, width: int, **features: str) -> None:
    """Let the window be that wide, and the system prefer that."""
    metrics = {"width": width, "height": 760, "deviceScaleFactor": 1, "mobile": False}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    media = [{"name": name.replace("_", "-"), "value": value} for name, value in features.items()]
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": media})


def all_of(driver: Chrome, selector: str) -> list[WebElement]:
    return driver.find_elements("css selector", selector)


def one(driver: Chrome, selector: str, text: str = "") -> WebElement:
    """Return the first of these elements that has such a text, once it is there."""

    def found() -> WebElement | None:
        return next((each for each in all_of(driver, selector) if text in each.text), None)

    element = wait_until(found, f"{text} in {selector}")
    assert element is not None
    return element


def names(driver: Chrome) -> list[str]:
    return texts(driver, ".past tbody th > :first-child")


def choose(driver: Chrome, text: str) -> None:
    """Choose from the menu, by its keys alone."""
    all_of(driver, "[aria-haspopup=menu]")[-1].send_keys(Keys.ENTER)
    wait_until(lambda: driver.switch_to.active_element.get_attribute("role") == "menuitem", "the focus in it")
    while driver.switch_to.active_element.text != text:
        driver.switch_to.active_element.send_keys(Keys.ARROW_DOWN)
    driver.switch_to.active_element.send_keys(Keys.ENTER)


def undo(driver: Chrome) -> None:
    one(driver, "#toast button", "Undo").click()


def test_the_history_is_a_table_that_tells_sorts_searches_saves_and_forgets(
    panel: Chrome, tmp_path: Path
) -> None:
    newest_first = list(reversed(records.NAMES))
    assert names(panel) == newest_first
    assert texts(panel, ".past b") == ["Now", "Now"]
    link = one(panel, ".past th a", "Marta")
    assert link.get_attribute("href") == "https://www.linkedin.com/in/person-1/"

    one(panel, ".past thead button", "Name").click()
    assert names(panel)[0] == "-Ivo Petrov"
    assert one(panel, ".past thead th", "Name").get_attribute("aria-sort") == "ascending"
    panel.find_element("css selector", "body").send_keys("/")
    field = panel.switch_to.active_element
    field.send_keys("zoe ang")
    wait_until(lambda: names(panel) == [records.NAMES[0]], "the one who was looked for")
    field.send_keys("nobody")
    one(panel, ".mid h2", "Nobody matches")
    one(panel, ".mid button", "Clear").click()
    assert len(names(panel)) == len(newest_first)

    field.send_keys(Keys.ARROW_DOWN)
    while "Marta" not in str(panel.switch_to.active_element.get_attribute("aria-label")):
        panel.switch_to.active_element.send_keys("j")
    panel.switch_to.active_element.send_keys(Keys.ENTER)
    told = one(panel, ".details").text
    panel.switch_to.active_element.send_keys(Keys.ESCAPE)
    assert not all_of(panel, ".details")
    panel.switch_to.active_element.send_keys(Keys.ENTER)
    for part in ("Sent 3 months ago", "Withdraw", "You copied a message", "by phone"):
        assert part in told
    assert violations(panel) == []

    where = {"behavior": "allow", "downloadPath": str(tmp_path)}
    panel.execute_cdp_cmd("Browser.setDownloadBehavior", where)
    choose(panel, "Save as CSV")
    choose(panel, "Save as JSON")
    table, saved = (tmp_path / f"second-thought-history.{kind}" for kind in ("csv", "json"))
    wait_until(lambda: saved.exists() and table.exists(), "the files")
    lines = wait_until(lambda: list(csv.DictReader(io.StringIO(table.read_text("utf-8-sig")))), "the table")
    assert [line["name"] for line in lines] == ["'-Ivo Petrov", *newest_first[1:]]
    assert lines[3]["override"] == 'They asked me "by phone", today.'
    assert [each["name"] for each in json.loads(saved.read_text("utf-8"))] == newest_first

    one(panel, ".details button", "Delete").click()
    wait_until(lambda: "Marta Lopes" not in names(panel), "one is deleted")
    undo(panel)
    wait_until(lambda: "Marta Lopes" in names(panel), "and back")
    choose(panel, "Delete all…")
    one(panel, "dialog[open] button", "Delete all").click()
    one(panel, ".mid h2", "Nothing withdrawn yet")
    undo(panel)
    wait_until(lambda: len(names(panel)) == len(newest_first), "and back")


def test_who_is_due_can_be_put_off_and_back_and_nothing_is_cut_off_when_narrow(panel: Chrome) -> None:
    due = texts(panel, ".due .name")
    assert due == [records.NAMES[0], records.NAMES[1]]
    main = one(panel, ".due .push.main")
    assert main.get_attribute("href") == "https://www.linkedin.com/in/person-0/"
    one(panel, ".due button", "In a week").click()
    wait_until(lambda: len(all_of(panel, ".due .name")) == 1, "one is put off")
    one(panel, ".due button", "Stop").click()
    wait_until(lambda: not all_of(panel, ".due")[0].is_displayed(), "nobody is due")
    undo(panel)
    one(panel, ".due .name", records.NAMES[1])
    show(panel, 320, prefers_color_scheme="dark")
    assert panel.execute_script(FITS, ".history")
    assert violations(panel) == []


def test_the_pictures_show_what_is_stored_and_say_it_in_tables(panel: Chrome, browser: Browser) -> None:
    panel.get(browser.extension_page("panel/panel.html#pictures"))
    wait_until(lambda: all_of(panel, ".plot .curve"), "the curve")
    assert one(panel, ".bignum").text == f"{records.OPEN + 2} open now"
    assert f"Seen by Second Thought: {records.OPEN}" in one(panel, ".openn").text
    wait_until(lambda: len(all_of(panel, ".plot")) == 3, "the other drawings")
    wait_until(lambda: not all_of(panel, ".c-unknown"), "the advice on everybody")
    months = texts(panel, ".barred tbody .num")
    assert months == ["3"] * 6 + ["12"]
    assert (
        f"Answered so far: {records.LEFT} of {records.LEFT + records.OPEN}"
        in one(panel, "figcaption", "How long answers took").text
    )
    assert "Limit a week: 70" in one(panel, "section", "Withdrawals a week").text
    # Answered, withdrawn, and one kept: the rest is open still.
    assert f"So far: {records.LEFT + len(records.NAMES) + 1}" in one(panel, "figcaption", "Settled").text
    for summary in all_of(panel, ".astable summary"):
        summary.send_keys(Keys.ENTER)
    days = [each.text for each in all_of(panel, ".astable")[0].find_elements("css selector", "tbody tr")]
    assert days[0].startswith("0 ")
    assert violations(panel) == []
    for width, theme in ((320, "light"), (380, "dark")):
        show(panel, width, prefers_color_scheme=theme)
        assert panel.execute_script(FITS, ".pictures")
        assert wait_until(lambda: panel.execute_script(SIZES), "the words in the drawings")
        assert min(panel.execute_script(SIZES)) >= 11
    assert violations(panel) == []
