"""How much memory the extension's own process, and that of a page, holds for itself."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.e2e.browser import Browser

_DIRTY = re.compile(r"^Private_Dirty:\s+(\d+) kB", re.MULTILINE)


def private_megabytes(browser: Browser) -> float:
    """Return the private dirty memory, in megabytes, of the renderer that runs the extension."""
    root = int(browser.driver.service.process.pid)
    pids = [pid for pid in _below(root) if "--extension-process" in _command(pid)]
    if not pids:
        raise RuntimeError("no process runs the extension")
    return sum(map(_dirty_megabytes, pids))


def page_megabytes(browser: Browser) -> float:
    """Return the private dirty memory, in megabytes, of the renderer that runs the one page: the largest."""
    root = int(browser.driver.service.process.pid)
    commands = {pid: _command(pid) for pid in _below(root)}
    pids = [pid for pid, command in commands.items() if "--type=renderer" in command]
    return max(_dirty_megabytes(pid) for pid in pids if "--extension-process" not in commands[pid])


def _dirty_megabytes(pid: int) -> float:
    found = _DIRTY.search(_read(pid, "smaps_rollup"))
    return int(found[1]) * 1024 / 1e6 if found else 0.0


def _below(root: int) -> list[int]:
    children: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text(encoding="utf-8").rpartition(")")[2].split()
        except OSError:
            continue  # it ended meanwhile
        children.setdefault(int(fields[1]), []).append(int(stat.parent.name))
    found = [root]
    for pid in found:
        found += children.get(pid, [])
    return found


def _command(pid: int) -> str:
    return _read(pid, "cmdline")


def _read(pid: int, name: str) -> str:
    try:
        return Path(f"/proc/{pid}/{name}").read_text(encoding="utf-8")
    except OSError:
        return ""
