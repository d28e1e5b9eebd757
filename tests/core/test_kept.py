"""The user may overrule: what they decided to keep is kept, whatever the table says."""

from tests.core.asking import TODAY, advice, ask, errors, invitation, told

NOW = "2026-11-22T12:00:00+01:00"


def test_a_kept_invitation_is_left_pending_and_nothing_is_asked() -> None:
    given = advice(
        decided="keep", sent_text="Sent 4 months ago", facts=told(relationship="stranger", purpose="none")
    )
    assert (given["verdict"], given["row"], given["action"]) == ("leave_pending", "D0", "rest")
    assert (given["certainty"], given["share"], given["hinge"], given["question"]) == (
        "certain",
        [1, 1],
        None,
        None,
    )
    assert [(each["text"], each["cites"]) for each in given["because"]] == [
        ("You decided to keep this invitation.", ["F6"])
    ]
    assert given["despite"] == given["alternatives"] == given["set_aside"] == []
    assert given["unless"] == [
        {"change": {"decided": None}, "verdict": "withdraw", "text": "Without your decision: withdraw it."}
    ]
    assert given["label"] == "Leave pending"
    assert given["message"] == {"advice": "none", "text": "", "drafts": [], "channels": []}
    assert given["timing"]["ask_again_from"] is None
    assert given["facts"]["relationship"]["value"] == "stranger"


def test_it_is_kept_also_where_the_age_cannot_be_read() -> None:
    given = advice(decided="keep", sent_text="Sent once upon a time")
    assert (given["row"], given["age"], given["timing"]) == ("D0", None, None)
    assert given["unless"][0]["verdict"] == "unreadable"


def test_the_same_verdict_without_the_decision_is_said_all_the_same() -> None:
    given = advice(decided="keep", facts=told(may_collaborate=True))
    assert [entry["verdict"] for entry in given["unless"]] == ["leave_pending"]


def test_what_is_no_person_is_not_kept() -> None:
    assert advice(decided="keep", addressee="page")["verdict"] == "not_applicable"


def test_no_decision_is_none() -> None:
    assert advice(decided=None) == advice()
    assert list(errors(today=TODAY, invitations=[invitation(decided="drop")])) == ["invitations.0.decided"]


def test_a_kept_invitation_leaves_the_plan() -> None:
    people = [
        invitation(id="kept", decided="keep", sent_text="Sent 1 year ago"),
        invitation(id="going", sent_text="Sent 1 year ago"),
    ]
    plan = ask("plan", today=TODAY, now=NOW, invitations=people)
    assert [step["id"] for step in plan["steps"]] == ["going"]
    assert plan["left_out"] == [{"id": "kept", "verdict": "leave_pending"}]
