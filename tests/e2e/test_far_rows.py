"""A list far longer than the window: only what is near sight is drawn, and nothing is missed for that."""

from __future__ import annotations

import pytest
from selenium.webdriver import ActionChains, Chrome
from selenium.webdriver.common.keys import Keys

from tests.bench.shared.visits import GROW
from tests.e2e.bar import counts, press_step
from tests.e2e.card import OPEN_CARD, open_card
from tests.e2e.sent_page import scroll_to_end
from tests.e2e.shadows import inside_shadows, said, wait_for_verdicts, walk_along
from tests.e2e.waiting import stays, wait_until

MANY = 400
NEAR = 100
"""More rows than this are far from what a window shows."""
TO_TOP = "document.querySelector('main').scrollTop = 0"
FOCUSED = """
const host = document.activeElement;
const row = host?.closest("[role=listitem]");
if (!host?.shadowRoot?.activeElement) return null;
const {top, bottom} = host.shadowRoot.activeElement.getBoundingClientRect();
const rows = [...document.querySelectorAll("main [role=listitem]")];
return {at: rows.indexOf(row), seen: top > 0 && bottom < innerHeight};
"""
ONLY_THE_LAST_ASKS = """
const rows = [...document.querySelectorAll("main [role=listitem]")];
for (const row of rows) {
  const sent = [...row.querySelectorAll("p span")].find(({textContent}) => textContent.startsWith("Sent "));
  sent.textContent = row === rows.at(-1) ? "Sent 5 months ago" : "Sent yesterday";
}
"""


@pytest.fixture
def long_list(sent: Chrome) -> Chrome:
    """Have the list grow at once, nobody having scrolled to what came."""
    scroll_to_end(sent, 40)
    wait_for_verdicts(sent, 40)
    sent.execute_script(TO_TOP)
    sent.execute_async_script(GROW, MANY, MANY, 0, 0)
    return sent


def test_only_rows_near_sight_are_drawn_and_all_are_counted(long_list: Chrome) -> None:
    wait_until(lambda: sum(counts(long_list).values()) == MANY, "all are counted")
    stays(lambda: len(said(long_list)) < NEAR, "few are drawn")
    walk_along(long_list, MANY)
    assert len(said(long_list)) < 2 * NEAR


def test_arrows_and_the_bar_lead_to_rows_that_nobody_saw_yet(long_list: Chrome) -> None:
    assert len(said(long_list)) < NEAR
    long_list.execute_script(ONLY_THE_LAST_ASKS)
    far = MANY - 1

    def leads_there() -> bool:
        long_list.execute_script(TO_TOP)
        press_step(long_list)
        return bool(long_list.execute_script(FOCUSED) == {"at": far, "seen": True})

    wait_until(leads_there, "the last row's badge has the focus")
    ActionChains(long_list).send_keys(Keys.ARROW_UP).perform()
    assert long_list.execute_script(FOCUSED) == {"at": far - 1, "seen": True}


def test_a_card_open_far_from_sight_is_not_taken_down(long_list: Chrome) -> None:
    name = said(long_list)[0][0]
    open_card(long_list, str(name))
    walk_along(long_list, MANY)
    [card] = inside_shadows(long_list, OPEN_CARD)
    assert str(name) in str(card.get_attribute("textContent"))
