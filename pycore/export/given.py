"""What somebody gives: the zip of an export, its parts, or its files by themselves, as out of a folder."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import IO

from pycore.export.errors import Problem, UnreadableFileError, UnreadableLine
from pycore.export.files.archive import export_files, opened, text_file
from pycore.export.files.watched import Watch
from pycore.export.learn import Learnt, learn
from pycore.export.names import KINDS, kind_of
from pycore.export.pending import Pending
from pycore.export.reading import ExportFile
from pycore.policy.thresholds import FUTURE_TOLERANCE_DAYS

_ZIPPED = b"PK"


@dataclass(frozen=True, slots=True)
class GivenFile:
    """One file; ``open`` gives its bytes anew each time."""

    name: str
    size: int
    open: Callable[[], IO[bytes]]


@contextmanager
def files_of(
    given: Iterable[GivenFile], watch: Watch
) -> Iterator[tuple[list[ExportFile], list[UnreadableLine]]]:
    """Give the files that tell something, out of zips as well, and those that are locked or damaged.

    Raises ``UnreadableFileError`` as ``export_files`` does; the zip's name stands in the problem.
    """
    files: list[ExportFile] = []
    damaged: list[UnreadableLine] = []
    with ExitStack() as stack:
        for file in given:
            source = stack.enter_context(file.open())
            if source.read(len(_ZIPPED)) == _ZIPPED:
                source.seek(0)
                try:
                    archive = stack.enter_context(opened(source))
                    more, broken = export_files(archive, watch)
                except UnreadableFileError as error:
                    raise _at(file.name, 1, error.problem) from None
                files += more
                damaged += broken
            elif kind_of(file.name) in KINDS:
                files.append(text_file(file.name, file.open, file.size, watch))
        yield files, damaged


def learn_sent(files: Iterable[ExportFile], damaged: Iterable[UnreadableLine], today: date) -> Learnt:
    """Learn what an export tells; what it says was sent later than ``today`` is left out, line by line.

    Raises ``UnreadableFileError`` where there is no ``Invitations.csv`` that can be read: nothing else in an
    export says whom one has invited.
    """
    learnt = learn(files, damaged)
    if not any(map(_has_invitations, learnt.rows)):
        for line in learnt.left_out.lines:
            if _has_invitations(line.file):
                raise _at(line.file, line.line, line.problem)
        raise UnreadableFileError("export.without")
    latest = today + timedelta(days=FUTURE_TOLERANCE_DAYS)
    pending = [each for each in learnt.pending if each.request.sent_on <= latest]
    learnt.left_out.add(*(_ahead(each) for each in learnt.pending if each.request.sent_on > latest))
    return replace(learnt, pending=pending)


def _has_invitations(file: str) -> bool:
    return kind_of(file) == "invitations"


def _ahead(person: Pending) -> UnreadableLine:
    sent = person.request
    return UnreadableLine(sent.file, sent.line, Problem("export.future", {"date": sent.sent_on}))


def _at(file: str, line: int, problem: Problem) -> UnreadableFileError:
    return UnreadableFileError("export.line", file=file, line=line, problem=problem)
