"""Where our things meet the page: what it hears, reads, breaks and finds out."""

from __future__ import annotations

from typing import Any

import pytest
from selenium.webdriver import ActionChains, Chrome, Keys

from tests.e2e.browser import SITE, Browser
from tests.e2e.card import badge_of, open_card, unfold
from tests.e2e.sent_page import dialog, open_sent, press_in_dialog, press_withdraw
from tests.e2e.shadows import inside_shadows, said, wait_for_verdicts
from tests.e2e.test_messages import clipboard
from tests.e2e.test_rerendering import expected
from tests.e2e.waiting import stays, wait_until
from tests.faults.arms import Arm, Arms
from tests.faults.drawing import set_drawing
from tests.faults.probes import LISTEN, PROBE, packaged
from tests.replica.server import Replica

FIELDS = """
return [...document.querySelectorAll("*")].flatMap((node) =>
  [...(node.shadowRoot?.querySelectorAll("textarea, select, input, [contenteditable]") ?? [])]
    .filter(() => node.id !== "interop-outlet")
    .map((field) => [field.localName, field.form?.autocomplete ?? null, field.spellcheck,
      field.getAttribute("writingsuggestions")]));
"""
FIND = """
const [words] = arguments;
getSelection().removeAllRanges();
const found = find(words);
getSelection().modify("extend", "forward", "line");
return [found, String(getSelection())];
"""
LONGEST = """
const texts = [...arguments[0].querySelectorAll("p")].map(({textContent}) => textContent.trim());
return texts.sort((a, b) => b.length - a.length)[0];
"""
CHANGE = "arguments[0].querySelector('.wording').textContent = 'WITHDRAW NOW'"
NAME = "Elena Vasquez-Ortiz"


def test_the_page_hears_and_alters_nothing_that_is_written_to_us(browser: Browser) -> None:
    driver = browser.driver
    open_sent(driver)
    driver.execute_script(LISTEN)
    wait_for_verdicts(driver, 10)
    press_withdraw(driver, NAME)
    dialog(driver)
    field = wait_until(lambda: inside_shadows(driver, ".help textarea"), "the draft")[0]
    unfold(driver, ".help", "message")
    driver.execute_script("window.heard = []")
    field.send_keys("Secret")
    control = ActionChains(driver).key_down(Keys.CONTROL)
    control.send_keys("a").send_keys("c").key_up(Keys.CONTROL).perform()
    text = driver.execute_script("return arguments[0].value", field)
    assert text.endswith("Secret")
    assert clipboard(driver) == text
    assert driver.execute_script("return window.heard") == []
    fields = driver.execute_script(FIELDS)
    assert {kind for kind, *_ in fields} >= {"textarea", "input"}
    assert {form for _, form, *_ in fields} == {"off"}
    assert {tuple(helps) for kind, _, *helps in fields if kind == "textarea"} == {(False, "false")}
    press_in_dialog(driver, "Cancel")
    card = open_card(driver, NAME)
    words = driver.execute_script(LONGEST, card)
    found, read = driver.execute_script(FIND, words[:20])
    assert words[:10] not in read, f"the page searched (found: {found}) and read {read}"
    card.send_keys("x", Keys.ESCAPE)
    wait_until(lambda: not inside_shadows(driver, ".card:popover-open"), "our own keys work")
    assert driver.execute_script("return window.heard") == []
    ActionChains(driver).send_keys("y").perform()
    driver.execute_script("document.body.focus(); document.activeElement.blur?.()")
    ActionChains(driver).send_keys("z").perform()
    assert "keydown z" in driver.execute_script("return window.heard"), "the page's own keys arrive"


def test_what_somebody_else_changes_is_drawn_once_more_and_then_given_up(
    sent: Chrome, replica: Replica
) -> None:
    right = expected(replica)[:10]
    for change in (CHANGE, "arguments[0].getRootNode().host.inert = true"):
        name = right.pop(0)[0] or ""
        first = badge_of(sent, name)
        sent.execute_script(change, first)
        wait_until(lambda: badge_of(sent, name) not in (None, first), "drawn once more")  # noqa: B023
        assert "WITHDRAW NOW" not in badge_of(sent, name).text
        sent.execute_script(change, badge_of(sent, name))
        wait_until(lambda: name not in dict(said(sent)), "given up")  # noqa: B023
        stays(lambda: said(sent) == right, "the others stand")


def probed(arm: Arm, address: str) -> dict[str, Any]:
    """Return what a page's own detector finds out."""
    arm.driver.get(f"{SITE}{address}")
    arm.see_hydrated()
    files = packaged(arm.browser)
    found: dict[str, Any] = arm.driver.execute_async_script(PROBE, files)
    return found


@pytest.mark.parametrize(
    "address", ["/feed/", "/in/marcusbell-growth/", "/mynetwork/invitation-manager/sent/"]
)
def test_a_detector_finds_no_difference(arms: Arms, address: str) -> None:
    set_drawing(arms.guarded.browser, draw=False)
    bare, guarded = probed(arms.bare, address), probed(arms.guarded, address)
    assert bare.pop("click on a withdraw control") in ("heard", "no control")
    acts = {"stopped"} if address.endswith("/sent/") else {"heard", "no control", "stopped"}
    assert guarded.pop("click on a withdraw control") in acts
    assert guarded == bare
