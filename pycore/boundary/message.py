"""The reply to ``message``: drafts for one person."""

from __future__ import annotations

from typing import Any

from pycore.domain.invitation import Settings
from pycore.messages import Draft, drafts
from pycore.page_text.first_name import first_name


def message_reply(request: dict[str, Any]) -> dict[str, Any]:
    """Write to one person in a situation; in every tone where none is asked for."""
    settings, tone = request["settings"] or Settings(), request["tone"]
    written = drafts(
        request["locale"],
        (request["situation"],),
        first_name(request["invitation"].name),
        settings.sender_name,
        settings.message_limit,
        request["reason"],
    )
    wanted = [draft_reply(draft) for draft in written if tone in {None, draft.tone}]
    return {"kind": "message", "drafts": wanted}


def draft_reply(draft: Draft) -> dict[str, Any]:
    """Return a draft as the contract has it."""
    return {
        "situation": draft.situation,
        "tone": draft.tone,
        "language": draft.language,
        "text": draft.text,
        "characters": draft.characters,
    }
