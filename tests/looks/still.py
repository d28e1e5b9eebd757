"""Nothing in a picture may depend on when it was taken: clocks, dates, ages, animations, the caret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from selenium.webdriver import ActionChains

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

STILL = r"""
const months = ["en", "de", "fr", "es", "pt-BR"].flatMap((locale) => ["long", "short"].flatMap((month) =>
  Array.from({length: 12}, (_, at) => new Intl.DateTimeFormat(locale, {month, day: "numeric"})
    .formatToParts(new Date(2026, at, 15)).find(({type}) => type === "month").value)));
const month = [...new Set(months)].filter((each) => !/\d/u.test(each)).sort((a, b) => b.length - a.length)
  .map((each) => each.replace(".", "\\.")).join("|");
const name = String.raw`\b(?:${month})(?!\p{L})\.?`;
const year = String.raw`(?:\s(?:de\s)?\d{4})`;
const before = String.raw`\d{1,2}(?:er|º|\.)?\s(?:de\s)?${name}${year}?`;
const inWords = String.raw`${before}|${name}\s\d{1,2},?${year}?|${name}${year}`;
const date = String.raw`(?:${inWords}|\d{1,2}[./]\d{1,2}[./]\d{4})`;
const time = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?`;
const moment = new RegExp(String.raw`(?:${date}(?:,| um| à| às| at)?\s)?${time}`, "gu");
const day = new RegExp(date, "gu");
const sheet = new CSSStyleSheet();
sheet.replaceSync("*, ::before, ::after { animation: none !important; transition: none !important;" +
  " caret-color: transparent !important }");
const wear = (root) => {
  if (!root.adoptedStyleSheets.some((each) => each.cssRules[0]?.cssText === sheet.cssRules[0].cssText))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};
const still = (root) => {
  wear(root.getRootNode());
  for (const clock of root.querySelectorAll(".clock")) clock.replaceWith(clock.cloneNode(true));
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const {data} = texts.currentNode;
    const said = data.replace(moment, "0:00").replace(day, "1 May 0000")
      .replace(/\d{2,}/gu, (digits) => "0".repeat(digits.length));
    if (said !== data) texts.currentNode.data = said;
  }
};
for (const node of document.querySelectorAll("*")) if (node.shadowRoot) still(node.shadowRoot);
wear(document);
if (location.protocol === "chrome-extension:") still(document.body);
"""


def make_still(driver: Chrome) -> None:
    """Stop what moves, say every date and number of ours alike, and take the pointer away."""
    ActionChains(driver, duration=0).move_by_offset(0, 0).perform()
    driver.execute_script(STILL)
