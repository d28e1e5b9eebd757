"""No text becomes markup or code: what a page says is hostile until it is a text node."""

import re

import pytest

from tests.repository.tree import places, under

SINKS = re.compile(
    r"\beval\s*\(|\bnew\s+Function\b|\b(?:inner|outer)HTML\b|insertAdjacentHTML|setHTMLUnsafe"
    r"|document\.write|createContextualFragment|\bDOMParser\b|\bsrcdoc\b|javascript:"
)
INLINE = re.compile(r"\son[a-z]+\s*=|<script(?![^>]*\ssrc=)|\sstyle\s*=|<style")


def test_no_script_makes_markup_or_code_from_text() -> None:
    assert places(under("extension/", ends=(".js",)), SINKS) == []


def test_no_page_of_ours_has_inline_script_or_style() -> None:
    assert places(under("extension/", ends=(".html",)), INLINE) == []


@pytest.mark.parametrize(
    "line", ["row.innerHTML = name", "eval(x)", "new Function('x')", "a.insertAdjacentHTML(b, c)"]
)
def test_the_search_sees_what_it_looks_for(line: str) -> None:
    assert SINKS.search(line)
