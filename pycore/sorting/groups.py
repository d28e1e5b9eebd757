"""Puts people into groups for whom one answer is likely the same: greedily, what tells most first."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from pycore.sorting.asks import Ask, Step, thens_of
from pycore.sorting.person import Person, Why

LEAST = 3
"""People a group has at least."""

WEIGHTS = {Why.NOTE: 4, Why.MESSAGES: 4, Why.CONTACTS: 4, Why.EMPLOYER: 3, Why.DAYS: 2}
"""How far each tie lets one answer hold for all: days say less of people than the words one wrote to them."""

_RANK = {why: rank for rank, why in enumerate(Why)}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a choice leaves open: of how many people nothing, and what is asked next of the others.

    ``then`` is None where nothing is, or where it is not the same for all of them.
    """

    settles: int
    then: Step | None


@dataclass(frozen=True, slots=True)
class Group:
    """People about whom one thing can be asked together, oldest first; without a ``why`` one person alone."""

    why: Why | None
    ask: Ask
    members: tuple[Person, ...]

    @property
    def written(self) -> list[str]:
        """How each member's own page writes what binds the group."""
        return [tie.shown for person in self.members for tie in person.ties if tie.why is self.why]

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """By choice: what it leaves open of the members."""
        each = zip(
            *(thens_of(person.knowledge, person.bands, self.ask) for person in self.members), strict=True
        )
        return tuple(Outcome(sum(step is None for step in steps), _common(steps)) for steps in each)


@dataclass(slots=True)
class _Candidate:
    """All who share a tie and can be asked the same; ``left`` of them, whom no group has taken yet.

    ``total`` is what one answer tells of those left, weighted by the tie.
    """

    why: Why
    places: list[int]
    left: int = 0
    total: int = 0

    def add(self, person: Person, sign: int = 1) -> None:
        """Count a person in, or with -1 out."""
        self.left += sign
        self.total += sign * WEIGHTS[self.why] * person.gain


def sorted_out(people: Iterable[Person]) -> list[Group]:
    """Return groups, then single people, what tells most first; everybody once, whatever order they come in.

    Linearithmic: everybody has at most one tie of each kind, so a group on offer shrinks only so often.
    """
    line = _in_line(people)
    groups, taken = _taken(line, _on_offer(line))
    rest = [person for place, person in enumerate(line) if place not in taken]
    singles = sorted(rest, key=lambda person: -person.gain)
    return groups + [Group(None, person.ask, (person,)) for person in singles]


def _in_line(people: Iterable[Person]) -> list[Person]:
    """Order people by age, oldest first, then by id; those of one id by all that tells them apart."""
    everybody = list(people)
    of_id = Counter(person.id for person in everybody)
    return sorted(
        everybody,
        key=lambda each: (-each.age.min, -each.age.max, each.id, repr(each) if of_id[each.id] > 1 else ""),
    )


def _on_offer(line: list[Person]) -> dict[tuple[Why, str, Ask], _Candidate]:
    offered: dict[tuple[Why, str, Ask], _Candidate] = {}
    for place, person in enumerate(line):
        for tie in person.ties:
            candidate = offered.setdefault((tie.why, tie.key, person.ask), _Candidate(tie.why, []))
            candidate.places.append(place)
            candidate.add(person)
    return offered


def _taken(
    line: list[Person], offered: dict[tuple[Why, str, Ask], _Candidate]
) -> tuple[list[Group], set[int]]:
    """Take the group that tells most, again and again; return the groups and the places of their members."""
    heap = [(-candidate.total, _RANK[key[0]], key) for key, candidate in offered.items()]
    heapq.heapify(heap)
    groups: list[Group] = []
    taken: set[int] = set()
    while heap:
        total, rank, key = heapq.heappop(heap)
        candidate = offered[key]
        if candidate.left < LEAST:
            continue
        if candidate.total != -total:
            heapq.heappush(heap, (-candidate.total, rank, key))
            continue
        members = [place for place in candidate.places if place not in taken]
        taken.update(members)
        for place in members:
            for tie in line[place].ties:
                offered[tie.why, tie.key, line[place].ask].add(line[place], -1)
        groups.append(Group(key[0], key[2], tuple(line[place] for place in members)))
    return groups, taken


def _common(steps: Iterable[Step | None]) -> Step | None:
    """Return what is still to ask of all of whom something is, None where it is not one thing."""
    still = {step for step in steps if step is not None}
    return still.pop() if len(still) == 1 else None
