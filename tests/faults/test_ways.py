"""Each way to send, from each place, to each withdraw address: none arrives; the neighbours all do."""

from __future__ import annotations

import sys

import pytest
from selenium.webdriver import Chrome

from tests.breadth import some
from tests.e2e.browser import SITE, Browser
from tests.e2e.parts import ask_background
from tests.e2e.sent_page import notice, open_sent, press_in_dialog, press_withdraw, rows, scroll_to_end
from tests.e2e.shadows import wait_for_verdicts
from tests.e2e.waiting import is_quiet, wait_until
from tests.faults.ledger import note
from tests.faults.requests import CLASSIC, DISGUISED, NEIGHBOURS, NUMBER, WITHDRAWALS, arrivals
from tests.faults.ways import ANY, GETTING, PLACES, POSTING, WORKERS, paced, send, suiting
from tests.replica.hits import people_in
from tests.replica.server import Replica

RULES = """
Promise.all([chrome.declarativeNetRequest.getSessionRules(), chrome.tabs.query({active: true})])
  .then(([rules, [{id}]]) => rules.filter(({condition: {tabIds}}) => tabIds?.includes(id)).length)
"""
"""Those of the tab in front."""
EVERY = list(WITHDRAWALS.values())
RELAY = """
const [done] = arguments;
navigator.serviceWorker.register("/aero-v1/sc/service.js", {scope: "/"})
  .then(() => navigator.serviceWorker.ready).then(() => done());
"""
UNREGISTER = """
const [done] = arguments;
navigator.serviceWorker.getRegistrations().then((all) => Promise.all(all.map((each) => each.unregister())))
  .then(() => done());
"""


@pytest.fixture
def lax(browser: Browser) -> Chrome:
    """Return the browser with the pages' own policy set aside, so that only ours is left to refuse."""
    browser.driver.execute_cdp_cmd("Page.setBypassCSP", {"enabled": True})
    return browser.driver


@pytest.fixture
def guarded(lax: Chrome, browser: Browser) -> Chrome:
    """Open the Sent page and wait until the browser has its rules."""
    open_sent(lax)
    wait_for_verdicts(lax, 10)
    wait_until(lambda: ask_background(browser, RULES), "the rules")
    return lax


@pytest.mark.slow
def test_without_the_guard_every_way_arrives(bare_browser: Browser, bare_replica: Replica) -> None:
    lax = bare_browser.driver
    lax.execute_cdp_cmd("Page.setBypassCSP", {"enabled": True})
    lax.get(f"{SITE}/feed/")
    for place in PLACES:
        for how in ("fetch", "XMLHttpRequest"):
            before = len(arrivals(bare_replica))
            made = send(lax, EVERY, how, place, rounds=1)
            assert len(arrivals(bare_replica)) - before == made == len(EVERY), f"{how} in {place}"
    for how in (*ANY, *WORKERS, *POSTING, *GETTING):
        before = len(arrivals(bare_replica))
        made = send(lax, EVERY, how, rounds=1)
        assert len(arrivals(bare_replica)) - before == made == len(suiting(how, EVERY)), how
    for trick, paths in DISGUISED.items():
        before = len(arrivals(bare_replica))
        send(lax, [("POST", path) for path in paths], "XMLHttpRequest", rounds=1)
        assert len(arrivals(bare_replica)) - before == len(paths), trick


@pytest.mark.slow
def test_fetch_and_xhr_from_every_place(guarded: Chrome, replica: Replica) -> None:
    for place in PLACES:
        for how in ("fetch", "XMLHttpRequest"):
            for pause, pace in ((0, "at once"), (100, "every 100 ms")):
                made = paced(guarded, EVERY, how, place, (10, pause))
                note(f"{how} in the {place}, each address, ten {pace}", made, people_in(arrivals(replica)), 0)


def test_every_other_way_to_send(guarded: Chrome, replica: Replica) -> None:
    for how in (*ANY[1:], *WORKERS, *POSTING, *GETTING):
        if how != "XMLHttpRequest":
            made = send(guarded, EVERY, how)
            note(f"{how}, each address, ten at once", made, people_in(arrivals(replica)), 0)
    # The page goes on asking as it leaves, when there is no list any more.
    guarded.get("about:blank")
    is_quiet(lambda: len(replica.hits), "what the page asked while it left")


@pytest.mark.parametrize("trick", some(DISGUISED))
def test_an_address_in_disguise(trick: str, guarded: Chrome, replica: Replica) -> None:
    paths = [("POST", path) for path in DISGUISED[trick]]
    made = sum(send(guarded, paths, how, rounds=3) for how in ("fetch", "XMLHttpRequest", "form"))
    came = arrivals(replica)
    sys.stdout.writelines(f"arrived: {each}\n" for each in came)
    note(f"an address in disguise: {trick}", made, people_in(came), 0)


def test_the_page_itself_sent_to_such_an_address(guarded: Chrome, replica: Replica) -> None:
    guarded.execute_script("location.href = arguments[0]", f"{CLASSIC}/{NUMBER}?action=withdraw")
    wait_until(lambda: not rows(guarded), "the browser's page that says no")
    note("location.href, an address that withdraws", 1, people_in(arrivals(replica)), 0)


@pytest.mark.parametrize("how", ["fetch", "XMLHttpRequest"])
def test_the_neighbours_on_the_same_paths_always_pass(how: str, guarded: Chrome, replica: Replica) -> None:
    press_withdraw(guarded, "Marcus Bell")
    press_in_dialog(guarded, "Withdraw")
    notice(guarded)
    guarded.execute_async_script(
        "setTimeout(arguments[0], 4000)"
    )  # the budget is spent, the way closed again
    for what, (method, path) in NEIGHBOURS.items():
        before = len(replica.hits)
        send(guarded, [(method, path)], how, rounds=3)
        assert len(replica.hits) - before == 3, what
    scroll_to_end(guarded, 20)


def test_a_service_worker_that_passes_on_what_its_page_asks(guarded: Chrome, replica: Replica) -> None:
    guarded.execute_async_script(RELAY)
    try:
        open_sent(guarded)
        wait_for_verdicts(guarded, 10)
        assert guarded.execute_script("return navigator.serviceWorker.controller !== null")
        made = send(guarded, EVERY)
        note("fetch, passed on by the site's service worker", made, people_in(arrivals(replica)), 0)
        press_withdraw(guarded, "Marcus Bell")
        press_in_dialog(guarded, "Withdraw")
        assert notice(guarded) == "Invitation to Marcus withdrawn."
    finally:
        guarded.execute_async_script(UNREGISTER)
