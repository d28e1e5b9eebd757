"""By what a person, a company and a file of the export are known."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import unquote

_SLUG = re.compile(r"/in/([^/?#\s]+)")
_NOBODY = "linkedin member"
"""What stands for the name of a member whom the site no longer shows."""
KINDS = frozenset(
    {
        "invitations",
        "connections",
        "messages",
        "positions",
        "profile",
        "contacts",
        "importedcontacts",
        "recommendationsreceived",
    }
)
"""The files of an export that tell something about open requests."""
_ENDING = ".csv"
_LONGEST_NAME = 300
"""Characters that tell people apart; folding takes more than linear time on what no name is."""


def slug_of(url: str) -> str | None:
    """Return the key of a person: the lower-cased, decoded slug of a profile address."""
    found = _SLUG.search(url)
    return unquote(found[1]).lower() if found else None


def folded_name(name: str) -> str:
    """Return a person's name for comparing, without a suffix as in "Smith, PhD"; "" for nobody."""
    bare = unicodedata.normalize("NFKC", name[:_LONGEST_NAME]).casefold().partition(",")[0]
    folded = " ".join(bare.split())
    return "" if folded == _NOBODY else folded


def folded_company(name: str) -> str:
    """Return a company's name for comparing: its letters and digits."""
    return "".join(sign for sign in name.casefold() if sign.isalnum())


def kind_of(file: str) -> str:
    """Return which file of the export this is: "Invitations_12.csv" is "invitations", others ""."""
    base = re.split(r"[/\\]", file)[-1].casefold()
    name = "".join(base.split()).replace("_", "")
    if not name.endswith(_ENDING):
        return ""
    return (
        name.removesuffix(_ENDING).removesuffix(")").rstrip("0123456789").removesuffix("(").removesuffix("-")
    )
