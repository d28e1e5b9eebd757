"""Pictures of the page, for people to look at."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

FOLDER = Path(__file__).parents[2] / "dist" / "screenshots"


def picture(driver: Chrome, name: str) -> Path:
    """Save what the window shows as `dist/screenshots/NAME.png` and return the path."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = FOLDER / f"{name}.png"
    assert driver.save_screenshot(str(path))
    return path
