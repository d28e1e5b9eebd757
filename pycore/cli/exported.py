"""What was learnt from an export into a request; what could not be read is told line by line."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from datetime import date, timedelta
from typing import Any, TextIO

from pycore.boundary.imported import person_reply
from pycore.export.errors import Problem, UnreadableFileError, UnreadableLine
from pycore.export.learn import learn
from pycore.export.names import kind_of
from pycore.export.pending import Pending
from pycore.export.reading import ExportFile
from pycore.policy.thresholds import FUTURE_TOLERANCE_DAYS
from pycore.wording import date_words, say

_ALONE = "Invitations.csv"

type Complain = Callable[[str], object]


def request_of_csv(text: TextIO, today: date, locale: str, complain: Complain) -> dict[str, Any]:
    """Return the request of an ``Invitations.csv`` under whatever name."""

    def again() -> nullcontext[TextIO]:
        text.seek(0)
        return nullcontext(text)

    learnt = learn([ExportFile(_ALONE, again)])
    if not learnt.rows:
        problem = learnt.unreadable[0].problem.said(locale)
        raise UnreadableFileError("cli.no_kind", problem=problem)
    left, ahead = _sent_by(today, learnt.pending, locale)
    for each in learnt.unreadable + ahead:
        complain(_told(each, locale))
    return _request(left)


def request_of_zip(
    files: list[ExportFile], damaged: list[UnreadableLine], today: date, locale: str, complain: Complain
) -> dict[str, Any]:
    """Return the request of the files of a zip; without its invitations there is none."""
    learnt = learn(files)
    problems = damaged + learnt.unreadable
    if not any(map(_has_invitations, learnt.rows)):
        for each in problems:
            if _has_invitations(each.file):
                problem = each.problem.said(locale)
                raise UnreadableFileError("cli.line", file=each.file, line=each.line, problem=problem)
        raise UnreadableFileError("cli.zip_without")
    left, ahead = _sent_by(today, learnt.pending, locale)
    for each in problems + ahead:
        complain(f"{each.file}: {_told(each, locale)}")
    return _request(left)


def _has_invitations(file: str) -> bool:
    return kind_of(file) == "invitations"


def _sent_by(today: date, pending: list[Pending], locale: str) -> tuple[list[Pending], list[UnreadableLine]]:
    """Part what was sent until today from what is dated later, as a line that makes no sense."""
    latest = today + timedelta(days=FUTURE_TOLERANCE_DAYS)
    ahead = [each.request for each in pending if each.request.sent_on > latest]
    return [each for each in pending if each.request.sent_on <= latest], [
        UnreadableLine(
            sent.file, sent.line, Problem("export.future", {"date": date_words(locale, sent.sent_on)})
        )
        for sent in ahead
    ]


def _request(pending: list[Pending]) -> dict[str, Any]:
    if not pending:
        raise UnreadableFileError("cli.none_left")
    invitations = [{"id": each.id} | person_reply(each) for each in pending]
    return {"kind": "advise", "invitations": invitations}


def _told(line: UnreadableLine, locale: str) -> str:
    return say(locale, "cli.left_out", line=line.line, problem=line.problem.said(locale))
