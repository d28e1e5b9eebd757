"""The state behind the pages, and each screen as data for the page's script."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tests.replica import g1, g2, screens
from tests.replica.invitations import Invitation, numbered
from tests.replica.look import Look
from tests.replica.options import ReplicaOptions
from tests.replica.people import Person, load
from tests.replica.profile import control_key, profile
from tests.replica.rows import SENT, SERVER_RENDERED, row
from tests.replica.screens import Screen
from tests.replica.words import Words, words_of

PAGE_SIZE = 10
PAGES_FROM, RECEIVED_FROM = 100_000, 200_000


class Site:
    """Who is invited, and what is left of it; one per running server."""

    def __init__(self, options: ReplicaOptions, people: list[Person]) -> None:
        """Start with these people pending in the Sent tab."""
        self.options = options
        self.withdrawn: set[str] = set()
        self.people = people
        self.pages = load("pages")
        self.inviters = [replace(person, sent="today") for person in load("showcase")[20:23]]

    def pending(self, kind: str) -> list[Invitation]:
        """Return what is still pending, kind "CONNECTION" or "ORGANIZATION"."""
        pages = kind == "ORGANIZATION"
        all_ = numbered(self.pages, PAGES_FROM) if pages else numbered(self.people)
        return [each for each in all_ if each.number not in self.withdrawn]

    def find(self, number: str) -> Invitation:
        """Return the invitation with that number; KeyError if there is none."""
        every = numbered(self.people) + numbered(self.pages, PAGES_FROM)
        return {each.number: each for each in every}[number]

    @property
    def words(self) -> Words:
        """The words of the page's language."""
        return words_of(self.options.language)

    def rows(self, kind: str, start: int, look: Look) -> dict[str, Any]:
        """Return a page of rows as the pager gets them."""
        size = g1.PAGE_SIZE if self.options.generation == "g1" else PAGE_SIZE
        some = self.pending(kind)[start : start + size]
        rows = [self._row(each, start + place, kind, look) for place, each in enumerate(some)]
        return {"rows": rows, "more": len(self.pending(kind)) > start + size}

    def _row(self, invitation: Invitation, place: int, kind: str, look: Look) -> dict[str, Any]:
        if self.options.generation != "g3":
            older = g1 if self.options.generation == "g1" else g2
            return {**invitation.data(), "kind": kind, **older.row_data(invitation, look, self.options)}
        parts = row(invitation, place, look, self.options)
        return {
            **invitation.data(),
            "kind": kind,
            "control": look.component_key(invitation.number, "control"),
            "unfolded": look("text"),
            "view": [part.wire() for part in parts],
        }

    def screen(self, path: str, look: Look, page: int = 1) -> Screen | None:
        """Return the screen at a path, None where there is none; only the first generation counts pages."""
        place = path.rstrip("/") + "/"
        if place == "/feed/":
            return Screen(screens.feed(look, self.words))
        if place.startswith("/in/"):
            return self._profile(place.removeprefix("/in/").rstrip("/"), look)
        if place == f"{screens.MANAGER}/received/":
            return self._received(look)
        if place in {SENT, *screens.KINDS.values()}:
            return self._sent(place.removeprefix(SENT).rstrip("/") or "CONNECTION", look, page)
        return None

    def _sent(self, kind: str, look: Look, page: int) -> Screen:
        pending = self.pending(kind)
        if self.options.layout == "unrecognised":
            return Screen(screens.unrecognised(pending, look, self.words))
        counts = {"people": self.pending("CONNECTION"), "pages": self.pending("ORGANIZATION")}
        pills = [
            screens.Pill(name, len(some), screens.KINDS[name].endswith(f"{kind}/"), self.options.pill)
            for name, some in counts.items()
            if some
        ]
        start = (page - 1) * g1.PAGE_SIZE
        first = self.rows(kind, start, look)
        tabs = [f"{screens.MANAGER}/received/", SENT]
        data: dict[str, Any] = {
            "generation": self.options.generation,
            "kind": kind,
            "links": tabs + [screens.KINDS[pill.kind] for pill in pills],
            "pill": len(tabs) + next((n for n, pill in enumerate(pills) if pill.current), 0),
            "more": first["more"],
        }
        if self.options.generation == "g1":
            shown = [g1.row(each, look, self.options) for each in pending[start : start + g1.PAGE_SIZE]]
            pages = g1.page_links(kind, len(pending))
            data["links"] += [SENT + query for query in pages]
            return Screen(g1.manager(pills, shown, pages, look, self.words), data, first["rows"])
        if self.options.generation == "g2":
            view = g2.manager(pills, pending[:PAGE_SIZE], look, self.options, more=first["more"])
            return Screen(view, data, first["rows"])
        elements = [
            part
            for place, each in enumerate(pending[:SERVER_RENDERED])
            for part in row(each, place, look, self.options)
        ]
        return Screen(screens.manager("sent", pills, elements, look, self.words), data, first["rows"])

    def _received(self, look: Look) -> Screen:
        some = numbered(self.inviters, RECEIVED_FROM)
        rows = [screens.received_row(each, look, self.words) for each in some]
        view = screens.manager("received", [], rows, look, self.words)
        received = [{**each.data(), "kind": "CONNECTION"} for each in some]
        return Screen(view, {"links": [f"{screens.MANAGER}/received/", SENT], "received": received})

    def _profile(self, slug: str, look: Look) -> Screen | None:
        every = numbered(self.people)
        own = [each for each in every if each.person.slug == slug][:1]
        if not own:
            return None
        others = [each for each in every if each not in own][:2]
        shown = {each: each.number not in self.withdrawn for each in own + others}
        controls = [
            {**each.data(), "kind": "CONNECTION", "control": control_key(each, pending=True)}
            for each, pending in shown.items()
            if pending
        ]
        return Screen(profile(shown, look, self.words), {"controls": controls})
