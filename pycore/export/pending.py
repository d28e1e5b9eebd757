"""Who has not answered yet, and how the other files' rows find them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable
from dataclasses import dataclass, field

from pycore.domain.facts import Known, Source
from pycore.export.names import folded_name
from pycore.export.readers.connections import Connections
from pycore.export.readers.invitations import SentInvitation


@dataclass(eq=False, slots=True)
class Pending:
    """One person with an open request: the latest that was sent to them."""

    request: SentInvitation
    unique: bool = True
    """False where another open request bears the same name, and no address tells them apart."""
    facts: dict[str, Known] = field(default_factory=dict)
    can_email: bool = False
    """Whether the owner's address book has an e-mail address; the address itself is kept nowhere."""

    @property
    def id(self) -> str:
        """The slug; in exports without addresses the name."""
        return self.request.slug or self.request.name


def still_pending(sent: Iterable[SentInvitation], connections: Connections) -> list[Pending]:
    """Return the open requests, one a person, in the order of the file.

    Requests to the same address on other days were withdrawn before the latest: the site takes no
    second one while the first is open. Of several to one name without an address nobody knows
    whether they went to one person: each stands by itself.
    """
    groups: defaultdict[tuple[bool, str], list[SentInvitation]] = defaultdict(list)
    for request in sent:
        groups[bool(request.slug), request.slug or folded_name(request.name)].append(request)
    found: list[Pending] = []
    for (addressed, key), group in groups.items():
        days = {request.sent_on for request in group}
        if addressed or (key and len(days) == 1):
            latest = max(group, key=lambda request: request.sent_on)
            earlier = Known(len(days) - 1, Source.EXPORT)
            found.append(Pending(latest, facts={"times_asked": earlier} if earlier.value else {}))
        else:
            found += [Pending(request, unique=False) for request in group]
    return [each for each in found if not (each.unique and connections.accepted(each.request))]


class People:
    """Finds the pending person of a row, by slug, else by a name that nobody else bears."""

    def __init__(self, pending: Iterable[Pending], taken: Container[str]) -> None:
        """``taken`` has the folded names of people who are surely others: the connections."""
        everyone = list(pending)
        names = Counter(folded_name(each.request.name) for each in everyone)
        self._by_slug = {each.request.slug: each for each in everyone if each.request.slug}
        self._by_name = {
            name: each
            for each in everyone
            if (name := folded_name(each.request.name)) and names[name] == 1 and name not in taken
        }
        self._seen_as: defaultdict[Pending, set[str]] = defaultdict(set)

    def find(self, name: str, slug: str | None) -> Pending | None:
        """Return whom a row is about; a slug goes before the name."""
        by_name = self._by_name.get(folded_name(name))
        if slug is None:
            return by_name
        if slug in self._by_slug:
            return self._by_slug[slug]
        if by_name is None or by_name.request.slug:
            return None
        self._seen_as[by_name].add(slug)
        return by_name

    def doubtful(self, person: Pending) -> bool:
        """Say whether a person without an address was found under several."""
        return len(self._seen_as[person]) > 1
