"""A program on the list follows the site's own links, lives on, and withdraws from where it arrives."""

from __future__ import annotations

import pytest

from tests.breadth import some
from tests.faults.arms import Arm, Arms
from tests.faults.programs import ASK_EVERYBODY, DRIP, EVERYBODY, run

FOLLOW = """
const gone = async () => { while (document.querySelector("main a[aria-disabled]")) await later(30); };
const follow = (selector) => { document.querySelector(selector).click(); return gone(); };
"""
WAYS = {
    "its link to the feed": "await follow(\"header a[href$='/feed/']\");",
    "its tab of received ones": 'await follow("main nav a[href*=received]");',
    "pushState and popstate to the feed": """
      history.pushState({}, "", "/feed/");
      dispatchEvent(new PopStateEvent("popstate"));
      await gone();""",
    "pushState and popstate to a profile": """
      history.pushState({}, "", "/in/marcusbell-growth/");
      dispatchEvent(new PopStateEvent("popstate"));
      while (!document.querySelector("main h1")) await later(30);""",
}
PROGRAMS = {"40 by fetch at once": ASK_EVERYBODY, "one by fetch every 25 ms": DRIP}


@pytest.mark.parametrize("way", some(WAYS, 2))
@pytest.mark.parametrize("program", some(PROGRAMS, 2))
def test_from_the_page_that_the_link_leads_to(way: str, program: str, arms: Arms) -> None:
    def attack(arm: Arm) -> int:
        arm.open_sent()
        run(arm.driver, FOLLOW + WAYS[way] + PROGRAMS[program])
        return EVERYBODY

    arms.note(f"from the list by {way}, then {program}", attack)


def test_a_window_that_the_page_opens(arms: Arms) -> None:
    def attack(arm: Arm) -> int:
        arm.open_sent()
        run(
            arm.driver,
            f"""
            const other = window.open("/feed/");
            while (!isHydrated(other.document)) await later(30);
            for (let at = 0; at < {EVERYBODY}; at += 1) await ask(at, {{}}, other);
            other.close();""",
        )
        return EVERYBODY

    arms.note("a window that the list opens, then 40 by fetch from it", attack)


def test_a_blank_window_that_the_page_opens(arms: Arms) -> None:
    def attack(arm: Arm) -> int:
        arm.open_sent()
        run(
            arm.driver,
            f"""
            const other = window.open("about:blank");
            for (let at = 0; at < {EVERYBODY}; at += 1) await ask(at, {{}}, other);
            other.close();""",
        )
        return EVERYBODY

    arms.note("a blank window that the list opens, then 40 by fetch from it", attack)
