"""Asks the core a bit of everything, in every language. Runs inside Pyodide.

What the core reads from its files it keeps: after this it needs none of them any more.
"""

from __future__ import annotations

import gc
import importlib
import io
import json
import zipfile

importlib.invalidate_caches()
from pycore import answer, read_export  # noqa: E402 - its files have just been put there
from pycore.wording.language import LANGUAGES  # noqa: E402

_TODAY = "2026-01-01"
_PERSON = {"name": "Ada Lovelace", "sent_text": "Sent 4 months ago", "note": "We met in London."}
_EMPLOYED = "Analyst at Engines Ltd"
_TOLD: tuple[dict[str, object], ...] = (
    {"relationship": "stranger", "purpose": "none"},
    {"relationship": "stranger", "purpose": "lapsed"},
    {"relationship": "stranger", "purpose": "none", "wants_to_reconnect": True},
    {"relationship": "stranger", "sent_by_mistake": True},
    {"relationship": "known", "purpose": "current"},
    {"relationship": "known", "times_asked": 1},
    {},
)


def _requests(language: str) -> list[object]:
    every = {"today": _TODAY, "locale": language, "settings": {"goals": ["London"], "sender_name": "Bob"}}
    facts = [{name: {"value": value, "source": "told"} for name, value in told.items()} for told in _TOLD]
    invitations = [{"id": str(at), **_PERSON, "facts": each} for at, each in enumerate(facts)]
    return [
        {"kind": "rules", "locale": language},
        {"kind": "advise", **every, "invitations": invitations},
        {"kind": "plan", **every, "invitations": invitations},
        {"kind": "sort", **every, "invitations": [each | {"headline": _EMPLOYED} for each in invitations]},
        *({"kind": "message", **every, "invitation": each} for each in invitations),
        {"kind": "throttle", "now": f"{_TODAY}T12:00:00Z", "locale": language, "attempt": {"by": "hand"}},
        {"kind": "advise", **every, "invitations": [{"name": 7}]},
    ]


for _request in [request for language in LANGUAGES for request in _requests(language)]:
    answer(json.dumps(_request))

_HEADER = "To,Sent At,Direction,inviteeProfileUrl"
_SENT = f'{_HEADER}\nAda Lovelace,"9/1/25, 2:37 PM",OUTGOING,https://www.linkedin.com/in/ada\n,,OUTGOING,\n'


class _Export:
    """A zip whose files are encoded in each way that is read; a name is in the old code of zips."""

    name = "export.zip"

    def __init__(self) -> None:
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            for number, encoding in enumerate(("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be")):
                archive.writestr(f"{number}/Invitations.csv", _SENT.encode(encoding))
        self._bytes = packed.getvalue().replace(b"3/Invitations", b"\x81/Invitations")
        self.size = len(self._bytes)

    def fill(self, at: int, into: memoryview) -> None:
        into[:] = self._bytes[at : at + len(into)]


for _language in LANGUAGES:
    _known = {"today": _TODAY, "locale": _language, "invitations": [{"id": "ada", **_PERSON}]}
    read_export(json.dumps(_known), [_Export()], lambda *_: None)
gc.collect()
