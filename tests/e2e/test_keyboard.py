"""By keyboard alone: open, read on, answer, close; the focus is where one expects it."""

from __future__ import annotations

from selenium.webdriver import ActionChains, Chrome
from selenium.webdriver.common.keys import Keys

from tests.e2e.card import OPEN_CARD, badge_of, open_card, verdict_of
from tests.e2e.shadows import inside_shadows
from tests.e2e.waiting import wait_until
from tests.replica.server import Replica

FOCUSED = """
const host = document.activeElement;
const inner = host?.shadowRoot?.activeElement ?? host;
const row = host?.closest("[role=listitem]");
return [row?.querySelector("p")?.textContent ?? null, inner?.dataset?.key ?? inner?.className ?? ""];
"""
LISTEN = "window.heard = []; addEventListener('keydown', (event) => heard.push(event.defaultPrevented))"
FOCUS = "arguments[0].focus()"


def focused(driver: Chrome) -> tuple[str | None, str]:
    """Return whose row has the focus, and what of ours in it."""
    name, what = driver.execute_script(FOCUSED)
    return name, what


def type_keys(driver: Chrome, *keys: str) -> None:
    ActionChains(driver).send_keys(*keys).perform()


def test_arrows_lead_from_badge_to_badge(sent: Chrome, replica: Replica) -> None:
    first, second, third = (person.name for person in replica.people[:3])
    sent.execute_script(FOCUS, badge_of(sent, first))
    type_keys(sent, Keys.ARROW_DOWN)
    assert focused(sent)[0] == second
    type_keys(sent, Keys.ARROW_DOWN)
    assert focused(sent)[0] == third
    type_keys(sent, Keys.ARROW_UP)
    assert focused(sent)[0] == second


def test_the_card_opens_answers_and_closes_with_the_focus_kept(sent: Chrome) -> None:
    name = "Marcus Bell"
    sent.execute_script(FOCUS, badge_of(sent, name))
    type_keys(sent, Keys.ENTER)
    wait_until(lambda: inside_shadows(sent, OPEN_CARD), "the card")
    for _ in range(20):
        type_keys(sent, Keys.TAB)
        if focused(sent)[1] == "tell:purpose:current":
            break
    type_keys(sent, Keys.ENTER)
    wait_until(lambda: verdict_of(sent, name) == "clarify", "the verdict follows the answer")
    assert focused(sent)[0] == name
    type_keys(sent, Keys.ESCAPE)
    wait_until(lambda: not inside_shadows(sent, OPEN_CARD), "the card is gone")
    assert focused(sent) == (name, badge_of(sent, name).get_attribute("class"))


def test_the_card_leads_on_to_the_next(sent: Chrome, replica: Replica) -> None:
    first, second = (person.name for person in replica.people[:2])
    open_card(sent, first)
    tools = inside_shadows(sent, f"{OPEN_CARD} .tool")
    assert [each.is_enabled() for each in tools] == [False, True, True]
    tools[1].click()
    wait_until(lambda: second in inside_shadows(sent, OPEN_CARD)[0].text, "the next one's card")
    assert len(inside_shadows(sent, OPEN_CARD)) == 1
    inside_shadows(sent, f"{OPEN_CARD} .tool")[0].click()
    wait_until(lambda: first in inside_shadows(sent, OPEN_CARD)[0].text, "the first one's card again")


def test_no_key_of_the_page_is_taken(sent: Chrome) -> None:
    sent.execute_script(LISTEN)
    sent.execute_script("document.querySelector('main a').focus()")
    type_keys(sent, Keys.ARROW_DOWN, "j", "k", Keys.ESCAPE)
    assert sent.execute_script("return heard") == [False] * 4
