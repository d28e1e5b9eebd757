/** A good message of each kind, and what may be answered to it. */
import { FACTS } from "../../../extension/shared/facts.js";
import { LIMIT_RANGES } from "../../../extension/shared/throttle-fallback.js";
import { TEXTS } from "./bent.js";

const NAMES = ["Ada Lovelace", "Grace Hopper", "Orbán Viktor", "山田 太郎", "Alan"];
const KEYS = ["ada", "grace", "viktor", "taro", "alan", "constructor", "toString"];
const SENT = ["Sent today", "Sent 3 weeks ago", "Sent 2 months ago", "vor 3 Wochen", "?", ""];
const VALUES = ["stranger", "known", "none", "current", true, false, 0, 1, 3, null];
const DAYS = ["2026-11-20", "2026-01-31", "2026-02-30", null];
const EXPORTED = { relationship: ["known", "acquaintance"], times_asked: [1, 2] };

/** @typedef {import("./chance.js").Chance} Chance */
/** @typedef {{ tokens: string[], undos: string[], backup: object | null }} Heard what earlier replies gave */

const orOdd = (chance, list) => (chance.one(12) ? chance.pick(TEXTS) : chance.pick(list));
const key = (chance) => orOdd(chance, KEYS);
const keys = (chance) => chance.some(4, () => key(chance));
const token = (chance, { tokens }) => chance.pick([...tokens.slice(-6), "none"]);

const reading = (chance) => ({
  id: `row-${chance.below(9)}`,
  key: chance.one(9) ? null : key(chance),
  name: orOdd(chance, NAMES),
  headline: chance.pick([null, "Clockmaker"]),
  profile_url: chance.pick([null, "https://www.linkedin.com/in/ada/"]),
  addressee: chance.pick(["person", "person", "person", "page", "event", "newsletter"]),
  sent_text: orOdd(chance, SENT),
  note: chance.pick([null, "It was good to meet you.", "x"]),
});
const fact = (chance) => chance.pick(Object.keys(FACTS));
const oneFact = (chance) => ({
  reading: reading(chance),
  fact: fact(chance),
  value: chance.pick(VALUES),
});
const facts = (chance) =>
  Object.fromEntries(chance.some(3, () => [fact(chance), chance.pick(VALUES)]));
const asked = (chance) => ({
  key: key(chance),
  name: chance.pick(NAMES),
  reason: chance.pick(["They asked me on the phone to do it.", "", "because"]),
});
const reserve = (chance) => ({
  key: key(chance),
  name: chance.pick(NAMES),
  verdict: chance.pick([null, "withdraw", "wait"]),
  sent_text: chance.pick(SENT),
  form: chance.pick(["g1", "g2", "g3", "profile"]),
});
const spend = (chance, heard) => ({ token: token(chance, heard), copied: chance.one(2) });
const outcome = (chance, heard) => ({
  token: token(chance, heard),
  outcome: chance.pick(["withdrawn", "failed"]),
});
const settings = (chance) =>
  Object.fromEntries(
    chance.some(3, () =>
      chance.pick([
        ["goals", ["looms"]],
        ["role_changed_on", chance.pick(DAYS)],
        ["sender_name", chance.pick([...NAMES, null])],
        ["message_limit", chance.pick([200, 300, 250])],
        ["locale", chance.pick(["de", "pt-BR", "xx", null])],
        ["draw_in_page", chance.one(2)],
        ["reminders", chance.one(2)],
      ]),
    ),
  );
const limits = (chance) =>
  Object.fromEntries(
    chance.some(2, () => {
      const name = chance.pick(Object.keys(LIMIT_RANGES));
      const [low, high] = LIMIT_RANGES[name];
      return [name, chance.pick([low, high, high + 1, Math.floor((low + high) / 2), 5])];
    }),
  );
const exported = (chance) => ({
  name: chance.pick(NAMES),
  profile_url: null,
  facts: Object.fromEntries(
    Object.entries(EXPORTED).map(([name, values]) => [
      name,
      { value: chance.pick(values), source: "export" },
    ]),
  ),
  sent_on: "2026-10-01",
  note: null,
  can_email: chance.pick([null, true]),
});
const file = (chance, { backup }) => ({ file: backup ?? { second_thought: "backup", version: 1 } });
const none = () => ({});
const ADVICE = ["advice"];
const RESERVED = ["reserved", "ruling"];

