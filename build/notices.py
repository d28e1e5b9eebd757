"""Writes the licences of what is shipped: into the built extension, and as docs/licenses.md."""

from __future__ import annotations

import shutil
from pathlib import Path

from components import LICENSES, Component, components

FOLDER = "licenses"
"""In the built extension. Nothing loads what is in it."""
NOTICE = "NOTICE.txt"

_PAGE = """\
# Licences of what is shipped

Second Thought itself is [MIT licensed](../LICENSE). The extension holds these parts of others. The package
has their licences in its folder `licenses/`, and lists the parts in `sbom.cdx.json` (CycloneDX). It ships no
fonts and no pictures of others. This page is written from
[build/licenses/components.toml](../build/licenses/components.toml).

| part | version | licence | copyright |
| --- | --- | --- | --- |
"""


def write_notices(extension: Path) -> None:
    """Write the folder of licences into a built extension."""
    folder = extension / FOLDER
    folder.mkdir()
    listed = components()
    for text in sorted({text for each in listed for text in each.texts}):
        shutil.copyfile(LICENSES / text, folder / text)
    said = "\n".join(_notice(each, extension) for each in listed)
    (folder / NOTICE).write_text(f"Second Thought holds these parts of others.\n\n{said}", encoding="utf-8")


def _notice(component: Component, extension: Path) -> str:
    files = [path.relative_to(extension).as_posix() for path in component.found_in(extension)]
    lines = [component.title, f"  {component.copyright}", f"  Licence: {component.license}"]
    lines += [f"  Text: {text}" for text in component.texts]
    lines += [f"  In: {file}" for file in files]
    lines += [f"  {component.note}"] if component.note else []
    return "\n".join([*lines, ""])


def licenses_page() -> str:
    """Return docs/licenses.md."""
    listed = components()
    rows = [
        f"| {each.name} | {each.version or 'not told'} | {each.license} | {each.copyright} |\n"
        for each in listed
    ]
    notes = [f"- {each.name}: {each.note}\n" for each in listed if each.note]
    return "".join([_PAGE, *rows, "\n", *notes])
