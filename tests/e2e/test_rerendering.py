"""The page builds its rows anew, or shows the next person in an old row: each row keeps its own badge."""

from __future__ import annotations

import pytest

from tests.e2e.browser import Browser
from tests.e2e.sent_page import notice, open_sent, press_in_dialog, press_withdraw, scroll_to_end
from tests.e2e.shadows import said, see_next, wait_for_verdicts
from tests.e2e.verdicts import verdicts_of
from tests.e2e.waiting import stays, wait_until
from tests.replica.server import Replica

SEE_EACH_FRAME = """
const [verdicts] = arguments;
const seen = window.seen = {frames: 0, badges: 0, wrong: []};
const probe = document.body.appendChild(document.createElement("i"));
const look = () => {
  for (const row of document.querySelectorAll("main [role=listitem]")) {
    const name = row.querySelector("p").textContent;
    for (const host of [...row.querySelectorAll("*")].filter((node) => node.shadowRoot)) {
      const {verdict} = host.shadowRoot.querySelector(".badge").dataset;
      seen.badges += 1;
      if (![verdicts[name], "thinking"].includes(verdict)) seen.wrong.push([name, verdict]);
    }
  }
};
// Sizes are told after all that a frame does and before it is painted.
new ResizeObserver(look).observe(probe);
const next = () => {
  seen.frames += 1;
  probe.style.cssText = `position: fixed; top: 0; width: ${1 + seen.frames % 2}px; height: 1px`;
  requestAnimationFrame(next);
};
next();
"""

FRAMES = 120
"""How many are looked at after the press: two seconds of them on a machine that has nothing else to do."""
type Said = list[tuple[str | None, str | None]]


def expected(replica: Replica, without: str = "") -> Said:
    """Return name and verdict of everybody the core was asked about, in the page's order."""
    people = [person for person in replica.people if person.name != without]
    return [(person.name, verdict) for person, verdict in zip(people, verdicts_of(people), strict=True)]


@pytest.mark.parametrize("rerender", ["rebuild", "reuse"])
def test_forty_rows_keep_their_badges_when_the_page_builds_them_anew(
    browser: Browser, replica: Replica, rerender: str
) -> None:
    replica.options.rerender = rerender  # type: ignore[assignment]
    driver = browser.driver
    open_sent(driver)
    wait_for_verdicts(driver, 10)
    scroll_to_end(driver, 40)
    assert wait_for_verdicts(driver, 40) == expected(replica)
    press_withdraw(driver, "Marcus Bell")
    press_in_dialog(driver, "Withdraw")
    assert notice(driver) == "Invitation to Marcus withdrawn."
    left = expected(replica, without="Marcus Bell")

    def settled() -> bool:
        see_next(driver)
        return said(driver) == left

    wait_until(settled, "each row has its own badge again")
    stays(lambda: said(driver) == left, "and keeps it")


def test_a_row_that_is_another_persons_at_once_never_shows_the_formers_verdict(
    browser: Browser, replica: Replica
) -> None:
    replica.options.rerender = "reuse"
    driver = browser.driver
    open_sent(driver)
    wait_for_verdicts(driver, 10)
    driver.execute_script(SEE_EACH_FRAME, dict(expected(replica)))
    press_withdraw(driver, "Marcus Bell")
    press_in_dialog(driver, "Withdraw")

    before = driver.execute_script("return seen.frames")
    wait_until(lambda: driver.execute_script("return seen.frames") > before + FRAMES, "frames to look at")
    seen = driver.execute_script("return seen")
    assert seen["wrong"] == []
    assert seen["badges"] > seen["frames"] > 1
