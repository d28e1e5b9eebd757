"""How a language says in a note that two people met: the tables of ``notes/`` made into patterns.

| table | what it holds |
| --- | --- |
| ``cues`` | words without one of which nothing below can tell it: most notes are read no further |
| ``opening`` | how a clause may begin before the words that tell it |
| ``says`` | words that tell it by themselves |
| ``greets`` | words that tell it together with one of ``past``, a past time or a place |
| ``sees`` | words that tell it together with one of ``time`` only: one sees people on a stage, too |
| ``stop`` | words that take it back, before it or in a captured gap of it |
| ``harmless`` | phrases with such words that do not |
| ``after`` | words that take it back behind it, up to an "and" |
| ``asking`` | how a question begins that asks for something else |
| ``fillers`` | words that change nothing |
| ``joins`` | where a comma parts no clauses |
| ``parts`` | what the others name in angle brackets |

Words of ``says`` that end in ``<then>`` must be followed by one of ``then``, words of the other two by one of
``then`` or ``greeted``.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

_PART = re.compile(r"<([a-z]+\??)>")
_THEN = "<then>"
_BAR = re.compile(r"\|(?![^()]*\))")
"""Parts one cue from the next, unless it stands in brackets."""
_NO_WORD = re.compile(r"[- ]")
_ANYTHING = re.compile("")
_NOTHING = "(?!)"

_LONGEST_OPENING = 16
"""Words before what is said; a clause that takes longer to come to it is not understood."""

_GO_ON = re.compile(r" (?:and|so|und|et|y|e) ")
"""Where a clause goes on to something else."""


class _Core(NamedTuple):
    """Words that tell it, what must follow them at once, and what must follow them somewhere."""

    words: re.Pattern[str]
    then: re.Pattern[str]
    somewhere: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Grammar:
    """The patterns of one language; clauses come with single spaces and straight apostrophes."""

    cues: re.Pattern[str]
    cue_words: re.Pattern[str]
    """The first words of the cues: a text without any such word holds no cue."""
    cores: tuple[_Core, ...]
    opening: re.Pattern[str]
    stop: re.Pattern[str]
    harmless: re.Pattern[str]
    after: re.Pattern[str]
    asking: re.Pattern[str]
    fillers: re.Pattern[str]
    joins: re.Pattern[str]

    def tells(self, clause: str) -> bool:
        """Say whether a clause, taken by itself, says that the two met."""
        if not self.cues.search(clause):
            return False
        bare = self.fillers.sub("", clause)
        return any(
            self._is_introduced(said, bare) and self._goes_on(core, bare[said.end() :])
            for core in self.cores
            for said in core.words.finditer(bare)
        )

    def takes_back(self, clauses: Iterable[str]) -> bool:
        """Say whether clauses deny, doubt or wish for what follows them, or tell it of somebody else."""
        return any(self.stop.search(self.harmless.sub("", clause)) for clause in clauses)

    def _is_introduced(self, said: re.Match[str], clause: str) -> bool:
        """Say whether nothing before the words or within them takes them back."""
        before = clause[: said.start()]
        gaps = [gap for gap in said.groups() if gap]
        short = before.count(" ") <= _LONGEST_OPENING
        return short and bool(self.opening.fullmatch(before)) and not self.takes_back([before, *gaps])

    def _goes_on(self, core: _Core, rest: str) -> bool:
        """Say whether what follows the words fits them, up to where the clause turns to something else."""
        here = _GO_ON.split(f"{rest} ", maxsplit=1)[0].rstrip()
        fits = core.then.match(here) and core.somewhere.search(here)
        return bool(fits) and not self.after.search(here)


@cache
def grammars() -> tuple[Grammar, ...]:
    """Return the grammar of each language, read once."""
    folder = files("pycore.page_text") / "notes"
    tables = sorted(folder.iterdir(), key=lambda file: file.name)
    return tuple(_grammar(tomllib.loads(file.read_text(encoding="utf-8"))) for file in tables)


def _grammar(table: dict[str, Any]) -> Grammar:
    def one_of(key: str) -> re.Pattern[str]:
        return re.compile(rf"(?<![\w'])(?:{_either(table[key], parts)})(?!\w)", re.IGNORECASE)

    parts: dict[str, list[str]] = table["parts"]
    return Grammar(
        cues=re.compile(rf"\b(?:{table['cues']})\b", re.IGNORECASE),
        cue_words=re.compile(_first_words(table["cues"]), re.IGNORECASE),
        cores=tuple(_cores(table, past=one_of("past"), time=one_of("time"))),
        opening=re.compile(rf"(?:(?:{_either(table['opening'], parts)}) ){{0,3}}", re.IGNORECASE),
        stop=one_of("stop"),
        harmless=one_of("harmless"),
        after=one_of("after"),
        asking=re.compile(rf"(?:{_either(table['asking'], parts)})\b", re.IGNORECASE),
        fillers=re.compile(rf" (?:{_either(table.get('fillers', [_NOTHING]), parts)})(?!\w)", re.IGNORECASE),
        joins=re.compile(_either(table.get("joins", [f"{_NOTHING}()"]), parts), re.IGNORECASE),
    )


def _first_words(cues: str) -> str:
    """Return a pattern for the first word of each cue."""
    return "|".join(_NO_WORD.split(cue)[0] for cue in _BAR.split(cues))


def _cores(table: dict[str, Any], past: re.Pattern[str], time: re.Pattern[str]) -> Iterable[_Core]:
    parts: dict[str, list[str]] = table["parts"]
    follows = parts.get("then", [])
    then = re.compile(_either(follows, parts), re.IGNORECASE)
    greeted = re.compile(_either([*follows, *parts.get("greeted", [])], parts), re.IGNORECASE)
    for pattern in table["says"]:
        words = _whole_words(pattern.removesuffix(_THEN), parts)
        yield _Core(words, then if pattern.endswith(_THEN) else _ANYTHING, _ANYTHING)
    for key, when in (("greets", past), ("sees", time)):
        for pattern in table[key]:
            yield _Core(_whole_words(pattern, parts), greeted, when)


def _whole_words(pattern: str, parts: dict[str, list[str]]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\S)(?:{_either([pattern], parts)})(?!(?<=\w)\w)", re.IGNORECASE)


def _either(patterns: list[str], parts: dict[str, list[str]]) -> str:
    """Return a pattern for any of the given ones, with the parts that they name filled in."""

    def part(name: re.Match[str]) -> str:
        inner = _either(parts[name[1]], parts)
        return rf"(?:{inner})(?!\w)" if name[1] == "front" else f"(?:{inner})"

    return "|".join(_PART.sub(part, pattern) for pattern in patterns)
