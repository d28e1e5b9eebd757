"""The texts of all languages: complete, alike in their parts, short enough, and kindly said."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from itertools import chain
from pathlib import Path
from string import Formatter

import pytest

from pycore.arguments import ARGUMENTS, weigh
from pycore.domain.advice import Situation, Tone
from pycore.domain.facts import UNCERTAIN_FACTS, Source
from pycore.domain.invitation import Addressee
from pycore.domain.verdict import Action, Certainty, Verdict
from pycore.drafts import WITH_GAP, Channel
from pycore.outlook import Basis
from pycore.policy.table import TABLE
from pycore.throttle.rule import CITES as RULING_CITES
from pycore.wording import HOWTO_CITES, STATEMENTS, say
from pycore.wording.language import LANGUAGES
from pycore.wording.plural import CATEGORIES, RULES
from pycore.wording.texts_of import Text, texts_of
from tests.core.space import all_cases

NUMBERS = (*range(1000), 1_000_000)
YES_NO = ("true", "false")
SUMMARY_LIMIT = 140
LONGEST_FIRST_NAME = "Wolfeschlegelsteinhausenbergerdorffwelch"
SOME = {
    "person": "Ada",
    "n": 2,
    "k": 1,
    "low": 1,
    "age": "21 to 27 days",
    "evidence": "data",
    "sent_text": "Sent",
    "verdict": "wait",
    "action": "writing",
    "date": "1 May 2026",
    "first": "1 May 2026",
    "last": "2 May 2026",
    "day": 1,
    "month": "May",
    "year": 2026,
    "name": "Ada",
    "goal": "data",
    "odds": "1 in 15",
    "high": "1 in 10",
    "chance": "about 1 in 15",
    "answered": 1,
    "least": 20,
    "days": 2,
}
TONE = tomllib.loads((Path(__file__).parent / "cases" / "tone.toml").read_text(encoding="utf-8"))
OPENING = "„“«¿\u00a0"
"""What may stand before the first letter of a sentence."""


def forms(text: Text) -> list[str]:
    return [text] if isinstance(text, str) else list(text.values())


def placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def spoken(language: str) -> dict[str, str]:
    texts = {key: say(language, key, **SOME) for key in texts_of(language)}
    nobody = SOME | {"person": say(language, "person")}
    return texts | {f"{key} nameless": say(language, key, **nobody) for key in texts}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_keys_with_the_same_placeholders(language: str) -> None:
    english, other = texts_of("en"), texts_of(language)
    assert other.keys() == english.keys()
    for key, text in other.items():
        parts = set(chain.from_iterable(map(placeholders, forms(text))))
        assert parts == set(chain.from_iterable(map(placeholders, forms(english[key])))), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_plural_forms_are_complete(language: str) -> None:
    used = {RULES[language](number) for number in NUMBERS}
    assert used <= CATEGORIES
    for key, text in texts_of(language).items():
        assert isinstance(text, str) or text.keys() == used, key


def each(names: Mapping[str, tuple[str, ...]]) -> list[str]:
    return [f"{name}.{value}" for name, values in names.items() for value in values]


def test_every_key_that_is_asked_for_exists_and_no_other() -> None:
    bare = {case.row for case in all_cases() if case.verdict == "withdraw" and not weigh(case)[1]}
    uncertain = {
        name: tuple(str(value).lower() for value in values) for name, values in UNCERTAIN_FACTS.items()
    }
    states = ("open", "unknown", "closed")
    channels = {str(name): states for name in Channel if name is not Channel.NEXT_NOTE}
    changes = uncertain | {"sent_by_mistake": YES_NO, "times_asked": ("0", "1")}
    expected: dict[str, Iterable[str]] = {
        "person": ("", "_start", "_dative"),
        "action.": Action,
        "age.": ("today", "days", "between"),
        "date.": ("day", *(f"month.{number}" for number in range(1, 13))),
        "verdict.": Verdict,
        "verdict_label.": Verdict,
        "alternative.": Verdict,
        "summary.": (*(row.id for row in TABLE), *(f"{row}_nothing_against" for row in bare)),
        "argument.": [argument.name for argument in ARGUMENTS],
        "question.": UNCERTAIN_FACTS,
        "choice.": each(uncertain),
        "source.": Source,
        "evidence.": ("goal", "role_changed", "note"),
        "unless.": ["on", *each(changes)],
        "unreadable": ("",),
        "certainty.": Certainty,
        "timing.": ("expires_between", "expires_on", "expires_past", "ask_again"),
        "not_applicable.": set(Addressee) - {Addressee.PERSON},
        "message.": ("send", "optional", "unnecessary"),
        "ruling.": RULING_CITES.keys() - {"unknown"},
        "howto.": HOWTO_CITES,
        "statement.": STATEMENTS,
        "draft.": ("greeting", "greeting_nameless", "sign_off", "for_now", "goal"),
        "draft.reason.": set(Situation) - WITH_GAP,
        "draft.gap.": WITH_GAP,
        "draft.door.": Tone,
        "channel.": ("none", "none_known", "next_note", *each(channels)),
        "outlook.": Basis,
        "times.": ("few", "enough"),
        "odds.": ("of", "about", "between", "below"),
    }
    keys = {prefix + name for prefix, names in expected.items() for name in names}
    assert texts_of("en").keys() == keys


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("person", [LONGEST_FIRST_NAME, None])
def test_a_summary_keeps_to_its_limit(language: str, person: str | None) -> None:
    for key in texts_of(language):
        if key.startswith("summary."):
            summary = say(language, key, person=person or say(language, "person"))
            assert len(summary) <= SUMMARY_LIMIT, (len(summary), summary)


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_are_whole(language: str) -> None:
    pieces = ("person", "action", "age", "date", "verdict", "choice", "source", "evidence", "draft", "odds")
    for key, text in spoken(language).items():
        assert text == re.sub(r"[^\S\u00a0]+", " ", text).strip(), text
        assert not re.search(r"[{}]|\.\.|,\.", text), text
        if re.split(r"\W|_", key)[0] not in pieces:
            assert text.lstrip(OPENING)[0].isupper(), (key, text)
            assert text[-1] in ".?", (key, text)


def test_german_keeps_its_cases_without_a_name() -> None:
    for text in spoken("de").values():
        assert not re.search(r"\b(mit|zu|von|bei|Schreib|Sag|nach) diese Person\b", text), text
        assert not re.search(r"\b(an|kennst|für|über|Triff|gefragt|hast) dieser Person\b", text), text


def test_french_keeps_its_signs_and_needs_no_elision_before_a_name() -> None:
    for text in spoken("fr").values():
        assert not re.search(r"'|[^\u00a0][;:?!»]|«[^\u00a0]", text), text
        assert not re.search(r"\b(de|que|lorsque|puisque|jusque|presque) (Ada|cette personne)\b", text), text


def test_spanish_and_portuguese_need_no_other_word_before_a_name() -> None:
    for text in spoken("es").values():
        assert not re.search(r"\b(y|o) (Ada|esta persona)\b", text), text
    for text in spoken("pt-BR").values():
        assert not re.search(r"\b(de|em) (Ada|esta pessoa)\b", text), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_pushes_or_blames(language: str) -> None:
    for key, text in spoken(language).items():
        if not key.startswith("draft."):
            assert not re.search(TONE[language]["pushes"], text, re.IGNORECASE), (key, text)
