/** What can be told of people from the list, and what it says of them. */

/** @typedef {import("../../shared/messages/panel-messages.js").FactValue} FactValue */
/** @typedef {"stranger" | "stranger_no_reason" | "acquaintance" | "known" | "reason" | "no_reason" | "keep" | "unkeep"} Answer */
/** @typedef {{ facts: Record<string, FactValue>, decided?: "keep" | null }} Told */

/** @type {Record<Answer, Told>} */
export const ANSWERS = {
  stranger: { facts: { relationship: "stranger" } },
  stranger_no_reason: {
    facts: { relationship: "stranger", purpose: "none", may_collaborate: false },
  },
  acquaintance: { facts: { relationship: "acquaintance" } },
  known: { facts: { relationship: "known" } },
  reason: { facts: { purpose: "current" } },
  no_reason: { facts: { purpose: "none" } },
  keep: { facts: {}, decided: "keep" },
  unkeep: { facts: {}, decided: null },
};
