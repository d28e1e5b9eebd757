"""Put the attacks of the last test run, kept in dist/attacks.json, into docs/threat-model.md."""

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


def listed() -> list[str]:
    """Return the names of the attacks that the page lists, in its order."""
    _, _, rest = PAGE.read_text("utf-8").partition(BEGIN)
    lines = rest.partition(END)[0].strip().splitlines()[2:]
    return [line.split(" | ")[0].removeprefix("| ") for line in lines]


def main() -> int:
    """Write the table between its marks."""
    rows = json.loads(ATTACKS.read_text("utf-8"))
    lines = [f"| {' | '.join(map(str, row.values()))} |" for row in rows]
    table = HEAD + "\n".join(lines)
    page = PAGE.read_text("utf-8")
    before, _, rest = page.partition(BEGIN)
    after = rest.partition(END)[2]
    PAGE.write_text(f"{before}{BEGIN}\n\n{table}\n\n{END}{after}", "utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
