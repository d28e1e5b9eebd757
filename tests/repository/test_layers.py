"""What import-linter cannot see: which packages of others the core may know."""

import ast
import sys

from tests.repository.tree import text_of, under

ALLOWED = {
    "pycore/boundary/": {"pycore", "marshmallow"},
    "pycore/domain/": {"pycore"},
}
"""Beside the standard library; the rest of the core knows itself alone."""


def imported(path: str) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(text_of(path))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or "")
    return {name.split(".")[0] for name in names}


def allowed(path: str) -> set[str]:
    return next((names for room, names in ALLOWED.items() if path.startswith(room)), {"pycore"})


def test_the_core_needs_the_standard_library_and_at_its_boundary_marshmallow() -> None:
    foreign = {
        path: beyond
        for path in under("pycore/", ends=(".py",))
        if (beyond := imported(path) - set(sys.stdlib_module_names) - allowed(path))
    }
    assert foreign == {}


def test_the_domain_imports_nothing_of_the_core_but_itself() -> None:
    inner = [
        f"{path}: {node.module}"
        for path in under("pycore/domain/", ends=(".py",))
        for node in ast.walk(ast.parse(text_of(path)))
        if isinstance(node, ast.ImportFrom)
        and (node.module or "").startswith("pycore")
        and not (node.module or "").startswith("pycore.domain")
    ]
    assert inner == []
