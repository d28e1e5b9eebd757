"""How the user's own invitations ended, without names: what answering times are estimated from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class End(StrEnum):
    """How an invitation ended, as far as seen; ``LEFT``: it left the list without a withdrawal here."""

    LEFT = "left"
    WITHDRAWN = "withdrawn"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Outcome:
    """One invitation: its age in days when first seen, and at least and at most at its end or last sight."""

    first_seen: int
    low: int
    high: int
    end: End
