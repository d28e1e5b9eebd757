"""The command line: ``python -m pycore advise FILE``, ``plan FILE``, ``rules``, ``prove``, ``answer``."""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
from datetime import datetime
from typing import Any

from pycore import __version__
from pycore.boundary.answer import answer
from pycore.boundary.fields import read_day, read_moment
from pycore.cli.files import STANDARD_INPUT, read_request
from pycore.cli.language import user_locale
from pycore.cli.plan import plan_table
from pycore.cli.rules import rules_text
from pycore.cli.table import advice_table
from pycore.cli.terminal import finish, give_up, let_through, plain
from pycore.export.errors import UnreadableFileError
from pycore.export.files.archive import as_text
from pycore.policy.thresholds import RULESET
from pycore.proof.report import prove
from pycore.proof.rules import Rules
from pycore.wording import say

CANNOT_READ = 2
CANNOT_WRITE = 2
VIOLATED = 1
INTERRUPTED = 130


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return its exit status: 0, or 2 with one line on standard error.

    Whoever reads the output may stop at any time, as ``head`` does: that ends it quietly.
    """
    let_through(sys.stdout, sys.stderr)
    try:
        try:
            return _run(arguments)
        finally:
            finish()
    except BrokenPipeError:
        give_up(sys.stdout, sys.stderr)
        return 0
    except OSError as error:
        give_up(sys.stdout)
        locale = user_locale(os.environ)
        _tell(say(locale, "cli.output", reason=error.strerror or say(locale, "cli.closed")))
        return CANNOT_WRITE
    except KeyboardInterrupt:
        give_up(sys.stdout, sys.stderr)
        return INTERRUPTED


def _run(arguments: list[str] | None) -> int:
    options = _parser().parse_args(arguments)
    commands = {"advise": _advise, "plan": _plan, "rules": _rules, "answer": _answer, "prove": _prove}
    try:
        return commands[options.command](options)
    except UnreadableFileError as error:
        locale = _locale(options)
        return _complain(options.file, error.problem.said(locale), locale)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m pycore", description=__doc__)
    version = f"Second Thought {__version__}, rules {RULESET}"
    parser.add_argument("--version", action="version", version=version)
    commands = parser.add_subparsers(dest="command", required=True)
    advise = commands.add_parser("advise", help="advise on the invitations of a file")
    plan = commands.add_parser("plan", help="when to look at what says withdraw, keeping the limits")
    for command in (advise, plan):
        command.add_argument("file", help="JSON request, Invitations.csv, export zip; - for standard input")
        command.add_argument("--today", help="the date to advise for, YYYY-MM-DD; default: today")
        command.add_argument("--json", action="store_true", help="print the reply instead of a table")
    plan.add_argument("--now", help="the instant to plan from, YYYY-MM-DDThh:mm:ss+hh:mm; default: now")
    rules = commands.add_parser("rules", help="print the rule book")
    rules.add_argument("--json", action="store_true", help="print the reply instead of a text")
    for command in (advise, plan, rules):
        command.add_argument("--locale", help="the language, such as de or pt-BR; default: the environment's")
    commands.add_parser("prove", help="prove the properties of the policy over the whole space")
    commands.add_parser("answer", help="one request on standard input, one reply on standard output")
    return parser


def _advise(options: argparse.Namespace) -> int:
    request = _request(options, datetime.now().astimezone())
    text, reply = _ask(request | {"kind": "advise"})
    print(text if options.json else advice_table(request["invitations"], reply["advice"], request["locale"]))
    return 0


def _plan(options: argparse.Namespace) -> int:
    now = datetime.now().astimezone()
    request = _request(options, read_moment(options.now) or now)
    request["now"] = request.get("now", now.isoformat()) if options.now is None else options.now
    text, reply = _ask(request | {"kind": "plan"})
    if options.json:
        print(text)
        return 0
    advice = _ask(request | {"kind": "advise"})[1]["advice"]
    ruling = json.loads(answer(json.dumps(request | {"kind": "throttle", "attempt": {"by": "hand"}})))
    held = ruling["reason"] if ruling["ruling"] == "hold" else ""
    print(plan_table(reply, request["invitations"], advice, held, request["locale"]))
    return 0


def _request(options: argparse.Namespace, now: datetime) -> dict[str, Any]:
    """Read the file; its day and language are those asked for, else its own, else the user's."""
    today, locale = read_day(options.today) or now.date(), _locale(options)
    request = read_request(options.file, today, lambda line: _complain(options.file, line, locale), locale)
    request["today"] = request.get("today", today.isoformat()) if options.today is None else options.today
    request["locale"] = request.get("locale", locale) if options.locale is None else options.locale
    return request


def _locale(options: argparse.Namespace) -> str:
    return options.locale or user_locale(os.environ)


def _ask(request: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """Return the reply, as text and read; what is wrong with the request is wrong with its file."""
    reply: dict[str, Any] = json.loads(answer(json.dumps(request)))
    if reply["kind"] == "error":
        raise UnreadableFileError("cli.os", reason=_first(reply["errors"]))
    if not request["invitations"]:
        raise UnreadableFileError("cli.no_invitation")
    return json.dumps(reply), reply


def _rules(options: argparse.Namespace) -> int:
    locale = _locale(options)
    reply = json.loads(answer(json.dumps({"kind": "rules", "locale": locale})))
    print(json.dumps(reply) if options.json else rules_text(reply, locale))
    return 0


def _prove(_: argparse.Namespace) -> int:
    return 0 if prove(Rules()) else VIOLATED


def _answer(_: argparse.Namespace) -> int:
    """Answer whatever stands there; where nothing can be read, as if nothing stood there.

    Letters beyond ASCII are escaped, since not every stream has them.
    """
    try:
        request = sys.stdin.buffer.read() if sys.stdin else b""
    except (OSError, ValueError):
        request = b""
    print(json.dumps(json.loads(answer(as_text(io.BytesIO(request)).read()))))
    return 0


def _first(errors: list[dict[str, str]]) -> str:
    more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
    return f"{errors[0]['path']}: {errors[0]['message']}{more}"


def _complain(file: str, problem: str, locale: str) -> int:
    """Tell what is wrong on standard error; return the exit status for it."""
    name = say(locale, "cli.standard_input") if file == STANDARD_INPUT else file
    _tell(f"{name}: {problem}")
    return CANNOT_READ


def _tell(line: str) -> None:
    """Print a line on standard error, if anybody can still see it."""
    if sys.stderr is None:
        return
    try:
        print(plain(line, sys.stderr), file=sys.stderr)
    except OSError:
        give_up(sys.stderr)


if __name__ == "__main__":
    raise SystemExit(main())
