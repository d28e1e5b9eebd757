"""Piles of invented people, of whom as many as wanted share a note or an employer."""

from __future__ import annotations

from random import Random

from tests.replica.people import Person, load_names

ALIKE = 12
"""People who share one note, or one employer."""


def pile(count: int, sharing: float) -> list[Person]:
    """Return `count` people, the same in every run; a share of them, `sharing`, has something in common.

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
    role, company = random.choice(names["role"]), names["company"][(group or 0) % len(names["company"])]
    by_employer = group is not None and group % 2 == 1
    by_note = group is not None and not by_employer
    return Person(
        name=name,
        headline=f"{role} at {company} {group}" if by_employer else f"{role}, {number} projects",
        slug=f"{name.lower().replace(' ', '-')}-{number}",
        sent=f"{random.randint(2, 11)} months",
        note=f"Hi {name.partition(' ')[0]}, I read your article number {group}." if by_note else None,
    )
