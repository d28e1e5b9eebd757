"""The command line: ``python -m pycore advise FILE``, ``plan FILE``, ``rules``, ``prove``, ``answer``."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import datetime
from typing import Any

from pycore.boundary.answer import answer
from pycore.boundary.fields import read_day
from pycore.cli.files import read_request
from pycore.cli.plan import plan_table
from pycore.cli.rules import rules_text
from pycore.cli.table import advice_table
from pycore.export.errors import UnreadableFileError
from pycore.proof.report import prove
from pycore.proof.rules import Rules

CANNOT_READ = 2
VIOLATED = 1


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return its exit status (0, or 2 with one line on standard error)."""
    options = _parser().parse_args(arguments)
    commands = {"advise": _advise, "plan": _plan, "rules": _rules, "answer": _answer, "prove": _prove}
    try:
        return commands[options.command](options)
    except UnreadableFileError as error:
        return _complain(options.file, str(error))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m pycore", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    advise = commands.add_parser("advise", help="advise on the invitations of a file")
    plan = commands.add_parser("plan", help="when to look at what says withdraw, keeping the limits")
    for command in (advise, plan):
        command.add_argument("file", help="JSON request, Invitations.csv, export zip; - for standard input")
        command.add_argument("--today", help="the date to advise for, YYYY-MM-DD; default: today")
        command.add_argument("--json", action="store_true", help="print the reply instead of a table")
    plan.add_argument("--now", help="the instant to plan from, ISO 8601 with offset; default: now")
    rules = commands.add_parser("rules", help="print the rule book")
    rules.add_argument("--json", action="store_true", help="print the reply instead of a text")
    commands.add_parser("prove", help="prove the properties of the policy over the whole space")
    commands.add_parser("answer", help="one request on standard input, one reply on standard output")
    return parser


def _advise(options: argparse.Namespace) -> int:
    request = _request(options, datetime.now().astimezone())
    text, reply = _ask(request | {"kind": "advise"})
    print(text if options.json else advice_table(request["invitations"], reply["advice"]))
    return 0


def _plan(options: argparse.Namespace) -> int:
    now = datetime.now().astimezone()
    request = _request(options, _instant(options.now) or now)
    request["now"] = options.now or request.get("now") or now.isoformat()
    text, reply = _ask(request | {"kind": "plan"})
    if options.json:
        print(text)
    else:
        advice = _ask(request | {"kind": "advise"})[1]["advice"]
        print(plan_table(reply, request["invitations"], advice))
    return 0


def _request(options: argparse.Namespace, now: datetime) -> dict[str, Any]:
    """Read the file; its day is the one asked for, else its own, else that of ``now``."""
    today = read_day(options.today) or now.date()
    request = read_request(options.file, today, lambda line: _complain(options.file, line))
    request["today"] = options.today or request.get("today") or today.isoformat()
    return request


def _instant(text: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(text or "")
    except ValueError:
        return None


def _ask(request: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """Return the reply, as text and read; what is wrong with the request is wrong with its file."""
    text = answer(json.dumps(request))
    reply: dict[str, Any] = json.loads(text)
    if reply["kind"] == "error":
        raise UnreadableFileError(_first(reply["errors"]))
    if not request["invitations"]:
        raise UnreadableFileError("no invitation to advise on")
    return text, reply


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
