"""Finds a phrase in a text as whole words, whatever the case, width or spacing."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from pycore.page_text.tokens import LONGEST_LINE, Token, folded_line, tokens

LONGEST_PHRASE = 200
"""Characters; a longer one stands in no headline."""

_SHORT = 2
"""Letters up to which a phrase with a capital wants that capital: "IT" is not "it", "Go" is not "go"."""


@dataclass(slots=True)
class _Node:
    """A step in the tree of all phrases: the words that may follow, and the phrases that end here."""

    following: dict[str, _Node] = field(default_factory=dict)
    ending: list[tuple[int, str]] = field(default_factory=list)
    """Place of the phrase, and the case it wants or an empty string; one entry for each case."""


_FEW = 32
"""Phrases for which a text is looked through before it is taken to its words."""


def find_words(text: str, phrases: tuple[str, ...]) -> str | None:
    """Return the first of the phrases that stands in the text as whole words, as it was given, or None.

    One pass over the text's first thousand characters, however many phrases there are.
    """
    line = text[:LONGEST_LINE]
    few = len(phrases) <= _FEW and all(len(phrase) <= LONGEST_PHRASE for phrase in phrases)
    return _found_again(line, phrases) if few else _found(line, phrases)


def _found(line: str, phrases: tuple[str, ...]) -> str | None:
    root = _tree(phrases)
    if _holds_none(line, root):
        return None
    words = tokens(line)
    places = [place for start in range(len(words)) for place in _starting(words, start, root)]
    return phrases[min(places)] if places else None


_found_again = lru_cache(maxsize=16_384)(_found)
"""A pile is asked about again and again, so what was found is kept, where the texts bound the memory."""


def _holds_none(text: str, root: _Node) -> bool:
    """Say whether no phrase's first word stands anywhere in the text, which is told at a glance for most."""
    if len(root.following) > _FEW:
        return False
    line = folded_line(text)
    return line is not None and not any(key in line for key in root.following)


def _starting(line: list[Token], start: int, root: _Node) -> list[int]:
    """Return the places of the phrases that stand in the line from ``start`` on."""
    places: list[int] = []
    node: _Node | None = root
    for end in range(start, len(line)):
        node = node and node.following.get(line[end].key)
        if node is None:
            break
        first, last = line[start], line[end]
        places.extend(place for place, case in node.ending if _stands(first, last, case, alone=start == end))
    return places


def _stands(first: Token, last: Token, case: str, *, alone: bool) -> bool:
    """Say whether a phrase found so is meant: "C" is not in "C-level", nor "Go" in "Go-to-market"."""
    if not alone:
        return True
    if case and first.text != case:
        return False
    joined = first.before or last.after
    return not joined or (len(first.key) > 1 and (not case or case.isupper()))


@lru_cache(maxsize=64)
def _tree(phrases: tuple[str, ...]) -> _Node:
    root = _Node()
    for place, phrase in enumerate(phrases):
        words = tokens(phrase) if len(phrase) <= LONGEST_PHRASE else []
        node = root
        for word in words:
            node = node.following.setdefault(word.key, _Node())
        case = _wanted_case(words)
        if words and all(case != other for _, other in node.ending):
            node.ending.append((place, case))
    return root


def _wanted_case(words: list[Token]) -> str:
    text = words[0].text if len(words) == 1 else ""
    return text if len(text) <= _SHORT and text.isalpha() and text != text.lower() else ""
