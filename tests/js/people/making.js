/** People, rows and lists for the tests. */
import { NOBODY } from "../../../extension/shared/stored/people-entries.js";

export const TODAY = "2026-11-22";
export const NOW = Date.UTC(2026, 10, 22, 12);
export const DAY = 86_400_000;

/** So many days before (or after) today. */
export const daysAgo = (days) => new Date(NOW - days * DAY).toISOString().slice(0, 10);

export const row = (key, more = {}) => ({
  id: `row-${key}`,
  key,
  name: `${key} Example`,
  headline: "Clockmaker",
  profile_url: `https://www.linkedin.com/in/${key}/`,
  addressee: "person",
  sent_text: "Sent 3 weeks ago",
  note: null,
  ...more,
});

export const rows = (keys) => [...keys].map((key) => row(key));

/** Somebody whose row was seen. */
export const seen = (key, more = {}) => ({
  ...NOBODY,
  name: `${key} Example`,
  headline: "Clockmaker",
  profile_url: `https://www.linkedin.com/in/${key}/`,
  sent_text: "Sent 3 weeks ago",
  first_seen_on: daysAgo(1),
  seen_on: daysAgo(1),
  sightings: [{ on: daysAgo(1), sent_text: "Sent 3 weeks ago" }],
  ...more,
});

export const fact = (value, more = {}) => ({ value, source: "told", on: daysAgo(2), ...more });

/** A history entry. */
export const withdrawal = (key, ago, more = {}) => ({
  token: `t-${key}-${ago}`,
  id: key,
  name: `${key} Example`,
  at: NOW - ago * DAY,
  state: "withdrawn",
  verdict: null,
  sent_text: "",
  tab: 1,
  until: null,
  requested: true,
  copied: false,
  override: null,
  remind_at: null,
  ...more,
});

/** The same random numbers each time. @returns {(below: number) => number} */
export function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
