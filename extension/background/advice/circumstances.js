/** What a request to the core says whomever it is about: the day, the language, what the user told of themselves. */

/**
 * @param {object} parts
 * @param {Pick<import("../../shared/stored/storage.js").Storage, "read">} parts.storage
 * @param {Pick<import("../people/people.js").People, "today" | "outcomesForCore">} parts.people
 * @param {import("../settings/language.js").Language} parts.language
 */
export function createCircumstances({ storage, people, language }) {
  async function around() {
    const [locale, settings] = await Promise.all([language.now(), storage.read("settings")]);
    const { goals, role_changed_on, sender_name, message_limit, inmail } = settings;
    const told = { goals, role_changed_on, sender_name, message_limit, inmail };
    return { today: people.today(), locale, settings: told };
  }

  /** The same, with the user's own answering times. */
  async function aroundInFull() {
    const [{ settings, ...rest }, outcomes] = await Promise.all([
      around(),
      people.outcomesForCore(),
    ]);
    return { ...rest, settings: { ...settings, outcomes } };
  }

  return { around, aroundInFull };
}
