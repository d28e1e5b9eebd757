"""The core's one entry: a request as JSON text into a reply as JSON text. It never raises."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from marshmallow import ValidationError

from pycore.boundary.backup import BackupRequest, checked_reply
from pycore.boundary.fields import paths, quoted
from pycore.boundary.imported import ImportRequest, imported_reply
from pycore.boundary.parsing import NoJSONError, parsed
from pycore.boundary.replies.advice import advice_reply
from pycore.boundary.replies.message import message_reply
from pycore.boundary.replies.plan import plan_reply
from pycore.boundary.replies.rule_book import rules_reply
from pycore.boundary.replies.ruling import ruling_reply
from pycore.boundary.requests.requests import (
    AdviseRequest,
    MessageRequest,
    PlanRequest,
    RulesRequest,
    ThrottleRequest,
)
from pycore.boundary.requests.strict import Strict
from pycore.boundary.requests.well_formed import NotWellFormedError, reader_of
from pycore.boundary.sorted import SortRequest, sorted_reply
from pycore.boundary.times import TimesRequest, times_reply
from pycore.boundary.writing import as_json, sendable

type Reply = dict[str, Any] | str
"""What is said, or already its JSON text."""

KINDS: dict[str, tuple[Strict, Callable[[dict[str, Any]], Reply]]] = {
    "advise": (AdviseRequest(), advice_reply),
    "sort": (SortRequest(), sorted_reply),
    "plan": (PlanRequest(), plan_reply),
    "import": (ImportRequest(), imported_reply),
    "message": (MessageRequest(), message_reply),
    "times": (TimesRequest(), times_reply),
    "backup": (BackupRequest(), checked_reply),
    "throttle": (ThrottleRequest(), ruling_reply),
    "rules": (RulesRequest(), rules_reply),
}

READERS = {kind: reader_of(schema) for kind, (schema, _) in KINDS.items()}


def answer(request: str) -> str:
    """Return the reply to a request, both JSON text as the contract has them.

    A request that cannot be understood gets an ``error`` reply that names every field at fault.
    """
    return guarded(lambda: _reply(parsed(request)))


def guarded(make: Callable[[], Reply]) -> str:
    """Return a reply as JSON text, whatever happens while it is made."""
    try:
        reply = make()
    except ValidationError as error:
        reply = _errors(paths(error.messages))
    except NoJSONError as error:
        reply = _errors([("", str(error))])
    except Exception as error:  # noqa: BLE001 - the contract: whatever is wrong, the caller gets a reply
        reply = _errors([("", f"could not be answered: {type(error).__name__}: {quoted(error)}")])
    return sendable(reply if isinstance(reply, str) else as_json(reply))


def _reply(request: object) -> Reply:
    if not isinstance(request, dict):
        raise ValidationError("not an object")
    kind = request.get("kind")
    if not isinstance(kind, str) or kind not in KINDS:
        wrong = f"none of {', '.join(KINDS)}: {quoted(kind)}" if "kind" in request else "missing"
        raise ValidationError({"kind": [wrong]})
    schema, reply = KINDS[kind]
    try:
        loaded = READERS[kind](request)
    except NotWellFormedError:
        loaded = schema.load(request)
    return reply(loaded)


def _errors(found: list[tuple[str, str]]) -> Reply:
    return {
        "kind": "error",
        "errors": [{"path": path, "message": message} for path, message in found],
    }
