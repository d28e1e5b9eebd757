"""Ordinary sessions of a person on the Sent list, each a function of whoever sits there."""

from __future__ import annotations

from collections.abc import Callable

from selenium.webdriver import ActionChains, Keys
from selenium.webdriver.common.by import By

from tests.e2e.browser import SITE
from tests.e2e.generations import MARKUPS
from tests.e2e.sent_page import notice, rows
from tests.e2e.waiting import wait_until
from tests.faults.person import CONTROL, LABEL, NAMES, HeldError, Person, press_until

G1 = MARKUPS["g1"]
FOCUSED = "return document.activeElement?.getAttribute('aria-label') ?? ''"
MOST_STOPS = 150
"""More than anybody's patience, and more than the page has places for the focus."""


def cancel(person: Person) -> None:
    person.press()
    person.answer("Cancel")


def escape(person: Person) -> None:
    person.press()
    person.dialog("the dialog").send_keys(Keys.ESCAPE)
    person.see_closed("the dialog has gone")


def think_again(person: Person) -> None:
    cancel(person)
    person.withdraw()


def slow_server(person: Person) -> None:
    person.replica.options.dialog_seconds = person.lot.uniform(0.1, 0.5)
    person.replica.options.withdraw_seconds = person.lot.uniform(0.1, 0.8)
    person.withdraw()


def failing_server(person: Person) -> None:
    person.replica.options.withdraw_status = person.lot.choice([429, 500, 503])
    person.withdraw()


def retry_at_once(person: Person) -> None:
    """Press again the moment that the site says that it failed."""
    person.replica.options.withdraw_status = person.lot.choice([429, 500, 503])
    name = person.press()
    person.answer("Withdraw")
    said = notice(person.driver)
    assert said.startswith("Sorry"), said
    person.confirmed.append(name)
    person.replica.options.withdraw_status = 200
    person.press(name)
    before = len(person.replica.withdrawals)
    person.answer("Withdraw")
    if len(person.replica.withdrawals) != before + 1:
        raise HeldError(f"the second request for {name}")
    person.confirmed.append(name)


def oldest_page(person: Person) -> None:
    """Withdraw on the page of the first generation, whose dialog opens at the first press."""
    G1.open(person.driver, person.replica, other_markup=False)
    wait_until(lambda: G1.badges(person.driver), "badges")
    names = [row.find_element(By.CSS_SELECTOR, G1.name).text for row in G1.rows(person.driver)[:8]]
    name = person.lot.choice([each for each in names if names.count(each) == 1])
    G1.press_withdraw(person.driver, name)
    try:
        wait_until(lambda: G1.dialogs(person.driver), "the dialog")
    except AssertionError as never:
        raise HeldError(f"the first press on {name}: {person.told()}") from never
    before = len(person.replica.withdrawals)
    person.asked_to_wait += (
        press_until(
            lambda: len(person.replica.withdrawals) == before + 1,
            lambda: G1.press_in_dialog(person.driver, "Withdraw"),
            person.driver,
        )
        - 1
    )
    person.confirmed.append(name)


def keyboard_only(person: Person) -> None:
    """Tab to a row's control, Enter, Tab to the confirm button, Enter: the mouse is not touched."""
    person.replica.options.enter = "native"
    person.load()
    name = person.lot.choice(person.driver.execute_script(NAMES, CONTROL, LABEL)[:4])
    tab_to(person, f"{LABEL}{name}")
    press_key(person, Keys.ENTER)
    person.dialog(f"Enter on {name}")
    tab_to(person, f"{LABEL}{name}")
    before = len(person.replica.withdrawals)
    presses = press_until(person.is_closed, lambda: press_key(person, Keys.ENTER), person.driver)
    person.asked_to_wait += presses - 1
    if len(person.replica.withdrawals) != before + 1:
        raise HeldError(f"the request for {name}, by keyboard")
    person.confirmed.append(name)


def press_key(person: Person, key: str) -> None:
    ActionChains(person.driver).send_keys(key).perform()


def tab_to(person: Person, label: str) -> None:
    for _ in range(MOST_STOPS):
        press_key(person, Keys.TAB)
        if person.driver.execute_script(FOCUSED) == label:
            return
    raise HeldError(f"{label}: not to be reached by Tab")


def reload_in_dialog(person: Person) -> None:
    person.press()
    person.driver.refresh()
    person.see_badges()
    person.withdraw()


def back_and_forward(person: Person) -> None:
    person.driver.find_element(By.CSS_SELECTOR, f"#root > header a[href='{SITE}/feed/']").click()
    wait_until(lambda: not rows(person.driver), "the feed")
    person.driver.back()
    person.see_badges()
    person.withdraw()


def leave_and_return(person: Person) -> None:
    person.driver.get(f"{SITE}/feed/")
    person.driver.back()
    person.see_badges()
    person.withdraw()


SESSIONS: dict[str, Callable[[Person], None]] = {
    "withdraw": Person.withdraw,
    "cancel": cancel,
    "Escape": escape,
    "cancel, then another one": think_again,
    "slow server": slow_server,
    "failing server": failing_server,
    "failed, again at once": retry_at_once,
    "the oldest page": oldest_page,
    "by keyboard": keyboard_only,
    "reload in the dialog": reload_in_dialog,
    "back and forward in the page": back_and_forward,
    "another page and back": leave_and_return,
}
