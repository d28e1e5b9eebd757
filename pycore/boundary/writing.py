"""Values into JSON text, its letters as they are: escaped, a list in Hindi or Japanese is twice as long."""

from __future__ import annotations

import json

as_json = json.JSONEncoder(ensure_ascii=False).encode
"""Return a value as JSON text."""


def sendable(text: str) -> str:
    """Return JSON text that any encoding of Unicode can carry: with half a surrogate pair in it, escaped."""
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(json.loads(text))
    return text
