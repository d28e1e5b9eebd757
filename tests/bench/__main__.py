"""All benches, one after the other: `make bench` compares them with the committed figures.

    python -m tests.bench [--rounds N] [--kept] [--commit]

Ends with 1 where a figure of the short table is worse than the committed one by more than the spread of
both. With --commit it commits the figures instead, and writes the documents anew. With --kept it takes
what is in dist from the run before, and measures nothing.
"""

from __future__ import annotations

import argparse
import subprocess
import sys

from tests.bench.publish import BENCHES, about, publish
from tests.bench.shared.figures import kept
from tests.bench.short.committed import Short, commit, committed
from tests.bench.short.compare import worse
from tests.bench.short.taken import beside_of, figures_of


def main() -> int:
    """Measure, then compare or commit."""
    parser = argparse.ArgumentParser(description=__doc__, allow_abbrev=False)
    parser.add_argument("--rounds", type=int, help="of each bench; without it, its own number")
    parser.add_argument("--kept", action="store_true", help="measure nothing, take what is in dist")
    parser.add_argument("--commit", action="store_true", help="commit the figures, and write the documents")
    options = parser.parse_args()
    rounds = ["--rounds", str(options.rounds)] if options.rounds else []
    for bench in () if options.kept else BENCHES:
        subprocess.run([sys.executable, "-m", f"tests.bench.{bench}", *rounds], check=True)
    found = {bench: kept(bench) for bench in BENCHES}
    run = Short(about(), figures_of(found), beside_of(found))
    sys.stdout.write(f"{run.table()}\n")
    if options.commit:
        commit(run)
        publish(found, run)
        return 0
    return compared(run)


def compared(run: Short) -> int:
    """Say which figures are worse than the committed ones, and which are new; return 1 where one is worse."""
    before = committed().figures
    faults = worse(before, run.figures)
    sys.stdout.writelines(f"not committed yet: {name}\n" for name in run.figures if name not in before)
    sys.stderr.writelines(f"worse than committed: {fault}\n" for fault in faults)
    return 1 if faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
