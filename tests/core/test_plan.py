"""A plan keeps the limits, starts with the least loss, and says when it is done."""

from typing import Any

from tests.core.asking import TODAY, ask, invitation, told

NOW = "2026-11-22T12:00:00+01:00"
GONE = {"sent_text": "Sent 6 months ago"}


def plan(*invitations: dict[str, Any], **fields: Any) -> dict[str, Any]:
    return ask("plan", today=TODAY, now=NOW, invitations=list(invitations), **fields)


def test_strangers_come_before_acquaintances_and_older_before_newer() -> None:
    acquaintance = told(relationship="acquaintance", purpose="none")
    stranger = told(relationship="stranger", purpose="none")
    given = plan(
        invitation(id="met", sent_text="Sent 1 year ago", facts=acquaintance),
        invitation(id="unsaid", **GONE),
        invitation(id="new", sent_text="Sent 2 months ago", facts=stranger),
        invitation(id="old", **GONE, facts=stranger),
    )
    assert [step["id"] for step in given["steps"]] == ["old", "new", "unsaid", "met"]
    assert given["done_on"] == TODAY
    assert given["left_out"] == []


def test_what_does_not_say_withdraw_is_left_out_with_its_verdict() -> None:
    given = plan(
        invitation(id="young"),
        invitation(id="page", addressee="page"),
        invitation(id="odd", sent_text="?"),
    )
    assert given == {
        "kind": "plan",
        "steps": [],
        "done_on": None,
        "left_out": [
            {"id": "young", "verdict": "wait"},
            {"id": "page", "verdict": "not_applicable"},
            {"id": "odd", "verdict": "unreadable"},
        ],
    }


def test_of_whom_an_answer_decides_is_left_out_where_only_the_settled_are_asked_for() -> None:
    settled = told(relationship="stranger", purpose="none", may_collaborate=False)
    both = invitation(id="open", **GONE), invitation(id="settled", **GONE, facts=settled)
    assert [step["id"] for step in plan(*both)["steps"]] == ["settled", "open"]
    given = plan(*both, settled=True)
    assert [step["id"] for step in given["steps"]] == ["settled"]
    assert given["left_out"] == [{"id": "open", "verdict": "withdraw"}]


def test_each_step_has_the_moment_from_which_the_limits_allow_it() -> None:
    many = [invitation(id=str(number), **GONE) for number in range(6)]
    journal = [{"at": "2026-11-22T11:59:30+01:00"}]
    moments = [step["at"] for step in plan(*many, journal=journal)["steps"]]
    assert moments[:2] == ["2026-11-22T12:00:30+01:00", "2026-11-22T12:01:30+01:00"]
    assert moments[4:] == ["2026-11-22T12:59:30+01:00", "2026-11-22T13:00:30+01:00"]


def test_the_days_keep_the_limits_and_count_the_journal() -> None:
    many = [invitation(id=str(number), **GONE) for number in range(25)]
    days = [step["on"] for step in plan(*many)["steps"]]
    assert [days.count(day) for day in sorted(set(days))] == [10, 10, 5]
    journal = [{"at": "2026-11-22T11:00:00+01:00"}] * 8
    busy = plan(*many[:4], journal=journal)
    assert [step["on"] for step in busy["steps"]] == [TODAY, TODAY, "2026-11-23", "2026-11-23"]
    assert busy["done_on"] == "2026-11-23"
