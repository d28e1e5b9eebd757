"""Asks the core as every caller does, with the parts of a request that a test does not care about."""

import json
from typing import Any

from pycore import answer

TODAY = "2026-11-22"


def invitation(**fields: Any) -> dict[str, Any]:
    """Return an invitation with a name and a sent text, and what the test adds."""
    return {"id": "ada", "name": "Ada Lovelace", "sent_text": "Sent 3 weeks ago"} | fields


def told(**facts: Any) -> dict[str, Any]:
    """Return facts as the user told them."""
    return {name: {"value": value, "source": "told"} for name, value in facts.items()}


def ask(kind: str = "advise", **fields: Any) -> dict[str, Any]:
    """Return the core's reply to a request."""
    reply: dict[str, Any] = json.loads(answer(json.dumps({"kind": kind} | fields)))
    return reply


def advice(settings: dict[str, Any] | None = None, locale: str = "en", **fields: Any) -> dict[str, Any]:
    """Return the advice on one invitation."""
    reply = ask(today=TODAY, locale=locale, settings=settings or {}, invitations=[invitation(**fields)])
    assert reply["kind"] == "advice", reply
    entry: dict[str, Any] = reply["advice"][0]
    return entry


def errors(kind: str = "advise", **fields: Any) -> dict[str, str]:
    """Return the error reply's messages by path."""
    reply = ask(kind, **fields)
    assert reply["kind"] == "error", reply
    return {error["path"]: error["message"] for error in reply["errors"]}
