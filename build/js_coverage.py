"""Run the JavaScript units, and measure the files that decide: ``python build/js_coverage.py``.

Node's own coverage of lines and branches must reach 95 % over those files together, and 80 % in each;
what touches the page or Chrome is tested in a browser. Prints the figure.
"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from folders import ROOT

LEAST = 95.0
"""Per cent of lines and of branches, over all these files."""
LEAST_EACH = 80.0
"""In each of them, so that none is left out."""

LOGIC = (
    "extension/background/history/journal-api.js",
    "extension/background/menu/link-menu.js",
    "extension/background/ledger/stand-in.js",
    "extension/shared/stored/part-of.js",
    "extension/background/practice/practice.js",
    "extension/background/panel/door.js",
    "extension/background/panel/help-tab.js",
    "extension/background/panel/shortcuts.js",
    "extension/background/settings/news.js",
    "extension/background/settings/policy.js",
    "extension/help/finding.js",
    "extension/background/tabs/list-tabs.js",
    "extension/background/ledger/budget.js",
    "extension/background/ledger/person-rules.js",
    "extension/background/network/withdraw-rules.js",
    "extension/background/data/backup-check.js",
    "extension/background/data/backup-rules.js",
    "extension/background/data/backup.js",
    "extension/background/data/copies.js",
    "extension/background/data/import-rules.js",
    "extension/background/data/importing.js",
    "extension/background/data/kept.js",
    "extension/background/ledger/replace-rules.js",
    "extension/panel/data/import/given-files.js",
    "extension/panel/data/import/people.js",
    "extension/panel/data/import/reading.js",
    "extension/shared/messages/data-messages.js",
    "extension/background/settings/agreement.js",
    "extension/background/people/briefs.js",
    "extension/background/people/looks.js",
    "extension/background/people/open-lists.js",
    "extension/background/people/pending.js",
    "extension/background/people/people.js",
    "extension/background/people/pile.js",
    "extension/background/people/plan.js",
    "extension/background/people/rules/changes.js",
    "extension/background/people/rules/invitation.js",
    "extension/background/people/rules/known.js",
    "extension/background/people/rules/look.js",
    "extension/background/people/rules/order.js",
    "extension/background/people/rules/person.js",
    "extension/background/people/rules/settled.js",
    "extension/background/people/rules/sightings.js",
    "extension/background/people/rules/tidy.js",
    "extension/background/people/taking-back.js",
    "extension/background/people/undo-log.js",
    "extension/background/pile-handlers.js",
    "extension/content/list/rules/advice-update.js",
    "extension/content/list/rules/groups.js",
    "extension/content/list/rules/next-step.js",
    "extension/content/list/badges/badge-placement.js",
    "extension/content/list/rules/state.js",
    "extension/content/list/rules/update.js",
    "extension/content/page/sight/boxes.js",
    "extension/content/page/identity.js",
    "extension/content/page/profile-link.js",
    "extension/shared/commands.js",
    "extension/shared/profile-key.js",
    "extension/content/page/route.js",
    "extension/content/page/sight/steadiness.js",
    "extension/content/page/votes/clearest.js",
    "extension/content/page/votes/name.js",
    "extension/content/page/votes/runs.js",
    "extension/content/page/votes/sent.js",
    "extension/content/page/withdraw/withdraw-words.js",
    "extension/content/withdrawal/rules/evidence-update.js",
    "extension/content/withdrawal/outbox.js",
    "extension/content/withdrawal/rules/press.js",
    "extension/content/withdrawal/rules/ruling.js",
    "extension/content/withdrawal/rules/states.js",
    "extension/content/withdrawal/rules/steps.js",
    "extension/content/withdrawal/rules/time-update.js",
    "extension/content/withdrawal/rules/unrecognised.js",
    "extension/content/withdrawal/rules/update.js",
    "extension/panel/history/export.js",
    "extension/panel/history/order.js",
    "extension/panel/pictures/data.js",
    "extension/panel/pictures/figures/answers.js",
    "extension/panel/pictures/figures/open.js",
    "extension/panel/pictures/figures/settled.js",
    "extension/panel/pictures/figures/weeks.js",
    "extension/shared/stored/area.js",
    "extension/shared/stored/document-reader.js",
    "extension/shared/stored/entries.js",
    "extension/shared/words/folded.js",
    "extension/shared/stored/migrate.js",
    "extension/shared/messages/panel-messages.js",
    "extension/shared/stored/people-entries.js",
    "extension/shared/stored/quarantine.js",
    "extension/shared/stored/storage.js",
    "extension/shared/stored/writer.js",
    "extension/panel/list/rules/shown.js",
    "extension/panel/list/rules/update.js",
    "extension/panel/list/rules/window.js",
    "extension/panel/shell/views/address.js",
    "extension/panel/shell/standing/standing.js",
    "extension/panel/sort/outbox.js",
    "extension/panel/sort/rules/answering.js",
    "extension/panel/sort/rules/entries.js",
    "extension/panel/sort/rules/keys.js",
    "extension/panel/sort/rules/order.js",
    "extension/panel/sort/rules/pace.js",
    "extension/panel/sort/rules/state.js",
    "extension/panel/sort/rules/undo.js",
    "extension/panel/sort/rules/update.js",
    "extension/panel/today/plan.js",
    "extension/background/tabs/hint.js",
    "extension/welcome/practice/rules.js",
)
"""Files that decide and know no browser."""

ROW = re.compile(r"^(SF:(?P<file>.+)|(?P<what>LF|LH|BRF|BRH):(?P<count>\d+))$", re.MULTILINE)


def main() -> int:
    """Run, measure, and say what falls short."""
    tests = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "tests/js").rglob("*.test.js"))
    report = ROOT / "dist" / "coverage.lcov"
    report.parent.mkdir(exist_ok=True)
    ran = subprocess.run(
        [
            "node",
            "--test",
            "--experimental-test-coverage",
            "--test-reporter=dot",
            "--test-reporter-destination=stdout",
            "--test-reporter=lcov",
            f"--test-reporter-destination={report}",
            *tests,
        ],
        cwd=ROOT,
        check=False,
    )
    measured = read(report.read_text(encoding="utf-8"))
    short = [
        f"{path}: {share:.1f} % of {what}, less than {LEAST_EACH} %"
        for path in LOGIC
        for what, share in shares([measured.get(path, {})]).items()
        if share < LEAST_EACH
    ]
    total = shares([measured.get(path, {}) for path in LOGIC])
    print(
        f"logic in JavaScript: {total['lines']:.1f} % of lines, {total['branches']:.1f} % of branches covered"
    )
    print("\n".join(short))
    return ran.returncode or int(bool(short) or min(total.values()) < LEAST)


def read(lcov: str) -> dict[str, dict[str, int]]:
    """Return found and hit lines and branches by file, from a report in lcov's format."""
    measured: dict[str, dict[str, int]] = {}
    path = ""
    for row in ROW.finditer(lcov):
        if row["file"]:
            path = str(Path(row["file"])).removeprefix(f"{ROOT}/")
            measured[path] = {}
        else:
            measured[path][row["what"]] = int(row["count"])
    return measured


def shares(files: list[dict[str, int]]) -> dict[str, float]:
    """Return the shares of lines and branches that ran, in per cent; 0 where a file was not loaded."""

    def share(found: str, hit: str) -> float:
        total = sum(file.get(found, 0) for file in files)
        loaded = all("LF" in file for file in files)
        return 100 * sum(file.get(hit, 0) for file in files) / total if total else 100.0 * loaded

    return {"lines": share("LF", "LH"), "branches": share("BRF", "BRH")}


if __name__ == "__main__":
    raise SystemExit(main())
