"""One thing a file: short ones are read, long ones are searched."""

import ast
import posixpath
from collections import Counter
from statistics import median

from tests.repository.tree import text_of, under

CODE = (".py", ".js", ".mjs", ".css", ".html", ".sh")
LONGEST_SOURCE = 200
LONGEST_TEST = 300
LONGEST_FUNCTION = 60
"""The same for the extension in ``eslint.config.js``."""
MOST_IN_FOLDER = 15
"""Source files in one folder; ``__init__.py``, which says what the folder is, is not counted."""
REGISTRIES = {"pycore/arguments"}
"""One file an entry, all alike, and a table of them."""
MEDIAN_SOURCE = 75
"""The middle of all source files; near 60 is the aim."""


def lines(path: str) -> int:
    return len(text_of(path).splitlines())


def test_no_source_file_is_longer_than_two_hundred_lines() -> None:
    sources = under("pycore/", "extension/", "build/", ends=CODE)
    assert [path for path in sources if lines(path) > LONGEST_SOURCE] == []


def test_no_test_file_is_longer_than_three_hundred_lines() -> None:
    assert [path for path in under("tests/", ends=CODE) if lines(path) > LONGEST_TEST] == []


def test_half_of_the_source_files_fit_on_a_screen() -> None:
    assert median(map(lines, under("pycore/", "extension/", "build/", ends=CODE))) <= MEDIAN_SOURCE


def test_no_folder_holds_more_than_one_can_take_in() -> None:
    sources = under("pycore/", "extension/", ends=(*CODE, ".d.ts"))
    held = Counter(posixpath.dirname(path) for path in sources if not path.endswith("/__init__.py"))
    full = {folder: count for folder, count in held.items() if count > MOST_IN_FOLDER}
    assert full.keys() == REGISTRIES


def test_no_function_of_the_core_is_longer_than_a_screen() -> None:
    functions = [
        (path, node)
        for path in under("pycore/", ends=(".py",))
        for node in ast.walk(ast.parse(text_of(path)))
        if isinstance(node, ast.FunctionDef)
    ]
    assert functions
    assert [
        (path, node.name)
        for path, node in functions
        if (node.end_lineno or node.lineno) - node.lineno >= LONGEST_FUNCTION
    ] == []
