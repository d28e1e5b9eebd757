"""What counts as evidence: which fact it gives, which value, and how far it is trusted.

A stronger source wins: told by the user, read from the user's data export, seen on the page, inferred.
"""

from __future__ import annotations

from dataclasses import dataclass

from pycore.domain.facts import Purpose, Relationship, Source


@dataclass(frozen=True, slots=True)
class EvidenceRule:
    """One kind of evidence; ``value`` is a value of the fact or says how it is found."""

    seen: str
    fact: str
    value: str
    source: Source


EVIDENCE: tuple[EvidenceRule, ...] = (
    EvidenceRule("the user answered, or changed the fact on the card", "any", "what was said", Source.TOLD),
    EvidenceRule("the user and the person wrote to each other (messages.csv)",
                 "relationship", Relationship.ACQUAINTANCE, Source.EXPORT),
    EvidenceRule("the person is in the user's own address book with a phone number",
                 "relationship", Relationship.KNOWN, Source.EXPORT),
    EvidenceRule("earlier invitations to the same person in the export or the journal",
                 "times_asked", "how many", Source.EXPORT),
    EvidenceRule("an entry of the address book, or a recommendation received, was made while the user was at "
                 "the company that it names", "relationship", Relationship.ACQUAINTANCE, Source.INFERRED),
    EvidenceRule("the note says that the two met, worked or studied together",
                 "relationship", Relationship.ACQUAINTANCE, Source.INFERRED),
    EvidenceRule("a goal of the user is in the headline, as whole words",
                 "purpose", Purpose.CURRENT, Source.INFERRED),
    EvidenceRule("the user's role changed after the latest day the invitation can have been sent, and no "
                 "goal is in the headline", "purpose", Purpose.LAPSED, Source.INFERRED),
)  # fmt: skip
"""In the order of trust. From an invitation without a readable age no role change is inferred."""
