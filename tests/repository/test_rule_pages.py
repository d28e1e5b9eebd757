"""The rule book's pages: each argument has one, each statement leads to one, and none is left over."""

import re

import pytest

from generate import generated
from pycore.arguments import ARGUMENTS
from tests.repository.tree import text_of, under

HEADINGS = [
    "What it sees",
    "Why it matters",
    "What it does not know",
    "Speaks for and against",
    "Statements",
    "Examples",
]
STATEMENT = re.compile(r"^\| ([A-Z]\d) \| .* \| (.*) \|$", re.MULTILINE)
LINK = re.compile(r"\]\(([a-z_A-Z]+\.md)\)")


@pytest.mark.parametrize("name", list(ARGUMENTS))
def test_each_argument_has_a_page_with_the_same_headings(name: str) -> None:
    page = text_of(f"docs/rules/{name}.md")
    assert re.findall(r"^## (.+)$", page, re.MULTILINE) == HEADINGS
    assert page.count("\n- ", page.index("## Examples")) >= 3


def test_every_statement_leads_to_what_rests_on_it() -> None:
    statements = STATEMENT.findall(text_of("docs/guidance.md"))
    assert len(statements) == 53
    assert [statement for statement, cited in statements if "](rules/" not in cited] == []


def test_the_index_leads_to_every_page() -> None:
    there = {path.removeprefix("docs/rules/") for path in under("docs/rules/")}
    assert set(LINK.findall(text_of("docs/rules/README.md"))) == there - {"README.md"}


def test_no_page_is_left_over() -> None:
    assert set(under("docs/rules/")) == {path for path in generated() if path.startswith("docs/rules/")}
