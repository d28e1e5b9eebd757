"""The verdicts the core gives natively for the replica's people: what the badges must say."""

from __future__ import annotations

import datetime as dt
import json

import pycore
from tests.replica.people import Person, people_as_readings


def verdicts_of(people: list[Person], language: str = "en") -> list[str]:
    """Return each person's verdict today, nothing told and no settings made."""
    readings = people_as_readings(people, language)
    invitations = [{**reading, "id": f"row-{place}"} for place, reading in enumerate(readings)]
    request = {
        "kind": "advise",
        "today": dt.datetime.now().astimezone().date().isoformat(),
        "locale": language,
        "invitations": invitations,
    }
    reply = json.loads(pycore.answer(json.dumps(request)))
    return [advice["verdict"] for advice in reply["advice"]]
