"""A page that comes with a hundred rows: those that a person sees are judged before the others."""

from __future__ import annotations

from tests.e2e.browser import SENT, Browser
from tests.e2e.generations import MARKUPS
from tests.e2e.parts import ask_background
from tests.e2e.waiting import wait_until
from tests.replica.people import crowd
from tests.replica.server import Replica

FEW = 25
"""So many at once are judged in one message, in sight or not; the page may arrive in pieces."""
HEAR = """
globalThis.heard = [];
chrome.runtime.onMessage.addListener(({kind, readings}) => {
  if (kind === "advise") heard.push(readings.map(({name}) => name));
});
"""
IN_SIGHT = """
const [row, name] = arguments;
return [...document.querySelectorAll(row)].filter((node) => {
  const {top, bottom} = node.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}).map((node) => node.querySelector(name).textContent.trim());
"""


def test_rows_in_sight_are_asked_for_before_the_others(browser: Browser, replica: Replica) -> None:
    replica.reset(crowd(104))
    markup, driver = MARKUPS["g1"], browser.driver
    driver.get(browser.extension_page("options/options.html"))  # the background lives
    ask_background(browser, HEAR)
    markup.open(driver, replica)
    assert driver.current_url == SENT
    wait_until(lambda: len(markup.badges_on_the_way(driver)) == 100, "badges")
    asked: list[list[str]] = ask_background(browser, "heard")
    assert [name for names in asked for name in names] == [person.name for person in replica.people[:100]]
    driver.execute_script("scrollTo(0, 0)")
    in_sight = set(driver.execute_script(IN_SIGHT, markup.row, markup.name))
    last = max(at for at, names in enumerate(asked) if in_sight & set(names))
    assert sum(map(len, asked[: last + 1])) <= FEW + len(in_sight)
