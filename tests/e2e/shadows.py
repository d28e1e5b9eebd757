"""What the extension draws: hosts whose shadow roots the test build leaves open."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from tests.e2e.waiting import wait_until

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
  return {name, link: row?.querySelector("a[tabindex]")?.href ?? null,
    verdict: badge.dataset.verdict ?? null, text: badge.textContent.trim(),
    width: box.width, height: box.height};
});
"""
SEE = """
const [selector] = arguments;
const isDrawn = (row) =>
  [...row.querySelectorAll("*")].some((node) => node.shadowRoot?.querySelector(".badge"));
const bare = [...document.querySelectorAll(selector)].find((row) => !isDrawn(row));
const {top, bottom} = bare?.getBoundingClientRect() ?? {};
if (top > 1.9 * innerHeight || bottom < -0.9 * innerHeight) bare.scrollIntoView({block: "center"});
"""
WALK = """
const [from] = arguments;
const rows = [...document.querySelectorAll("main [role=listitem]")];
rows[from]?.scrollIntoView({block: "start"});
const badgeIn = (row) => [...row.querySelectorAll("*")].map(
  (node) => node.shadowRoot?.querySelector(".badge")).find((badge) => badge);
return rows.map((row) => [row.querySelector("p").textContent, badgeIn(row)?.dataset.verdict ?? null]);
"""
INSIDE = """
const [selector] = arguments;
return [...document.querySelectorAll("*")].flatMap((node) =>
  node.shadowRoot ? [...node.shadowRoot.querySelectorAll(selector)] : []);
"""


TEXTS_INSIDE = """
const [selector] = arguments;
return [...document.querySelectorAll("*")].flatMap((node) =>
  node.shadowRoot ? [...node.shadowRoot.querySelectorAll(selector)] : []).map(
  (node) => node.checkVisibility() ? node.innerText.trim() : "");
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


def texts_inside(driver: Chrome, selector: str) -> list[str]:
    """Return what these in any open shadow root say, read at one moment; a hidden one says nothing."""
    found: list[str] = driver.execute_script(TEXTS_INSIDE, selector)
    return found


def said(driver: Chrome) -> list[tuple[str | None, str | None]]:
    """Return name and verdict of every badge, in the page's order."""
    return [(badge["name"], badge["verdict"]) for badge in badges(driver)]


def see_next(driver: Chrome, row: str = "main [role=listitem]") -> None:
    """Scroll to the first row without a badge, where it is so far away that none is drawn yet."""
    driver.execute_script(SEE, row)


def walk_along(driver: Chrome, count: int) -> list[tuple[str, str]]:
    """Scroll through so many rows, only some drawn at a time; return name and verdict of each."""
    seen: list[tuple[str, str]] = []

    def further() -> bool:
        for name, verdict in driver.execute_script(WALK, len(seen))[len(seen) :]:
            if verdict in {None, "thinking"}:
                break
            seen.append((name, verdict))
        return len(seen) == count

    wait_until(further, f"{count} verdicts")
    return seen


def wait_for_verdicts(driver: Chrome, count: int) -> list[tuple[str | None, str | None]]:
    """Scroll until so many badges show a verdict, and none more, then back; return name and verdict."""

    def settled() -> list[tuple[str | None, str | None]]:
        see_next(driver)
        now = said(driver)
        done = len(now) == count and all(verdict not in {None, "thinking"} for _, verdict in now)
        return now if done else []

    before = driver.execute_script("return document.querySelector('main')?.scrollTop ?? 0")
    found = wait_until(settled, f"{count} verdicts")
    driver.execute_script("document.querySelector('main').scrollTop = arguments[0]", before)
    return found
