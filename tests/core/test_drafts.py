"""What the drafts say, in every language, and how they keep to their limits."""

import re
import tomllib
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from pycore.domain.advice import Situation, Tone
from pycore.domain.verdict import Verdict
from pycore.drafts import WITH_GAP, Draft, Particulars, verdict_of, write_drafts
from pycore.drafts.draft import LONGEST_NAME
from pycore.policy.thresholds import NOTE_LIMITS
from pycore.wording.language import LANGUAGES, language_of

CORE = Path(__file__).parent
CASES: list[dict[str, Any]] = tomllib.loads((CORE / "cases" / "drafts.toml").read_text(encoding="utf-8"))[
    "draft"
]
TEMPLATES = CORE.parents[1] / "pycore" / "drafts" / "templates"
TONE = tomllib.loads((CORE / "cases" / "tone.toml").read_text(encoding="utf-8"))
MORE = {
    "changed_role": {"for_now", "door"},
    "tidying_up": {"for_now", "door"},
    "sent_by_mistake": {"door"},
    "clarify.warm": {"tie"},
}
"""What a template is filled with beside the greeting, the reason and the sign-off."""
FIRST, SENDER = "F" * LONGEST_NAME, "S" * LONGEST_NAME
LASTING = [Situation.CHANGED_ROLE, Situation.TIDYING_UP, Situation.RECONNECT]
"""Withdrawals for now; a mistake is withdrawn for good, though connecting later stays welcome."""
WITHDRAWING = [each for each in Situation if verdict_of(each) is Verdict.WITHDRAW]


def write(language: str, *situations: Situation, limit: int = 300, **parts: Any) -> list[Draft]:
    """Return drafts to Ada from Max, where the test says nothing else."""
    names = {"first_name": "Ada", "sender_name": "Max"}
    return write_drafts(language, situations or Situation, Particulars(**names | parts), limit)


def _name(case: dict[str, Any]) -> str:
    return " ".join(str(value) for name, value in case.items() if name != "text")


