/** The names of all messages, and how much they may carry. */

/** Longest texts a reading may carry; the content script cuts at these, the background drops beyond. */
export const LONGEST = Object.freeze({
  id: 100,
  key: 300,
  name: 500,
  headline: 1000,
  profile_url: 2000,
  sent_text: 300,
  note: 4000,
  language: 35,
  reason: 500,
  report: 20_000,
});

/** The port that a tab holds to the engine while it shows the Sent list. */
export const SENT_PORT = "sent";

/** Most readings in one `judge`. */
export const MOST_READINGS = 500;

export const KIND = Object.freeze({
  // content → background
  words: "words",
  bring: "bring",
  ensure: "ensure",
  judge: "judge",
  tell: "tell",
  drafts: "drafts",
  statements: "statements",
  allowance: "allowance",
  reserve: "reserve",
  spend: "spend",
  free: "free",
  settle: "settle",
  blocked: "blocked",
  unrecognised: "unrecognised",
  guarding: "guarding",
  override_ask: "override_ask",
  override_state: "override_state",
  asked_before: "asked_before",
  // pages → background
  settings_read: "settings_read",
  settings_write: "settings_write",
  state: "state",
  erase: "erase",
  journal_read: "journal_read",
  journal_forget: "journal_forget",
  remind: "remind",
  pause: "pause",
  // background → engine
  ask: "ask",
  wake: "wake",
  // replies, and what the background pushes to tabs
  brought: "brought",
  ready: "ready",
  no_core: "no_core",
  advice: "advice",
  message: "message",
  ruling: "ruling",
  reserved: "reserved",
  spent: "spent",
  lost: "lost",
  freed: "freed",
  settled: "settled",
  counted: "counted",
  noted: "noted",
  settings: "settings",
  faults: "faults",
  erased: "erased",
  drawing: "drawing",
  override: "override",
  journal: "journal",
  paused: "paused",
});
