"""Piles of invented people, of whom as many as wanted share a note or an employer."""

from __future__ import annotations

from random import Random

from tests.replica.people import Person, load_names

ALIKE = 12
"""People who share one note, or one employer."""


def pile(count: int, sharing: float) -> list[Person]:
    """Return `count` people, the same in every run; `sharing` is the share of those who have something in common.

    They come mixed, as on the page. What the others have is each one's own, and nobody was sent an
    invitation on a day that is known.
    """
    random = Random(count)
    alike = round(count * sharing)
    people = [
        _person(number, random, group=number // ALIKE if number < alike else None) for number in range(count)
    ]
    random.shuffle(people)
    return people


def _person(number: int, random: Random, group: int | None) -> Person:
    names = load_names()
    name = f"{random.choice(names['first'])} {random.choice(names['last'])}"
    first, role, company = name.split()[0], random.choice(names["role"]), random.choice(names["company"])
    own = group is None
    by_note, by_employer = not own and group % 2 == 0, not own and group % 2 == 1
    note = f"Hi {first}, I read your article number {group} and would be glad to connect."
    return Person(
        name=name,
        headline=f"{role} at {company} {group}" if by_employer else f"{role}, {number} projects",
        slug=f"{name.lower().replace(' ', '-')}-{number}",
        sent=f"{random.randint(2, 11)} months",
        note=note if by_note else None,
    )
