"""Which message goes with a verdict, and what the drafts of it say."""

import re
import tomllib
from itertools import product
from pathlib import Path
from string import Template
from typing import Any

import pytest

from pycore.domain.advice import MessageAdvice, Situation, Tone
from pycore.domain.facts import Facts, Purpose, Relationship
from pycore.domain.verdict import Verdict
from pycore.messages import drafts, message_advice, situations
from pycore.messages.draft import LONGEST_NAME
from pycore.policy.thresholds import NOTE_LIMITS
from pycore.wording.language import LANGUAGES, language_of

CASES: list[dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent / "cases" / "drafts.toml").read_text(encoding="utf-8")
)["draft"]
TEMPLATES = Path(__file__).parents[2] / "pycore" / "messages" / "templates"
FIRST, SENDER = "F" * LONGEST_NAME, "S" * LONGEST_NAME
TONE = tomllib.loads((Path(__file__).parent / "cases" / "tone.toml").read_text(encoding="utf-8"))
WITHDRAWING = (
    Situation.CHANGED_ROLE,
    Situation.TIDYING_UP,
    Situation.SENT_BY_MISTAKE,
    Situation.RECONNECT,
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:60].strip())
def test_a_draft_as_it_is_sent(case: dict[str, Any]) -> None:
    written = drafts(
        case["locale"],
        [Situation(case["situation"])],
        case.get("first", "Ada"),
        case.get("sender", "Max Muster"),
        300,
        case.get("reason"),
    )
    [draft] = [draft for draft in written if draft.tone == case["tone"]]
    assert draft.text == case["text"].strip()
    assert (draft.language, draft.characters) == (language_of(case["locale"]), len(draft.text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_situation_has_both_tones_within_the_limits(language: str) -> None:
    for first, sender in product((FIRST, None), (SENDER, None)):
        written = drafts(language, Situation, first, sender, 300)
        assert [(d.situation, d.tone) for d in written] == list(product(Situation, Tone))
        for draft in written:
            assert draft.characters == len(draft.text) <= NOTE_LIMITS[draft.tone]
            assert (first is None) or first in draft.text
            assert (sender is None) or draft.text.endswith(sender)
            assert draft.text == draft.text.strip()
            assert "$" not in draft.text
            assert "None" not in draft.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_drafts_keep_their_tone(language: str) -> None:
    tone = TONE[language]
    for draft in drafts(language, Situation, "Ada", "Max", 300):
        assert not re.search(tone["unwanted"], draft.text, re.IGNORECASE), draft.text
        assert re.search(tone["open_door"], draft.text, re.IGNORECASE), draft.text
        if draft.situation in WITHDRAWING:
            assert re.search(tone["for_now"], draft.text), draft.text


def test_templates_know_their_placeholders_only() -> None:
    files = sorted(TEMPLATES.rglob("*.txt"))
    assert len(files) == len(LANGUAGES) * len(Situation) * len(Tone)
    for file in files:
        template = Template(file.read_text(encoding="utf-8"))
        assert template.get_identifiers() == ["greeting", "reason", "sign_off"], file.name


def test_what_is_longer_than_the_limit_is_left_out() -> None:
    only_brief = drafts("en", Situation, FIRST, SENDER, 200)
    assert [(d.situation, d.tone) for d in only_brief] == [(each, Tone.BRIEF) for each in Situation]
    assert drafts("en", Situation, FIRST, SENDER, 50) == []


def test_what_is_too_long_gives_way_in_turn() -> None:
    def text(first: str, sender: str, reason: str) -> str:
        return drafts("en", [Situation.TIDYING_UP], first, sender, 300, reason)[-1].text

    assert text(FIRST + "x", SENDER + "x", "").startswith("Hello,\nI'm tidying up")
    assert text("Ada", "Max", "Why not? " * 11).endswith("Glad to connect later!\nBest, Max")
    longer = text(FIRST, SENDER, "Why not? " * 9)
    assert (FIRST in longer, SENDER in longer, "Why not?" in longer) == (True, False, True)
    nameless = text(FIRST, SENDER, "Why not? " * 14)
    assert (FIRST in nameless, SENDER in nameless, "Why not?" in nameless) == (False, False, True)
    assert "Why not?" not in text(FIRST, SENDER, "Why not? " * 40)


def test_values_are_put_in_as_they_are() -> None:
    [warm, _] = drafts("en", [Situation.CLARIFY], "$reason", "{name}", 300, "$greeting {0} $$")
    assert warm.text.startswith("Hi $reason,\n$greeting {0} $$. That is why")
    assert warm.text.endswith("Best, {name}")


NEAR, FAR = Relationship.ACQUAINTANCE, Relationship.STRANGER


@pytest.mark.parametrize(
    ("facts", "verdict", "expected"),
    [
        (Facts(Relationship.KNOWN), Verdict.WITHDRAW, MessageAdvice.SEND),
        (Facts(NEAR), Verdict.WITHDRAW, MessageAdvice.SEND),
        (Facts(FAR, Purpose.NONE, connected_elsewhere=True), Verdict.WITHDRAW, MessageAdvice.SEND),
        (Facts(FAR, Purpose.NONE, likely_to_notice=True), Verdict.WITHDRAW, MessageAdvice.SEND),
        (Facts(FAR, Purpose.LAPSED, wants_to_reconnect=True), Verdict.WITHDRAW, MessageAdvice.SEND),
        (Facts(FAR, Purpose.NONE), Verdict.WITHDRAW, MessageAdvice.UNNECESSARY),
        (Facts(FAR, Purpose.LAPSED), Verdict.WITHDRAW, MessageAdvice.UNNECESSARY),
        (Facts(FAR), Verdict.WITHDRAW, MessageAdvice.OPTIONAL),
        (Facts(FAR, Purpose.CURRENT), Verdict.WITHDRAW, MessageAdvice.OPTIONAL),
        (Facts(purpose=Purpose.NONE), Verdict.WITHDRAW, MessageAdvice.OPTIONAL),
        (Facts(), Verdict.WITHDRAW, MessageAdvice.OPTIONAL),
        (Facts(), Verdict.CLARIFY, MessageAdvice.SEND),
        (Facts(), Verdict.CONNECT_ELSEWHERE, MessageAdvice.SEND),
        (Facts(NEAR), Verdict.WAIT, MessageAdvice.NONE),
        (Facts(NEAR), Verdict.LEAVE_PENDING, MessageAdvice.NONE),
        (Facts(NEAR), Verdict.LET_EXPIRE, MessageAdvice.NONE),
    ],
)
def test_whether_to_send_a_message(facts: Facts, verdict: Verdict, expected: MessageAdvice) -> None:
    assert message_advice(facts, verdict) is expected


@pytest.mark.parametrize(
    ("facts", "verdict", "expected"),
    [
        (Facts(), Verdict.WITHDRAW, ["tidying_up"]),
        (Facts(purpose=Purpose.NONE), Verdict.WITHDRAW, ["tidying_up"]),
        (Facts(purpose=Purpose.LAPSED), Verdict.WITHDRAW, ["changed_role", "tidying_up"]),
        (Facts(wants_to_reconnect=True), Verdict.WITHDRAW, ["reconnect", "tidying_up"]),
        (Facts(wants_to_reconnect=False), Verdict.WITHDRAW, ["tidying_up"]),
        (Facts(sent_by_mistake=True), Verdict.WITHDRAW, ["sent_by_mistake"]),
        (Facts(), Verdict.CLARIFY, ["clarify"]),
        (
            Facts(Relationship.KNOWN),
            Verdict.CONNECT_ELSEWHERE,
            ["meet_in_person", "other_platform"],
        ),
        (Facts(NEAR), Verdict.CONNECT_ELSEWHERE, ["other_platform", "meet_in_person"]),
        (Facts(), Verdict.WAIT, []),
        (Facts(), Verdict.LEAVE_PENDING, []),
        (Facts(), Verdict.LET_EXPIRE, []),
    ],
)
def test_what_a_message_is_written_for(facts: Facts, verdict: Verdict, expected: list[str]) -> None:
    assert situations(facts, verdict) == tuple(Situation(each) for each in expected)
