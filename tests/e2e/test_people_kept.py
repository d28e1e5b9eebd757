"""Who was seen stays known, over the background's end too, until they are gone; damage costs one person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.e2e.parts import ask_background, stop_background
from tests.e2e.sent_page import open_sent
from tests.e2e.storage import people_stored
from tests.e2e.waiting import wait_until
from tests.replica.people import load

if TYPE_CHECKING:
    from tests.e2e.browser import Browser
    from tests.replica.server import Replica

ASK = "const [message, done] = arguments; chrome.runtime.sendMessage(message).then(done);"
FIRST_SEEN = 10
"""So many rows are loaded at first."""


class Panel:
    """One of the extension's own pages in a tab of its own, beside LinkedIn's."""

    def __init__(self, browser: Browser) -> None:
        self._driver = browser.driver
        self._site = self._driver.current_window_handle
        self._driver.switch_to.new_window("tab")
        self._driver.get(browser.extension_page("welcome/welcome.html"))
        self._own = self._driver.current_window_handle
        self._driver.switch_to.window(self._site)

    def visit(self) -> None:
        """Load the Sent page in its tab."""
        open_sent(self._driver)

    def ask(self, kind: str, **fields: Any) -> dict[str, Any]:
        """Return what the background answers."""
        self._driver.switch_to.window(self._own)
        reply: dict[str, Any] = self._driver.execute_async_script(ASK, {"kind": kind, **fields})
        self._driver.switch_to.window(self._site)
        return reply

    def names(self) -> list[str]:
        """Return the names of everyone whose invitation is pending, as the panel is told."""
        return [each["name"] for each in self.ask("pile_read")["people"]]


def test_who_was_seen_stays_known_until_they_are_gone(browser: Browser, replica: Replica) -> None:
    panel = Panel(browser)
    people = [each for each in load("showcase") if each.slug][:FIRST_SEEN]
    first, left = people[0], people[5]
    replica.reset(people)

    panel.visit()
    wait_until(lambda: len(panel.names()) == len(people), "the panel lists those of the open page")
    assert not panel.ask("pile_read")["agreed"]
    assert all(each["name"] is None for each in people_stored(browser).values()), "nobody is kept by name"

    assert panel.ask("agree_storage") == {"kind": "agreed"}
    assert {each["name"] for each in people_stored(browser).values()} == {each.name for each in people}
    told = {"relationship": "known"}
    keys = [first.slug, left.slug]
    assert panel.ask("pile_tell", keys=keys, facts=told, overwrite=True)["changed"] == keys
    [advice] = panel.ask("pile_advise", keys=[first.slug])["advice"].values()

    browser.driver.get("about:blank")
    stop_background(browser)
    pile = panel.ask("pile_read")
    assert pile["open_on_page"] == len(people)
    known = {each["key"]: each for each in pile["people"]}
    assert known[first.slug]["advice"] == advice, "the advice is remembered"
    assert known[first.slug]["headline"] == first.headline
    assert len(known) == len(people)

    replica.reset([each for each in people if each is not left])
    panel.visit()
    wait_until(lambda: people_stored(browser)[str(left.slug)]["missed"], f"{left.name} is missing once")
    assert left.name in panel.names()
    panel.visit()
    wait_until(lambda: left.name not in panel.names(), f"{left.name} is gone")
    facts = people_stored(browser)[str(left.slug)]["facts"]
    assert facts["relationship"]["value"] == "known", "what was told stays"

    browser.driver.get("about:blank")
    damaged = f"person:{people[1].slug}"
    ask_background(browser, f"chrome.storage.local.set({{{damaged!r}: 7}})")
    stop_background(browser)
    assert len(panel.names()) == len(people) - 2, "one damaged entry costs one person"
    kept = ask_background(browser, "chrome.storage.local.get(null)")
    assert [kept[key] for key in kept if key.startswith("quarantine:")] == [7]
    assert "people" in panel.ask("state")["set_aside"]
    panel.visit()
    wait_until(lambda: people[1].name in panel.names(), "seen again, known again")

    token = panel.ask("pile_forget", key=first.slug)["undo"]
    assert first.slug not in people_stored(browser)
    assert panel.ask("pile_undo", undo=token)["keys"] == [first.slug]
    assert people_stored(browser)[str(first.slug)]["facts"]["relationship"]["value"] == "known"
