"""The texts of all languages: complete, alike in their parts, short enough, and kindly said."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from itertools import chain, combinations
from pathlib import Path
from string import Formatter

import pytest

from pycore.arguments import ARGUMENTS, weigh
from pycore.domain.advice import Situation, Tone
from pycore.domain.facts import UNCERTAIN_FACTS, Source
from pycore.domain.invitation import Addressee
from pycore.domain.verdict import Action, Assurance, Certainty, Verdict
from pycore.drafts import WITH_GAP, Channel
from pycore.outlook import Basis
from pycore.policy.table import ROWS
from pycore.sorting.asks import CHOICES, Ask
from pycore.sorting.person import Why
from pycore.throttle.rule import CITES as RULING_CITES
from pycore.wording import HOWTO_CITES, STATEMENTS, say
from pycore.wording.catalog import Text, texts_of
from pycore.wording.language import LANGUAGES
from pycore.wording.plural import RULES
from tests.core.space import all_cases
from tests.core.spoken import spoken

YES_NO = ("true", "false")
SUMMARY_LIMIT = 140
LONGEST_FIRST_NAME = "Wolfeschlegelsteinhausenbergerdorffwelch"
CLI = tomllib.loads((Path(__file__).parent / "cases" / "cli_texts.toml").read_text(encoding="utf-8"))
"""Keys that the command line and the export reader ask for."""
TONE = tomllib.loads((Path(__file__).parent / "cases" / "tone.toml").read_text(encoding="utf-8"))
HINGE = ("not_if", "depends", "but", "cases", "then", "both", "rest", "write", "next", "last")
FORMS = {"one", "other"}
"""What figures below a million need; a form for full millions would never be shown."""
OPENING = "„“«¿\u00a0"
"""What may stand before the first letter of a sentence."""


def forms(text: Text) -> list[str]:
    return [text] if isinstance(text, str) else list(text.values())


def placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_keys_with_the_same_placeholders(language: str) -> None:
    english, other = texts_of("en"), texts_of(language)
    assert other.keys() == english.keys()
    for key, text in other.items():
        parts = set(chain.from_iterable(map(placeholders, forms(text))))
        assert parts == set(chain.from_iterable(map(placeholders, forms(english[key])))), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_plural_forms_are_those_of_figures(language: str) -> None:
    assert {RULES[language](number) for number in range(1000)} == FORMS
    for key, text in texts_of(language).items():
        assert isinstance(text, str) or text.keys() - {"two"} == FORMS, key


def each(names: Mapping[str, tuple[str, ...]]) -> list[str]:
    return [f"{name}.{value}" for name, values in names.items() for value in values]


def _argument_keys() -> set[str]:
    """Return the keys that arguments are said by, over all cases; the user's own decision is no case."""
    said = {ARGUMENTS[name].key(case) for case in all_cases() for side in weigh(case) for name in side}
    return said | {"kept_by_you"}


