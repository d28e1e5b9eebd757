"""What the extension draws: hosts whose shadow roots the test build leaves open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from selenium.webdriver import Chrome
    from selenium.webdriver.remote.webelement import WebElement

BADGES = """
const hosts = [...document.querySelectorAll("main *")].filter(
  (node) => node.shadowRoot?.querySelector(".badge"));
return hosts.map((host) => {
  const badge = host.shadowRoot.querySelector(".badge");
  const row = host.closest("[role=listitem]");
  const name = row?.querySelector("p")?.textContent ?? null;
  const box = badge.getBoundingClientRect();
  return {name, link: row?.querySelector("a[tabindex]")?.href ?? null, verdict: badge.dataset.verdict ?? null,
    text: badge.textContent.trim(), width: box.width, height: box.height};
});
"""
INSIDE = """
const [selector] = arguments;
return [...document.querySelectorAll("*")].flatMap((node) =>
  node.shadowRoot ? [...node.shadowRoot.querySelectorAll(selector)] : []);
"""


class Badge(TypedDict):
    """A badge and the row it stands in; `verdict` is what its data attribute says."""

    name: str | None
    link: str | None
    verdict: str | None
    text: str
    width: float
    height: float


def badges(driver: Chrome) -> list[Badge]:
    """Return every badge in the list, in the page's order."""
    found: list[Badge] = driver.execute_script(BADGES)
    return found


def inside_shadows(driver: Chrome, selector: str) -> list[WebElement]:
    """Return the elements in any open shadow root that a selector fits."""
    found: list[WebElement] = driver.execute_script(INSIDE, selector)
    return found


def shadow_text(driver: Chrome, selector: str) -> list[Any]:
    """Return their visible text."""
    return [each.text for each in inside_shadows(driver, selector)]
