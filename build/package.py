"""Pack dist/extension for the store: ``python build/package.py``. Same bytes each time."""

from __future__ import annotations

import hashlib
import json
import zipfile

from extension import make
from folders import DIST

_EPOCH = (1980, 1, 1, 0, 0, 0)


def main() -> int:
    """Build, pack, and print the zip's name, size and sha256."""
    source = DIST / "extension"
    make(source, test=False)
    version = json.loads((source / "manifest.json").read_bytes())["version"]
    packed = DIST / f"second-thought-{version}.zip"
    with zipfile.ZipFile(packed, "w") as opened:
        for path in sorted(path for path in source.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(path.relative_to(source).as_posix(), _EPOCH)
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            opened.writestr(entry, path.read_bytes(), compresslevel=9)
    digest = hashlib.sha256(packed.read_bytes()).hexdigest()
    print(f"{packed.relative_to(DIST.parent)}  {packed.stat().st_size:,} bytes  sha256 {digest}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
