"""Leaves out of Pyodide's module the exports that its glue and loader never name.

The module exports 8,560 names, for compiled packages to link against; the glue itself uses some
three hundred. Each export costs a start a function object, twice entered into tables. The code of
the module stays as it is, byte for byte: only its list of exports becomes shorter.
"""

from __future__ import annotations

import re
from collections import Counter

_EXPORTS = 7
"""The number of the section that lists exports (WebAssembly core specification, 5.5.10)."""
_HEADER = 8
_FEWEST, _MOST = 200, 600
_ASSIGN = re.compile(r"function assignWasmExports\(wasmExports\)\{(.*?)\}")


def without_unused_exports(wasm: bytes, glue: str, loader: str) -> tuple[bytes, str]:
    """Return module and glue with the exports that glue or loader name; unchanged where that looks wrong."""
    found = _ASSIGN.search(glue)
    sections = list(_sections(wasm))
    exports = next((entries for kind, entries in sections if kind == _EXPORTS), None)
    if not found or exports is None:
        return wasm, glue
    assigned = _assignments(found[1])
    rest = Counter(re.findall(r"[\w$]+", glue[: found.start()] + glue[found.end() :]))
    loaded = set(re.findall(r"[\w$]+", loader))
    # Once is the declaration of its variable alone.
    keep = {name for name in _names(exports) if rest[f"_{name}"] > 1 or rest[name] or f"_{name}" in loaded}
    if not _FEWEST < len(keep) < _MOST:
        return wasm, glue
    shorter = "".join(text for name, text in assigned if name in keep)
    body = f"function assignWasmExports(wasmExports){{{shorter}}}"
    small = b"".join(
        _section(kind, _kept(part, keep) if kind == _EXPORTS else part) for kind, part in sections
    )
    return wasm[:_HEADER] + small, glue[: found.start()] + body + glue[found.end() :]


def _assignments(body: str) -> list[tuple[str, str]]:
    """Return each statement with the name of the export that it reads."""
    statements = [f"{statement};" for statement in body.split(";") if statement]
    return [(re.findall(r'wasmExports\["(\w+)"\]', each)[0], each) for each in statements]


def _sections(wasm: bytes) -> list[tuple[int, bytes]]:
    at, found = _HEADER, []
    while at < len(wasm):
        size, start = _number(wasm, at + 1)
        found.append((wasm[at], wasm[start : start + size]))
        at = start + size
    return found


def _section(kind: int, content: bytes) -> bytes:
    return bytes([kind]) + _encoded(len(content)) + content


def _entries(exports: bytes) -> list[tuple[str, bytes]]:
    """Return each export's name and its bytes."""
    count, at = _number(exports, 0)
    found = []
    for _ in range(count):
        length, start = _number(exports, at)
        end = _number(exports, start + length + 1)[1]  # one byte of kind, then the index
        found.append((exports[start : start + length].decode(), exports[at:end]))
        at = end
    return found


def _names(exports: bytes) -> list[str]:
    return [name for name, _ in _entries(exports)]


def _kept(exports: bytes, keep: set[str]) -> bytes:
    entries = [entry for name, entry in _entries(exports) if name in keep]
    return _encoded(len(entries)) + b"".join(entries)


def _number(data: bytes, at: int) -> tuple[int, int]:
    """Return an unsigned LEB128 number and where the next byte is."""
    value = shift = 0
    while True:
        byte = data[at]
        value, shift, at = value | (byte & 127) << shift, shift + 7, at + 1
        if byte < 128:  # noqa: PLR2004 - the bit that says that there is more
            return value, at


def _encoded(number: int) -> bytes:
    found = bytearray()
    while True:
        number, low = number >> 7, number & 127
        found.append(low | (128 if number else 0))
        if not number:
            return bytes(found)
