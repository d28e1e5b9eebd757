"""What a person does on each form of the Sent page, whatever its markup."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from selenium.webdriver.common.by import By

from tests.e2e.browser import SENT
from tests.e2e.sent_page import HAND_TAKES, bring_into_sight
from tests.e2e.shadows import see_next
from tests.e2e.waiting import do, wait_until

if TYPE_CHECKING:
    from selenium.webdriver import Chrome
    from selenium.webdriver.remote.webelement import WebElement

    from tests.replica.hits import Way
    from tests.replica.server import Replica

FURTHER = """
const [more] = arguments;
for (const node of [document.querySelector("main"), document.scrollingElement]) {
  node.scrollTop = node.scrollHeight;
}
document.querySelector(more)?.scrollIntoView({block: "center"});
"""
BADGES = """
const [row, name] = arguments;
return [...document.querySelectorAll(row)].flatMap((item) => {
  const hosts = [...item.querySelectorAll("*")].filter((node) => node.shadowRoot?.querySelector(".badge"));
  return hosts.map((host) => [
    item.querySelector(name).textContent.trim(), host.shadowRoot.querySelector(".badge").dataset.verdict]);
});
"""


@dataclass(frozen=True)
class Markup:
    """One form of the page: the options that ask for it, and where a test finds what in it."""

    options: dict[str, Any]
    row: str
    name: str
    control: str
    dialog: str
    way: Way
    more: str = "main .none"
    asks: bool = True
    """Whether a row's control is sure to open a dialog; where it is not, a page's first press has to wait."""

    def open(self, driver: Chrome, replica: Replica, **options: Any) -> None:
        """Ask for this form, load the Sent page and wait for its rows."""
        vars(replica.options).update(self.options, **options)
        driver.get(SENT)
        wait_until(lambda: self.rows(driver), "the first rows")

    def rows(self, driver: Chrome) -> list[WebElement]:
        """Return the rows in the document."""
        return driver.find_elements(By.CSS_SELECTOR, self.row)

    def load_all(self, driver: Chrome, count: int) -> None:
        """Scroll, or press for more, until the list has `count` rows."""

        def further() -> bool:
            if len(self.rows(driver)) >= count:
                return True
            driver.execute_script(FURTHER, self.more)
            for button in driver.find_elements(By.CSS_SELECTOR, self.more):
                button.click()
            return False

        wait_until(further, f"{count} rows")

    def badges(self, driver: Chrome) -> list[list[str | None]]:
        """Return name and verdict of each row with a badge, in the page's order."""
        found: list[list[str | None]] = driver.execute_script(BADGES, self.row, self.name)
        return found

    def badges_on_the_way(self, driver: Chrome) -> list[list[str | None]]:
        """As `badges`, and scroll on to the first row that has none yet."""
        see_next(driver, self.row)
        return self.badges(driver)

    def row_of(self, driver: Chrome, name: str) -> WebElement:
        """Return that person's row."""
        return next(
            row for row in self.rows(driver) if row.find_element(By.CSS_SELECTOR, self.name).text == name
        )

    def press_withdraw(self, driver: Chrome, name: str) -> None:
        """Press the control in that person's row."""

        def press() -> None:
            control = self.row_of(driver, name).find_element(By.CSS_SELECTOR, self.control)
            bring_into_sight(driver, control)
            control.click()

        do(press, f"pressing the control of {name}")

    def dialogs(self, driver: Chrome) -> list[WebElement]:
        """Return the open confirmation, if there is one."""
        return driver.find_elements(By.CSS_SELECTOR, self.dialog)

    def press_in_dialog(self, driver: Chrome, text: str) -> None:
        """Press the dialog's button with that text, no sooner than a person can."""
        wait_until(lambda: self.dialogs(driver), "the dialog")
        time.sleep(HAND_TAKES)

        def press() -> None:
            [dialog] = wait_until(lambda: self.dialogs(driver), "the dialog")
            buttons = dialog.find_elements(By.CSS_SELECTOR, "button")
            next(each for each in buttons if each.text == text).click()

        do(press, f"pressing {text}")


LOAD_MORE = "main section > div:last-child > button"


def _g1(way: Way, *, other_markup: bool) -> Markup:
    return Markup(
        {"generation": "g1", "other_markup": other_markup},
        row=".mn-invitation-list > .invitation-card",
        name=".invitation-card__title",
        control=".invitation-card__action-btn",
        dialog=".artdeco-modal",
        way=way,
    )


def _g2(dialog: str, *, other_markup: bool) -> Markup:
    return Markup(
        {"generation": "g2", "other_markup": other_markup},
        row="[role=listitem]",
        name="p",
        control="[data-view-name]",
        dialog=f"#root > {dialog}",
        way="dash",
        more=LOAD_MORE,
    )


def _g3(**options: Any) -> Markup:
    return Markup(
        {"generation": "g3", **options},
        row="main [role=listitem]",
        name="p",
        control="a[aria-disabled]",
        dialog="#root > dialog[open]",
        way="sdui",
    )


MARKUPS = {
    "g1": _g1("classic", other_markup=False),
    "g1, other markup": _g1("batch", other_markup=True),
    "g2": _g2("dialog[open]", other_markup=False),
    "g2, other markup": _g2("[role=dialog]", other_markup=True),
    "g3": _g3(),
    "g3, rows wrapped": _g3(rows_wrapped=True, pill="button"),
}
