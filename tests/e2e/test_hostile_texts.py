"""Whatever somebody is called, their name is drawn as text, and becomes nothing else."""

from __future__ import annotations

from tests.e2e.browser import Browser
from tests.e2e.console import complaints

COUNT = 10_000
DRAW = r"""
const [count, done] = arguments;
const SCRAPS = [
  "<img src=x onerror=alert(1)>", "<script>", "</style>", "<svg/onload=alert(1)>", "&lt;b&gt;", "\u202e",
  "\u2066",
  "\u0000", "\ud800", "\udc00", "\ufeff", "\u200b", "\n", '"', "'", "`", "${x}", "{{x}}",
  "javascript:alert(1)",
  "]]>", "-->", "a\u0301",
];
let state = 1815;
const below = (most) => (state = Math.imul(state, 1103515245) + 12345 >>> 0) % 65_521 % most;
const scrap = () => SCRAPS[below(SCRAPS.length)];
const some = () => Array.from({length: 1 + below(8)}, scrap).join(below(2) ? "" : " ");
(async () => {
  const {make} = await import("/ui/elements.js");
  const wrong = [];
  let reports = 0;
  document.addEventListener("securitypolicyviolation", () => (reports += 1));
  const place = document.body.appendChild(make("div"));
  for (let at = 0; at < count; at += 1) {
    const text = at === 0 ? "<b>".repeat(350_000) : some();
    const drawn = make("p", {"aria-label": text, title: text}, make("strong", {}, text), text);
    place.replaceChildren(drawn);
    const attributes = [drawn.getAttribute("aria-label"), drawn.title];
    const isText = [place.textContent, ...attributes].join("|") === [text + text, text, text].join("|");
    if (!isText || drawn.querySelectorAll("*").length !== 1) wrong.push(text.slice(0, 200));
  }
  await new Promise((resolve) => setTimeout(resolve));
  done({wrong, reports});
})();
"""


def test_ten_thousand_hostile_texts_are_drawn_as_they_are(browser: Browser) -> None:
    driver = browser.driver
    driver.get(browser.extension_page("options/options.html"))
    assert driver.execute_async_script(DRAW, COUNT) == {"wrong": [], "reports": 0}
    assert complaints(driver) == []
