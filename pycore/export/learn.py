"""What the files of an export tell about the requests that are still open.

| evidence | fact, value | source |
| --- | --- | --- |
| (Imported)Contacts: the person's entry has a telephone number | relationship known | export |
| (Imported)Contacts: the person's entry has an e-mail address | no fact, but ``can_email`` | export |
| messages: the person wrote to the owner and the owner to them, the two alone | relationship acquaintance | export |
| (Imported)Contacts: the entry was made, on a day when by Positions the owner was at the company that it names | relationship acquaintance | inferred |
| Recommendations_Received: the same for its company and day | relationship acquaintance | inferred |
| Invitations: requests to the same address on earlier days | times_asked, so many | export |
| Invitations: the latest request | no fact, but ``sent_on`` and ``note`` | export |
| Connections: the person is connected by now | no fact: the request is not open | export |
| Positions: the first day of the latest role | no fact, but ``role_changed_on`` to offer | export |

Of several rows for the relationship the first that fits counts. ``Connections.csv`` names the
employers of people who have accepted, never of those who have not: it proves no shared employer.
A message that was not answered, either way, proves nothing, nor does a draft, one among several people, or
one that was put away as spam. People are told apart by address; a name counts only where one open request and
no connection bears it.
"""  # noqa: E501 - a row of a table is one line

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from pycore.domain.facts import Known, Relationship, Source
from pycore.export.errors import LeftOut, UnreadableLine
from pycore.export.pending import Pending, People, still_pending
from pycore.export.readers.connections import Connections
from pycore.export.readers.contacts import Contacts
from pycore.export.readers.invitations import Invitations
from pycore.export.readers.messages import Messages
from pycore.export.readers.owner import Owner, Profile
from pycore.export.readers.positions import Positions
from pycore.export.readers.recommendations import Recommendations
from pycore.export.reading import ExportFile, Reading


@dataclass(frozen=True, slots=True)
class Learnt:
    """What an export tells.

    ``wrote_with`` and ``in_address_book`` count the open requests to people of whom a message or an entry
    proves something; ``rows`` counts those read, by file, without files lacking a header.
    """

    pending: list[Pending]
    outgoing: int
    incoming: int
    wrote_with: int
    in_address_book: int
    role_changed_on: date | None
    rows: dict[str, int]
    left_out: LeftOut


def learn(files: Iterable[ExportFile], damaged: Iterable[UnreadableLine] = ()) -> Learnt:
    """Read an export, each file as a stream; files that tell nothing are not opened.

    ``damaged`` are files that could not even be opened: they count among what was left out.
    """
    reading, owner = Reading(tuple(files)), Owner()
    reading.left_out.add(*damaged)
    invitations, connections, positions = Invitations(owner), Connections(), Positions()
    reading.into(Profile(owner), "profile")
    reading.into(invitations, "invitations", dated="Sent At")
    reading.into(connections, "connections", dated="Connected On")
    reading.into(positions, "positions")
    pending = still_pending(invitations.sent, connections)
    people = People(pending, connections.names)
    contacts, recommendations = Contacts(people, positions), Recommendations(people, positions)
    messages = Messages(people)
    reading.into(contacts, "contacts", "importedcontacts", dated="CreatedAt")
    reading.into(recommendations, "recommendationsreceived", dated="Creation Date")
    reading.into(messages, "messages")
    not_owner = connections.slugs | {each.request.slug for each in pending if each.request.slug}
    certain = [each for each in pending if not people.doubtful(each)]
    wrote = messages.exchanged(owner, not_owner)
    _relate(certain, contacts, wrote, contacts.colleagues | recommendations.colleagues)
    return Learnt(
        pending=pending,
        outgoing=len(invitations.sent),
        incoming=invitations.incoming,
        wrote_with=sum(each in wrote for each in certain),
        in_address_book=sum(map(contacts.holds, certain)),
        role_changed_on=positions.latest_start,
        rows=reading.rows,
        left_out=reading.left_out,
    )


def _relate(
    people: Iterable[Pending],
    contacts: Contacts,
    wrote: Collection[Pending],
    colleagues: Collection[Pending],
) -> None:
    for person in people:
        person.can_email = contacts.has_email_of(person)
        if contacts.has_phone_of(person):
            person.facts["relationship"] = Known(Relationship.KNOWN, Source.EXPORT)
        elif person in wrote:
            person.facts["relationship"] = Known(Relationship.ACQUAINTANCE, Source.EXPORT)
        elif person in colleagues:
            person.facts["relationship"] = Known(Relationship.ACQUAINTANCE, Source.INFERRED)
