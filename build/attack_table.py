"""Put the attacks of the last test run, kept in dist/attacks.json, into docs/threat-model.md.

What that run did not make keeps its row, so that a part of the tests can be measured anew.
"""

from __future__ import annotations

import json

from folders import ROOT

PAGE = ROOT / "docs" / "threat-model.md"
ATTACKS = ROOT / "dist" / "attacks.json"
BEGIN, END = "<!-- attacks: begin -->", "<!-- attacks: end -->"
HEAD = (
    "| attack | attempts | without the extension | people withdrawn | allowed | expected |\n"
    "| --- | ---: | ---: | ---: | ---: | --- |\n"
)


def listed() -> dict[str, str]:
    """Return the page's line of each attack that it lists, by the attack's name and in its order."""
    _, _, rest = PAGE.read_text("utf-8").partition(BEGIN)
    lines = rest.partition(END)[0].strip().splitlines()[2:]
    return {line.split(" | ")[0].removeprefix("| "): line for line in lines}


def main() -> int:
    """Write the table between its marks."""
    rows = json.loads(ATTACKS.read_text("utf-8"))
    made = {row["attack"]: f"| {' | '.join(map(str, row.values()))} |" for row in rows}
    table = HEAD + "\n".join((listed() | made).values())
    page = PAGE.read_text("utf-8")
    before, _, rest = page.partition(BEGIN)
    after = rest.partition(END)[2]
    PAGE.write_text(f"{before}{BEGIN}\n\n{table}\n\n{END}{after}", "utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
