"""Others write into rows and dialogs: everybody keeps their own verdict, and every withdrawal counts."""

from __future__ import annotations

from typing import Any

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from tests.breadth import some
from tests.e2e.browser import Browser
from tests.e2e.console import complaints
from tests.e2e.generations import MARKUPS, Markup
from tests.e2e.sent_page import HAND_TAKES, bring_into_sight
from tests.e2e.shadows import inside_shadows
from tests.e2e.storage import journal_states
from tests.e2e.verdicts import verdicts_of
from tests.e2e.waiting import do, wait_until
from tests.replica.server import Replica

NOTICE = ".notice:popover-open"
MANY: dict[str, Any] = {
    "others": [
        "translator: texts in font elements",
        "note taker: words in the name",
        "note taker: a line before the name",
        "note taker: a line after the sent line",
        "note taker: a control that names the person",
        "the site: characters that show nothing",
    ]
}
LABELS: dict[str, Any] = {
    "others": ["translator: labels without the name", "word marker: each word in an element"],
    "language": "de",
}
BARE: dict[str, Any] = {
    "others": ["the site: no label on the control", "note taker: a picture in the name"],
    "others_after": 30,
}
CASES = [
    ("g3", {**MANY, "others_after": 30}),
    ("g2", MANY),
    ("g1", {**LABELS, "others_after": 3000}),
    ("g1", MANY),
    ("g3", {**LABELS, "others_after": 3000}),
    ("g2", LABELS),
    ("g3", BARE),
    ("g3", {**MANY, "others_after": 3000}),
    ("g2", {**LABELS, "others_after": 3000}),
]
SAID = """
const [selector] = arguments;
return [...document.querySelectorAll(selector)].map((row) => {
  const roots = [...row.querySelectorAll("*")].map((node) => node.shadowRoot);
  const badge = roots.map((root) => root?.querySelector(".badge")).find(Boolean);
  return [badge?.getAttribute("aria-label") ?? "", badge?.dataset.verdict ?? ""];
});
"""
HELPED = """
const [dialog] = arguments;
return [...dialog.querySelectorAll("*")].some((node) => node.shadowRoot?.querySelector(".help"));
"""


def press(driver: Chrome, markup: Markup, place: int) -> None:
    def act() -> None:
        control = markup.rows(driver)[place].find_element(By.CSS_SELECTOR, markup.control)
        bring_into_sight(driver, control)
        control.click()

    do(act, f"pressing the control of row {place}")


@pytest.mark.parametrize(("form", "options"), some(CASES))
def test_each_row_is_its_own_persons_and_a_withdrawal_counts(
    form: str, options: dict[str, Any], browser: Browser, replica: Replica
) -> None:
    driver, markup = browser.driver, MARKUPS[form]
    people = replica.people[:8]
    replica.reset(people)
    markup.open(driver, replica, **options)
    verdicts = verdicts_of(people, replica.options.language)

    def is_right() -> bool:
        said = driver.execute_script(SAID, markup.row)
        return len(said) == len(people) and all(
            person.name in label and verdict == wanted
            for person, wanted, (label, verdict) in zip(people, verdicts, said, strict=True)
        )

    late = options.get("others_after", 0) / 1000
    wait_until(is_right, "each row's own verdict before")
    driver.execute_async_script("setTimeout(arguments[1], arguments[0])", late * 1000)
    wait_until(is_right, "and after")

    place = next(at for at, person in enumerate(people) if person.name == "Marcus Bell")
    press(driver, markup, place)
    [dialog] = wait_until(lambda: markup.dialogs(driver), "the dialog")
    wait_until(lambda: driver.execute_script(HELPED, dialog), "our help: it is known, and whose it is")
    driver.execute_async_script("setTimeout(arguments[1], arguments[0])", (late + HAND_TAKES) * 1000)
    dialog.find_elements(By.CSS_SELECTOR, "button")[-1].click()
    wait_until(lambda: journal_states(browser) == [("Marcus Bell", "withdrawn")], "it is counted")
    press(driver, markup, 0)
    wait_until(lambda: inside_shadows(driver, NOTICE), "the next one is held")
    assert len(replica.withdrawals) == 1
    assert complaints(driver) == []
