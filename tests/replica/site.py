"""The state behind the pages, and each screen as data for the page's script."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from tests.replica import screens
from tests.replica.invitations import Invitation, numbered
from tests.replica.look import Look
from tests.replica.options import ReplicaOptions
from tests.replica.people import Person, load
from tests.replica.rows import SENT, SERVER_RENDERED, row
from tests.replica.tree import Element
from tests.replica.words import Words, words_of

PAGE_SIZE = 10
PAGES_FROM, RECEIVED_FROM = 100_000, 200_000


@dataclass(frozen=True)
class Screen:
    """A screen's element and what its script must know."""

    view: Element
    data: dict[str, Any] = field(default_factory=dict)
    rows: list[dict[str, Any]] = field(default_factory=list)


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
        some = self.pending(kind)[start : start + PAGE_SIZE]
        rows = [self._row(each, start + place, kind, look) for place, each in enumerate(some)]
        return {"rows": rows, "more": len(self.pending(kind)) > start + PAGE_SIZE}

    def _row(self, invitation: Invitation, place: int, kind: str, look: Look) -> dict[str, Any]:
        parts = row(invitation, place, look, self.options)
        return {
            **invitation.data(),
            "kind": kind,
            "control": look.component_key(invitation.number, "control"),
            "unfolded": look("text"),
            "view": [part.wire() for part in parts],
        }

    def screen(self, path: str, look: Look) -> Screen | None:
        """Return the screen at a path, None where there is none."""
        place = path.rstrip("/") + "/"
        if place == "/feed/":
            return Screen(screens.feed(look, self.words))
        if place.startswith("/in/"):
            return self._profile(place.removeprefix("/in/").rstrip("/"), look)
        if place == f"{screens.MANAGER}/received/":
            return self._received(look)
        if place in {SENT, *screens.KINDS.values()}:
            return self._sent(place.removeprefix(SENT).rstrip("/") or "CONNECTION", look)
        return None

    def _sent(self, kind: str, look: Look) -> Screen:
        pending = self.pending(kind)
        if self.options.layout == "unrecognised":
            return Screen(screens.unrecognised(pending, look, self.words))
        counts = {"people": self.pending("CONNECTION"), "pages": self.pending("ORGANIZATION")}
        pills = [
            screens.Pill(name, len(some), screens.KINDS[name].endswith(f"{kind}/"), self.options.pill)
            for name, some in counts.items()
            if some
        ]
        elements = [
            part
            for place, each in enumerate(pending[:SERVER_RENDERED])
            for part in row(each, place, look, self.options)
        ]
        tabs = [f"{screens.MANAGER}/received/", SENT]
        first = self.rows(kind, 0, look)
        return Screen(
            screens.manager("sent", pills, elements, look, self.words),
            {
                "kind": kind,
                "links": tabs + [screens.KINDS[pill.kind] for pill in pills],
                "pill": len(tabs) + next((n for n, pill in enumerate(pills) if pill.current), 0),
                "more": first["more"],
            },
            first["rows"],
        )

    def _received(self, look: Look) -> Screen:
        some = numbered(self.inviters, RECEIVED_FROM)
        rows = [screens.received_row(each, look, self.words) for each in some]
        view = screens.manager("received", [], rows, look, self.words)
        received = [{**each.data(), "kind": "CONNECTION"} for each in some]
        return Screen(view, {"links": [f"{screens.MANAGER}/received/", SENT], "received": received})

    def _profile(self, slug: str, look: Look) -> Screen | None:
        own = [each for each in numbered(self.people) if each.person.slug == slug]
        if not own:
            return None
        pending = own[0].number not in self.withdrawn
        view = screens.profile(own[0], look, self.words, pending=pending)
        control = f"ConnectButtonstate:invitation:urn:li:member:{own[0].member}_pending"
        data = {**own[0].data(), "kind": "CONNECTION", "control": control}
        return Screen(view, {"pending": data} if pending else {})
