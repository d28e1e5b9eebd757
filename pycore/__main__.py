"""The command line: ``python -m pycore advise FILE``, ``rules``, ``prove``, ``answer``."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import date
from typing import Any

from pycore.boundary.answer import answer
from pycore.cli.files import read_request
from pycore.cli.rules import rules_text
from pycore.cli.table import advice_table
from pycore.export.errors import UnreadableFileError
from pycore.proof.properties import Rules
from pycore.proof.report import prove

CANNOT_READ = 2
VIOLATED = 1


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return its exit status (0, or 2 with one line on standard error)."""
    options = _parser().parse_args(arguments)
    command = {"advise": _advise, "rules": _rules, "answer": _answer, "prove": _prove}[options.command]
    return command(options)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m pycore", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    advise = commands.add_parser("advise", help="advise on the invitations of a file")
    advise.add_argument("file", help="request in JSON, Invitations.csv, export zip; - for standard input")
    advise.add_argument("--today", help="the date to advise for, YYYY-MM-DD; default: today")
    advise.add_argument("--json", action="store_true", help="print the reply instead of a table")
    rules = commands.add_parser("rules", help="print the rule book")
    rules.add_argument("--json", action="store_true", help="print the reply instead of a text")
    commands.add_parser("prove", help="prove the properties of the policy over the whole space")
    commands.add_parser("answer", help="one request on standard input, one reply on standard output")
    return parser


def _advise(options: argparse.Namespace) -> int:
    try:
        request = read_request(options.file, lambda line: _complain(options.file, line))
    except UnreadableFileError as error:
        return _complain(options.file, str(error))
    request["today"] = options.today or request.get("today") or date.today().isoformat()  # noqa: DTZ011 - the user's own day
    text = answer(json.dumps(request))
    reply: dict[str, Any] = json.loads(text)
    if reply["kind"] == "error":
        return _complain(options.file, _first(reply["errors"]))
    if not reply["advice"]:
        return _complain(options.file, "no invitation to advise on")
    print(text if options.json else advice_table(request["invitations"], reply["advice"]))
    return 0


def _rules(options: argparse.Namespace) -> int:
    text = answer('{"kind": "rules"}')
    print(text if options.json else rules_text(json.loads(text)))
    return 0


def _prove(_: argparse.Namespace) -> int:
    return 0 if prove(Rules()) else VIOLATED


def _answer(_: argparse.Namespace) -> int:
    print(answer(sys.stdin.buffer.read().decode("utf-8", "surrogateescape")))
    return 0


def _first(errors: list[dict[str, str]]) -> str:
    more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
    return f"{errors[0]['path']}: {errors[0]['message']}{more}"


def _complain(file: str, problem: str) -> int:
    """Tell what is wrong on standard error; return the exit status for it."""
    print(f"{'standard input' if file == '-' else file}: {problem}", file=sys.stderr)
    return CANNOT_READ


if __name__ == "__main__":
    raise SystemExit(main())
