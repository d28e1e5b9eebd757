"""What the server was asked, and which of it would have withdrawn an invitation."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal
from urllib.parse import parse_qs, unquote

type Way = Literal["sdui", "dash", "classic", "batch", "delete"]

RELATIONSHIPS = "/voyager/api/relationships/invitations"
DASH = "/voyager/api/voyagerRelationshipsDashInvitations/"
SERVER_REQUEST = "/flagship-web/rsc-action/actions/server-request"


@dataclass(frozen=True)
class Hit:
    """One request; `at` is in seconds of the wall clock."""

    at: float
    method: str
    path: str
    query: str
    body: str

    @property
    def asks(self) -> dict[str, list[str]]:
        """The query's values by name."""
        return parse_qs(self.query)

    @property
    def action(self) -> str:
        """The last word of the action the site's newer requests name in `sduiid`."""
        return self.asks.get("sduiid", [""])[0].rpartition(".")[2]

    @property
    def page(self) -> int:
        """Which page of a list the query asks for, from 1."""
        return int(self.asks.get("page", ["1"])[0])

    @property
    def withdraws_by(self) -> Way | None:
        """The endpoint by which this request withdraws, None if it does something else."""
        asked = self.asks.get("action", [""])[0]
        one = self.path.startswith(f"{RELATIONSHIPS}/")
        ways: dict[Way, bool] = {
            "sdui": self.path == SERVER_REQUEST and self.action == "addaWithdrawInvitation",
            "dash": self.path.startswith(DASH) and asked == "withdraw",
            "classic": one and asked == "withdraw",
            # The same address also accepts and ignores; only the body tells.
            "batch": self.path == RELATIONSHIPS and asked == "closeInvitations" and "WITHDRAW" in self.body,
        }
        if self.method == "DELETE":
            return "delete" if one else None
        return next((way for way, fits in ways.items() if fits and self.method == "POST"), None)

    @property
    def numbers(self) -> list[str]:
        """The invitation numbers that the request names in its path or body."""
        return re.findall(r"\d{19}", unquote(self.path) + self.body)


def people_in(hits: Collection[Hit]) -> int:
    """Return how many people these withdraw requests name together; one that names nobody counts as one."""
    named = {number for hit in hits for number in hit.numbers}
    return len(named) + sum(1 for hit in hits if not hit.numbers)
