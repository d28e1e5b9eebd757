"""The guiding reason of each row of the table: the first thing a card says for its verdict."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from pycore.arguments.base import Argument, Wording
from pycore.domain.advice import Case
from pycore.domain.facts import Purpose, Relationship
from pycore.policy.table import MONTH, ROWS, Row


@dataclass(frozen=True, slots=True)
class _Reason:
    """A reason's name, why the row decides so, the facts it names, and what it cites only for some people."""

    name: str
    why: str
    names: tuple[str, ...] = ()
    wordings: tuple[Wording, ...] = ()
    only_where: Mapping[str, Callable[[Case], bool]] = field(default_factory=dict)


def _known(case: Case) -> bool:
    return case.facts.relationship is Relationship.KNOWN


def _lapsed(case: Case) -> bool:
    return case.facts.purpose is Purpose.LAPSED


def _stranger(case: Case) -> bool:
    return case.facts.relationship is Relationship.STRANGER


def _may_still_expire(case: Case) -> bool:
    return case.band in MONTH and not case.past_removal


def _nothing_planned(case: Case) -> bool:
    return case.facts.may_collaborate is False


_BY_TIE = (
    Wording("known", ("relationship",), _known),
    Wording("connected", ("connected_elsewhere",), lambda _: True),
)
_BY_PURPOSE = (
    Wording("none", ("purpose",), lambda case: case.facts.purpose is Purpose.NONE),
    Wording("lapsed", ("purpose",), _lapsed),
)
_TIES = {"A1": _known, "A2": lambda case: case.facts.connected_elsewhere is True}

_REASONS: dict[str, _Reason] = {
    "D0": _Reason("kept_by_you", "The user decides, whatever the table says."),
    "D1": _Reason(
        "purpose_behind_the_slip",
        "A message makes good use of an invitation that was a mistake.",
        ("sent_by_mistake", "purpose"),
    ),
    "D2": _Reason(
        "use_it_may_still_have",
        "Where working together is possible, an open invitation is worth it.",
        ("may_collaborate",),
    ),
    "D3": _Reason(
        "never_meant_to_be_sent",
        "Nothing is lost by withdrawing what was sent by mistake.",
        ("sent_by_mistake",),
        only_where={"Z2": _stranger},
    ),
    "D4": _Reason(
        "nothing_gained_by_waiting",
        "Waiting helps neither side where no reason exists.",
        wordings=_BY_PURPOSE,
        only_where={
            "W1": _stranger,
            "W3": _lapsed,
            "Z2": lambda case: case.facts.blind,
        },
    ),
    "D5": _Reason(
        "no_time_yet_to_answer",
        "Silence of a few days says nothing at all.",
        ("age",),
        wordings=(Wording("mistake", ("age",), lambda case: case.facts.sent_by_mistake),),
    ),
    "D6": _Reason(
        "better_met_elsewhere",
        "Inviting once more would look indecisive, a talk would not.",
        ("times_asked",),
        only_where={"L5": _known},
    ),
    "D7": _Reason(
        "fair_time_to_answer",
        "A week or two is a reasonable time for someone who is no stranger.",
        ("age",),
    ),
    "D8": _Reason("reason_worth_telling", "Told in a message, the reason speaks for itself.", ("purpose",)),
    "D9": _Reason(
        "chance_to_work_together",
        "An open invitation keeps the way to the person.",
        ("may_collaborate",),
        wordings=(Wording("past", ("may_collaborate",), lambda case: case.past_removal),),
    ),
    "D10": _Reason(
        "known_for_another_place",
        "Without a professional reason, a professional network is not the place for a personal tie.",
        ("relationship", "purpose"),
    ),
    "D11": _Reason(
        "patience_with_someone_valued",
        "A tie outside the site is worth some weeks of waiting.",
        wordings=_BY_TIE,
        only_where=_TIES,
    ),
    "D12": _Reason(
        "safest_for_someone_valued",
        "Letting it expire hurts nobody, a withdrawal might.",
        wordings=_BY_TIE,
        only_where=_TIES | {"L1": _may_still_expire},
    ),
    "D13": _Reason(
        "indecision_if_withdrawn_again",
        "A second withdrawal is noticed, an invitation that expires is not.",
        ("times_asked",),
        only_where={"L1": _may_still_expire},
    ),
    "D14": _Reason(
        "invitation_that_leads_nowhere",
        "What makes sense for neither side only takes up space.",
        wordings=(
            *_BY_PURPOSE,
            Wording("idle", ("relationship", "may_collaborate"), lambda _: True),
        ),
        only_where={
            "W1": _stranger,
            "W3": _lapsed,
            "W5": lambda case: case.facts.pointless,
            "F2": lambda case: case.facts.pointless,
            "Z1": lambda case: case.facts.pointless or _nothing_planned(case),
        },
    ),
    "D15": _Reason(
        "time_left_to_answer",
        "Weeks alone are no reason, a month or more would be long.",
        ("age",),
    ),
    "D16": _Reason(
        "long_silence",
        "Silence weighs more where no close tie explains it.",
        ("age",),
        only_where={"W1": _stranger, "Z1": _nothing_planned},
    ),
    "D17": _Reason(
        "months_of_silence",
        "Withdrawing now and then is fine where nobody said anything else.",
        ("age",),
        wordings=(Wording("past", ("age",), lambda case: case.past_removal),),
        only_where={"W4": _nothing_planned},
    ),
    "D18": _Reason(
        "quiet_end_by_itself",
        "Doing nothing more ends the invitation without anybody noticing.",
        ("age",),
    ),
}


def _argument(row: Row, reason: _Reason) -> Argument:
    return Argument(
        name=reason.name,
        cites=row.cites,
        fires=lambda case: case.row == row.id,
        supports=frozenset({row.verdict}),
        opposes=frozenset(),
        sees=f"Row {row.id} of the table: {row.when}.",
        why=reason.why,
        unknown="Names only facts that every case has in which this row decides.",
        names=reason.names,
        wordings=reason.wordings,
        only_where=reason.only_where,
    )


REASON_OF: dict[str, Argument] = {row: _argument(ROWS[row], reason) for row, reason in _REASONS.items()}
"""By row: the argument that a card shows first where the row decides."""

ROW_REASONS: tuple[Argument, ...] = tuple(REASON_OF.values())
