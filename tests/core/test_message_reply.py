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


def test_a_situation_and_a_tone_must_be_known() -> None:
    odd = errors("message", today=TODAY, invitation=invitation(), situation="revenge", tone="rude")
    assert set(odd) == {"situation", "tone"}
