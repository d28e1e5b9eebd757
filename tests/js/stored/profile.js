/** Everything that a browser's profile can hold of the extension, whole, and what the parts read of it. */
import { createJournal } from "../../../extension/background/ledger/journal-store.js";
import { createPause } from "../../../extension/background/ledger/pause-store.js";
import { createBriefs } from "../../../extension/background/people/briefs.js";
import { isSpent } from "../../../extension/background/ledger/reservation-rules.js";
import { createStorage } from "../../../extension/shared/stored/storage.js";
import { NOBODY } from "../../../extension/shared/stored/people-entries.js";
import { limitsAt, rule } from "../../../extension/shared/throttle-fallback.js";

export const NOW = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;
const DAY = 86_400_000;
const fact = (value) => ({ value, source: "told", on: "2026-11-20" });
const person = (name, more) => ({
  version: 1,
  ...NOBODY,
  name,
  headline: "Clockmaker",
  sent_text: "Sent 3 weeks ago",
  first_seen_on: "2026-11-20",
  seen_on: "2026-11-21",
  sent_between: { from: "2026-10-25", to: "2026-10-31" },
  facts: { relationship: fact("known"), times_asked: fact(1) },
  sightings: [{ on: "2026-11-20", sent_text: "Sent 3 weeks ago" }],
  ...more,
});
const entry = (token, ago, more = {}) => ({
  token,
  id: `${token}-slug`,
  name: `Name of ${token}`,
  at: NOW - ago,
  state: "withdrawn",
  verdict: "withdraw",
  sent_text: "",
  tab: 1,
  until: null,
  requested: true,
  copied: false,
  override: null,
  remind_at: null,
  ...more,
});
const outcome = (days) => ({ from: 1, days: [days, days + 6], end: "left", on: "2026-11-01" });

const settings = {
  goals: ["data engineering", "growth"],
  role_changed_on: "2026-01-10",
  sender_name: "Ada",
  message_limit: 300,
  locale: "de",
  draw_in_page: false,
  reminders: false,
  profile_line: true,
  single_keys: false,
};

/** Drawing is forbidden, the day's budget almost spent, a stricter limit set, the day's way past a hold used: each can only be lost. */
export const profile = () => ({
  settings: { version: 3, ...settings },
  "copy:settings": { version: 3, ...settings },
  journal: {
    version: 3,
    entries: [
      entry("old", 9 * DAY),
      entry("one", 300 * MINUTE, { override: "They asked me on the phone." }),
      entry("two", 40 * MINUTE),
      entry("three", 5 * MINUTE),
    ],
  },
  spent: {
    version: 1,
    past: [
      { at: NOW - 300 * MINUTE, override: true },
      { at: NOW - 40 * MINUTE, override: false },
      { at: NOW - 5 * MINUTE, override: false },
    ],
  },
  limits: { version: 1, gap_seconds: 600, per_hour: 3, per_day: 4, pending: null },
  "copy:limits": { version: 1, gap_seconds: 600, per_hour: 3, per_day: 4, pending: null },
  pause: { version: 1, until: NOW + 60 * MINUTE },
  "copy:pause": { version: 1, until: NOW + 60 * MINUTE },
  override: {
    version: 1,
    asked: { key: "ada", name: "Ada Lovelace", reason: "She asked me to.", at: NOW - MINUTE },
  },
  order: { version: 1, runs: [["ada", "grace"]], count: 2 },
  outcomes: { version: 1, past: [outcome(5), outcome(9)], present: [outcome(20)] },
  imported: {
    version: 2,
    file: "export.zip",
    on: "2026-11-19",
    people: 1,
    replaced: { ada: { facts: {}, parts: { can_email: { was: null, now: true } } } },
    role: null,
  },
  former: { version: 1, on: "2026-11-18", file: { second_thought: "backup" } },
  agreement: { version: 1, text: 2 },
  "person:ada": person("Ada Lovelace", { note: "Hello" }),
  "person:grace": person("Grace Hopper"),
});

/** Those that are damaged, one at a time. */
export const KINDS = Object.keys(profile()).filter((key) => key !== "person:grace");

/** All that the background reads of one profile, by the parts that read it. */
export async function readAll(area, session) {
  const clock = () => NOW;
  const storage = createStorage(area, { clock, copies: session });
  const entries = await createJournal(storage, session, clock).read();
  const limits = await storage.read("limits");
  const read = {
    settings: await storage.read("settings"),
    journal: entries,
    spent: null,
    limits,
    pause: await createPause(storage, clock).read(),
    ...Object.fromEntries(await storage.people(null)),
  };
  for (const name of ["override", "order", "outcomes", "imported", "former", "agreement"]) {
    read[name] = await storage.read(name);
  }
  const briefs = createBriefs(area);
  briefs.recall(await briefs.kept(), [{ id: "ada", sightings: [], seen_on: null }], {
    around: {},
    today: "2026-11-22",
  });
  const counted = entries.filter(isSpent);
  const ruling = rule(
    counted.map(({ at }) => at),
    limitsAt(limits, NOW),
    NOW,
  );
  const usedOverride = counted.some(({ at, override }) => NOW - at < DAY && override !== null);
  return { read, ruling, usedOverride, told: await storage.setAside() };
}
