"""The panel beside LinkedIn's own page: what is done in the one shows in the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.e2e.bar import focused
from tests.e2e.browser import SENT, Browser
from tests.e2e.panel import found, keep_pile, names, open_panel, text
from tests.e2e.sent_page import notice, open_sent, press_in_dialog, press_withdraw
from tests.e2e.shadows import wait_for_verdicts
from tests.e2e.sorting import asked, open_pile, press, shown
from tests.e2e.storage import journal_states
from tests.e2e.waiting import wait_until
from tests.replica.piles import pile

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

    from tests.replica.server import Replica


def beside(driver: Chrome, people: int) -> tuple[str, str]:
    """Open the Sent list in a second tab; return the tabs of panel and list, the list in front."""
    panel = driver.current_window_handle
    driver.switch_to.new_window("tab")
    open_sent(driver, SENT)
    wait_for_verdicts(driver, people)
    return panel, driver.current_window_handle


def withdraw(driver: Chrome, name: str) -> None:
    """Withdraw an invitation by hand, as LinkedIn lets one."""
    press_withdraw(driver, name)
    press_in_dialog(driver, "Withdraw")
    notice(driver)


def test_sort_out_leads_to_the_row_and_asks_about_nobody_who_is_gone(
    browser: Browser, replica: Replica
) -> None:
    people = pile(6, 0)
    replica.reset(people)
    driver = open_pile(browser, people)
    first = asked(driver)["name"]
    panel, page = beside(driver, len(people))

    def led() -> bool:
        """Press, and again where the panel was just drawing anew who came from the list."""
        driver.switch_to.window(panel)
        driver.find_element("css selector", "[data-key=row]").click()
        driver.switch_to.window(page)
        return bool(focused(driver) == first)

    wait_until(led, "their badge has the focus")
    withdraw(driver, first)
    driver.switch_to.window(panel)
    wait_until(lambda: shown(driver)["name"] not in {"", first}, "somebody else is asked about")
    assert shown(driver)["count"] == f"0 of {len(people) - 1}"

    driver.switch_to.window(page)
    driver.close()
    driver.switch_to.window(panel)
    driver.find_element("css selector", "[data-key=row]").click()
    [toast] = wait_until(lambda: found(driver, "#toast"), "why that cannot be")
    assert "The Sent tab is not open." in toast.text
    assert press(driver, "1")["name"] not in {"", first}, "sorting goes on"


def test_a_list_left_open_loses_who_was_withdrawn_and_history_has_them(
    browser: Browser, replica: Replica
) -> None:
    people = pile(4, 0)
    replica.reset(people)
    keep_pile(browser, people)
    driver = open_panel(browser)
    wait_until(lambda: len(names(driver)) == len(people), "the list")
    gone = names(driver)[0]
    panel, page = beside(driver, len(people))
    withdraw(driver, gone)
    driver.switch_to.window(panel)
    wait_until(lambda: gone not in names(driver), "gone from the list")
    driver.get(browser.extension_page("panel/panel.html#history"))
    wait_until(lambda: gone in text(driver, "#view"), "in the history")
    assert journal_states(browser) == [(gone, "withdrawn")]
    driver.switch_to.window(page)
    driver.close()
    driver.switch_to.window(panel)
