"""Holds the promise that nothing shipped knows another address, makes code from text or loads it."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

OURS = "https://www.linkedin.com"
SVG = "http://www.w3.org/2000/svg"
"""A name, not a place: createElementNS wants it, nothing is fetched from it."""

_ADDRESS = re.compile(r"(?:https?|wss?)://[^\s\"'`<>)\\]*")
_CODE_FROM_TEXT = re.compile(r"\beval\s*\(|\bnew\s+Function\b|\bFunction\s*\(\s*[\"'`]")
_IN_SCRIPT = re.compile(
    r"\b(?:import|importScripts|fetch)\s*\(\s*[\"'`](?:\w+:)?//|\b(?:import|importScripts)\s*\(\s*[\"'`](?:data|blob):"
    r"|\bfrom\s*[\"'](?:\w+:|//)|\bset(?:Timeout|Interval)\s*\(\s*[\"'`]|[\"'`]javascript:|\bdocument\.write(?:ln)?\s*\("
)
_IN_PAGE = re.compile(
    r"<script(?![^>]*\ssrc=)|<(?:iframe|object|embed|base|applet)\b|\s(?:src|href)=[\"']?(?:\w+:)?//|\son[a-z]+=|javascript:"
)
_IN_STYLE = re.compile(r"@import\b|url\(\s*[\"']?(?:\w+:)?//|\bexpression\s*\(")
_CODE_FROM_ELSEWHERE = {
    ".js": _IN_SCRIPT,
    ".mjs": _IN_SCRIPT,
    ".html": _IN_PAGE,
    ".svg": _IN_PAGE,
    ".css": _IN_STYLE,
}
_READ = {".js", ".mjs", ".html", ".css", ".json", ".py", ".toml", ".txt", ".svg"}

_ASKS_FOR_ITS_KIND = 'importScripts("data:'
"""Pyodide loads an empty script to find out in what kind of worker it runs; the CSP refuses it."""

KNOWN = {
    # Its sockets take a host that nobody here gives them, and the CSP has the last word.
    "pyodide.asm.mjs": {"https://${t}", "ws://", "wss://", _ASKS_FOR_ITS_KIND},
    "pyodide.mjs": {_ASKS_FOR_ITS_KIND},
}
"""Addresses and calls in others' files, each with the reason why it is harmless."""


def faults(extension: Path) -> list[str]:
    """Return what is wrong in a built extension, a line each; empty where all is well."""
    return [fault for name, text in _texts(extension) for fault in _faults_of(name, text)]


def _faults_of(name: str, text: str) -> Iterator[str]:
    known = KNOWN.get(Path(name).name, set())
    for address in _ADDRESS.findall(text):
        if address not in known | {SVG} and not f"{address}/".startswith(f"{OURS}/"):
            yield f"{name}: unexpected address {address}"
    if not Path(name).name.startswith("pyodide.") and (found := _CODE_FROM_TEXT.search(text)):
        yield f"{name}: makes code from text: {found[0]}"
    search = _CODE_FROM_ELSEWHERE.get(Path(name).suffix)
    for code in search.findall(text) if search else []:
        if code not in known:
            yield f"{name}: loads what is not its own: {code}"


def _texts(extension: Path) -> Iterator[tuple[str, str]]:
    """Yield every text of ours and of the runtime; marshmallow's and Python's own are not ours."""
    for path in sorted(extension.rglob("*")):
        name = str(path.relative_to(extension))
        if (
            path.parent.name == "licenses"
        ):  # others' words, which nothing loads: they tell where their authors are
            continue
        if path.suffix in _READ:
            yield name, path.read_text(encoding="utf-8")
        elif path.name.startswith("second_thought-"):
            with zipfile.ZipFile(path) as wheel:
                for inner in wheel.namelist():
                    if Path(inner).suffix in _READ:
                        yield f"{name}/{inner}", wheel.read(inner).decode()
