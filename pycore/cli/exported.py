"""What was learnt from an export into a request; what could not be read is told line by line."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from datetime import date
from typing import Any, TextIO

from pycore.boundary.imported import person_reply
from pycore.export.errors import LeftOut, UnreadableFileError, UnreadableLine
from pycore.export.given import learn_sent
from pycore.export.pending import Pending
from pycore.export.reading import ExportFile
from pycore.wording import say

_ALONE = "Invitations.csv"

type Complain = Callable[[str], object]


def request_of_csv(text: TextIO, today: date, locale: str, complain: Complain) -> dict[str, Any]:
    """Return the request of an ``Invitations.csv`` under whatever name."""

    def again() -> nullcontext[TextIO]:
        text.seek(0)
        return nullcontext(text)

    try:
        learnt = learn_sent([ExportFile(_ALONE, again)], (), today)
    except UnreadableFileError as error:
        raise UnreadableFileError("cli.no_kind", problem=error.problem.values["problem"]) from None
    _tell(learnt.left_out, locale, lambda line: complain(_told(line, locale)), complain)
    return _request(learnt.pending)


def request_of_zip(
    files: list[ExportFile], damaged: list[UnreadableLine], today: date, locale: str, complain: Complain
) -> dict[str, Any]:
    """Return the request of the files of a zip; without its invitations there is none."""
    learnt = learn_sent(files, damaged, today)
    _tell(learnt.left_out, locale, lambda line: complain(f"{line.file}: {_told(line, locale)}"), complain)
    return _request(learnt.pending)


def _tell(
    left_out: LeftOut, locale: str, name: Callable[[UnreadableLine], object], complain: Complain
) -> None:
    for line in left_out.lines:
        name(line)
    if left_out.unnamed:
        complain(say(locale, "cli.more_left_out", n=left_out.unnamed))


def _request(pending: list[Pending]) -> dict[str, Any]:
    if not pending:
        raise UnreadableFileError("cli.none_left")
    invitations = [{"id": each.id} | person_reply(each) for each in pending]
    return {"kind": "advise", "invitations": invitations}


def _told(line: UnreadableLine, locale: str) -> str:
    return say(locale, "cli.left_out", line=line.line, problem=line.problem.said(locale))
