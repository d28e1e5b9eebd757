"""What the extension has stored, read in its own name."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from tests.e2e.parts import ask_background

if TYPE_CHECKING:
    from tests.e2e.browser import Browser

MOVE_CLOCK = """(async (span) => {
  const keys = (await chrome.storage.local.getKeys()).filter((key) => key.startsWith("person:"));
  const read = () => chrome.storage.local.get(["journal", "spent", "override", ...keys]);
  const earlier = (day) => new Date(Date.parse(day) - span).toISOString().slice(0, 10);
  const older = (entries) =>
    entries?.map((entry) => ({
      ...entry,
      at: entry.at - span,
      until: entry.until === null ? null : entry.until - span,
      remind_at: entry.remind_at === null ? null : entry.remind_at - span,
    }));
  const moved = (kept) => {
    if (kept.journal) kept.journal.entries = older(kept.journal.entries);
    for (const withdrawal of kept.spent?.past ?? []) withdrawal.at -= span;
    if (kept.override?.asked) kept.override.asked.at -= span;
    for (const key of keys) {
      for (const sighting of kept[key].sightings) sighting.on = earlier(sighting.on);
      for (const day of ["first_seen_on", "seen_on"]) kept[key][day] &&= earlier(kept[key][day]);
    }
    return kept;
  };
  const {local, session} = chrome.storage;
  const [before, {journal: copy}] = [await read(), await session.get("journal")];
  const count = ({journal}, beside) => `${journal?.entries.length} ${beside?.length}`;
  do {
    await local.set(moved(structuredClone(before)));
    if (copy) await session.set({journal: older(copy)});
    // Whoever had begun to read is through then. Read half before and half after, it is taken for damage.
    for (let round = 0; round < 20; round += 1) await local.get("journal");
  } while (count(await read(), (await session.get("journal")).journal) !== count(before, copy));
})"""
"""Takes milliseconds."""
A_DAY_PASSES = """(async () => {
  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
  await MOVED(86_400_000);
  chrome.runtime.onStartup.dispatch();
  await pause(500);
  // Messages arrive in turn: where this one has, what holds now has as well.
  for (const {id} of await chrome.tabs.query({})) await chrome.tabs.sendMessage(id, {}).catch(() => null);
})()"""
"""At a start of the browser the extension tells every tab what holds now."""


def stored(browser: Browser, document: str) -> Any:
    """Return one stored document, None where there is none; the background must be awake."""
    expression = f"chrome.storage.local.get({json.dumps(document)})"
    return ask_background(browser, expression).get(document)


ALL_PEOPLE = """chrome.storage.local.get(null).then((all) => Object.fromEntries(
  Object.entries(all).filter(([key]) => key.startsWith("person:"))
    .map(([key, person]) => [key.slice(7), person])))"""


def people_stored(browser: Browser) -> dict[str, dict[str, Any]]:
    """Return everybody of whom something is stored, by key; the background must be awake."""
    people: dict[str, dict[str, Any]] = ask_background(browser, ALL_PEOPLE)
    return people


def facts_stored(browser: Browser) -> list[dict[str, Any]]:
    """Return what was told of people, of each of whom something was."""
    return [person["facts"] for person in people_stored(browser).values() if person["facts"]]


def journal_states(browser: Browser) -> list[tuple[str, str]]:
    """Return name and state of each entry of the journal, oldest first."""
    journal = stored(browser, "journal") or {"entries": []}
    return [(entry["name"], entry["state"]) for entry in journal["entries"]]


def move_clock(browser: Browser, seconds: float) -> None:
    """Make what is stored that much older (younger where < 0), as time would; pages hear nothing of it."""
    ask_background(browser, f"{MOVE_CLOCK}({seconds * 1000})")


def pass_a_day(browser: Browser) -> None:
    """Let a day pass for what is stored, and have the tabs told."""
    ask_background(browser, A_DAY_PASSES.replace("MOVED", MOVE_CLOCK))
