"""What the store asks of a package beside the scan for addresses: the files, the manifest and its texts."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

KINDS = {".js", ".mjs", ".css", ".html", ".json", ".png", ".txt", ".wasm", ".whl", ".zip", ".snapshot"}
WITHOUT_ENDING = {"LICENSE"}
LONGEST = {"name": 75, "description": 132}
"""Characters, by the manifest's field."""
NOT_FOR_THE_STORE = {"key", "update_url"}
ICONS = {"16", "32", "48", "128"}

_MESSAGE = re.compile(r"__MSG_(\w+)__")


def faults(extension: Path) -> list[str]:
    """Return what is wrong in a built extension, a line each; empty where all is well."""
    return [*_wrong_files(extension), *_wrong_manifest(extension)]


def _wrong_files(extension: Path) -> Iterator[str]:
    for path in sorted(extension.rglob("*")):
        name = path.relative_to(extension).as_posix()
        if path.is_symlink() or path.name.startswith("."):
            yield f"{name}: no link and no hidden file is packed"
        elif path.name.startswith("_") and name != "_locales":
            yield f"{name}: Chrome refuses names that begin with an underscore"
        elif path.is_file() and path.suffix not in KINDS and path.name not in WITHOUT_ENDING:
            yield f"{name}: nobody decided that this kind of file is shipped"


def _wrong_manifest(extension: Path) -> Iterator[str]:
    text = (extension / "manifest.json").read_text(encoding="utf-8")
    manifest = json.loads(text)
    unwanted = sorted(NOT_FOR_THE_STORE & {*manifest})
    yield from (f"manifest.json: {key} is not for the store" for key in unwanted)
    if set(manifest["icons"]) != ICONS:
        yield f"manifest.json: icons of {sorted(ICONS)} pixels are wanted"
    for folder in sorted((extension / "_locales").iterdir()):
        messages = json.loads((folder / "messages.json").read_bytes())
        said = {key: messages.get(key, {}).get("message", "") for key in _MESSAGE.findall(text)}
        yield from (f"{folder.name}: {key} is not said" for key, message in said.items() if not message)
        for field, longest in LONGEST.items():
            shown = said[manifest[field].removeprefix("__MSG_").removesuffix("__")]
            if len(shown) > longest:
                yield f"{folder.name}: the {field} has {len(shown)} characters, more than {longest}"
