"""The request and the reply to ``import``: what a data export tells about each open request."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from marshmallow import ValidationError, fields

from pycore.boundary.fields import OwnKey, Text, quoted
from pycore.boundary.requests.strict import Strict
from pycore.export.learn import Learnt, learn
from pycore.export.pending import Pending
from pycore.export.reading import ExportFile


class Files(fields.Field[dict[str, str]]):
    """Texts by the names of their files; one that is no text is named by its path."""

    def _deserialize(
        self,
        value: Any,
        attr: str | None,
        data: Mapping[str, Any] | None,
        **kwargs: Any,
    ) -> dict[str, str]:
        if not isinstance(value, dict):
            raise ValidationError("not an object")
        wrong = {name: text for name, text in value.items() if not isinstance(text, str)}
        if wrong:
            raise ValidationError(
                {OwnKey(name): [f"not a text: {quoted(text)}"] for name, text in wrong.items()}
            )
        return value


class ImportRequest(Strict):
    """Asks what the files of an export tell; those that tell nothing are passed over."""

    files = Files(required=True)
    locale = Text(load_default="en")


def imported_reply(request: dict[str, Any]) -> dict[str, Any]:
    """Read the files; people are keyed as on the page, by slug, in older exports by name."""
    files = request["files"].items()
    learnt = learn(ExportFile(name, partial(io.StringIO, text, newline="")) for name, text in files)
    return learnt_reply(learnt, request["locale"])


def learnt_reply(
    learnt: Learnt, locale: str, key: Callable[[Pending], str] = lambda person: person.id
) -> dict[str, Any]:
    """Return what an export tells.

    Those whose name alone does not tell them apart cannot be keyed: they are counted, no more.
    """
    people = {key(each): person_reply(each) for each in learnt.pending if each.unique}
    role_changed_on = learnt.role_changed_on
    return {
        "kind": "imported",
        "people": people,
        "role_changed_on": role_changed_on and role_changed_on.isoformat(),
        "counts": {
            "rows": learnt.rows,
            "outgoing": learnt.outgoing,
            "incoming": learnt.incoming,
            "pending": len(learnt.pending),
            "people": len(people),
            "learnt": sum(bool(person["facts"]) for person in people.values()),
            "wrote_with": learnt.wrote_with,
            "in_address_book": learnt.in_address_book,
            "unreadable": learnt.left_out.count,
        },
        "unreadable": [
            {"file": each.file, "line": each.line, "message": each.problem.said(locale)}
            for each in learnt.left_out.lines
        ],
    }


def person_reply(person: Pending) -> dict[str, Any]:
    """Return what is known of one open request; all of it fits an invitation of ``advise``."""
    return {
        "name": person.request.name,
        "profile_url": person.request.profile_url,
        "facts": {
            name: {"value": known.value, "source": known.source} for name, known in person.facts.items()
        },
        "sent_on": person.request.sent_on.isoformat(),
        "note": person.request.note,
        "can_email": person.can_email or None,
    }
