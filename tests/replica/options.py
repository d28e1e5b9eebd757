"""The switches of the replica."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass
class ReplicaOptions:
    """How the page behaves; every field may be changed while the server runs.

    Latencies and the withdraw status hold from the next request on, the others from the next load.
    """

    language: Literal["en", "de"] = "en"
    layout: Literal["g3", "unrecognised"] = "g3"
    theme: Literal["light dark", "light", "dark"] = "light dark"
    dialog_seconds: float = 0.0
    withdraw_seconds: float = 0.0
    withdraw_status: int = 200
    untrusted_clicks: bool = False
    enter: Literal["ignored", "native"] = "ignored"
    dialog_place: Literal["before", "after"] = "after"
    dialog_on_close: Literal["removed", "kept"] = "removed"
    rerender: Literal["none", "rebuild", "reuse"] = "none"
    rows_wrapped: bool = False
    note_first: bool = False
    pill: Literal["a", "button"] = "a"
