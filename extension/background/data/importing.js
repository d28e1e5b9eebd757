/** An export: what it is read with, what of it is kept, and how that is taken back. */

import { afterImport, afterTakingBack } from "./import-rules.js";

/** @typedef {import("../../shared/messages/data-messages.js").Imported} Imported */

const NOTHING = { file: null, on: null, people: 0, replaced: {}, role: null };

/**
 * @param {object} parts
 * @param {import("../../shared/stored/storage.js").Storage} parts.storage
 * @param {import("../people/people.js").People} parts.people
 * @param {import("../people/pile.js").Pile} parts.pile
 * @param {Pick<import("../settings/agreement.js").Agreement, "isGiven">} parts.agreement
 */
export const createImporting = ({ storage, people, pile, agreement }) => ({
  /** What is known of everyone whose invitation is pending, as the core takes it. @returns {Promise<string>} JSON text */
  ask: async () => JSON.stringify(await pile.request()),

  /**
   * Keeps what an export tells, and how to take it back, in one go. What the user told stays.
   * @param {string} file the name of what was given
   * @param {Record<string, Imported>} imported by key
   * @param {string | null} role the day of the user's own last change of role, where it is to be noted
   */
  async keep(file, imported, role) {
    const [withdrawn, isAgreed] = await Promise.all([people.withdrawals(), agreement.isGiven()]);
    const around = { today: people.today(), withdrawn, isAgreed };
    await storage.change(Object.keys(imported), async (known, read) => {
      const { changed, replaced } = afterImport(known, imported, around);
      const settings = await read("settings");
      const noted = role === null ? null : { was: settings.role_changed_on, now: role };
      const taken = { file, on: around.today, people: changed.size, replaced, role: noted };
      const documents = noted
        ? { imported: taken, settings: { ...settings, role_changed_on: role } }
        : { imported: taken };
      return { people: changed, documents, answer: undefined };
    });
  },

  /** Takes the last import back; what was told or seen since stays. */
  async takeBack() {
    const { replaced, role } = await storage.read("imported");
    await storage.change(Object.keys(replaced), async (known, read) => {
      const settings = await read("settings");
      const isAsNoted = role !== null && settings.role_changed_on === role.now;
      const documents = isAsNoted
        ? { imported: NOTHING, settings: { ...settings, role_changed_on: role.was } }
        : { imported: NOTHING };
      return { people: afterTakingBack(known, replaced), documents, answer: undefined };
    });
  },

  /** Forgets what could bring a person back. @param {string} key */
  async forget(key) {
    const { replaced, ...rest } = await storage.read("imported");
    if (!Object.hasOwn(replaced, key)) return;
    const others = Object.entries(replaced).filter(([each]) => each !== key);
    await storage.write("imported", { ...rest, replaced: Object.fromEntries(others) });
  },
});

/** @typedef {ReturnType<typeof createImporting>} Importing */
