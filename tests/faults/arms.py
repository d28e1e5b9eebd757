"""An attack made twice, in a browser without the extension and in one with it: what the guard is worth."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.e2e.generations import MARKUPS, Markup
from tests.e2e.storage import stored
from tests.e2e.waiting import is_quiet, wait_until
from tests.faults.ledger import note, note_limit

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

    from tests.e2e.browser import Browser
    from tests.replica.server import Replica

OBEYING = {"untrusted_clicks": True, "enter": "native"}
"""A page whose own handlers obey scripts."""
HYDRATED = "return Boolean(document.querySelector('#interop-outlet')?.shadowRoot)"


@dataclass(frozen=True)
class Arm:
    """One of the two browsers."""

    browser: Browser
    replica: Replica

    @property
    def driver(self) -> Chrome:
        """The browser's driver."""
        return self.browser.driver

    @property
    def guarded(self) -> bool:
        """Whether the extension is there."""
        return self.browser.extension_id is not None

    def open_sent(self, page: str = "g3", **options: Any) -> Markup:
        """Open a form of the Sent page whose handlers obey scripts; wait until everybody is ready."""
        markup = MARKUPS[page]
        markup.open(self.driver, self.replica, **{**OBEYING, **options})
        self.see_hydrated()
        if self.guarded:
            wait_until(lambda: markup.badges(self.driver), "the badges")
        return markup

    def open(self, address: str) -> None:
        """Open another page of the site; wait until its script has run."""
        vars(self.replica.options).update(OBEYING)
        self.driver.get(address)
        self.see_hydrated()

    def see_hydrated(self) -> None:
        """Wait until the page's own script has given it its behaviour."""
        wait_until(lambda: self.driver.execute_script(HYDRATED), "the page's own script")

    def bypass_policy(self) -> None:
        """Set the page's own policy aside in this tab, so that only the extension is left to refuse."""
        self.driver.execute_cdp_cmd("Page.setBypassCSP", {"enabled": True})

    def counted(self) -> int:
        """Return how many withdrawals of the journal count against the budget: what failed does not."""
        entries = (stored(self.browser, "journal") or {"entries": []})["entries"]
        return sum(entry["state"] != "failed" for entry in entries)


type Attack = Callable[[Arm], int]
"""Makes an attack; returns how many people it was after."""


@dataclass(frozen=True)
class Arms:
    """Both browsers, each with a replica of its own."""

    bare: Arm
    guarded: Arm

    def note(self, name: str, attack: Attack, allowed: int = 0) -> None:
        """Make the attack in both; AssertionError where it gets through, or does without the guard not."""
        unguarded, tried, arrived = self._measure(name, attack)
        note(name, tried, arrived, allowed, unguarded)
        self._assert_counted(name)

    def note_limit(self, name: str, attack: Attack, allowed: int = 0) -> int:
        """Make an attack that is known to get through; AssertionError where the journal lacks a request.

        Returns how many people arrived.
        """
        unguarded, tried, arrived = self._measure(name, attack)
        self._assert_counted(name)
        note_limit(name, tried, arrived, allowed, unguarded)
        return arrived

    def _measure(self, name: str, attack: Attack) -> tuple[int, int, int]:
        attack(self.bare)
        unguarded = people(self.bare.replica)
        assert unguarded > 0, f"{name}: attacks nothing, for without the extension nobody is withdrawn"
        self.bare.driver.get("about:blank")
        self.bare.replica.reset()
        tried = attack(self.guarded)
        return unguarded, tried, people(self.guarded.replica)

    def _assert_counted(self, name: str) -> None:
        replica = self.guarded.replica
        if not replica.withdrawals:
            return
        arrived = len(replica.withdrawals)
        wait_until(lambda: self.guarded.counted() >= arrived, f"{name}: {arrived} requests in the journal")


def people(replica: Replica) -> int:
    """Return how many people the replica was asked to withdraw, once it is asked nothing more."""
    is_quiet(lambda: len(replica.hits), "requests")
    return replica.people_withdrawn
