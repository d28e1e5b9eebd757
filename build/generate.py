"""Write again every file that is generated and committed: ``make generated``.

Their freshness is held by tests/repository/test_generated.py.
"""

from __future__ import annotations

import subprocess

import ages
import icons
from argument_pages import argument_pages
from cards import cards_page
from contract import contract
from folders import ROOT
from guidance import guidance_page
from notices import licenses_page
from rule_book import examples, rule_book
from rule_pages import rule_pages
from version import versioned


def generated() -> dict[str, bytes]:
    """Return the content of each generated file by its path from the root."""
    book = rule_book()
    names = [argument["name"] for argument in book["arguments"]]
    texts = {
        "docs/guidance.md": guidance_page(book),
        "pycore/page_text/ages.json": ages.table(),
        **rule_pages(book),
        **argument_pages(book, examples(names)),
        **cards_page(),
        **contract(),
        **versioned(),
        "docs/licenses.md": licenses_page(),
        "docs/withdrawal-states.md": withdrawal_states(),
    }
    pictures = {f"extension/icons/{size}.png": icons.png(size) for size in icons.SIZES}
    return pictures | {path: text.encode() for path, text in texts.items()}


def withdrawal_states() -> str:
    """Return the page about the states of a withdrawal, from walking all of them."""
    made = subprocess.run(
        ["node", "build/withdrawal-states.mjs"], cwd=ROOT, check=True, capture_output=True, text=True
    )
    return made.stdout


def main() -> int:
    """Write them all."""
    for path, content in generated().items():
        file = ROOT / path
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(content)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
