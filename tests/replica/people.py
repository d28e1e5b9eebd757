"""The people on the replica's pages."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from random import Random
from typing import Literal, TypedDict

from tests.replica.words import DATA, words_of

SITE = "https://www.linkedin.com"
NOTE = "I read your article about pipelines with pleasure and would like to hear more of it. "


class Reading(TypedDict):
    """What a correct reader gets from one row."""

    name: str
    headline: str | None
    profile_url: str | None
    sent_text: str
    note: str | None
    addressee: str


@dataclass(frozen=True)
class Person:
    """Somebody who was invited, and how long ago, in words such as "3 weeks"."""

    name: str
    headline: str | None = None
    slug: str | None = None
    path: str | None = None
    sent: str = "today"
    sent_text: str | None = None
    note: str | None = None
    note_length: int | None = None
    addressee: Literal["person", "page", "event", "newsletter"] = "person"
    badges: tuple[str, ...] = ()
    photo: bool = True

    @property
    def profile_url(self) -> str | None:
        """The address the row links to, None for a member who is gone."""
        path = self.path or (f"/in/{self.slug}/" if self.slug else None)
        return SITE + path if path else None

    @property
    def whole_note(self) -> str | None:
        """The note as sent; `note_length` asks for one of exactly that many characters."""
        if self.note_length is None:
            return self.note
        return (NOTE * 8)[: self.note_length - 1] + "."

    @property
    def first_name(self) -> str:
        """The first name as the site's own notices use it."""
        return self.name.split(" ", 1)[0]

    def sent_as(self, language: str) -> str:
        """Return the row's sent text in that language."""
        return self.sent_text or words_of(language).sent(self.sent)


def load(name: str) -> list[Person]:
    """Return the people of `data/<name>.toml`: showcase, special or pages."""
    rows = tomllib.loads((DATA / f"{name}.toml").read_text("utf-8"))["person"]
    return [Person(**{**row, "badges": tuple(row.get("badges", ()))}) for row in rows]


def crowd(count: int) -> list[Person]:
    """Return `count` people: the special ones first, then invented ones, the same in every run."""
    random = Random(count)
    special = load("special")[:count]
    return special + [_invented(number, random) for number in range(len(special), count)]


def _invented(number: int, random: Random) -> Person:
    names = load_names()
    name = f"{random.choice(names['first'])} {random.choice(names['last'])}"
    return Person(
        name=name,
        headline=f"{random.choice(names['role'])} at {random.choice(names['company'])}",
        slug=f"{name.lower().replace(' ', '-')}-{number}",
        sent=f"{random.randint(2, 11)} months",
        note_length=random.choice((None, None, 120, 216, 261)),
    )


def load_names() -> dict[str, list[str]]:
    """Return the lists from which people are invented: first, last, role, company."""
    return tomllib.loads((DATA / "names.toml").read_text("utf-8"))


def people_as_readings(people: list[Person], language: str = "en") -> list[Reading]:
    """Return what a correct reader of the page gets for these people, in the page's order."""
    return [
        Reading(
            name=person.name,
            headline=person.headline,
            profile_url=person.profile_url,
            sent_text=person.sent_as(language),
            note=person.whole_note or None,
            addressee=person.addressee,
        )
        for person in people
    ]
