/** The form's fields to settings and limits, and back; faults go to the field that they are about. */

import { words } from "../shared/words/i18n.js";
import { LIMIT_RANGES } from "../shared/throttle-fallback.js";
import { part } from "../shared/page.js";

/** @typedef {import("../shared/stored/document-shapes.js").Settings} Settings */
/** @typedef {import("../shared/throttle-fallback.js").Limits} Limits */
/** @typedef {import("../shared/schema.js").Fault} Fault */

const goals = part("goals", HTMLTextAreaElement);
const roleChangedOn = part("role_changed_on", HTMLInputElement);
const senderName = part("sender_name", HTMLInputElement);
const messageLimit = part("message_limit", HTMLSelectElement);
const locale = part("locale", HTMLSelectElement);
const drawInPage = part("draw_in_page", HTMLInputElement);
const reminders = part("reminders", HTMLInputElement);
const profileLine = part("profile_line", HTMLInputElement);
const singleKeys = part("single_keys", HTMLInputElement);

const LIMITS = /** @type {(keyof Limits)[]} */ (Object.keys(LIMIT_RANGES));
const FIELDS = ["goals", "role_changed_on", "sender_name", ...LIMITS];
const SAID = new Set(["range", "long", "many", "day"]);

/** Names each limit's range beside its field. */
export function showRanges() {
  for (const name of LIMITS) {
    const [low, high] = LIMIT_RANGES[name];
    const field = part(name, HTMLInputElement);
    field.min = String(low);
    field.max = String(high);
    part(`${name}-hint`, HTMLElement).textContent = words("options_range", low, high);
  }
}

/** What is not asked here stays as it is. @type {boolean | null} */
let inmail = null;

/**
 * @param {Settings} settings
 * @param {Limits} limits
 */
export function fill(settings, limits) {
  inmail = settings.inmail;
  goals.value = settings.goals.join("\n");
  roleChangedOn.value = settings.role_changed_on ?? "";
  senderName.value = settings.sender_name ?? "";
  messageLimit.value = String(settings.message_limit);
  locale.value = settings.locale ?? "";
  drawInPage.checked = settings.draw_in_page;
  reminders.checked = settings.reminders;
  profileLine.checked = settings.profile_line;
  singleKeys.checked = settings.single_keys;
  for (const name of LIMITS) part(name, HTMLInputElement).value = String(limits[name]);
}

/** What stands in the form, not checked yet. */
export function written() {
  return {
    settings: {
      goals: goals.value
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean),
      // A date that does not exist reads as empty; it must not pass for "none".
      role_changed_on: roleChangedOn.validity.badInput ? "?" : roleChangedOn.value || null,
      sender_name: senderName.value.trim() || null,
      message_limit: Number(messageLimit.value),
      locale: locale.value || null,
      inmail,
      draw_in_page: drawInPage.checked,
      reminders: reminders.checked,
      profile_line: profileLine.checked,
      single_keys: singleKeys.checked,
    },
    limits: Object.fromEntries(
      LIMITS.map((name) => [name, part(name, HTMLInputElement).valueAsNumber]),
    ),
  };
}

/**
 * Marks the fields at fault, and no others, and goes to the first.
 * @param {Fault[]} faults
 */
export function showFaults(faults) {
  for (const name of FIELDS) {
    const fault = faults.find(({ path }) => path.split(".")[1] === name);
    part(name, HTMLElement).setAttribute("aria-invalid", String(fault !== undefined));
    part(`${name}-fault`, HTMLElement).textContent = fault ? inWords(fault) : "";
  }
  const first = document.querySelector('[aria-invalid="true"]');
  if (first instanceof HTMLElement) first.focus();
}

const inWords = (/** @type {Fault} */ { code, values }) =>
  words(`options_fault_${SAID.has(code) ? code : "other"}`, ...values);
