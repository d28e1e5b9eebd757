"""A page that lures a press onto our card: covered, faded or moved, the card takes no answer."""

from __future__ import annotations

import pytest
from selenium.webdriver import Chrome

from tests.e2e.browser import Browser
from tests.e2e.card import OPEN_CARD, open_card, verdict_of
from tests.e2e.shadows import inside_shadows
from tests.e2e.storage import facts_stored
from tests.e2e.waiting import do, stays, wait_until

NAME = "Marcus Bell"
ANSWER = f"{OPEN_CARD} [data-key='tell:purpose:current']"
COVER = """
const {left, top, right, bottom} = arguments[0].getBoundingClientRect();
const lure = document.createElement("div");
lure.popover = "manual";
Object.assign(lure.style, {position: "fixed", inset: "auto", margin: 0, padding: 0, border: 0,
  pointerEvents: "auto", background: "gold"}, LURE);
document.body.append(lure);
lure.showPopover();
"""
CORNER = "{left: `${right - 8}px`, top: `${bottom - 8}px`, width: '12px', height: '12px'}"
FADE = "document.querySelector('main').style.opacity = '0.5'"
PUSH_WITH_THE_PRESS = """
const stand = (place) => { document.querySelector("main").style.marginTop = `${place}px`; };
let far = 0;
window.pushing = setInterval(() => stand(far = 5 - far), 50);
window.push = () => stand(10);
addEventListener("pointermove", window.push, {capture: true});
"""
"""By less than the button is high: each press finds it. The pointer brings it to where it never was."""
REST = """
const [button, done] = arguments;
clearInterval(window.pushing);
removeEventListener("pointermove", window.push, {capture: true});
let [stands, since] = [NaN, 0];
requestAnimationFrame(function look(now) {
  const {top} = button.getBoundingClientRect();
  if (top !== stands) [stands, since] = [top, now];
  if (now - since > 700) done();
  else requestAnimationFrame(look);
});
"""


def press(driver: Chrome) -> None:
    def act() -> None:
        inside_shadows(driver, ANSWER)[0].click()

    do(act, "a press")


def is_untouched(driver: Chrome, browser: Browser) -> bool:
    return verdict_of(driver, NAME) == "let_expire" and facts_stored(browser) == []


@pytest.mark.parametrize("lure", [COVER.replace("LURE", CORNER), FADE])
def test_what_is_covered_or_faded_takes_no_answer(sent: Chrome, browser: Browser, lure: str) -> None:
    open_card(sent, NAME)
    sent.execute_script(lure, inside_shadows(sent, ANSWER)[0])
    press(sent)
    stays(lambda: is_untouched(sent, browser), "nothing is told")


def test_what_moved_just_now_takes_no_answer_and_later_does(sent: Chrome, browser: Browser) -> None:
    open_card(sent, NAME)
    sent.execute_script(PUSH_WITH_THE_PRESS)
    press(sent)
    stays(lambda: is_untouched(sent, browser), "nothing is told")
    sent.execute_async_script(REST, inside_shadows(sent, ANSWER)[0])
    press(sent)
    wait_until(lambda: verdict_of(sent, NAME) == "clarify", "a press on what stands still counts")
