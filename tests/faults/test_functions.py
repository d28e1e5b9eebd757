"""A script calls the site's own functions, without any event, in the light and inside shadow roots."""

from __future__ import annotations

import pytest
from selenium.webdriver import Chrome

from tests.e2e.browser import Browser
from tests.e2e.parts import ask_background
from tests.e2e.sent_page import dialog, press_withdraw
from tests.e2e.waiting import wait_until
from tests.faults.ledger import note
from tests.replica.server import Replica

RULES = "chrome.declarativeNetRequest.getSessionRules().then((rules) => rules.length)"
ISLANDS = """
const islands = [...document.querySelectorAll('script[type="application/json"]')].slice(1);
const rows = islands.map((island) => JSON.parse(island.textContent));
"""
ACT = (
    ISLANDS
    + """
const [done] = arguments;
import("/aero-v1/sc/wire.js").then(async ({act}) => {
  const asked = rows.map((row) => act("addaWithdrawInvitation", "WITHDRAW", row));
  await Promise.allSettled(asked);
  done(rows.length);
});
"""
)
"""Withdraws as the dialog's own confirm handler does."""

OPEN_AND_CLICK = (
    ISLANDS
    + """
const [done] = arguments;
import("/aero-v1/sc/withdraw.js").then(async ({askAndWithdraw}) => {
  await askAndWithdraw(rows[0], {}, () => {});
  const buttons = [...document.querySelectorAll("#root > dialog[open] button")];
  for (const button of buttons.filter((each) => /Withdraw/.test(each.textContent))) button.click();
  setTimeout(() => done(1), 500);
});
"""
)
"""Opens the site's dialog without a press and clicks its confirm button."""

INSIDE = (
    ISLANDS
    + """
const [mode, done] = arguments;
import("/aero-v1/sc/wire.js").then(async ({act}) => {
  const outlet = document.querySelector("#interop-outlet");
  const root = mode === "open" ? outlet.shadowRoot : document.body.appendChild(
    document.createElement("div")).attachShadow({mode});
  const asked = [];
  for (const row of rows) {
    const control = document.createElement("button");
    control.addEventListener("click", () => asked.push(act("addaWithdrawInvitation", "WITHDRAW", row)));
    root.append(control);
    control.dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true, composed: false}));
  }
  await Promise.allSettled(asked);
  done(asked.length);
});
"""
)
"""The site's own controls in a shadow root, clicked so that no listener outside hears of it."""

MOVED = """
const [mode, done] = arguments;
const dialog = document.querySelector("#root > dialog[open]");
const confirm = [...dialog.querySelectorAll("button")].find((each) => /Withdraw/.test(each.textContent));
const host = document.createElement("div");
host.dataset.testid = "interop-shadowdom";
document.body.append(host);
const root = host.attachShadow({mode});
root.append(dialog);
dialog.open = true;
let reached = 0;
confirm.addEventListener("click", () => { reached += 1; });
setTimeout(() => {
  for (let at = 0; at < 10; at += 1)
    confirm.dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true, composed: false}));
  done(reached);
}, 1000);
"""
"""The user's own open dialog in one of the site's overlay roots: says how many clicks reached its button."""


@pytest.fixture
def guarded(sent: Chrome, browser: Browser) -> Chrome:
    """Open the Sent page and wait until the browser has its rules."""
    wait_until(lambda: ask_background(browser, RULES), "the rules")
    return sent


def test_the_confirm_handlers_own_request(guarded: Chrome, replica: Replica) -> None:
    count = guarded.execute_async_script(ACT)
    note("the confirm button's handler called directly", count, replica.people_withdrawn, 0)


def test_the_dialog_opened_without_a_press(guarded: Chrome, replica: Replica) -> None:
    replica.options.untrusted_clicks = True
    count = guarded.execute_async_script(OPEN_AND_CLICK)
    note("the row's handler called directly, then confirm.click()", count, replica.people_withdrawn, 0)


@pytest.mark.parametrize("mode", ["open", "closed"])
def test_clicks_that_stay_inside_a_root_of_the_site(mode: str, guarded: Chrome, replica: Replica) -> None:
    count = guarded.execute_async_script(INSIDE, mode)
    assert count == 10
    note(f"click, not composed, inside a shadow root ({mode})", count, replica.people_withdrawn, 0)


@pytest.mark.parametrize("mode", ["open", "closed"])
def test_clicks_on_the_users_own_dialog_inside_an_overlay_root(
    mode: str, guarded: Chrome, replica: Replica
) -> None:
    press_withdraw(guarded, "Marcus Bell")
    dialog(guarded)
    reached = guarded.execute_async_script(MOVED, mode)
    assert reached == 0
    note(f"confirm in an overlay's root ({mode}), click not composed", 10, replica.people_withdrawn, 0)
