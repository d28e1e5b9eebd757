"""Pack dist/extension for the store: ``python build/package.py``, or ``make package``.

The same sources give the same bytes, whatever Python and Node they are built with. What is packed
was looked through before: see addresses.py and store_rules.py.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import tempfile
from pathlib import Path

from extension import make
from folders import BUILD, DIST, ROOT
from store_rules import faults


def main() -> int:
    """Build, look through, pack, and print the zip's name, size and sha256."""
    source = DIST / "extension"
    make(source, test=False)
    if found := faults(source):
        raise SystemExit("\n".join(found))
    version = json.loads((source / "manifest.json").read_bytes())["version"]
    packed = DIST / f"second-thought-{version}.zip"
    pack(source, packed)
    digest = hashlib.sha256(packed.read_bytes()).hexdigest()
    print(f"{packed.relative_to(ROOT)}  {packed.stat().st_size:,} bytes  sha256 {digest}")
    return 0


def pack(folder: Path, to: Path) -> None:
    """Pack a folder; a packing that breaks off leaves an older zip as it was."""
    with tempfile.TemporaryDirectory(dir=to.parent, prefix=".packing-") as around:
        fresh = Path(around) / to.name
        subprocess.run(["node", BUILD / "pack.mjs", folder, fresh], cwd=ROOT, check=True)
        fresh.replace(to)


if __name__ == "__main__":
    raise SystemExit(main())
