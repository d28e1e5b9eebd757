"""What of others is shipped, and by which licence, as build/licenses/components.toml tells it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from folders import BUILD

LICENSES = BUILD / "licenses"
TABLE = LICENSES / "components.toml"


@dataclass(frozen=True)
class Component:
    """One part that others wrote; ``files`` are patterns in the built extension."""

    name: str
    version: str | None
    license: str
    """An SPDX identifier or expression."""
    copyright: str
    files: tuple[str, ...]
    texts: tuple[str, ...]
    """The licence's texts, by their names in build/licenses."""
    purl: str | None
    note: str

    @property
    def title(self) -> str:
        """The name, with the version where there is one."""
        return f"{self.name} {self.version}" if self.version else self.name

    def found_in(self, extension: Path) -> list[Path]:
        """Return its files; ends the build where a pattern leads to none."""
        found = [(pattern, sorted(extension.glob(pattern))) for pattern in self.files]
        if missing := [pattern for pattern, paths in found if not paths]:
            raise SystemExit(f"{self.name} is said to be in {missing}, which the build does not hold")
        return [path for _, paths in found for path in paths]


def components() -> list[Component]:
    """Return all of them, in the table's order."""
    table = tomllib.loads(TABLE.read_text(encoding="utf-8"))["component"]
    return [
        Component(
            name=each["name"],
            version=each.get("version"),
            license=each["license"],
            copyright=each["copyright"],
            files=tuple(each["in"]),
            texts=(*([each["text"]] if "text" in each else []), *each.get("also", [])),
            purl=each.get("purl"),
            note=each.get("note", ""),
        )
        for each in table
    ]