def test_every_key_that_is_asked_for_exists_and_no_other() -> None:
    uncertain = {
        name: tuple(str(value).lower() for value in values) for name, values in UNCERTAIN_FACTS.items()
    }
    states = ("open", "unknown", "closed")
    channels = {str(name): states for name in Channel if name is not Channel.NEXT_NOTE}
    changes = uncertain | {"sent_by_mistake": YES_NO, "times_asked": ("0", "1")}
    expected: dict[str, Iterable[str]] = {
        "person": ("", "_start", "_dative"),
        "label_tentative": ("",),
        "age.": ("with_days", "days", "up_to", "between", "count", "range", "weeks", "months", "years"),
        "open_since.": ("today", "yesterday", "days"),
        "date.": ("day", *(f"month.{number}" for number in range(1, 13))),
        "verdict.": (*Verdict, "leave_alone", "unreadable"),
        "verdict_label.": (*Verdict, "leave_alone", "not_applicable", "unreadable"),
        "alternative.": (*Verdict, "clarify_again", "connect_elsewhere_mistake"),
        "summary.": (*ROWS, "D5_mistake", "D9_past"),
        "argument.": _argument_keys(),
        "question.": UNCERTAIN_FACTS,
        "choice.": each(uncertain),
        "answer.": each({ask: _ids(ask) for ask in (Ask.TIE, Ask.REASON)}),
        "sorting.group.": (*set(Why) - {Why.DAYS}, "days_on", "days_between"),
        "sorting.ask.": ("group", *set(Ask) - {Ask.TIE}),
        "sorting.one.": (Ask.REASON, "goal"),
        "source.": Source,
        "evidence.": ("goal", "role_changed", "note"),
        "unless.": ["on", "decided", *each(changes)],
        "hinge.": [*HINGE, *_clauses(uncertain)],
        "unreadable": ("",),
        "assurance.": (*Assurance, "kept"),
        "timing.expires_past.": Action,
        "timing.": ("expires_between", "expires_on", "ask_again"),
        "not_applicable.": set(Addressee) - {Addressee.PERSON},
        "message.": (
            "optional",
            "unnecessary",
            *(f"send_{each}" for each in ("withdraw", "withdraw_reachable", "clarify")),
            *(f"send_{each}" for each in ("clarify_mistake", "connect_elsewhere")),
        ),
        "ruling.": RULING_CITES.keys() - {"unknown"},
        "howto.": HOWTO_CITES,
        "statement.": STATEMENTS,
        "draft.": ("greeting", "greeting_nameless", "sign_off", "for_now", "goal", "tie"),
        "draft.reason.": {*set(Situation) - WITH_GAP, "changed_role_guessed"},
        "draft.gap.": WITH_GAP,
        "draft.door.": Tone,
        "channel.": ("none", "none_known", "next_time", "next_note", *each(channels)),
        "outlook.": Basis,
        "times.": ("few", "enough"),
        "odds.": ("of", "about", "between", "below"),
        "cli.": CLI["alone"],
        **{f"cli.{group}.": names for group, names in CLI["groups"].items()},
        "cli.certainty.": Certainty,
        "export.": CLI["export"],
    }
    keys = {prefix + name for prefix, names in expected.items() for name in names}
    given = texts_of("en").keys()
    assert {key for key in given if not key.startswith("guess.")} == keys
    guesses = {key.removeprefix("guess.") for key in given if key.startswith("guess.")}
    assert guesses <= _argument_keys() | {"at_least"}


def _ids(ask: Ask) -> tuple[str, ...]:
    return tuple(choice.id for choice in CHOICES[ask])


def _clauses(uncertain: dict[str, tuple[str, ...]]) -> list[str]:
    """Return the end of the key for each fact, and for each set of its values that is not all of them.

    A reason today or never one has no clause of its own.
    """
    orders = uncertain | {
        "relationship": ("known", "acquaintance", "stranger"),
        "purpose": ("current", "lapsed", "none"),
    }
    return [
        *orders,
        *(
            "_".join([fact, *some])
            for fact, values in orders.items()
            for size in range(1, len(values))
            for some in combinations(values, size)
            if some != ("current", "none")
        ),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("person", [LONGEST_FIRST_NAME, None])
def test_a_summary_keeps_to_its_limit(language: str, person: str | None) -> None:
    for key in texts_of(language):
        if key.startswith("summary."):
            summary = say(language, key, person=person or say(language, "person"))
            assert len(summary) <= SUMMARY_LIMIT, (len(summary), summary)


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_are_whole(language: str) -> None:
    pieces = (
        "person",
        "age",
        "date",
        "verdict",
        "choice",
        "answer",
        "source",
        "evidence",
        "draft",
        "hinge",
        "label",
        "odds",
        "cli",
        "export",
    )
    for key, text in spoken(language).items():
        assert text == re.sub(r"[^\S\u00a0\u202f]+", " ", text).strip(), text
        assert not re.search(r"[{}]|\.\.|,\.", text), text
        if re.split(r"\W|_", key)[0] not in pieces:
            assert text.lstrip(OPENING)[0].isupper(), (key, text)
            assert text[-1] in ".?", (key, text)


def test_german_keeps_its_cases_without_a_name() -> None:
    for text in spoken("de").values():
        assert not re.search(r"\b(mit|zu|von|bei|Schreib|Sag|nach) diese Person\b", text), text
        assert not re.search(r"\b(an|kennst|für|über|Triff|gefragt|hast) dieser Person\b", text), text


def test_french_needs_no_elision_before_a_name() -> None:
    for text in spoken("fr").values():
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
