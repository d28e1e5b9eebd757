"""What the extension has stored, read in its own name."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from tests.e2e.parts import ask_background

if TYPE_CHECKING:
    from tests.e2e.browser import Browser


def stored(browser: Browser, document: str) -> Any:
    """Return one stored document, None where there is none; the background must be awake."""
    expression = f"chrome.storage.local.get({json.dumps(document)})"
    return ask_background(browser, expression).get(document)


def journal_states(browser: Browser) -> list[tuple[str, str]]:
    """Return name and state of each entry of the journal, oldest first."""
    journal = stored(browser, "journal") or {"entries": []}
    return [(entry["name"], entry["state"]) for entry in journal["entries"]]
