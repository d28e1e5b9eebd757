"""The ways in which one and the same state is looked at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import pytest

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

NARROW = 320


@dataclass(frozen=True)
class Variant:
    """A name for the pictures' files, and what the system, the window, the page and the user ask for."""

    name: str
    scheme: Literal["light", "dark"] = "light"
    forced: bool = False
    width: int = 1280
    zoom: int = 1
    direction: Literal["ltr", "rtl"] = "ltr"
    locale: Literal["en", "de", "fr", "es", "pt-BR"] = "en"

    def wear(self, driver: Chrome, height: int = 900) -> None:
        """Let the tab look so, in a window of that height; a new tab looks as usual.

        An enlarged page has fewer pixels of its own, and more of the screen's for each: so it is done here.
        """
        features = {
            "prefers-color-scheme": self.scheme,
            "forced-colors": "active" if self.forced else "none",
            "prefers-reduced-motion": "no-preference",
        }
        media = [{"name": name, "value": value} for name, value in features.items()]
        driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": media})
        metrics = {
            "width": self.width // self.zoom,
            "height": height // self.zoom,
            "deviceScaleFactor": self.zoom,
            "mobile": False,
        }
        driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)


LIGHT = Variant("light")
DARK = Variant("dark", scheme="dark")
FORCED = Variant("forced", forced=True, scheme="dark")
NARROW_GERMAN = Variant("narrow-de", width=NARROW, locale="de")
ZOOMED_FRENCH = Variant("zoomed-fr", zoom=2, locale="fr")
RIGHT_TO_LEFT = Variant("rtl", direction="rtl")
SPANISH = Variant("es", locale="es")
PORTUGUESE = Variant("pt-BR", locale="pt-BR", scheme="dark")


def each(*quick: Variant, slow: tuple[Variant, ...] = ()) -> pytest.MarkDecorator:
    """Give a test its variants, those that only `make check` tries being long."""
    marked = [pytest.param(variant, marks=pytest.mark.long) for variant in slow]
    return pytest.mark.parametrize("variant", [*quick, *marked], ids=lambda variant: variant.name)
