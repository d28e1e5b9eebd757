"""Cuts from Pyodide's glue what only the loading of compiled packages needs: we load none.

At each start the glue enters all of the module's exports into a table, and compiles a small
WebAssembly module for each of some 280 functions of graphics and consoles. Without that a start
takes a fifth less time (docs/performance.md). Pyodide is under the MPL 2.0, and this file is the
whole of our change to it.
"""

from __future__ import annotations

import sys

_CUTS = (
    # Every export into the table of addresses: for libraries that are loaded later.
    ("assignWasmExports(wasmExports);updateGOT(origExports);", "assignWasmExports(wasmExports);"),
    # Functions whose addresses are taken but never called: the null function stands for them.
    (
        "entry.value=addFunction(value,value.sig)",
        'entry.value=symName.startsWith("emscripten_")?0:addFunction(value,value.sig)',
    ),
)


def cut(glue: str) -> str:
    """Return the glue without the parts that we do not need; whole, with a warning, where it has changed."""
    shorter = glue
    for old, new in _CUTS:
        if shorter.count(old) != 1:
            sys.stderr.write(f"pyodide.asm.mjs has changed, so it is used whole: {old!r} is not there once\n")
            return glue
        shorter = shorter.replace(old, new)
    return shorter
