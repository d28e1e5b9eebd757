"""The reply to ``plan``."""

from __future__ import annotations

from datetime import date
from typing import Any

from pycore.advisor.advise import advise, judge
from pycore.advisor.age import age_of
from pycore.advisor.evidence import evidence_of
from pycore.advisor.plan import in_order, moments_for
from pycore.domain.advice import Case
from pycore.domain.age import AgeRange
from pycore.domain.facts import Knowledge
from pycore.domain.invitation import Addressee, Decision, Settings
from pycore.domain.verdict import Certainty, Verdict
from pycore.policy.table import KEPT


def plan_reply(request: dict[str, Any]) -> dict[str, Any]:
    """Order what says withdraw and spread it over the days that the limits allow.

    With ``settled`` those are left out of whom an answer would decide. Days are counted from the user's
    ``today``, at which it is ``now``.
    """
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
            knowledge = evidence_of(invitation, settings, age, today).knowledge
            case = judge(knowledge, age, today)
            if case.verdict is Verdict.WITHDRAW and not (
                request["settled"] and _is_open(knowledge, age, today)
            ):
                going.append((invitation.id, case))
            else:
                left_out.append({"id": invitation.id, "verdict": case.verdict})
    made, now = [entry.at for entry in request["journal"]], request["now"]
    moments = moments_for(len(going), made, request["limits"], now)
    steps = [
        {
            "id": name,
            "on": (today + (at.date() - now.date())).isoformat(),
            "at": at.isoformat(),
            "row": case.row,
        }
        for (name, case), at in zip(in_order(going), moments, strict=True)
    ]
    done_on = steps[-1]["on"] if steps else None
    return {"kind": "plan", "steps": steps, "done_on": done_on, "left_out": left_out}


def _is_open(knowledge: Knowledge, age: AgeRange, today: date) -> bool:
    return advise(knowledge, age, today).certainty is Certainty.TENTATIVE
