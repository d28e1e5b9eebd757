"""Which figures speak for an age: the user's own, or the published ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from pycore.domain.age import AgeRange
from pycore.domain.outcome import Outcome
from pycore.outlook.figures import (
    HORIZON_DAYS,
    LEAST_ANSWERED,
    OWN_REACHES_DAYS,
    PUBLISHED_INVITATIONS,
)
from pycore.outlook.published import published_range
from pycore.outlook.survival import Survival


class Basis(StrEnum):
    """Whose invitations a chance comes from."""

    PUBLISHED = "published"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Chance:
    """The chance of an answer, at least and at most, and how many invitations it comes from."""

    low: float
    high: float
    basis: Basis
    n: int


class Outlook:
    """The chances by age. The estimate is made once for all invitations of a request."""

    def __init__(self, outcomes: Sequence[Outcome]) -> None:
        own = Survival.of(outcomes)
        usable = own.answered >= LEAST_ANSWERED and own.reach >= HORIZON_DAYS
        self._own = own if usable else None

    def at(self, age: AgeRange) -> Chance:
        """Return the chance that an invitation of this age is still answered.

        The user's own figures need both ends of the age below ``OWN_REACHES_DAYS`` and a curve that has
        not come down to nothing by then.
        """
        own = self._own
        if own is not None and age.max < OWN_REACHES_DAYS and own.at(age.max) > 0:
            end = own.at(HORIZON_DAYS)
            low, high = 1 - end / own.at(age.max), 1 - end / own.at(age.min)
            return Chance(low, high, Basis.OWN, own.n)
        return Chance(*published_range(age.min, age.max), Basis.PUBLISHED, PUBLISHED_INVITATIONS)
