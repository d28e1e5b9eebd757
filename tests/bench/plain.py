"""The same answer without marshmallow: JSON straight into the core's values. Runs natively and in Pyodide."""

import json
from datetime import date

from pycore.boundary.advice import advice_reply
from pycore.domain.facts import Known, Relationship, Source
from pycore.domain.invitation import Invitation, Settings


def answer_plain(text: str) -> str:
    """Answer an ``advise`` request as people.request makes it."""
    request = json.loads(text)
    invitations = [
        Invitation(
            id=each["id"],
            name=each["name"],
            headline=each["headline"],
            sent_text=each["sent_text"],
            note=each["note"],
            facts={
                name: Known(Relationship(fact["value"]), Source(fact["source"]))
                for name, fact in each["facts"].items()
            },
        )
        for each in request["invitations"]
    ]
    settings = Settings(goals=tuple(request["settings"]["goals"]))
    today = date.fromisoformat(request["today"])
    return advice_reply({"today": today, "locale": "en", "settings": settings, "invitations": invitations})
