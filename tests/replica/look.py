"""Class names as the site makes them: hashes that mean nothing and differ in every load."""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import blake2s
from pathlib import Path
from uuid import NAMESPACE_URL, uuid4, uuid5

PAGES = Path(__file__).parent / "pages"


@dataclass(frozen=True)
class Look:
    """The names of one load of the page; the same load gives the same names in later requests."""

    load: str

    def __call__(self, *parts: str) -> str:
        """Return the class names of these parts of the page."""
        return " ".join(self._hashed(part) for part in parts)

    def _hashed(self, part: str) -> str:
        return "_" + blake2s(f"{self.load}/{part}".encode(), digest_size=4).hexdigest()

    def component_key(self, *parts: str) -> str:
        """Return the `componentkey` of a part: a UUID, fixed within one load."""
        return str(uuid5(NAMESPACE_URL, "/".join((self.load, *parts))))

    def styles(self) -> str:
        """Return the style sheets, class names made hashes of this load but for the first generation's."""
        sheets = [PAGES / f"{name}.css" for name in ("frame", "list", "dialog")]
        text = "".join(sheet.read_text("utf-8") for sheet in sheets)
        hashed = re.sub(r"\.([a-z]+(?:-[a-z]+)*)(?=[\s,.:{>])", lambda m: f".{self(m[1])}", text)
        return hashed + (PAGES / "g1.css").read_text("utf-8")


def new_look() -> Look:
    """Return the look of a new load."""
    return Look(uuid4().hex)
