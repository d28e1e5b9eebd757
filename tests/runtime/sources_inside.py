"""Runs in restored Python: compares the code in memory with sources, compiled anew.

``differences`` takes the sources as JSON, file name to text, and returns the names of what differs.
"""

from __future__ import annotations

import json
import sys
from types import CodeType, FunctionType, ModuleType


def differences(sources: str) -> str:
    """Return as JSON: modules without source, and functions whose code is not the source's."""
    texts = json.loads(sources)
    wrong = []
    for name, module in sys.modules.items():
        if name.partition(".")[0] != "pycore":
            continue
        file = str(module.__file__).partition("site-packages/")[2]
        if file not in texts:
            wrong.append(f"{name}: no source")
            continue
        compiled = set(_codes(compile(texts.pop(file), file, "exec", optimize=2)))
        found = [code for function in _functions(module) for code in _codes(function.__code__)]
        wrong += [f"{name}: {code.co_qualname}" for code in found if code not in compiled]
        seen.append(len(found))
    return json.dumps({"wrong": wrong, "functions": sum(seen), "not_imported": sorted(texts)})


seen: list[int] = []


def _functions(module: ModuleType) -> list[FunctionType]:
    """Return the functions that a module's own file made, also those inside its classes."""
    found = []
    for entry in vars(module).values():
        inner = vars(entry).values() if isinstance(entry, type) else [entry]
        for each in inner:
            function = getattr(each, "__wrapped__", getattr(each, "__func__", each))
            if isinstance(function, FunctionType) and function.__code__.co_filename == module.__file__:
                found.append(function)
    return found


def _codes(code: CodeType) -> list[CodeType]:
    inner = [const for const in code.co_consts if isinstance(const, CodeType)]
    return [code, *(each for nested in inner for each in _codes(nested))]
