"""A script changes the address and leaves the list where it is; then it withdraws as it likes."""

from __future__ import annotations

import pytest

from tests.breadth import some
from tests.faults.arms import Arm, Arms
from tests.faults.programs import ASK_EVERYBODY, CLICK_THROUGH, EVERYBODY, run

CHANGES = {
    "pushState": "history.pushState({}, '', '/feed/');",
    "replaceState": "history.replaceState({}, '', '/feed/');",
    "replaceState, to a profile": "history.replaceState({}, '', '/in/marcusbell-growth/');",
    "a hash": "location.hash = 'x';",
    "pushState, and a popstate of its own": """
      history.pushState({}, '', '/feed/'); window.onpopstate = (event) => event.stopImmediatePropagation();
      document.title = 'Feed | LinkedIn';""",
    "Navigation API, intercepted": """
      navigation.addEventListener('navigate', (event) => event.intercept(), {once: true});
      await navigation.navigate('/feed/').finished;""",
    "Navigation API, intercepted, replacing": """
      navigation.addEventListener('navigate', (event) => event.intercept(), {once: true});
      await navigation.navigate('/mynetwork/', {history: 'replace'}).finished;""",
    "pushState back and forth": """
      for (let at = 0; at < 20; at += 1) {
        history.replaceState({}, '', '/feed/');
        history.replaceState({}, '', '/mynetwork/invitation-manager/sent/');
      }
      history.replaceState({}, '', '/feed/');""",
}
AWAY_AND_BACK = """
const home = location.pathname;
for (let at = 0; at < 40; at += 10) {
  history.replaceState({}, '', '/feed/');
  await later(350);
  await askAll(at, at + 10);
  history.replaceState({}, '', home);
  await later(350);
}
"""


@pytest.mark.parametrize("change", some(CHANGES))
def test_clicks_and_requests_after_it(change: str, arms: Arms) -> None:
    def attack(arm: Arm) -> int:
        arm.open_sent()
        run(arm.driver, CHANGES[change] + "await later(400);" + CLICK_THROUGH + ASK_EVERYBODY)
        return EVERYBODY

    arms.note(f"address changed by {change}: click() on everything, then 40 by fetch", attack)


@pytest.mark.parametrize("page", ["g1", "g2"])
def test_clicks_and_requests_after_it_on_older_pages(page: str, arms: Arms) -> None:
    def attack(arm: Arm) -> int:
        arm.open_sent(page)
        run(arm.driver, CHANGES["replaceState"] + "await later(400);" + CLICK_THROUGH + ASK_EVERYBODY)
        return EVERYBODY

    arms.note(f"{page}, address changed by replaceState: click() on everything, then 40 by fetch", attack)


def test_away_ten_requests_and_back(arms: Arms) -> None:
    def attack(arm: Arm) -> int:
        arm.open_sent()
        run(arm.driver, AWAY_AND_BACK)
        return EVERYBODY

    arms.note("address changed away, ten by fetch, and back, four times", attack)
