"""The sentence on what could still turn an advice, and to what."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from pycore.domain.advice import Change, Hinge
from pycore.domain.facts import Value
from pycore.domain.verdict import ACTIONS, Action, Verdict
from pycore.policy.thresholds import HINGE_LIMIT, HINGE_WORDS

type Say = Callable[..., str]
"""Says a text about one person by its key, with values."""


def hinge_sentence(hinges: tuple[Hinge, ...], say: Say, name_of: Callable[[Verdict], str]) -> str | None:
    """Return the sentence, None where no answer alone turns the action.

    It says which answers lead where; where that takes too long a sentence, it names the facts alone.
    ``name_of`` names a verdict within a sentence.
    """
    if not hinges:
        return None
    depends = any(hinge.whatever_the_answer for hinge in hinges)
    whole = say(f"hinge.{'cases' if depends else 'but'}", turns=_turns(hinges, say, name_of))
    if len(whole) <= HINGE_LIMIT and len(whole.split()) <= HINGE_WORDS:
        return whole
    clauses = [hinge.fact if depends else _clause(hinge.fact, hinge.values) for hinge in hinges]
    return say(f"hinge.{'depends' if depends else 'not_if'}", conditions=_listed(clauses, say))


def word_of(value: Value) -> str:
    """Return a value as the keys of the texts have it: as in JSON, without quotes."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _turns(hinges: tuple[Hinge, ...], say: Say, name_of: Callable[[Verdict], str]) -> str:
    """Say for each other action which answers lead to it; there are two of them at most."""
    groups: dict[Action, list[Change]] = {}
    for hinge in hinges:
        for change in hinge.changes:
            groups.setdefault(ACTIONS[change.verdict], []).append(change)
    first, *others = (_turn(action, changes, say, name_of) for action, changes in groups.items())
    return say("hinge.both", first=first, then=others[0]) if others else first


def _turn(action: Action, changes: list[Change], say: Say, name_of: Callable[[Verdict], str]) -> str:
    verdicts = {change.verdict for change in changes}
    named = name_of(verdicts.pop()) if len(verdicts) == 1 else say(f"hinge.{action}")
    facts = dict.fromkeys(change.fact for change in changes)
    clauses = (_clause(fact, (each.value for each in changes if each.fact == fact)) for fact in facts)
    return say("hinge.then", verdict=named, conditions=_listed(list(clauses), say))


def _clause(fact: str, values: Iterable[Value]) -> str:
    """Return the end of the key for a fact and those of its values that turn the action."""
    return "_".join([fact, *map(word_of, values)])


def _listed(clauses: list[str], say: Say) -> str:
    said, *others = (say(f"hinge.{clause}") for clause in clauses)
    for place, clause in enumerate(others, 1):
        said = say(f"hinge.{'last' if place == len(others) else 'next'}", first=said, then=clause)
    return said
