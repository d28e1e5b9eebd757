"""Reads dropped files with the core, as the extension does."""

from __future__ import annotations

import json
from typing import Any

from pycore import read_export


class Given:
    """A file that the reader gave, its bytes in memory."""

    def __init__(self, name: str, content: bytes) -> None:
        self.name = name
        self.size = len(content)
        self._content = content

    def fill(self, at: int, into: memoryview) -> None:
        """Fill a buffer with the bytes from a place on."""
        into[:] = self._content[at : at + len(into)]


def read(files: list[tuple[str, bytes]], today: str, locale: str) -> dict[str, Any]:
    """Return the core's reply: ``imported``, or an ``error`` that says why there is nothing to be read."""
    request = json.dumps({"today": today, "locale": locale, "invitations": []})
    reply: dict[str, Any] = json.loads(
        read_export(request, [Given(*each) for each in files], lambda *_: None)
    )
    return reply


def invitations_of(imported: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the invitations that are open, as ``advise`` wants them."""
    return [{"id": key, **person} for key, person in imported["people"].items()]
