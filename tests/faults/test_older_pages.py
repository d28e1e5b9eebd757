"""The older forms of the page, their handlers obeying scripts: nothing of theirs reaches the server."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from selenium.webdriver import Chrome

from tests.breadth import some
from tests.e2e.browser import Browser, chromium
from tests.e2e.generations import MARKUPS, Markup
from tests.e2e.parts import ask_background
from tests.e2e.shadows import inside_shadows
from tests.e2e.storage import journal_states
from tests.e2e.waiting import stays, wait_until
from tests.faults.events import EVENTS, EVERY_100_MS, HEAR, HEARD, OWN_FUNCTIONS, PRESS_ALL
from tests.faults.ledger import note
from tests.faults.requests import WITHDRAWALS
from tests.faults.ways import send
from tests.replica.server import Replica

RULES = "chrome.declarativeNetRequest.getSessionRules().then((rules) => rules.length)"
NOTICE = ".notice:popover-open"
OBEYING = {"untrusted_clicks": True, "enter": "native"}
AT_ONCE = replace(MARKUPS["g1"], options={**MARKUPS["g1"].options, "at_once": True})
PAGES = {name: MARKUPS[name] for name in ("g1", "g1, other markup", "g2", "g2, other markup")}
EVERY_PAGE = {**PAGES, "g1, at once": AT_ONCE}


@pytest.fixture(scope="module")
def bare(running_replica: Replica) -> Iterator[Chrome]:
    """Run a browser without the extension."""
    with chromium(running_replica.port) as browser:
        yield browser.driver


def rows_of(markup: Markup) -> str:
    return f"{markup.row} {markup.control}"


def confirm_of(markup: Markup) -> str:
    return f"{markup.dialog} button"


@pytest.mark.parametrize("name", some(EVERY_PAGE, 2))
def test_without_the_guard_each_attack_arrives(name: str, bare: Chrome, replica: Replica) -> None:
    markup = EVERY_PAGE[name]
    markup.open(bare, replica)  # its own handlers ignore scripts, so that the rows stay
    for attack in EVENTS.values():
        bare.execute_script(HEAR, f"{rows_of(markup)}, {confirm_of(markup)}")
        assert bare.execute_async_script(PRESS_ALL, rows_of(markup), [attack], 0) > 0
        assert bare.execute_script(HEARD) > 0, attack
    markup.open(bare, replica, **OBEYING)
    bare.execute_async_script(EVERY_100_MS, 1, rows_of(markup), confirm_of(markup))
    wait_until(lambda: len(replica.withdrawals) > 1, "the withdrawals of a script")
    before = len(replica.withdrawals)
    assert bare.execute_async_script(OWN_FUNCTIONS, markup.way) > 0
    assert len(replica.withdrawals) > before


@pytest.fixture
def page(request: pytest.FixtureRequest, browser: Browser, replica: Replica) -> Markup:
    """Open that form of the page, guarded by clicks and by rules."""
    markup: Markup = EVERY_PAGE[request.param]
    markup.open(browser.driver, replica, **OBEYING)
    wait_until(lambda: markup.badges(browser.driver), "the badges")
    wait_until(lambda: ask_background(browser, RULES), "the rules")
    return markup


@pytest.mark.parametrize(("page", "name"), some([(each, each) for each in EVERY_PAGE]), indirect=["page"])
def test_scripts_on_the_list(page: Markup, name: str, browser: Browser, replica: Replica) -> None:
    driver = browser.driver
    driver.execute_script(HEAR, rows_of(page))
    made = driver.execute_async_script(PRESS_ALL, rows_of(page), list(EVENTS.values()), 50)
    stays(lambda: not page.dialogs(driver), "no dialog opens", 0.4)
    assert driver.execute_script(HEARD) == 0
    note(f"{name}, rows: each of {len(EVENTS)} scripted activations", made, replica.people_withdrawn, 0)
    made = driver.execute_async_script(EVERY_100_MS, 2, rows_of(page), confirm_of(page))
    note(f"{name}, rows and dialogs: click() every 100 ms", made, replica.people_withdrawn, 0)
    made = driver.execute_async_script(OWN_FUNCTIONS, page.way)
    note(f"{name}, the site's own function called directly", made, replica.people_withdrawn, 0)
    made = sum(send(driver, list(WITHDRAWALS.values()), how) for how in ("fetch", "XMLHttpRequest"))
    note(f"{name}, fetch and XMLHttpRequest: each address, ten at once", made, replica.people_withdrawn, 0)


@pytest.mark.parametrize(("page", "name"), some([(each, each) for each in PAGES], 2), indirect=["page"])
def test_scripts_on_the_users_own_dialog(page: Markup, name: str, browser: Browser, replica: Replica) -> None:
    driver = browser.driver
    page.press_withdraw(driver, "Marcus Bell")
    if not page.asks:
        wait_until(lambda: inside_shadows(driver, NOTICE), "the notice that asks to wait")
        wait_until(lambda: journal_states(browser) == [("Marcus Bell", "reserved")], "the reservation")
        page.press_withdraw(driver, "Marcus Bell")
    wait_until(lambda: page.dialogs(driver), "the dialog")
    driver.execute_script(HEAR, confirm_of(page))
    driver.execute_async_script(PRESS_ALL, confirm_of(page), list(EVENTS.values()), 50)
    made = driver.execute_async_script(EVERY_100_MS, 2, rows_of(page), confirm_of(page))
    stays(lambda: not replica.withdrawals, "nothing arrives", 0.4)
    assert driver.execute_script(HEARD) == 0
    assert page.dialogs(driver)
    note(
        f"{name}, the user's own dialog: each activation, and every 100 ms", made, len(replica.withdrawals), 0
    )
    page.press_in_dialog(driver, "Withdraw")
    wait_until(lambda: len(replica.withdrawals) == 1, "the user's own withdrawal")


@pytest.mark.parametrize("page", ["g1, at once"], indirect=True)
def test_scripts_beside_the_row_that_the_user_pressed(
    page: Markup, browser: Browser, replica: Replica
) -> None:
    driver = browser.driver
    page.press_withdraw(driver, "Marcus Bell")
    made = driver.execute_async_script(PRESS_ALL, rows_of(page), list(EVENTS.values()), 50)
    if not replica.withdrawals:
        page.press_withdraw(driver, "Marcus Bell")  # asked for, where it could not be known before
    wait_until(lambda: journal_states(browser) == [("Marcus Bell", "withdrawn")], "the user's own withdrawal")
    stays(lambda: len(replica.withdrawals) == 1, "nothing but that", 0.4)
    note("g1, at once, beside the row that the user pressed: each", made, replica.people_withdrawn, 1)
