"""What axe finds wrong."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

AXE = (Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js").read_text("utf-8")
RUN = """
const [done] = arguments;
// What just comes is faded: what does not go on for ever is let come to its end.
const ends = document.getAnimations({subtree: true})
  .filter(({effect}) => effect.getComputedTiming().endTime < Infinity)
  .map(({finished}) => finished.catch(() => null));
Promise.all(ends).then(() => axe.run(document, {resultTypes: ["violations"]})).then(
  ({violations}) => done(violations.flatMap(({id, nodes}) => nodes.map(({target}) => [id, target]))));
"""


def violations(driver: Chrome) -> list[tuple[str, Any]]:
    """Return rule and place of each violation axe finds in the page."""
    if not driver.execute_script("return 'axe' in window"):
        driver.execute_script(AXE)
    found: list[tuple[str, Any]] = [(rule, target) for rule, target in driver.execute_async_script(RUN)]
    return found


def ours(driver: Chrome) -> list[tuple[str, Any]]:
    """Return those of the violations that lie inside our shadow roots: their place is a path of selectors."""
    return [each for each in violations(driver) if any(isinstance(step, list) for step in each[1])]
