"""The whole rule book, for the explanation pages and the documentation."""

from __future__ import annotations

from typing import Any

from pycore.arguments import ARGUMENTS
from pycore.arguments.row_reasons import ROW_REASONS
from pycore.domain.verdict import Verdict
from pycore.domain.withdrawal import Limits
from pycore.policy.evidence import EVIDENCE
from pycore.policy.table import ROWS
from pycore.policy.thresholds import BAND_STARTS, LIMIT_RANGES, RULESET
from pycore.throttle.rule import CITES as RULING_CITES
from pycore.wording import HOWTO_CITES, STATEMENTS, say


def rules_reply(request: dict[str, Any]) -> dict[str, Any]:
    """Return rows, age bands, verdicts, arguments, texts on how to go about it, statements, limits.

    A row's ``reason`` is the argument that a card shows first where the row decides.
    """
    locale = request["locale"]
    return {
        "kind": "rules",
        "ruleset": RULESET,
        "rows": [
            {
                "id": row.id,
                "when": row.when,
                "verdict": row.verdict,
                "cites": list(row.cites),
                "reason": reason.name,
            }
            for row, reason in zip(ROWS.values(), ROW_REASONS, strict=True)
        ],
        "bands": [{"name": band, "from_day": start} for band, start in BAND_STARTS.items()],
        "verdicts": [
            {"verdict": verdict, "label": say(locale, f"verdict_label.{verdict}")} for verdict in Verdict
        ],
        "arguments": [
            {
                "name": argument.name,
                "cites": list(argument.cites),
                "supports": sorted(argument.supports),
                "opposes": sorted(argument.opposes),
                "sees": argument.sees,
                "why": argument.why,
                "unknown": argument.unknown,
            }
            for argument in ARGUMENTS.values()
        ],
        "evidence": [
            {"seen": each.seen, "fact": each.fact, "value": each.value, "source": each.source}
            for each in EVIDENCE
        ],
        "howto": [
            {
                "key": key,
                "text": say(locale, f"howto.{key}", person=say(locale, "person")),
                "cites": list(cites),
            }
            for key, cites in HOWTO_CITES.items()
        ],
        "statements": [
            {"id": statement, "text": say(locale, f"statement.{statement}")} for statement in STATEMENTS
        ],
        "limits": [
            {
                "name": name,
                "default": getattr(Limits(), name),
                "range": [low, high],
                "cites": list(RULING_CITES[reason]),
            }
            for (name, (low, high)), reason in zip(LIMIT_RANGES.items(), ("gap", "hour", "day"), strict=True)
        ],
    }
