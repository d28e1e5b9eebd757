"""What is said about a message: whether to write, drafts of it, and the ways to send them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from pycore.advisor.age import age_of
from pycore.advisor.evidence import evidence_of
from pycore.boundary.replies.channels import channel_part, no_way, open_now
from pycore.boundary.replies.phrases import Phrases
from pycore.domain.advice import Advice, MessageAdvice, Situation
from pycore.domain.facts import Facts, Knowledge, Relationship
from pycore.domain.invitation import Invitation, Settings
from pycore.domain.verdict import Verdict
from pycore.drafts import (
    WITH_GAP,
    Draft,
    Particulars,
    later_welcome,
    message_advice,
    situations,
    verdict_of,
    ways_to,
    write_drafts,
)
from pycore.page_text.first_name import first_name, spoken_name
from pycore.page_text.words import find_words

type Reply = dict[str, Any]

_WITH_DRAFTS = frozenset({MessageAdvice.SEND, MessageAdvice.OPTIONAL})


@dataclass(frozen=True, slots=True)
class _Person:
    """To whom, from whom and when; ``reason`` is the sender's own sentence, where there is one."""

    invitation: Invitation
    knowledge: Knowledge
    settings: Settings
    phrases: Phrases
    today: date
    reason: str | None = None

    @property
    def facts(self) -> Facts:
        """The facts as the table reads them."""
        return self.knowledge.facts


def message_part(
    advice: Advice, invitation: Invitation, settings: Settings, phrases: Phrases, today: date
) -> Reply:
    """Return the message of an advice; with drafts and channels only where one may well be sent."""
    if advice.message not in _WITH_DRAFTS:
        text = phrases.message(advice.message, advice.case.verdict)
        return {"advice": advice.message, "text": text, "drafts": [], "channels": []}
    person = _Person(invitation, advice.case.knowledge, settings, phrases, today)
    return _message(person, advice.message, advice.case.verdict, advice.situations)


def message_reply(request: Reply) -> Reply:
    """Write to one person, in every tone where none is asked for.

    Where the request names no situation, the drafts are those that go with a withdrawal, whatever the
    verdict: the user may withdraw all the same, and then a message matters most (M2, C1).
    """
    settings, today, tone = request["settings"] or Settings(), request["today"], request["tone"]
    invitation, situation = request["invitation"], request["situation"]
    knowledge = evidence_of(invitation, settings, age_of(invitation, today), today).knowledge
    facts = knowledge.facts
    phrases = Phrases(request["locale"], spoken_name(invitation.name))
    person = _Person(invitation, knowledge, settings, phrases, today, request["reason"])
    verdict = verdict_of(situation)
    chosen = situations(facts, verdict) if situation is None else (situation,)
    reply = _message(person, message_advice(facts, verdict), verdict, chosen)
    fitting = [draft for draft in reply["drafts"] if tone in {None, draft["tone"]}]
    return {"kind": "message", **reply, "drafts": fitting}


def _message(person: _Person, advice: MessageAdvice, verdict: Verdict, chosen: Sequence[Situation]) -> Reply:
    ways = ways_to(person.invitation, person.facts, person.settings, person.today)
    mistake = Situation.MISTAKE_WITH_REASON in chosen
    instead = no_way(person.phrases, ways, mistake=mistake) if WITH_GAP.intersection(chosen) else None
    return {
        "advice": advice,
        "text": instead or person.phrases.message(advice, verdict, mistake=mistake, reachable=open_now(ways)),
        "drafts": [_draft_part(draft) for draft in _drafts(person, chosen)],
        "channels": [channel_part(person.phrases, way) for way in ways],
    }


def _drafts(person: _Person, chosen: Sequence[Situation]) -> list[Draft]:
    settings, headline = person.settings, person.invitation.headline
    particulars = Particulars(
        first_name(person.invitation.name),
        settings.sender_name,
        person.reason,
        find_words(headline or "", settings.goals) if WITH_GAP.intersection(chosen) else None,
        later_welcome(person.facts),
        acquainted=person.facts.relationship is Relationship.ACQUAINTANCE,
        role_changed="purpose" in person.knowledge.guessed,
    )
    return write_drafts(person.phrases.language, chosen, particulars, settings.message_limit)


def _draft_part(draft: Draft) -> Reply:
    """Return a draft as the contract has it."""
    return {
        "situation": draft.situation,
        "tone": draft.tone,
        "language": draft.language,
        "text": draft.text,
        "characters": draft.characters,
        "gap": draft.gap and list(draft.gap),
    }
