"""The switches of the replica."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal


@dataclass
class ReplicaOptions:
    """How the page behaves; every field may be changed while the server runs.

    Latencies and the withdraw status hold from the next request on, the others from the next load.
    """

    language: Literal["en", "de"] = "en"
    direction: Literal["ltr", "rtl"] = "ltr"
    """The way the page is laid out; its words stay those of `language`."""
    generation: Literal["g1", "g2", "g3"] = "g3"
    other_markup: bool = False
    """The other markup that was recorded of the first and the second generation."""
    at_once: bool = False
    """Whether the list withdraws without asking; for the first generation both have been claimed."""
    layout: Literal["known", "unrecognised"] = "known"
    theme: Literal["light dark", "light", "dark"] = "light dark"
    dialog_seconds: float = 0.0
    withdraw_seconds: float = 0.0
    withdraw_status: int = 200
    untrusted_clicks: bool = False
    enter: Literal["ignored", "native"] = "ignored"
    dialog_place: Literal["before", "after"] = "after"
    dialog_on_close: Literal["removed", "kept"] = "removed"
    cache: Literal["no-store", "bfcache"] = "no-store"
    """Whether the browser may keep a page that was left alive, to come back to it as it was."""
    rerender: Literal["none", "rebuild", "reuse"] = "none"
    rows_wrapped: bool = False
    note_first: bool = False
    pill: Literal["a", "button"] = "a"
    others: list[str] = field(default_factory=list)
    """What other software does to rows and dialogs, by the names in `pages/others.js`."""
    others_after: int = 0
    """How late it does so, in milliseconds."""
