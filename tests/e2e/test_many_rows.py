"""Hundreds of rows in one task of the page, more than a frame has time for: each gets its own badge."""

from __future__ import annotations

from tests.bench.shared.visits import GROW, REBUILD
from tests.e2e.browser import Browser
from tests.e2e.sent_page import open_sent, scroll_to_end
from tests.e2e.shadows import wait_for_verdicts, walk_along

MANY = 400
NAMES = """
const rows = [...document.querySelectorAll("main [role=listitem]")];
return rows.map((row) => row.querySelector("p").textContent);
"""


def test_rows_that_come_at_once_and_are_built_anew_at_once_have_each_their_badge(browser: Browser) -> None:
    driver = browser.driver
    open_sent(driver)
    wait_for_verdicts(driver, 10)
    scroll_to_end(driver, 40)
    first = wait_for_verdicts(driver, 40)
    driver.execute_async_script(GROW, MANY, MANY, 0, 0)
    here = walk_along(driver, MANY)
    assert [name for name, _ in here] == driver.execute_script(NAMES)
    assert here[:40] == first
    driver.execute_script(REBUILD)
    assert walk_along(driver, MANY) == here
