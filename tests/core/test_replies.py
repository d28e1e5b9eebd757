"""Every reply has exactly the fields of its schema, in every language, for every kind of invitation."""

from typing import Any

import pytest
from marshmallow import Schema

from pycore.boundary.backup import CheckedReply
from pycore.boundary.shapes.imported_shape import ImportedReply
from pycore.boundary.shapes.replies import AdviceReply, ErrorReply, MessageReply, PlanReply, RulingReply
from pycore.boundary.shapes.rules_shape import RulesReply
from pycore.boundary.shapes.sorted_shape import SortedReply
from pycore.boundary.times import TimesReply
from pycore.domain.facts import UNCERTAIN_FACTS
from pycore.wording.language import LANGUAGES
from tests.core.asking import TODAY, ask, invitation, told
from tests.core.backups import BACKUP
from tests.core.exports import INVITATIONS, sent
from tests.core.piles import pile

NOW = "2026-11-22T12:00:00+01:00"
TEXTS = (
    "Sent today",
    "Sent 1 week ago",
    "Sent 3 weeks ago",
    "Sent 1 month ago",
    "Sent 1 year ago",
    "?" * 300,
)


def everybody() -> list[dict[str, Any]]:
    """Return invitations of every age with every value of each fact."""
    said = [told(**{fact: value}) for fact, values in UNCERTAIN_FACTS.items() for value in values]
    said += [{}, told(sent_by_mistake=True), told(times_asked=2, relationship="known")]
    people = [invitation(sent_text=text, facts=facts) for text in TEXTS for facts in said]
    return [*people, invitation(addressee="page"), invitation(note="we met", headline="data engineering")]


def holds(schema: Schema, reply: dict[str, Any]) -> None:
    assert schema.validate(reply) == {}


@pytest.mark.parametrize("locale", LANGUAGES)
def test_advice(locale: str) -> None:
    settings = {"goals": ["data engineering"]}
    reply = ask(today=TODAY, locale=locale, settings=settings, invitations=everybody())
    holds(AdviceReply(), reply)
    assert all(len(entry["summary"]) <= 140 for entry in reply["advice"])


@pytest.mark.parametrize("locale", LANGUAGES)
def test_the_order_of_a_pile(locale: str) -> None:
    goals = {"goals": ["data engineering"]}
    reply = ask("sort", today=TODAY, locale=locale, settings=goals, invitations=[*everybody(), *pile(4)])
    holds(SortedReply(), reply)
    assert {group["why"] for group in reply["groups"]} == {None, "days"}


def test_the_other_kinds() -> None:
    holds(CheckedReply(), ask("backup", file=BACKUP))
    holds(MessageReply(), ask("message", today=TODAY, invitation=invitation()))
    holds(PlanReply(), ask("plan", today=TODAY, now=NOW, invitations=everybody()))
    holds(RulesReply(), ask("rules"))
    holds(TimesReply(), ask("times", outcomes=[{"from": 0, "days": [2, 3], "end": "left"}]))
    for journal in ([], [{"at": NOW}]):
        holds(RulingReply(), ask("throttle", now=NOW, journal=journal, attempt={"by": "hand"}))
    holds(ErrorReply(), ask("advise"))
    holds(ImportedReply(), ask("import", files={"Invitations.csv": INVITATIONS + sent("Ada", "ada") + "x\n"}))


def test_a_reply_that_says_more_or_less_is_noticed() -> None:
    reply = ask("throttle", now=NOW, attempt={"by": "hand"})
    assert RulingReply().validate(reply | {"more": 1})
    assert RulingReply().validate({"kind": "ruling"})
    assert RulingReply().validate(reply | {"kind": "verdict"})
