"""The parts that build/licenses/components.toml tells are those that are shipped, in these versions."""

from __future__ import annotations

import json

import pytest

from components import components
from pyodide_files import VERSION
from tests.runtime.conftest import Node
from wheels import MARSHMALLOW

LINKED = {
    "_bz2": "bzip2",
    "_ctypes": "libffi",
    "_decimal": "mpdecimal",
    "_lzma": "liblzma",
    "_sqlite3": "SQLite",
    "_zstd": "Zstandard",
    "pyexpat": "Expat",
    "zlib": "zlib",
}
"""Modules of CPython that need a library of others, by the name of its component."""


@pytest.fixture(scope="module")
def shipped(node: Node) -> dict[str, object]:
    """Ask Python as it is shipped."""
    done = node("components.mjs")
    assert done.returncode == 0, done.stderr
    told: dict[str, object] = json.loads(done.stdout)
    return told


def test_each_version_is_the_one_that_python_tells(shipped: dict[str, object]) -> None:
    told = {each.name: each.version for each in components() if each.version}
    package, _, version = MARSHMALLOW.partition("==")
    assert told == {"Pyodide": VERSION, package: version, **dict(shipped["versions"])}  # type: ignore[call-overload]


def test_each_library_that_is_linked_is_told(shipped: dict[str, object]) -> None:
    modules, names = shipped["modules"], {each.name for each in components()}
    assert isinstance(modules, list)
    assert {LINKED[each] for each in modules if each in LINKED} == set(LINKED.values())
    assert set(LINKED.values()) <= names
