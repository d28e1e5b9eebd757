"""Write again every file that is generated and committed: ``make generated``.

Their freshness is held by tests/repository/test_generated.py.
"""

from __future__ import annotations

import ages
import guidance
import icons
from folders import ROOT


def generated() -> dict[str, bytes]:
    """Return the content of each generated file by its path from the root."""
    pictures = {f"extension/icons/{size}.png": icons.png(size) for size in icons.SIZES}
    return pictures | {
        "docs/guidance.md": guidance.page().encode(),
        "pycore/page_text/ages.json": ages.table().encode(),
    }


def main() -> int:
    """Write them all."""
    for path, content in generated().items():
        (ROOT / path).write_bytes(content)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
