"""Whoever sits before the browser in an ordinary session, and what must be so after it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import TYPE_CHECKING

from selenium.webdriver.common.by import By

from tests.e2e.browser import SENT
from tests.e2e.sent_page import OPEN_DIALOG, open_sent, press_withdraw, rows
from tests.e2e.shadows import badges, inside_shadows, texts_inside
from tests.e2e.storage import journal_states, pass_a_day
from tests.e2e.waiting import wait_until

if TYPE_CHECKING:
    from selenium.webdriver import Chrome
    from selenium.webdriver.remote.webelement import WebElement

    from tests.e2e.browser import Browser
    from tests.replica.server import Replica

CONTROL = "main [role=listitem] a[aria-disabled]"
ASKS_TO_WAIT = ".notice:popover-open"
ROWS_LEFT = 12
LABEL = "Withdraw invitation sent to "
NAMES = """
const [selector, label] = arguments;
return [...document.querySelectorAll(selector)].map(
  (node) => node.getAttribute("aria-label").replace(label, ""));
"""


READS_FOR = 1.0
"""Seconds in which a person reads that they are asked to press again."""
MOST_PRESSES = 5


class HeldError(Exception):
    """A press within the budget did not get through."""


def press_until(is_done: Callable[[], object], press: Callable[[], object], driver: Chrome) -> int:
    """Press, and again where the extension asks for it, until something is done; return how often."""
    for presses in range(1, MOST_PRESSES + 1):
        press()
        wait_until(lambda: is_done() or inside_shadows(driver, ASKS_TO_WAIT), "an answer to the press")
        if is_done():
            return presses
        time.sleep(READS_FOR)
        if is_done():
            return presses
    raise HeldError(f"{MOST_PRESSES} presses")


@dataclass
class Person:
    """Whoever sits before the browser; keeps count of what they did and of what went wrong."""

    browser: Browser
    replica: Replica
    lot: Random
    confirmed: list[str] = field(default_factory=list)
    held: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    asked_to_wait: int = 0

    @property
    def driver(self) -> Chrome:
        """The browser's driver."""
        return self.browser.driver

    def live(self, sessions: dict[str, Callable[[Person], None]]) -> str:
        """Live one session, drawn by lot, and check the journal; return what it was."""
        name, session = self.lot.choice(list(sessions.items()))
        self.start()
        try:
            session(self)
        except (HeldError, AssertionError) as held:
            self.held.append(f"{name}: {held}, told {self.told()} at {self.driver.current_url}")
            self.behave()
            self.load()
        self.check(name)
        pass_a_day(self.browser)
        return name

    def start(self) -> None:
        """Have a Sent list on screen with enough rows, and a server that behaves."""
        self.behave()
        if len(self.replica.site.withdrawn) > len(self.replica.people) - ROWS_LEFT:
            self.replica.site.withdrawn.clear()
            self.load()
        elif self.driver.current_url != SENT or len(rows(self.driver)) < 2:
            self.load()

    def behave(self) -> None:
        """Have the server answer at once, with the newest page."""
        options = self.replica.options
        options.dialog_seconds = options.withdraw_seconds = 0.0
        options.withdraw_status = 200
        options.generation, options.enter = "g3", "ignored"

    def load(self) -> None:
        """Load the Sent list and wait until the extension has drawn."""
        open_sent(self.driver)
        self.see_badges()

    def see_badges(self) -> None:
        """Wait until the extension has drawn."""
        wait_until(lambda: badges(self.driver), "badges")

    def press(self, name: str = "") -> str:
        """Press the control of somebody, or of one by name, and wait for the dialog; return the name."""
        name = name or self.lot.choice(self.driver.execute_script(NAMES, CONTROL, LABEL))
        press_withdraw(self.driver, name)
        self.dialog(name)
        return name

    def dialog(self, what: str) -> WebElement:
        """Wait for the dialog; HeldError where it does not come."""
        try:
            opened = wait_until(lambda: self.driver.find_elements(By.CSS_SELECTOR, OPEN_DIALOG), what)
        except AssertionError as never:
            raise HeldError(f"{what}: {self.told()} at {self.driver.current_url}") from never
        return opened[0]

    def told(self) -> list[str]:
        """Return what the extension's notices say."""
        return texts_inside(self.driver, ".notice:popover-open")

    def answer(self, text: str) -> None:
        """Press the dialog's button with that text, a second time where the extension asks for it."""
        time.sleep(self.lot.uniform(0.2, 0.4))  # nobody presses before they have seen
        selector = f"{OPEN_DIALOG} button[{'aria-label^=Withdraw' if text == 'Withdraw' else 'type'}]"
        buttons = self.driver.find_elements(By.CSS_SELECTOR, selector)
        button = next(each for each in buttons if each.text == text)
        self.asked_to_wait += press_until(self.is_closed, button.click, self.driver) - 1

    def is_closed(self) -> bool:
        """Tell whether the dialog has gone."""
        return not self.driver.find_elements(By.CSS_SELECTOR, OPEN_DIALOG)

    def see_closed(self, what: str) -> None:
        """Wait until the dialog has gone."""
        wait_until(self.is_closed, what)

    def withdraw(self) -> None:
        """Press, confirm, and see the request arrive."""
        name = self.press()
        before = len(self.replica.withdrawals)
        self.answer("Withdraw")
        if len(self.replica.withdrawals) != before + 1:
            raise HeldError(f"the request for {name}")
        self.confirmed.append(name)

    def check(self, session: str) -> None:
        """Compare the journal with what was done."""
        try:
            wait_until(self.is_written, session)
        except AssertionError:
            entries = journal_states(self.browser)
            self.lost.append(f"{session}: {entries[-3:]} instead of {self.confirmed[-3:]}")
            self.confirmed = [name for name, _ in entries]

    def is_written(self) -> bool:
        """Tell whether the journal holds all that was confirmed, its outcome known, and no reservation."""
        entries = journal_states(self.browser)
        known = all(state in {"withdrawn", "failed"} for _, state in entries)
        return known and [name for name, _ in entries] == self.confirmed
