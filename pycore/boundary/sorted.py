"""The request and the reply to ``sort``: whom to ask about together, in which order, and by which choices."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from marshmallow import fields

from pycore.boundary.fields import Text
from pycore.boundary.replies.phrases import Phrases
from pycore.boundary.requests.requests import InvitationsRequest
from pycore.boundary.writing import as_json
from pycore.domain.facts import UNCERTAIN_FACTS
from pycore.domain.invitation import Settings
from pycore.page_text.first_name import spoken_name
from pycore.sorting.asks import CHOICES, Ask, Step
from pycore.sorting.groups import Group, Outcome, sorted_out
from pycore.sorting.person import Person, Why, open_people
from pycore.wording import date_words, say
from pycore.wording.language import language_of

type Part = dict[str, Any]


class SortRequest(InvitationsRequest):
    """Asks in which order to ask about a whole pile; those of ``apart`` (ids) are asked about one by one."""

    apart = fields.List(
        Text(), load_default=list, metadata={"description": "Ids of people who are in no group."}
    )


def sorted_reply(request: dict[str, Any]) -> str:
    """Return groups, then single people, each with its question and choices, as JSON text.

    ``left`` counts those who are asked about, ``settled`` all others: nothing open turns their action, the
    user decided to keep them, they are no people, or their age cannot be read. A choice's facts are to be
    told of each of its people where the user has told nothing yet (``overwrite`` false). Of ``settles`` of
    them nothing open turns the action then. ``then`` names what is still to be asked of the others, and
    stands in ``follow_ups``; null where nothing is, or where it is not the same for all: then they come back
    in the next answer to ``sort``.
    """
    settings, today = request["settings"] or Settings(), request["today"]
    language = language_of(request["locale"])
    invitations = request["invitations"]
    people = open_people(invitations, settings, today, frozenset(request["apart"]))
    follow_ups = _FollowUps(language)
    reply = {
        "kind": "sorted",
        "groups": [_entry(group, language, follow_ups) for group in sorted_out(people)],
        "follow_ups": follow_ups.parts,
        "left": len(people),
        "settled": len(invitations) - len(people),
    }
    return as_json(reply)


class _FollowUps:
    """The questions that follow a choice, each under the name that the choices have for it."""

    def __init__(self, language: str) -> None:
        self.parts: dict[str, Part] = {}
        self._locale = language
        self._names: dict[Step, str] = {}

    def name(self, step: Step | None) -> str | None:
        """Return the name of a question, which is kept with all that follow it; None for none."""
        if step is None:
            return None
        if step not in self._names:
            of_the_kind = sum(each.ask is step.ask for each in self._names)
            self._names[step] = name = f"{step.ask}-{of_the_kind + 1}" if of_the_kind else str(step.ask)
            outcomes = tuple(Outcome(int(then is None), then) for then in step.then)
            self.parts[name] = {
                "asks": step.ask,
                "text": say(self._locale, f"sorting.ask.{step.ask}"),
                "choices": self.choices(step.ask, outcomes),
            }
        return self._names[step]

    def choices(self, ask: Ask, outcomes: tuple[Outcome, ...]) -> list[Part]:
        """Return the choices of a question, each with what it leaves open."""
        return [
            choice | {"settles": outcome.settles, "then": self.name(outcome.then)}
            for choice, outcome in zip(_choices(ask, self._locale), outcomes, strict=True)
        ]


def _entry(group: Group, language: str, follow_ups: _FollowUps) -> Part:
    ids, first, why = [person.id for person in group.members], group.members[0], group.why
    return {
        "id": ids[0] if why is None else f"{why}:{ids[0]}",
        "why": why,
        "title": why and _bond(group, why, language),
        "text": _of_group(group, language) if why else _question(first, language),
        "ids": ids,
        "asks": group.ask,
        "choices": follow_ups.choices(group.ask, group.outcomes),
    }


@lru_cache(maxsize=64)
def _choices(ask: Ask, language: str) -> tuple[Part, ...]:
    if ask in UNCERTAIN_FACTS:
        texts = [choice["text"] for choice in Phrases(language, None).choices(ask)]
    else:
        texts = [say(language, f"answer.{ask}.{choice.id}") for choice in CHOICES[ask]]
    return tuple(
        {"id": choice.id, "text": text, "facts": dict(choice.facts)}
        for choice, text in zip(CHOICES[ask], texts, strict=True)
    )


def _question(person: Person, language: str) -> str:
    """Ask about one person; where one of the user's goals is in the headline, say so first."""
    phrases = Phrases(language, spoken_name(person.name))
    if person.ask is Ask.REASON:
        question = phrases.say("sorting.one.reason")
    else:
        question = phrases.asked(Ask.RELATIONSHIP if person.ask is Ask.TIE else person.ask)
    if person.goal is None:
        return question
    return f"{say(language, 'sorting.one.goal', goal=person.goal)} {question}"


def _of_group(group: Group, language: str) -> str:
    asks = "group" if group.ask in {Ask.TIE, Ask.RELATIONSHIP} else group.ask
    return say(language, f"sorting.ask.{asks}")


def _bond(group: Group, why: Why, language: str) -> str:
    """Say what binds a group, and how many they are."""
    n = len(group.members)
    if why is Why.EMPLOYER:
        return say(language, "sorting.group.employer", n=n, employer=_commonest(group.written))
    if why is not Why.DAYS:
        return say(language, f"sorting.group.{why}", n=n)
    first = min(person.sent[0] for person in group.members)
    last = max(person.sent[1] for person in group.members)
    if first == last:
        return say(language, "sorting.group.days_on", n=n, date=date_words(language, first))
    return say(
        language,
        "sorting.group.days_between",
        n=n,
        first=date_words(language, first),
        last=date_words(language, last),
    )


def _commonest(written: Iterable[str]) -> str:
    """Return how most write it; of equally common ways the first in the alphabet."""
    return min(Counter(written).items(), key=lambda each: (-each[1], each[0]))[0]
