"""A walk at random: whatever the page does to its rows, no badge ever settles beside the wrong person."""

from __future__ import annotations

import sys
from random import Random
from typing import Any

import pytest

from tests.breadth import marked
from tests.e2e.browser import Browser
from tests.e2e.sent_page import open_sent
from tests.e2e.shadows import wait_for_verdicts
from tests.e2e.verdicts import verdicts_of
from tests.replica.people import Person
from tests.replica.server import Replica

SEED = 20_260_411
STEPS = 5_000
LONGEST_BATCH = 60
MIX = [
    "translator: texts in font elements",
    "note taker: words in the name",
    "note taker: a line before the name",
    "note taker: a line after the sent line",
    "note taker: a control that names the person",
    "the site: characters that show nothing",
]
"""What others do to each row meanwhile."""
START = """
const [people, seed, done] = arguments;
import("/aero-v1/sc/shuffle.js").then(({Walk}) => {
  window.walk = new Walk(people, seed);
  done(null);
}, (error) => done(String(error)));
"""
BATCH = """
const [count, done] = arguments;
window.walk.batch(count).then(done, (error) => done({error: String(error?.stack ?? error)}));
"""
AGES = ("today", "3 weeks", "5 months", "1 year")


def crowd() -> list[Person]:
    """Return people among whom names repeat, with another address, with none, and with other verdicts."""
    named = [
        Person(name=name, headline=f"Role {place}", slug=f"walker-{number}-{place}", sent=age)
        for number, name in enumerate(("Alex Morgan", "Alex Morgans", "山田 太郎", "Kim Lee"))
        for place, age in enumerate(AGES)
    ]
    gone = [
        Person(name="LinkedIn Member", headline=f"Gone {place}", sent=age) for place, age in enumerate(AGES)
    ]
    return named + gone


def as_walkers(people: list[Person]) -> list[dict[str, Any]]:
    """Return what the walk must know: who is who, and the verdict the core gives natively."""
    return [
        {
            "name": person.name,
            "headline": person.headline,
            "slug": person.slug,
            "sent": person.sent_as("en"),
            "verdict": verdict,
        }
        for person, verdict in zip(people, verdicts_of(people), strict=True)
    ]


@pytest.mark.slow
@pytest.mark.parametrize("others", [MIX, marked([])], ids=["with others", "alone"])
def test_thousands_of_steps_leave_no_badge_beside_the_wrong_person(
    others: list[str], browser: Browser, replica: Replica, capsys: pytest.CaptureFixture[str]
) -> None:
    people = crowd()
    replica.reset(people[:10])
    replica.options.others = others
    driver = browser.driver
    open_sent(driver)
    wait_for_verdicts(driver, 10)
    walkers = as_walkers(people)
    assert len({each["verdict"] for each in walkers}) > 1
    assert driver.execute_async_script(START, walkers, SEED) is None
    random = Random(SEED)
    seen: dict[str, Any] = {"steps": 0}
    while seen["steps"] < STEPS:
        seen = driver.execute_async_script(BATCH, random.randint(1, LONGEST_BATCH))
        assert "error" not in seen, seen
    wrong = seen.pop("wrong")
    told = ", ".join(f"{name} {count:.0f}" for name, count in seen.items())
    with capsys.disabled():
        sys.stdout.write(f"\nrandom walk{', others beside it' if others else ''}: {told}\n")
    assert wrong == []
    assert seen["missing"] == 0
    assert seen["checked"] > seen["batches"]
