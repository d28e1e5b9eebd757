"""The reply to ``plan``."""

from __future__ import annotations

from typing import Any

from pycore.advisor.advise import judge
from pycore.advisor.evidence import evidence_of
from pycore.advisor.plan import days_for, in_order
from pycore.advisor.sent import age_of
from pycore.domain.advice import Case
from pycore.domain.invitation import Addressee, Decision, Settings
from pycore.domain.verdict import Verdict
from pycore.policy.table import KEPT


def plan_reply(request: dict[str, Any]) -> dict[str, Any]:
    """Order what says withdraw and spread it over the days that the limits allow."""
    settings, today = request["settings"] or Settings(), request["today"]
    going: list[tuple[str, Case]] = []
    left_out: list[dict[str, str]] = []
    for invitation in request["invitations"]:
        age = age_of(invitation, today)
        if invitation.addressee is not Addressee.PERSON:
            left_out.append({"id": invitation.id, "verdict": "not_applicable"})
        elif invitation.decided is Decision.KEEP:
            left_out.append({"id": invitation.id, "verdict": KEPT.verdict})
        elif age is None:
            left_out.append({"id": invitation.id, "verdict": "unreadable"})
        else:
            case = judge(evidence_of(invitation, settings, age, today).knowledge, age, today)
            if case.verdict is Verdict.WITHDRAW:
                going.append((invitation.id, case))
            else:
                left_out.append({"id": invitation.id, "verdict": case.verdict})
    made = [entry.at for entry in request["journal"]]
    days = days_for(len(going), made, request["limits"], request["now"], today)
    steps = [
        {"id": name, "on": day.isoformat(), "row": case.row}
        for (name, case), day in zip(in_order(going), days, strict=True)
    ]
    done_on = days[-1].isoformat() if days else None
    return {"kind": "plan", "steps": steps, "done_on": done_on, "left_out": left_out}
