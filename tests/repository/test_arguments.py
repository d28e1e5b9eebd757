"""A file in pycore/arguments/ is an argument, and the registry knows it."""

from importlib import import_module
from pathlib import Path

from pycore.arguments import ARGUMENTS
from pycore.arguments.base import Argument
from tests.repository.tree import under

NO_ARGUMENT = {"__init__", "base", "row_reasons"}
FILES = [
    Path(path).stem
    for path in under("pycore/arguments/", ends=(".py",))
    if Path(path).stem not in NO_ARGUMENT
]


def argument_of(name: str) -> Argument:
    argument: Argument = import_module(f"pycore.arguments.{name}").ARGUMENT
    return argument


def test_every_file_holds_the_argument_of_its_name() -> None:
    assert [name for name in FILES if argument_of(name).name != name] == []


def test_every_argument_is_registered_once() -> None:
    names = [argument.name for argument in ARGUMENTS.values()]
    assert names == list(ARGUMENTS)
    assert [name for name in FILES if names.count(name) != 1] == []


def test_no_argument_takes_both_sides() -> None:
    assert [each.name for each in ARGUMENTS.values() if each.supports & each.opposes] == []
