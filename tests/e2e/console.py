"""What the browser complained about."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selenium.webdriver import Chrome


def complaints(driver: Chrome) -> list[str]:
    """Return the console's warnings and errors since the last call."""
    return [
        entry["message"]
        for entry in driver.get_log("browser")  # type: ignore[no-untyped-call]
        if entry["level"] in {"WARNING", "SEVERE"}
    ]
