"""Reads a data export of any size, piece by piece, and says what it would change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from fractions import Fraction
from functools import partial
from typing import IO, Any, Protocol

from marshmallow import ValidationError

from pycore.advisor.advise import advise
from pycore.advisor.age import age_of
from pycore.advisor.evidence import evidence_of
from pycore.boundary.answer import guarded
from pycore.boundary.imported import learnt_reply
from pycore.boundary.parsing import parsed
from pycore.boundary.requests.requests import InvitationsRequest
from pycore.domain.facts import STRENGTH, Known
from pycore.domain.invitation import Addressee, Decision, Invitation, Settings
from pycore.export.errors import UnreadableFileError
from pycore.export.files.pieces import Fill, in_pieces
from pycore.export.files.watched import Watch
from pycore.export.given import GivenFile, files_of, learn_sent
from pycore.export.names import folded_name
from pycore.export.pending import Pending


class ReadExportRequest(InvitationsRequest):
    """What is known already of the user and of the invitations that are open."""


class HandedFile(Protocol):
    """A file as the caller hands it over; its bytes stay where they are until they are asked for."""

    @property
    def name(self) -> str:
        """Its name, for telling what it is."""

    @property
    def size(self) -> int:
        """Bytes."""

    @property
    def fill(self) -> Fill:
        """Fills a buffer with its bytes from a place on."""


def read_export(request: str, files: Iterable[HandedFile], watch: Watch) -> str:
    """Return what an export tells, as ``import`` does, and for how many people the advice gets surer.

    ``request`` is JSON text with the fields of ``advise``, ``files`` are zips, or the files that lay in one.
    Never raises; where there are no invitations to be read the reply is an ``error`` at ``files``, in the
    language of the request. Memory stays bounded, however large the files are.
    """
    return guarded(lambda: _reply(ReadExportRequest().load(_object(parsed(request))), files, watch))


def _object(request: object) -> dict[str, Any]:
    if not isinstance(request, dict):
        raise ValidationError("not an object")
    return request


def _reply(request: dict[str, Any], files: Iterable[HandedFile], watch: Watch) -> dict[str, Any]:
    given = [GivenFile(each.name, each.size, _opener(each)) for each in files]
    try:
        with files_of(given, watch) as (found, damaged):
            learnt = learn_sent(found, damaged, request["today"])
    except UnreadableFileError as error:
        raise ValidationError({"files": [error.problem.said(request["locale"])]}) from None
    invitations: list[Invitation] = request["invitations"]
    known, key = {each.id: each for each in invitations}, _key_of(invitations)
    settings, today = request["settings"] or Settings(), request["today"]
    surer = sum(
        _is_surer(known.get(key(each)), each, settings, today) for each in learnt.pending if each.unique
    )
    return learnt_reply(learnt, request["locale"], key) | {"surer": surer}


def _key_of(invitations: list[Invitation]) -> Callable[[Pending], str]:
    """Say how people are keyed: by slug, else as whoever alone is known by that name, else by the name."""
    names = Counter(folded_name(each.name) for each in invitations)
    by_name = {name: each.id for each in invitations if names[name := folded_name(each.name)] == 1}
    return lambda person: person.request.slug or by_name.get(folded_name(person.request.name), person.id)


def _opener(file: HandedFile) -> Callable[[], IO[bytes]]:
    return partial(in_pieces, file.size, file.fill)


def _is_surer(known: Invitation | None, person: Pending, settings: Settings, today: date) -> bool:
    """Say whether what the export tells of somebody narrows what the advice hangs on.

    Whoever has not been seen on the page is compared with an invitation of that day of whom nothing is known.
    """
    sent = person.request
    before = known or Invitation(person.id, sent.name, sent_on=sent.sent_on)
    if before.addressee is not Addressee.PERSON or before.decided is Decision.KEEP:
        return False
    after = replace(
        before,
        sent_on=sent.sent_on,
        note=sent.note or before.note,
        facts=_stronger(before.facts, person.facts),
    )
    return _share(after, settings, today) > _share(before, settings, today)


def _stronger(known: dict[str, Known], exported: dict[str, Known]) -> dict[str, Known]:
    won = {
        name: fact
        for name, fact in exported.items()
        if name not in known or STRENGTH[fact.source] >= STRENGTH[known[name].source]
    }
    return known | won


def _share(invitation: Invitation, settings: Settings, today: date) -> Fraction:
    """Return in how many of all ways to answer what is open the action stays; 0 where no age can be read."""
    age = age_of(invitation, today)
    if age is None:
        return Fraction(0)
    evidence = evidence_of(invitation, settings, age, today)
    return Fraction(*advise(evidence.knowledge, age, today).share)
