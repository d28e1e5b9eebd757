"""The request and the reply to ``backup``: whether a backup may replace what is there."""

from __future__ import annotations

from typing import Any

from marshmallow import fields

from pycore.boundary.fields import Whole
from pycore.boundary.requests.by_key import ByKey
from pycore.boundary.requests.kept import (
    KeptEntrySchema,
    KeptLimitsSchema,
    KeptPersonSchema,
    KeptSettingsSchema,
)
from pycore.boundary.requests.outcomes import Outcomes
from pycore.boundary.requests.strict import Strict
from pycore.boundary.shapes.shape import Count, Exactly, OneOf, one
from pycore.domain.facts import Source


class BackupFileSchema(Strict):
    """One file of everything the user has."""

    version = Whole(1, required=True)
    settings = fields.Nested(KeptSettingsSchema, required=True)
    people = ByKey(KeptPersonSchema, required=True)
    journal = fields.List(fields.Nested(KeptEntrySchema), required=True)
    limits = fields.Nested(KeptLimitsSchema, required=True)
    outcomes = Outcomes(required=True)


class BackupRequest(Strict):
    """Asks whether a backup may replace what is there."""

    file = fields.Nested(BackupFileSchema, required=True)


class BackupCountsReply(Exactly):
    """How much a backup holds: people, facts that were told, people kept whatever the advice, and lists."""

    people = Count(required=True)
    told = Count(required=True)
    kept = Count(required=True)
    journal = Count(required=True)
    outcomes = Count(required=True)


class CheckedReply(Exactly):
    """The reply to ``backup`` where nothing is wrong; else it is ``error``."""

    kind = OneOf("checked", required=True)
    counts = one(BackupCountsReply)


def checked_reply(request: dict[str, Any]) -> dict[str, Any]:
    """Count what a backup holds."""
    file = request["file"]
    people = file["people"].values()
    facts = [fact for person in people for fact in person["facts"].values()]
    return {
        "kind": "checked",
        "counts": {
            "people": len(people),
            "told": sum(fact["source"] is Source.TOLD and fact["value"] is not None for fact in facts),
            "kept": sum(person["decided"] is not None for person in people),
            "journal": len(file["journal"]),
            "outcomes": len(file["outcomes"]),
        },
    }
