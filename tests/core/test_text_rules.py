"""Every text of the core is fit to be shown, and the checks notice what is not."""

import pytest

from pycore.policy.table import ROWS
from pycore.wording import say
from pycore.wording.catalog import texts_of
from pycore.wording.language import LANGUAGES
from tests.core.spoken import COUNTS, spoken
from tests.core.text_rules import RULES, faults, sentences

LABELS = {row.id: row.verdict for row in ROWS.values()}
OTHERS = ("draft.", "cli.", "export.")
"""Drafts have rules of their own; the command line speaks of requests in JSON, files and lines."""
UNFIT = {
    "en": [
        "Your request is open.",
        "It is open; wait.",
        "He may answer.",
        "Wait!",
        "You don't know.",
        "One : two",
        "If so: wait: now.",
        " ".join(["word"] * 21) + ".",
    ],
    "de": [
        "Deine Anfrage ist offen.",
        "Du kannst warten.",
        "Ein Rückzug wäre hart.",
        "Er antwortet vielleicht.",
        "Lassen Sie die Einladung stehen.",
    ],
    "fr": [
        "Vraiment ?",
        "Ceci : cela",
        "Ceci: cela",
        "Oui?",
        "« Oui »",
        "Tu peux attendre.",
        "Votre demande est ouverte.",
        "C'est ainsi.",
        "À revoir si vous pourriez collaborer.",
    ],
    "es": [
        "Podéis esperar.",
        "Tu solicitud sigue abierta.",
        "Estáis conectados.",
        "Él puede responder.",
        "Si otros lo notan.",
    ],
    "pt-BR": [
        "Seu pedido está aberto.",
        "Ele pode responder.",
        "Obrigado pela paciência.",
        "Tu podes esperar.",
        "Se outros notarem.",
    ],
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_fit_to_be_shown(language: str) -> None:
    found = {
        key: wrong
        for key, text in spoken(language).items()
        if not key.startswith(OTHERS) and (wrong := faults(language, text))
    }
    assert found == {}


@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language, texts in UNFIT.items() for text in texts]
)
def test_an_unfit_text_is_noticed(language: str, text: str) -> None:
    assert faults(language, text)


def test_a_fit_text_passes() -> None:
    assert faults("fr", "Vraiment\u202f? Oui\u00a0: «\u00a0demande\u00a0».") == []
    assert faults("en", "LinkedIn shows “Your request; he!”. There are 24 hours: wait.") == []
    assert sentences("Ada may answer. “Now”? Yes.") == ["Ada may answer.", "“Now”?", "Yes."]


def test_the_rules_are_those_of_the_languages() -> None:
    assert set(RULES) == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_with_a_count_reads_well_for_none_one_and_two(language: str) -> None:
    counted = [
        key
        for key, text in texts_of(language).items()
        if not isinstance(text, str) and not key.startswith(OTHERS)
    ]
    assert counted
    for key in counted:
        told = {n: say(language, key, **COUNTS | {"n": n}) for n in (0, 1, 2)}
        assert "1" not in told[2]
        assert told[1] != told[2]
        for text in told.values():
            assert faults(language, text) == [], key


@pytest.mark.parametrize("language", LANGUAGES)
def test_summaries_are_short_and_do_not_repeat_the_label(language: str) -> None:
    for key, text in spoken(language).items():
        if key.startswith("summary.") and not key.endswith("nameless"):
            assert len(text.split()) <= 15, text
            row = key.removeprefix("summary.").split("_")[0]
            label = say(language, f"verdict_label.{LABELS[row]}")
            assert label.lower() not in text.lower(), text