/** By kind: who says it, the rest of a good message, the kinds of its replies. @type {Record<string, ["content" | "page" | "both", (chance: Chance, heard: Heard) => object, string[]]>} */
export const MESSAGES = {
  get_texts: ["content", (c) => ({ language: orOdd(c, ["en", "de-AT", "pt"]) }), ["texts"]],
  inject_ui: ["content", none, ["ui_injected"]],
  get_draw_setting: ["content", none, ["draw_setting"]],
  start_engine: ["content", none, ["engine_ready"]],
  advise: ["content", (c) => ({ readings: c.some(3, () => reading(c)) }), ADVICE],
  set_fact: ["content", oneFact, ADVICE],
  get_drafts: ["content", (c) => ({ reading: reading(c) }), ["message"]],
  get_statements: ["content", none, ["statements"]],
  get_ruling: ["content", none, ["ruling"]],
  reserve: ["content", reserve, RESERVED],
  spend: ["content", spend, ["spent", "lost"]],
  release: ["content", (c, heard) => ({ token: token(c, heard) }), ["released"]],
  report_outcome: ["content", outcome, ["outcome_noted"]],
  report_script_click: ["content", none, ["counted"]],
  document_state: [
    "content",
    (c) => ({ state: c.pick(["list", "unreadable", "other"]), report: c.pick([null, "{}"]) }),
    ["noted"],
  ],
  open_unrecognised: ["content", none, ["opened", "ruling"]],
  offer_override: [
    "content",
    (c) => {
      const { key, name } = reading(c);
      return { key, name };
    },
    ["panel_opened"],
  ],
  get_override: ["content", none, ["override"]],
  get_previous_invitation: ["content", (c) => ({ key: key(c) }), ["previous_invitation"]],
  list_seen: [
    "content",
    (c) => ({
      rows: c.some(5, () => (c.one(6) ? null : reading(c))),
      count: c.pick([null, 3, 800]),
      complete: c.one(2),
    }),
    ["noted"],
  ],
  set_decided: [
    "content",
    (c) => ({ reading: reading(c), decided: c.pick([null, "keep"]) }),
    ADVICE,
  ],
  open_panel: ["content", none, ["panel_opened"]],
  open_help: [
    "both",
    (c) => ({ topic: c.pick(["held", "labels", "noticed", "page-changed"]) }),
    ["help_opened"],
  ],
  hint_seen: ["content", none, ["noted"]],

  texts_read: ["page", none, ["texts"]],
  statements_read: ["page", none, ["statements"]],
  settings_read: ["page", none, ["settings"]],
  settings_write: [
    "page",
    (c) => ({ settings: settings(c), limits: limits(c) }),
    ["settings", "faults"],
  ],
  limits_undo: ["page", (c) => ({ name: c.pick(Object.keys(LIMIT_RANGES)) }), ["settings"]],
  state: ["page", none, ["state"]],
  erase: ["page", none, ["erased"]],
  journal_read: ["page", none, ["journal"]],
  journal_forget: ["page", (c, heard) => ({ token: c.pick([null, token(c, heard)]) }), ["journal"]],
  remind: ["page", (c, heard) => ({ token: token(c, heard), later: c.one(2) }), ["journal"]],
  pause: ["page", none, ["paused"]],
  news_see: ["page", none, ["news_seen"]],
  practise: [
    "page",
    (c, heard) => ({
      message: c.pick([
        { kind: "advise", readings: [reading(c)] },
        { kind: "set_fact", ...oneFact(c) },
        { kind: "get_drafts", reading: reading(c) },
        { kind: "reserve", ...reserve(c) },
        { kind: "spend", ...spend(c, heard) },
        { kind: "release", token: token(c, heard) },
        { kind: "report_outcome", ...outcome(c, heard) },
      ]),
    }),
    ["advice", "message", "reserved", "ruling", "spent", "lost", "released", "outcome_noted"],
  ],
  practise_anew: ["page", none, ["noted"]],
  pile_read: ["page", none, ["pile"]],
  pile_advise: ["page", (c) => ({ keys: keys(c) }), ["pile_advice"]],
  pile_card: ["page", (c) => ({ key: key(c) }), ["pile_card"]],
  pile_drafts: ["page", (c) => ({ key: key(c) }), ["message"]],
  pile_tell: [
    "page",
    (c) => ({
      keys: keys(c),
      facts: facts(c),
      ...c.pick([{}, { decided: "keep" }, { decided: null }]),
      overwrite: c.one(2),
    }),
    ["pile_told"],
  ],
  pile_undo: [
    "page",
    (c, { undos }) => ({ undo: c.pick([...undos.slice(-4), "none"]) }),
    ["pile_undone"],
  ],
  pile_sort: ["page", (c) => ({ later: keys(c), apart: keys(c) }), ["sorted"]],
  pile_forget: ["page", (c) => ({ key: key(c) }), ["pile_forgotten"]],
  pile_plan: ["page", none, ["pile_plan"]],
  times_read: ["page", none, ["times"]],
  agree_storage: ["page", none, ["agreed"]],
  data_read: ["page", none, ["data"]],
  import_ask: ["page", none, ["import_asked"]],
  import_keep: [
    "page",
    (c) => ({
      file: "export.zip",
      people: Object.fromEntries(c.some(3, () => [key(c), exported(c)])),
      role_changed_on: c.pick(DAYS),
    }),
    ["data"],
  ],
  import_take_back: ["page", none, ["data"]],
  backup_make: ["page", none, ["backup"]],
  backup_check: ["page", file, ["backup_checked", "backup_refused"]],
  backup_load: ["page", file, ["data", "backup_refused"]],
  backup_take_back: ["page", none, ["data"]],
  backup_settle: ["page", none, ["data"]],
  aside_read: ["page", none, ["aside"]],
  aside_see: ["page", none, ["aside_seen"]],
  aside_drop: ["page", none, ["data"]],
  request_override: ["page", asked, ["override"]],
  show_in_list: ["page", (c) => ({ key: key(c) }), ["shown_in_list"]],
  read_report: ["page", none, ["report"]],
  take_place: ["page", () => ({ window: 1 }), ["panel_place"]],
};
