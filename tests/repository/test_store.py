"""The pages for the store say what the manifest, the permissions and the product's own words say."""

import json
import re

import pytest

from tests.core.text_rules import faults
from tests.repository.test_locales import LOCALES, messages
from tests.repository.tree import text_of

MANIFEST = json.loads(text_of("manifest.json"))
LONGEST_SHORT, LONGEST_DESCRIPTION, LONGEST_ANSWER = 132, 16_000, 1_000
LANGUAGES = [locale.replace("_", "-") for locale in LOCALES]
SUGGESTIONS = ("wait", "leave_pending", "let_expire", "clarify", "connect_elsewhere", "withdraw")
PARAGRAPHS_OF_A_LISTING = 9
"""Each language tells the same things in the same order."""


def sections(page: str) -> dict[str, str]:
    """Return the text under each heading of the second level."""
    _, *parts = re.split(r"^## ", text_of(page), flags=re.MULTILINE)
    return {heading: text.strip() for heading, _, text in (part.partition("\n") for part in parts)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_short_description_is_the_manifests_and_fits(language: str) -> None:
    short, _ = sections(f"docs/store/{language}.md").values()
    assert short == messages(language.replace("-", "_"))["shared_description"]["message"]
    assert len(short) <= LONGEST_SHORT


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_description_is_worded_as_the_product_is(language: str) -> None:
    _, description = sections(f"docs/store/{language}.md").values()
    assert len(description) <= LONGEST_DESCRIPTION
    assert [wrong for line in description.splitlines() for wrong in faults(language, line)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_tells_the_same_things(language: str) -> None:
    _, description = sections(f"docs/store/{language}.md").values()
    paragraphs = description.split("\n\n")
    assert len(paragraphs) == PARAGRAPHS_OF_A_LISTING
    titles = [paragraph.split("\n")[0] for paragraph in paragraphs if "\n" in paragraph]
    assert [title for title in titles if title != title.upper()] == []
    assert len(titles) == PARAGRAPHS_OF_A_LISTING - 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_description_names_all_six_suggestions_as_the_badges_do(language: str) -> None:
    _, description = sections(f"docs/store/{language}.md").values()
    texts = messages(language.replace("-", "_"))
    labels = [texts[f"content_verdict_{name}"]["message"] for name in SUGGESTIONS]
    assert [label for label in labels if label.lower() not in description.lower()] == []


ORDER = [
    line.removeprefix("## `").removesuffix("`")
    for line in text_of("docs/permissions.md").splitlines()
    if line.startswith("## `") and line.removeprefix("## `").removesuffix("`") in MANIFEST["permissions"]
]
"""The permissions as docs/permissions.md explains them."""


def test_every_permission_is_justified_and_no_other() -> None:
    told = sections("docs/store/privacy.md")
    assert [name for name in told if name.startswith("`")] == [f"`{name}`" for name in ORDER]
    assert MANIFEST["optional_host_permissions"][0] in told["Host permission"]


def test_every_answer_fits_into_the_stores_field() -> None:
    told = sections("docs/store/privacy.md")
    fields = [name for name in told if name.startswith("`") or name in {"Single purpose", "Host permission"}]
    assert {name: len(told[name]) for name in fields if len(told[name]) > LONGEST_ANSWER} == {}


def test_the_permissions_page_explains_each_permission_of_the_manifest() -> None:
    assert sorted(ORDER) == MANIFEST["permissions"]


def test_what_is_said_to_be_kept_nowhere_else_is_what_the_privacy_page_says() -> None:
    assert "Nothing leaves your machine" in text_of("PRIVACY.md")
    assert "None is sent to the developer" in sections("docs/store/privacy.md")["Data that is handled"]
