"""A press on a withdraw control counts only where the user saw it and meant it, whatever the address."""

from __future__ import annotations

import time

import pytest
from selenium.webdriver import ActionChains, Chrome, Keys

from tests.e2e.browser import SENT, Browser
from tests.e2e.sent_page import (
    AIM_TAKES,
    OPEN_DIALOG,
    bring_into_sight,
    control,
    notice,
    open_sent,
    press_in_dialog,
    press_withdraw,
    rows,
)
from tests.e2e.shadows import inside_shadows, wait_for_verdicts
from tests.e2e.waiting import stays, wait_until
from tests.replica.server import Replica

NOTICE = ".notice:popover-open"
NAME = "Marcus Bell"
RESTS = 1.2
"""Seconds after which nobody holds any more against a control that it has moved."""
LURES = {
    "spread over the window, unseen": """
      Object.assign(control.style, {position: "fixed", inset: 0, opacity: 0, zIndex: 9999});""",
    "spread over the window": "Object.assign(control.style, {position: 'fixed', inset: 0, zIndex: 9999});",
    "faded with its page": "document.documentElement.style.opacity = 0.2;",
    "under a picture that lets presses through": """
      const lure = document.createElement("div");
      const {left, top, width, height} = control.getBoundingClientRect();
      Object.assign(lure.style, {position: "fixed", left: `${left - 9}px`, top: `${top - 9}px`,
        width: `${width + 18}px`, height: `${height + 18}px`, background: "gold", pointerEvents: "none"});
      document.body.append(lure);""",
    "under a popover that lets presses through": """
      const lure = document.createElement("div");
      const {left, top, width, height} = control.getBoundingClientRect();
      Object.assign(lure, {popover: "manual"});
      Object.assign(lure.style, {position: "fixed", inset: "auto", margin: 0, left: `${left - 9}px`,
        top: `${top - 9}px`, width: `${width + 18}px`, height: `${height + 18}px`, background: "gold",
        pointerEvents: "none"});
      document.body.append(lure);
      lure.showPopover();""",
    "half covered": """
      const lure = document.createElement("div");
      const {left, top, width, height} = control.getBoundingClientRect();
      Object.assign(lure.style, {position: "fixed", left: `${left}px`, top: `${top}px`, zIndex: 99,
        width: `${width / 3}px`, height: `${height}px`, background: "gold"});
      document.body.append(lure);""",
}
SHAKE = """
const row = arguments[0].closest("[role=listitem]");
let at = 0;
window.shaking = setInterval(() => { row.style.transform = `translateY(${(at = (at + 3) % 31)}px)`; }, 50);
"""


PUT_FRAME = """
const frame = document.createElement("iframe");
Object.assign(frame.style, {position: "fixed", inset: "120px 0 0 0", width: "280px", height: "400px"});
frame.src = arguments[0];
document.body.append(frame);
"""


def no_dialog(driver: Chrome) -> bool:
    return not driver.find_elements("css selector", OPEN_DIALOG)


def is_stopped(driver: Chrome, replica: Replica) -> None:
    """Assert that a press was stopped and told, and that the page heard nothing of it."""
    wait_until(lambda: inside_shadows(driver, NOTICE), "the notice")
    stays(lambda: no_dialog(driver) and driver.current_url == SENT, "nothing opens", 0.5)
    assert replica.withdrawals == []


@pytest.mark.parametrize("lure", LURES)
def test_a_lured_press_is_stopped(lure: str, sent: Chrome, replica: Replica) -> None:
    pressed = control(sent, NAME)
    bring_into_sight(sent, pressed)
    sent.execute_script(f"const [control] = arguments; {LURES[lure]}", pressed)
    time.sleep(RESTS)  # not because it moved
    ActionChains(sent).move_to_element(pressed).click().perform()
    is_stopped(sent, replica)


def test_what_has_just_moved_is_not_pressed(sent: Chrome, replica: Replica) -> None:
    pressed = control(sent, NAME)
    bring_into_sight(sent, pressed)
    sent.execute_script(SHAKE, pressed)
    time.sleep(AIM_TAKES)
    ActionChains(sent).move_to_element(pressed).click().perform()
    is_stopped(sent, replica)
    sent.execute_script("clearInterval(window.shaking)")
    time.sleep(RESTS)
    ActionChains(sent).move_to_element(pressed).click().perform()
    wait_until(lambda: not no_dialog(sent), "the dialog: what stands still again is pressed")


def test_a_key_on_what_a_script_focused_is_stopped(browser: Browser, replica: Replica) -> None:
    replica.options.enter = "native"
    driver = browser.driver
    open_sent(driver)
    wait_for_verdicts(driver, 10)
    pressed = control(driver, NAME)
    bring_into_sight(driver, pressed)
    driver.execute_script("arguments[0].focus()", pressed)
    ActionChains(driver).send_keys(Keys.ENTER).perform()
    is_stopped(driver, replica)


def test_a_key_on_what_the_person_tabbed_to_counts(browser: Browser, replica: Replica) -> None:
    replica.options.enter = "native"
    driver = browser.driver
    open_sent(driver)
    wait_for_verdicts(driver, 10)
    pressed = control(driver, NAME)
    bring_into_sight(driver, pressed)
    driver.execute_script("arguments[0].closest('[role=listitem]').querySelector('a').focus()", pressed)
    for _ in range(4):
        ActionChains(driver).send_keys(Keys.TAB).perform()
        if driver.execute_script("return document.activeElement === arguments[0]", pressed):
            break
    time.sleep(AIM_TAKES)
    ActionChains(driver).send_keys(Keys.ENTER).perform()
    wait_until(lambda: not no_dialog(driver), "the dialog")


@pytest.mark.parametrize("how", ["replaceState({}, '', '/feed/')", "pushState({}, '', '/in/somebody/')"])
def test_the_guard_stands_whatever_the_address_says(how: str, sent: Chrome, replica: Replica) -> None:
    replica.options.untrusted_clicks = True
    sent.execute_script(f"history.{how}")
    time.sleep(RESTS)  # a script that hopes for the guard to leave gives it time to
    sent.execute_script("arguments[0].click()", control(sent, NAME))
    stays(lambda: no_dialog(sent), "nothing opens", 1)
    press_withdraw(sent, NAME)
    press_in_dialog(sent, "Withdraw")
    assert notice(sent) == "Invitation to Marcus withdrawn."
    press_withdraw(sent, "Jonas Lindqvist")
    wait_until(lambda: inside_shadows(sent, NOTICE), "the next one is held")
    assert len(replica.withdrawals) == 1


def test_a_press_that_is_stopped_in_a_frame_is_told_there(sent: Chrome, replica: Replica) -> None:
    sent.execute_script(PUT_FRAME, SENT)
    sent.switch_to.frame(sent.find_element("css selector", "body > iframe"))
    wait_until(lambda: rows(sent), "the rows in the frame")
    sent.execute_script("arguments[0].click()", control(sent, NAME))
    said = wait_until(lambda: inside_shadows(sent, "[role=status]:popover-open"), "the notice in the frame")
    assert said[0].text.startswith("A click was stopped")
    assert no_dialog(sent)
    assert replica.withdrawals == []


def test_listeners_that_were_swept_away_come_back(sent: Chrome, replica: Replica) -> None:
    sent.execute_script("""
      const root = document.documentElement;
      document.open();
      document.append(root);
      document.close();""")
    time.sleep(RESTS)  # a script that hopes for the guard to leave gives it time to
    sent.execute_script("arguments[0].click()", control(sent, NAME))
    stays(lambda: no_dialog(sent) and replica.withdrawals == [], "a script's press reaches nothing", 1)
