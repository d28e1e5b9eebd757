"""What the documents tell people to do can be done."""

import re
import stat
from pathlib import Path

import pytest

from tests.repository.tree import ROOT, text_of, tracked

PAGES = [path for path in tracked() if path.endswith(".md")]
TARGETS = set(re.findall(r"^([a-z0-9]+):", text_of("Makefile"), re.MULTILINE))
MAKE = re.compile(r"`make ([a-z0-9]+)|^make ([a-z0-9]+)", re.MULTILINE)
LINK = re.compile(r"\]\(([^)#]+)(?:#[^)]*)?\)")


@pytest.mark.parametrize("page", PAGES)
def test_every_make_command_of_a_page_exists(page: str) -> None:
    named = {one or other for one, other in MAKE.findall(text_of(page))}
    assert named - TARGETS == set()


@pytest.mark.parametrize("page", PAGES)
def test_every_link_of_a_page_to_a_file_leads_somewhere(page: str) -> None:
    links = [link for link in LINK.findall(text_of(page)) if "://" not in link]
    broken = [link for link in links if not (ROOT / Path(page).parent / link).exists()]
    assert broken == []


def test_the_readme_opens_with_the_two_commands() -> None:
    first_block = text_of("README.md").split("```")[1]
    assert "make run" in first_block
    assert "make test" in first_block


def test_ci_runs_the_command_that_the_readme_names_and_everything_else() -> None:
    script = text_of(".ci/run")
    assert "\nmake test " in script
    beside = re.search(r"make (.+) > dist", script)
    assert beside
    whole = re.search(r"^check: ([a-z ]+) ##", text_of("Makefile"), re.MULTILINE)
    assert whole
    assert set(whole[1].split()) - set(beside[1].split()) == {"js", "rest"}, "which `make test` has"
    assert (ROOT / ".ci" / "run").stat().st_mode & stat.S_IXUSR
