import assert from "node:assert/strict";
import { test } from "node:test";
import { asCsv, asJson } from "../../../extension/panel/history/export.js";
import { NEWEST_FIRST, matching, pressed, sorted } from "../../../extension/panel/history/order.js";

const DAY = 86_400_000;
const NOW = new Date(2026, 10, 26, 12).getTime();

/** @param {string} name @param {number} daysAgo */
const entry = (name, daysAgo, more = {}) => ({
  token: name,
  key: null,
  name,
  headline: null,
  profile_url: null,
  at: NOW - daysAgo * DAY,
  state: /** @type {const} */ ("withdrawn"),
  verdict: "withdraw",
  sent_text: "Sent 3 months ago",
  copied: false,
  override: null,
  ask_again_at: NOW + (21 - daysAgo) * DAY,
  invited_again: false,
  ...more,
});
const PEOPLE = [
  entry("Zoë Ångström", 3),
  entry("ada Lovelace", 1, { headline: "Analyst at Société Générale" }),
  entry("Łukasz Żak", 2),
  entry("Émile 10", 9),
  entry("Émile 9", 9),
];
const names = (/** @type {{ name: string }[]} */ entries) => entries.map(({ name }) => name);

test("a press on a head sorts by it, the dates the newest first, and a second one turns the order round", () => {
  assert.deepEqual(pressed(NEWEST_FIRST, "name"), { by: "name", descending: false });
  assert.deepEqual(pressed(NEWEST_FIRST, "at"), { by: "at", descending: false });
  assert.deepEqual(pressed({ by: "name", descending: false }, "at"), NEWEST_FIRST);
  assert.deepEqual(pressed(NEWEST_FIRST, "again"), { by: "again", descending: false });
});

test("names are sorted as the language does, whatever their case, with numbers by value", () => {
  const byName = sorted(PEOPLE, { by: "name", descending: false }, "en");
  assert.deepEqual(names(byName), [
    "ada Lovelace",
    "Émile 9",
    "Émile 10",
    "Łukasz Żak",
    "Zoë Ångström",
  ]);
  assert.deepEqual(
    names(sorted(PEOPLE, { by: "name", descending: true }, "en")),
    names(byName).reverse(),
  );
});

test("the newest stand first, and the first that can be invited again are the oldest", () => {
  assert.equal(names(sorted(PEOPLE, NEWEST_FIRST, "en"))[0], "ada Lovelace");
  assert.equal(names(sorted(PEOPLE, { by: "again", descending: false }, "en"))[0], "Émile 10");
  const same = [entry("Elder", 2), entry("Elder", 1)];
  assert.equal(sorted(same, { by: "name", descending: false }, "en")[0], same[1]);
});

test("a search needs no accents, no case, and looks at the headline too", () => {
  assert.deepEqual(names(matching(PEOPLE, "zoe ang")), ["Zoë Ångström"]);
  assert.deepEqual(names(matching(PEOPLE, "lukasz")), ["Łukasz Żak"]);
  assert.deepEqual(names(matching(PEOPLE, "GENERALE ada")), ["ada Lovelace"]);
  assert.equal(matching(PEOPLE, "  ").length, PEOPLE.length);
  assert.deepEqual(matching(PEOPLE, "ada nobody"), []);
});

test("a table keeps commas, quotes and lines together, and no cell of it is a formula", () => {
  const told = entry('=HYPERLINK("x")', 0, {
    override: 'They said "now",\nby phone',
    headline: " ＋1+1",
    profile_url: "https://www.linkedin.com/in/x/",
    copied: true,
  });
  const [head, ...lines] = asCsv([told]).split("\r\n");
  assert.equal(
    head,
    "\ufeffname,headline,profile_url,at,state,verdict,sent_text,copied,override,ask_again_at",
  );
  assert.equal(
    lines.join("|"),
    `"'=HYPERLINK(""x"")",' ＋1+1,https://www.linkedin.com/in/x/,${new Date(NOW).toISOString()},` +
      'withdrawn,withdraw,Sent 3 months ago,true,"They said ""now"",\nby phone",2026-12-17|',
  );
  for (const start of ["=", "+", "-", "@", "\t", "\r", "\n"]) {
    const [, line = ""] = asCsv([entry(`${start}1`, 0)]).split(/\r\n(?=.)/u);
    assert.match(line, /^"?'/u);
  }
});

test("the JSON holds the same as the table, as it is", () => {
  const [told] = JSON.parse(asJson([entry("-Dash", 0)]));
  assert.deepEqual([told.name, told.ask_again_at, told.copied], ["-Dash", "2026-12-17", false]);
  assert.equal("token" in told, false);
});
