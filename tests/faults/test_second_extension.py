"""Another extension beside ours: nothing that it says is heard, and what it does to a badge does not last."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.browser import Browser, chromium, leave_one_tab
from tests.e2e.card import badge_of
from tests.e2e.consent import grant_consent
from tests.e2e.panel import keep_pile, keys, names, open_panel, texts, wait_for_labels
from tests.e2e.parts import ask_background
from tests.e2e.sent_page import open_sent
from tests.e2e.shadows import said, wait_for_verdicts
from tests.e2e.test_rerendering import expected
from tests.e2e.waiting import is_quiet, stays, wait_until
from tests.faults.second import as_second, make_second, meddle, messages_and_ports, removed
from tests.replica.server import Replica

pytestmark = pytest.mark.slow

REFUSED = "Could not establish connection. Receiving end does not exist."
KEPT = """Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null),
  chrome.declarativeNetRequest.getSessionRules(), chrome.declarativeNetRequest.getDynamicRules(),
  chrome.alarms.getAll().then((all) => all.map(({name}) => name))])"""
FORGE = """
const [id, messages, ports, done] = arguments;
forge(id, messages, ports).then(done);
"""
FORGE_IN_PAGE = """
const [id, messages, ports, done] = arguments;
document.addEventListener("forged", ({detail}) => done(JSON.parse(detail)), {once: true});
document.dispatchEvent(new CustomEvent("forge", {detail: JSON.stringify([id, messages, ports])}));
"""


@pytest.fixture
def both(extension: Path, replica: Replica, tmp_path: Path) -> Iterator[tuple[Browser, Browser]]:
    """Run a browser with both extensions; yield it as ours and as the other's."""
    folder = make_second(tmp_path)
    with chromium(replica.port, extension, others=(folder,)) as browser:
        grant_consent(browser)
        leave_one_tab(browser.driver)
        keep_pile(browser, replica.people)
        yield browser, as_second(browser, folder)


def test_nothing_that_it_says_is_heard(both: tuple[Browser, Browser]) -> None:
    ours, other = both
    driver = ours.driver
    said = ours.extension_id, *messages_and_ports()
    count = len(said[1]) + len(said[2])

    def kept() -> Any:
        return ask_background(ours, KEPT)

    def forged(answers: list[Any]) -> None:
        assert answers == [REFUSED] * count
        assert kept() == before

    driver.get(other.extension_page("page.html"))
    before = kept()
    assert len(before[0]) > 30
    forged(driver.execute_async_script(FORGE, *said))
    forged(ask_background(other, f"forge(...{json.dumps(said)})"))
    driver.get("https://www.linkedin.com/feed/")
    reported = {"guard", "spoken", "tab"}
    wait_until(lambda: reported <= {key.split(":")[0] for key in kept()[1]}, "the page has reported")
    before = kept()
    forged(driver.execute_async_script(FORGE_IN_PAGE, *said))

    driver.get(ours.extension_page("welcome/welcome.html"))
    hear = "chrome.runtime.sendMessage(arguments[0], {}).then(arguments[1])"
    assert driver.execute_async_script(hear, other.extension_id) == "heard", "where somebody listens"


def test_a_badge_that_it_changes_is_drawn_once_more_and_then_said_in_the_panel_alone(
    both: tuple[Browser, Browser], replica: Replica
) -> None:
    driver = both[0].driver
    right = expected(replica)[:10]
    open_sent(driver)
    wait_for_verdicts(driver, 10)
    labels = {}
    for act in ("text", "attribute", "silence", "badge removed"):
        name = right.pop()[0] or ""
        first = badge_of(driver, name)
        labels[name] = first.text
        meddle(driver, act, name)
        wait_until(lambda: badge_of(driver, name) not in (None, first), f"drawn once more: {act}")  # noqa: B023
        assert badge_of(driver, name).text == labels[name]
        meddle(driver, act, name)
        wait_until(lambda: name not in dict(said(driver)), f"given up: {act}")  # noqa: B023
        stays(lambda: said(driver) == right, "the others stand")

    for name, label in labels.items():
        driver.get("about:blank")
        open_panel(both[0])
        wait_for_labels(driver)
        keys(driver, "/", name)
        wait_until(lambda: names(driver) == [name], name)  # noqa: B023
        assert texts(driver, ".person .badge") == [label]


def test_a_badge_that_it_takes_away_is_drawn_again_and_a_fight_ends(
    both: tuple[Browser, Browser], replica: Replica
) -> None:
    driver = both[0].driver
    right = expected(replica)[:10]
    open_sent(driver)
    wait_for_verdicts(driver, 10)
    name = right[0][0] or ""
    for times in range(1, 4):
        meddle(driver, "host removed", name)
        wait_until(lambda: said(driver) == right, "drawn again")
        assert removed(driver) == times
    meddle(driver, "fight", name)
    is_quiet(lambda: removed(driver), "the fight")
    assert said(driver) == right[1:]
    assert removed(driver) > 4
