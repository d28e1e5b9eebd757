"""What was learnt from an export into a request; what could not be read is told line by line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, TextIO

from pycore.boundary.imported import person_reply
from pycore.export.errors import UnreadableFileError, UnreadableLine
from pycore.export.learn import learn
from pycore.export.names import kind_of
from pycore.export.pending import Pending
from pycore.export.reading import ExportFile
from pycore.policy.thresholds import FUTURE_TOLERANCE_DAYS

_ALONE = "Invitations.csv"
_EXPECTED = f"expected a request in JSON, {_ALONE}, or the zip of a LinkedIn data export"

type Complain = Callable[[str], object]


def request_of_csv(text: TextIO, today: date, complain: Complain) -> dict[str, Any]:
    """Return the request of an ``Invitations.csv`` under whatever name."""
    learnt = learn([ExportFile(_ALONE, lambda: text)])
    if not learnt.rows:
        raise UnreadableFileError(f"line 1: {learnt.unreadable[0].message}; {_EXPECTED}")
    left, ahead = _sent_by(today, learnt.pending)
    for each in learnt.unreadable + ahead:
        complain(_told(each))
    return _request(left)


def request_of_zip(
    files: list[ExportFile], damaged: list[UnreadableLine], today: date, complain: Complain
) -> dict[str, Any]:
    """Return the request of the files of a zip; without its invitations there is none."""
    learnt = learn(files)
    problems = damaged + learnt.unreadable
    if not any(map(_has_invitations, learnt.rows)):
        for each in problems:
            if _has_invitations(each.file):
                raise UnreadableFileError(f"{each.file}: line {each.line}: {each.message}")
        raise UnreadableFileError(f"no {_ALONE} in the zip")
    left, ahead = _sent_by(today, learnt.pending)
    for each in problems + ahead:
        complain(f"{each.file}: {_told(each)}")
    return _request(left)


def _has_invitations(file: str) -> bool:
    return kind_of(file) == "invitations"


def _sent_by(today: date, pending: list[Pending]) -> tuple[list[Pending], list[UnreadableLine]]:
    """Part what was sent until today from what is dated later, as a line that makes no sense."""
    latest = today + timedelta(days=FUTURE_TOLERANCE_DAYS)
    ahead = [each.request for each in pending if each.request.sent_on > latest]
    return [each for each in pending if each.request.sent_on <= latest], [
        UnreadableLine(sent.file, sent.line, f"Sent At is in the future: {sent.sent_on}") for sent in ahead
    ]


def _request(pending: list[Pending]) -> dict[str, Any]:
    if not pending:
        raise UnreadableFileError("no outgoing invitation is left to advise on")
    invitations = [{"id": each.id} | person_reply(each) for each in pending]
    return {"kind": "advise", "invitations": invitations}


def _told(line: UnreadableLine) -> str:
    return f"line {line.line} left out: {line.message}"
