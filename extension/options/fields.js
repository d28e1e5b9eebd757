/** The settings page's fields: what stands in each, as it is stored, and back. */

import { LIMIT_RANGES } from "../shared/throttle-fallback.js";
import { part } from "../shared/page.js";

/** @typedef {"settings" | "limits"} Group */
/** @typedef {string | number | boolean | null | string[]} Value of a field; of a number that is none, NaN */
/**
 * @typedef {object} Field
 * @property {Group} group
 * @property {boolean} isTyped whether it is saved while it is typed in; a limit is only once it was entered: half of it is another limit
 * @property {HTMLElement} element
 * @property {() => Value} read
 * @property {(value: any) => void} write
 */

export const LIMITS = /** @type {(keyof typeof LIMIT_RANGES)[]} */ (Object.keys(LIMIT_RANGES));

/** @param {string} id @returns {Field} */
function flagField(id) {
  const element = part(id, HTMLInputElement);
  return {
    group: "settings",
    isTyped: false,
    element,
    read: () => element.checked,
    write: (value) => (element.checked = value),
  };
}

/** @param {string} id @param {(text: string) => Value} toValue @returns {Field} */
function choiceField(id, toValue) {
  const element = part(id, HTMLSelectElement);
  return {
    group: "settings",
    isTyped: false,
    element,
    read: () => toValue(element.value),
    write: (value) => (element.value = String(value ?? "")),
  };
}

/** @param {string} id @returns {Field} */
function limitField(id) {
  const element = part(id, HTMLInputElement);
  return {
    group: "limits",
    isTyped: false,
    element,
    read: () => element.valueAsNumber,
    write: (value) => (element.value = String(value)),
  };
}

const goals = part("goals", HTMLTextAreaElement);
const role = part("role_changed_on", HTMLInputElement);
const sender = part("sender_name", HTMLInputElement);
const nonEmpty = (/** @type {string} */ text) => text.trim() || null;

/** By name. @type {Record<string, Field>} */
export const FIELDS = {
  goals: {
    group: "settings",
    isTyped: true,
    element: goals,
    read: () => goals.value.split("\n").flatMap((line) => nonEmpty(line) ?? []),
    write: (value) => (goals.value = value.join("\n")),
  },
  role_changed_on: {
    group: "settings",
    isTyped: true,
    element: role,
    // A date that does not exist, or only half of one, reads as empty; it must not pass for "none".
    read: () => (role.validity.badInput ? "?" : role.value || null),
    write: (value) => (role.value = value ?? ""),
  },
  sender_name: {
    group: "settings",
    isTyped: true,
    element: sender,
    read: () => nonEmpty(sender.value),
    write: (value) => (sender.value = value ?? ""),
  },
  message_limit: choiceField("message_limit", Number),
  inmail: choiceField("inmail", (text) => (text === "" ? null : text === "true")),
  draw_in_page: flagField("draw_in_page"),
  locale: choiceField("locale", nonEmpty),
  reminders: flagField("reminders"),
  profile_line: flagField("profile_line"),
  single_keys: flagField("single_keys"),
  ...Object.fromEntries(LIMITS.map((name) => [name, limitField(name)])),
};
