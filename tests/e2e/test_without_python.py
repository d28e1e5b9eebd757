"""Python cannot start: the badges say so, and the throttle guards all the same."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver.remote.webelement import WebElement

from tests.e2e.browser import Browser, chromium
from tests.e2e.consent import grant_consent
from tests.e2e.panel import found, keep_pile, open_panel, text
from tests.e2e.sent_page import notice, open_sent, press_in_dialog, press_withdraw
from tests.e2e.settings import open_settings
from tests.e2e.shadows import badges, inside_shadows, texts_inside
from tests.e2e.storage import journal_states
from tests.e2e.waiting import stays, wait_until
from tests.replica.piles import pile
from tests.replica.server import Replica

GIVES_UP_WITHIN = 90
NOTICE = ".notice:popover-open"
DAY = "Withdrawn in the last 24 hours: 0 of 10 Does the other person notice?"


@pytest.fixture(scope="module")
def crippled(
    extension: Path, running_replica: Replica, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Browser]:
    """Run a browser whose extension has a damaged WebAssembly file and no wheel of the core."""
    folder = tmp_path_factory.mktemp("crippled") / "extension"
    shutil.copytree(extension, folder)
    for path in folder.rglob("*"):
        if path.name == "pyodide.asm.wasm" or path.suffix in {".whl", ".snapshot"}:
            path.write_bytes(b"\0asm damaged")
    running_replica.reset()
    with chromium(running_replica.port, folder) as browser:
        grant_consent(browser)
        yield browser


@pytest.mark.slow
def test_the_badges_say_so_and_the_throttle_still_guards(crippled: Browser, running_replica: Replica) -> None:
    driver = crippled.driver
    open_sent(driver)

    def given_up() -> bool:
        shown = badges(driver)
        return len(shown) == 10 and all(badge["verdict"] == "no_core" for badge in shown)

    wait_until(given_up, "ten badges that say it", GIVES_UP_WITHIN)
    press_withdraw(driver, "Marcus Bell")
    wait_until(lambda: journal_states(crippled) == [("Marcus Bell", "reserved")], "the reservation", 2)
    said = wait_until(lambda: texts_inside(driver, ".below p"), "the help")
    assert len(said) == 2
    assert said[0]
    assert said[1] == DAY
    press_in_dialog(driver, "Withdraw")
    assert notice(driver) == "Invitation to Marcus withdrawn."
    wait_until(lambda: journal_states(crippled) == [("Marcus Bell", "withdrawn")], "the journal's entry")
    press_withdraw(driver, "Jonas Lindqvist")
    wait_until(lambda: inside_shadows(driver, NOTICE), "the notice that holds the second")
    stays(lambda: len(running_replica.withdrawals) == 1, "one withdrawal and no more")


@pytest.mark.slow
def test_the_practice_of_the_welcome_page_says_so_and_tries_again(crippled: Browser) -> None:
    driver = crippled.driver
    driver.get(crippled.extension_page("welcome/welcome.html"))

    def retry() -> WebElement | None:
        found = driver.find_elements("css selector", "#practice .push.slim")
        return next((each for each in found if each.is_displayed()), None)

    def says_why() -> bool:
        return "Python did not start" in text(driver, "#practice [role=status]")

    again = wait_until(retry, "the way to try again", GIVES_UP_WITHIN)
    assert again
    assert says_why()
    assert {each.get_attribute("data-verdict") for each in inside_shadows(driver, ".badge")} == {"no_core"}
    again.click()
    wait_until(lambda: not says_why(), "it is tried")
    wait_until(lambda: retry() and says_why(), "and said again", GIVES_UP_WITHIN)
    driver.find_elements("css selector", "#practice .site-withdraw")[0].click()
    dialog = wait_until(lambda: driver.find_elements("css selector", "dialog[open]"), "the dialog")
    assert dialog, "the limits need no Python"


@pytest.mark.slow
def test_the_plan_says_so_and_tries_again_and_a_source_says_that_it_is_missing(crippled: Browser) -> None:
    keep_pile(crippled, pile(4, 0))
    driver = open_panel(crippled, "#today")

    def again() -> list[WebElement]:
        said = text(driver, "#view")
        if "What works it out did not start. Your list and your history are safe." not in said:
            return []
        return [each for each in found(driver, "#view button") if each.text == "Try again"]

    [button] = wait_until(again, "the plan that could not be made", GIVES_UP_WITHIN)
    button.click()
    wait_until(lambda: not again(), "it is tried")
    wait_until(again, "and said again", GIVES_UP_WITHIN)

    open_settings(crippled)
    driver.find_element("css selector", "#per_day-source summary").click()
    missing = "This source could not be loaded right now."
    wait_until(
        lambda: text(driver, "#per_day-source ul") == missing,
        missing,
        GIVES_UP_WITHIN,
    )
