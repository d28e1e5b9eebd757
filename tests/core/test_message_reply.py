"""Drafts on request: a situation, a tone, a reason of one's own."""

from typing import Any

from tests.core.asking import TODAY, ask, errors, invitation, told


def written(**fields: Any) -> list[dict[str, Any]]:
    reply = ask("message", today=TODAY, invitation=invitation(), situation="clarify", **fields)
    assert reply["kind"] == "message"
    drafts: list[dict[str, Any]] = reply["drafts"]
    return drafts


def test_every_tone_is_written_where_none_is_asked_for() -> None:
    assert [draft["tone"] for draft in written()] == ["warm", "brief"]
    assert [draft["tone"] for draft in written(tone="brief")] == ["brief"]


def test_name_language_sender_and_reason_are_used() -> None:
    settings = {"sender_name": "Grace"}
    (draft,) = written(tone="warm", locale="de", settings=settings, reason="Wir sind im selben Verein")
    assert draft["language"] == "de"
    assert draft["characters"] == len(draft["text"])
    for part in ("Ada", "Grace", "Wir sind im selben Verein."):
        assert part in draft["text"]


def test_a_draft_longer_than_the_limit_is_left_out() -> None:
    assert written(settings={"message_limit": 20}) == []


def test_without_a_situation_the_drafts_go_with_a_withdrawal() -> None:
    def reply(**fields: Any) -> dict[str, Any]:
        return ask("message", today=TODAY, invitation=invitation(**fields))

    known = reply(facts=told(relationship="known", wants_to_reconnect=True))
    assert known["advice"] == "send"
    assert known["text"]
    assert "reconnect" in {draft["situation"] for draft in known["drafts"]}
    blind = reply(facts=told(relationship="stranger", purpose="none"), sent_text="no idea")
    assert blind["advice"] == "unnecessary"
    assert {draft["situation"] for draft in blind["drafts"]} == {"tidying_up"}


def test_a_situation_says_what_the_message_goes_with() -> None:
    assert (
        ask("message", today=TODAY, invitation=invitation(), situation="meet_in_person")["advice"] == "send"
    )
    stranger = invitation(facts=told(relationship="stranger"))
    assert ask("message", today=TODAY, invitation=stranger, situation="tidying_up")["advice"] == "unnecessary"


def test_a_gap_is_filled_from_a_goal_in_the_headline_or_from_a_reason() -> None:
    (gap,) = written(tone="brief")
    start, end = gap["gap"]
    assert gap["text"][start:end] == "I'm writing because …"
    engineer = invitation(headline="Head of Data Engineering")
    goals = {"goals": ["data engineering"]}
    reply = ask("message", today=TODAY, invitation=engineer, settings=goals, situation="mistake_with_reason")
    assert all("“data engineering”" in draft["text"] and draft["gap"] is None for draft in reply["drafts"])
    (told_why,) = written(tone="brief", reason="we both build engines")
    assert "We both build engines. " in told_why["text"]
    assert told_why["gap"] is None
    (without,) = written(tone="brief", reason="")
    assert "…" not in without["text"]
    assert without["gap"] is None


def test_a_message_always_says_by_which_ways_it_can_go() -> None:
    reply = ask("message", today=TODAY, invitation=invitation(facts=told(relationship="stranger")))
    assert [way["channel"] for way in reply["channels"]] == [
        "next_note",
        "inmail",
        "email",
        "elsewhere",
        "group",
    ]


def test_a_situation_and_a_tone_must_be_known() -> None:
    odd = errors("message", today=TODAY, invitation=invitation(), situation="revenge", tone="rude")
    assert set(odd) == {"situation", "tone"}