@pytest.mark.parametrize("case", CASES, ids=_name)
def test_a_draft_as_it_is_sent(case: dict[str, Any]) -> None:
    particulars = Particulars(
        case.get("first", "Ada"),
        case.get("sender", "Max Muster"),
        case.get("reason"),
        case.get("goal"),
        case.get("later_welcome", True),
        acquainted=case.get("acquainted", False),
        role_changed=case.get("role_changed", False),
    )
    written = write_drafts(case["locale"], [Situation(case["situation"])], particulars, 300)
    [draft] = [draft for draft in written if draft.tone == case["tone"]]
    shown = draft.text
    if draft.gap is not None:
        start, end = draft.gap
        shown = f"{shown[:start]}[{shown[start:end]}]{shown[end:]}"
    assert shown == case["text"].strip()
    assert (draft.language, draft.characters) == (language_of(case["locale"]), len(draft.text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_situation_has_both_tones_within_the_limits(language: str) -> None:
    for first, sender, later in product((FIRST, "Ada", None), (SENDER, "Max Muster", None), (True, False)):
        written = write(language, first_name=first, sender_name=sender, later_welcome=later)
        assert [(d.situation, d.tone) for d in written] == list(product(Situation, Tone))
        for draft in written:
            assert draft.characters == len(draft.text) <= NOTE_LIMITS[draft.tone]
            assert draft.text == "\n".join(
                " ".join(line.split(" ")).strip() for line in draft.text.split("\n")
            )
            assert not re.search(r"\$|None|  |\n\n| [.,]|\n$", draft.text), draft.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_usual_names_stand_in_every_draft(language: str) -> None:
    for draft in write(language, first_name="Mary", sender_name="Max Muster"):
        assert "Mary" in draft.text
        assert draft.text.endswith("Max Muster"), draft.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_drafts_keep_their_tone(language: str) -> None:
    tone = TONE[language]
    for draft in write(language):
        assert not re.search(tone["unwanted"], draft.text, re.IGNORECASE), draft.text
        assert re.search(tone["open_door"], draft.text, re.IGNORECASE), draft.text
        if draft.situation in LASTING:
            assert re.search(tone["for_now"], draft.text), draft.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_drafts_are_made_of_short_plain_sentences(language: str) -> None:
    most = 20 if language == "en" else 22
    for draft in write(language):
        body = draft.text.partition("\n")[2]
        assert not re.search(r"[;!]|\.\.| '|–", body), draft.text
        for sentence in re.split(r"(?<=[.?…])\s", body):
            assert len(sentence.split()) <= most, sentence
            assert sentence.count(":") <= 1, sentence


def test_french_drafts_keep_their_spaces() -> None:
    for draft in (*write("fr"), *write("fr", goal="data")):
        assert not re.search(r"'|[^\u00a0][:»]|[^\u202f][;?!]|«[^\u00a0]", draft.text), draft.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_later_connection_is_promised_where_no_work_together_is_expected(language: str) -> None:
    tone = TONE[language]
    later = re.compile(f"{tone['open_door']}|{tone['for_now']}", re.IGNORECASE)
    for draft in write(language, *WITHDRAWING, later_welcome=False):
        said = draft.text.replace("Connect on", "")  # the control's name
        said = said.replace("“Conectar”", "").replace("«Conectar»", "")
        assert bool(later.search(said)) is (draft.situation is Situation.RECONNECT), draft.text


def test_templates_know_their_placeholders_only() -> None:
    files = sorted(TEMPLATES.rglob("*.txt"))
    assert len(files) == len(LANGUAGES) * len(Situation) * len(Tone)
    for file in files:
        names = re.findall(r"\$(\w+)", file.read_text(encoding="utf-8"))
        more = MORE.get(file.name.removesuffix(".txt"), MORE.get(file.name.split(".")[0], set()))
        assert (names[0], names[-1]) == ("greeting", "sign_off"), file.name
        assert sorted(names) == sorted({"greeting", "reason", "sign_off"} | more), file.name


def test_what_is_longer_than_the_limit_is_left_out() -> None:
    only_brief = write("en", first_name=FIRST, sender_name=SENDER, limit=200)
    assert {each for each in only_brief if each.tone is Tone.WARM} < set(only_brief)
    assert [d.situation for d in only_brief if d.tone is Tone.BRIEF] == list(Situation)
    assert write("en", limit=50) == []


def test_what_is_too_long_gives_way_in_turn() -> None:
    def text(first: str, sender: str, reason: str) -> str:
        [_, brief] = write("en", Situation.CHANGED_ROLE, first_name=first, sender_name=sender, reason=reason)
        return brief.text

    assert text(FIRST + "x", SENDER + "x", "").startswith("Hello,\nI have withdrawn")
    assert text("Ada", "Max", "Why not? " * 10).endswith("glad to connect later.\nBest, Max")
    longer = text(FIRST, SENDER, "Why not? " * 7)
    assert (FIRST in longer, SENDER in longer, "Why not?" in longer) == (True, False, True)
    nameless = text(FIRST, SENDER, "Why not? " * 12)
    assert (FIRST in nameless, SENDER in nameless, "Why not?" in nameless) == (False, False, True)
    assert "Why not?" not in text(FIRST, SENDER, "Why not? " * 40)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("situation", sorted(WITH_GAP))
def test_a_gap_is_open_until_a_reason_is_known(language: str, situation: Situation) -> None:
    for first in ("Ada", FIRST):
        for draft in write(language, situation, first_name=first):
            assert draft.gap is not None
            start, end = draft.gap
            assert draft.text[start:end].rstrip("…").rstrip().split()[-1] in {
                "because",
                "weil",
                "parce",
                "que",
                "porque",
            }
            assert draft.text[end - 1] == "…"
            assert draft.text[start - 1] == " "
    for filled in (*write(language, situation, goal="data"), *write(language, situation, reason="so it is")):
        assert filled.gap is None
        assert "…" not in filled.text
        assert "data" in filled.text or "So it is." in filled.text
    for bare in write(language, situation, reason=" ", goal="data"):
        assert bare.gap is None
        assert "…" not in bare.text
        assert "data" not in bare.text


@pytest.mark.parametrize("situation", sorted(WITH_GAP))
def test_a_reason_too_long_for_a_draft_leaves_its_gap_open(situation: Situation) -> None:
    long = "Why not? " * 40
    for draft in (*write("en", situation, reason=long), *write("en", situation, goal=long)):
        assert draft.gap is not None
        assert "Why" not in draft.text


def test_only_drafts_that_say_why_have_a_gap() -> None:
    assert {draft.situation for draft in write("en") if draft.gap} == WITH_GAP


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("we met", "We met."),
        ("Why not?", "Why not?"),
        ("iPhone apps", "iPhone apps."),
        ("a talk", "A talk."),
        ("  two\n lines ", "Two lines."),
    ],
)
def test_a_reason_becomes_a_sentence(reason: str, said: str) -> None:
    [warm, _] = write("en", Situation.CLARIFY, reason=reason)
    assert f"on LinkedIn. {said} If" in warm.text


def test_values_are_put_in_as_they_are() -> None:
    [warm, _] = write(
        "en", Situation.CLARIFY, first_name="$reason", sender_name="{name}", reason="$greeting {0} $$"
    )
    assert warm.text.startswith("Hi $reason,\nI'd be glad")
    assert "$greeting {0} $$. If" in warm.text
    assert warm.text.endswith("Best, {name}")


def test_a_mistake_is_never_told_as_meant() -> None:
    for language in LANGUAGES:
        for draft in write(language, Situation.MISTAKE_WITH_REASON):
            assert re.search("didn't mean to send|Versehen|par erreur|sin querer|sem querer", draft.text), (
                draft.text
            )
