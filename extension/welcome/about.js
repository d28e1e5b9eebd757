/** The second step: what the user wants of their network, when their role changed, and whether they can write InMail. All may be left out. */

import { part } from "../shared/page.js";
import { words } from "../shared/words/i18n.js";
import { saveSettings } from "./settings.js";

/** @typedef {import("../shared/messages/replies.d.ts").SettingsReply} SettingsReply */

/** A pause in typing after which it is saved, in milliseconds. */
const PAUSE_MS = 600;

/** Goals as they are typed in one line. @param {string} line */
export const goalsIn = (line) => [
  ...new Set(
    line
      .split(/[,;\n]/u)
      .map((each) => each.trim())
      .filter(Boolean),
  ),
];

/**
 * The day that stands for a month; the exact one that was known of that month stays.
 * @param {string} month `YYYY-MM`, or empty
 * @param {string | null} before
 */
export const dayIn = (month, before) => {
  if (month === "") return null;
  return before?.startsWith(month) ? before : `${month}-01`;
};

/** @param {SettingsReply | null} stored */
export function startAbout(stored) {
  const goals = part("goals", HTMLInputElement);
  const role = part("role", HTMLInputElement);
  const said = part("about-said", HTMLElement);
  const now = new Date();
  role.max = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}`;
  let changed = stored?.settings.role_changed_on ?? null;
  goals.value = stored?.settings.goals.join(", ") ?? "";
  goals.placeholder = words("welcome_goals_example");
  role.value = changed?.slice(0, 7) ?? "";
  for (const choice of document.querySelectorAll("#inmail input")) {
    if (!(choice instanceof HTMLInputElement)) continue;
    choice.checked = String(stored?.settings.inmail) === choice.value;
    choice.addEventListener("change", () => save({ inmail: choice.value === "true" }));
  }
  said.textContent = words("welcome_about_saves");

  /** @param {Parameters<typeof saveSettings>[0]} some */
  async function save(some) {
    const isSaved = await saveSettings(some);
    said.textContent = words(isSaved ? "welcome_about_saved" : "welcome_about_failed");
  }

  const saveGoals = () => save({ goals: goalsIn(goals.value) });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pause;
  goals.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(saveGoals, PAUSE_MS);
  });
  goals.addEventListener("change", () => {
    clearTimeout(pause);
    void saveGoals();
  });
  role.addEventListener("change", () => {
    if (!role.validity.valid) {
      said.textContent = words("welcome_role_fault");
      return;
    }
    changed = dayIn(role.value, changed);
    void save({ role_changed_on: changed });
  });
}
