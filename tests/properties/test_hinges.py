"""Every hinge of the whole space fits its limit in every language, is grammatical, and holds no figure."""

import re

import pytest

from pycore.advisor.changes import changes, hinges
from pycore.boundary.replies.phrases import Phrases
from pycore.domain.advice import Hinge
from pycore.policy.thresholds import HINGE_LIMIT
from pycore.proof.rules import Rules
from pycore.proof.space import SPANS, every_knowledge
from pycore.wording.language import LANGUAGES
from tests.core.text_rules import RULES, words

MIXED_MOODS = {"fr": r"^À revoir .*\w+(?:riez|rait)\b", "es": r"\b\w+ría\b", "pt-BR": r"\b\w+ria\b"}
"""A conditional beside "if" and the present, which each of these languages forbids in its own place."""


@pytest.fixture(scope="module")
def known() -> set[tuple[Hinge, ...]]:
    rules = Rules()
    return {
        hinges(knowledge, rules.verdict(knowledge, *span), changes(knowledge, *span))
        for knowledge in every_knowledge()
        for span in SPANS
    } - {()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_hinge_without_a_name_fits(language: str, known: set[tuple[Hinge, ...]]) -> None:
    assert len(known) > 50
    for turning in known:
        sentence = Phrases(language, None).hinge(turning) or ""
        assert 0 < len(sentence) <= HINGE_LIMIT, sentence
        assert not any(sign.isdigit() for sign in sentence)
        assert len(words(sentence)) <= RULES[language]["longest"], sentence


@pytest.mark.parametrize("language", MIXED_MOODS)
def test_a_hinge_keeps_to_one_mood(language: str, known: set[tuple[Hinge, ...]]) -> None:
    said = [Phrases(language, "Ada").hinge(turning) or "" for turning in known]
    assert [sentence for sentence in said if re.search(MIXED_MOODS[language], sentence)] == []


@pytest.mark.parametrize("sentence", ["À revoir si vous pourriez collaborer.", "À revoir si cela irait."])
def test_a_mixed_mood_is_found(sentence: str) -> None:
    assert re.search(MIXED_MOODS["fr"], sentence)
