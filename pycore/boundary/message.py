"""The reply to ``message``: drafts for one person, and whether they are called for."""

from __future__ import annotations

from typing import Any

from pycore.advisor.evidence import evidence_of
from pycore.advisor.sent import age_of
from pycore.boundary.phrases import Phrases
from pycore.domain.invitation import Settings
from pycore.domain.verdict import Verdict
from pycore.messages import Draft, drafts, message_advice, situations
from pycore.page_text.first_name import first_name


def message_reply(request: dict[str, Any]) -> dict[str, Any]:
    """Write to one person, in every tone where none is asked for.

    Where the request names no situation, the drafts are those that go with a withdrawal, whatever the
    verdict: the user may withdraw all the same, and then a message matters most (M2, C1).
    """
    settings, today, tone = request["settings"] or Settings(), request["today"], request["tone"]
    invitation, situation = request["invitation"], request["situation"]
    facts = evidence_of(invitation, settings, age_of(invitation, today), today).facts
    phrases = Phrases(request["locale"], first_name(invitation.name))
    advice = message_advice(facts, Verdict.WITHDRAW)
    written = drafts(
        request["locale"],
        situations(facts, Verdict.WITHDRAW) if situation is None else (situation,),
        phrases.first_name,
        settings.sender_name,
        settings.message_limit,
        request["reason"],
    )
    return {
        "kind": "message",
        "advice": advice,
        "text": phrases.message(advice, Verdict.WITHDRAW),
        "drafts": [draft_reply(draft) for draft in written if tone in {None, draft.tone}],
    }


def draft_reply(draft: Draft) -> dict[str, Any]:
    """Return a draft as the contract has it."""
    return {
        "situation": draft.situation,
        "tone": draft.tone,
        "language": draft.language,
        "text": draft.text,
        "characters": draft.characters,
    }
