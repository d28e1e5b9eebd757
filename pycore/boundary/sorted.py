"""The request and the reply to ``sort``: whom to ask about together, in which order, and by which choices."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from marshmallow import fields

from pycore.boundary.fields import Text
from pycore.boundary.requests import InvitationsRequest
from pycore.domain.facts import UNCERTAIN_FACTS
from pycore.domain.invitation import Settings
from pycore.page_text.first_name import first_name
from pycore.sorting.asks import CHOICES, Ask
from pycore.sorting.groups import Group, sorted_out
from pycore.sorting.person import Person, Why, open_people
from pycore.wording import date_words, say

type Part = dict[str, Any]


class SortRequest(InvitationsRequest):
    """Asks in which order to ask about a whole pile; those of ``apart`` (ids) are asked about one by one."""

    apart = fields.List(Text(), load_default=list)


def sorted_reply(request: dict[str, Any]) -> str:
    """Return groups, then single people, each with its question and choices, as JSON text.

    ``left`` counts those who are asked about, ``settled`` all others: nothing open turns their action, the
    user decided to keep them, they are no people, or their age cannot be read. A choice's facts are to be
    told of each of its people where the user has told nothing yet (``overwrite`` false). ``then`` names what
    is still to be asked of those people once that was told, and stands in ``follow_ups``; null where nothing
    is, or where it is not the same for all: then they come back in the next answer to ``sort``.
    """
    settings, today, locale = request["settings"] or Settings(), request["today"], request["locale"]
    invitations = request["invitations"]
    people = open_people(invitations, settings, today, frozenset(request["apart"]))
    groups = sorted_out(people)
    entries = [_entry(group, locale) for group in groups]
    named = {choice["then"] for entry in entries for choice in entry["choices"]}
    reply = {
        "kind": "sorted",
        "groups": entries,
        "follow_ups": {ask: _follow_up(ask, locale) for ask in Ask if ask in named},
        "left": len(people),
        "settled": len(invitations) - len(people),
    }
    return json.dumps(reply, ensure_ascii=False)


def _entry(group: Group, locale: str) -> Part:
    ids = [person.id for person in group.members]
    return {
        "id": ids[0] if group.why is None else f"{group.why}:{ids[0]}",
        "why": group.why,
        "text": _question(group.members[0], locale)
        if group.why is None
        else _of_group(group, group.why, locale),
        "ids": ids,
        "asks": group.ask,
        "choices": _choices(group.ask, locale, group.then),
    }


def _follow_up(ask: Ask, locale: str) -> Part:
    return {"text": say(locale, f"sorting.ask.{ask}"), "choices": _choices(ask, locale, None)}


@lru_cache(maxsize=512)
def _choices(ask: Ask, locale: str, then: tuple[Ask | None, ...] | None) -> list[Part]:
    choices: list[Part] = [
        {"id": choice.id, "text": say(locale, f"choice.{ask}.{choice.id}"), "facts": dict(choice.facts)}
        for choice in CHOICES[ask]
    ]
    if then is None:
        return choices
    return [choice | {"then": ask} for choice, ask in zip(choices, then, strict=True)]


def _question(person: Person, locale: str) -> str:
    """Ask about one person; where one of the user's goals is in the headline, say so first."""
    fact = Ask.RELATIONSHIP if person.ask is Ask.TIE else person.ask
    key = f"question.{fact}" if fact in UNCERTAIN_FACTS else f"sorting.one.{fact}"
    question = say(locale, key, person=first_name(person.name) or say(locale, "person"))
    if person.goal is None:
        return question
    return f"{say(locale, 'sorting.one.goal', goal=person.goal)} {question}"


def _of_group(group: Group, why: Why, locale: str) -> str:
    asks = "group" if group.ask in {Ask.TIE, Ask.RELATIONSHIP} else group.ask
    return f"{_bond(group, why, locale)} {say(locale, f'sorting.ask.{asks}')}"


def _bond(group: Group, why: Why, locale: str) -> str:
    """Say what binds a group, and how many they are."""
    n = len(group.members)
    if why is Why.EMPLOYER:
        return say(locale, "sorting.group.employer", n=n, employer=_commonest(group.written))
    if why is not Why.DAYS:
        return say(locale, f"sorting.group.{why}", n=n)
    first = min(person.sent[0] for person in group.members)
    last = max(person.sent[1] for person in group.members)
    if first == last:
        return say(locale, "sorting.group.days_on", n=n, date=date_words(locale, first))
    return say(
        locale,
        "sorting.group.days_between",
        n=n,
        first=date_words(locale, first),
        last=date_words(locale, last),
    )


def _commonest(written: Iterable[str]) -> str:
    """Return how most write it; of equally common ways the first in the alphabet."""
    return min(Counter(written).items(), key=lambda each: (-each[1], each[0]))[0]
