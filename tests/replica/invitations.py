"""The pending invitations the server knows of, with their numbers."""

from __future__ import annotations

from dataclasses import dataclass

from tests.replica.people import Person
from tests.replica.tree import Wire

FIRST_NUMBER = 7_400_000_000_000_000_000


@dataclass(frozen=True)
class Invitation:
    """One pending invitation; `number` is the site's id of it."""

    number: str
    person: Person

    @property
    def member(self) -> str:
        """The member number of the invited person, as the profile's control names it."""
        return self.number[-6:]

    def data(self) -> dict[str, Wire | dict[str, str]]:
        """Return what the first page embeds for the row, and the withdraw request sends back."""
        first, _, last = self.person.name.partition(" ")
        return {
            "invitationUrn": {"invitationId": self.number},
            "inviteeVanityName": self.person.slug or "",
            "firstName": first,
            "lastName": last,
            "profileUrn": f"urn:li:member:{self.member}",
        }


def numbered(people: list[Person], start: int = 0) -> list[Invitation]:
    """Give the people their invitation numbers, by place in the list."""
    return [Invitation(str(FIRST_NUMBER + start + place), person) for place, person in enumerate(people)]
