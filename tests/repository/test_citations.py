"""Citations hold both ways: what is cited exists, and every statement of the guidance is cited."""

import ast
import re

from pycore.wording.citations import STATEMENTS
from tests.repository.tree import places, text_of, under

PAGE = "docs/guidance.md"
ROW = re.compile(r"^\| ([A-Z]\d+) \| \S", re.MULTILINE)
ID = re.compile(r"(?<![\w#.-])[FWAMHPCBLZ][1-9]\b")


def cited_by(path: str) -> set[str]:
    """Return the statements that a Python file cites in its code; a comment cites nothing."""
    tree = ast.parse(text_of(path))
    literals = {n.value for n in ast.walk(tree) if isinstance(n, ast.Constant)}
    return {text for text in literals if isinstance(text, str) and ID.fullmatch(text)}


def test_the_page_of_the_guidance_has_every_statement_once_and_in_order() -> None:
    assert tuple(ROW.findall(text_of(PAGE))) == STATEMENTS


def test_every_statement_is_cited_by_the_core() -> None:
    cited = set().union(*map(cited_by, under("pycore/", ends=(".py",))))
    assert sorted(set(STATEMENTS) - cited) == []


def test_every_citation_of_the_core_names_a_statement() -> None:
    found = places(under("pycore/", ends=(".py",)), ID)
    assert [place for place in found if place.rsplit(": ", 1)[1] not in STATEMENTS] == []
