/** What is done for each message of the view "Your data". */

import { KIND } from "../shared/messages/message-kinds.js";

/**
 * @param {object} parts
 * @param {import("./data/importing.js").Importing} parts.importing
 * @param {import("./data/backup.js").Backup} parts.backup
 * @param {() => Promise<import("../shared/messages/data-replies.d.ts").Data>} parts.kept
 * @param {import("../shared/stored/storage.js").Storage} parts.storage
 */
export const dataHandlers = ({ importing, backup, kept, storage }) =>
  /** @satisfies {Partial<import("./router.js").PageHandlers>} */ ({
    data_read: kept,
    import_ask: async () => ({ kind: KIND.import_asked, request: await importing.ask() }),
    async import_keep({ file, people, role_changed_on }) {
      await importing.keep(file, people, role_changed_on);
      return kept();
    },
    async import_take_back() {
      await importing.takeBack();
      return kept();
    },
    backup_make: async () => ({ kind: KIND.backup, file: await backup.make() }),
    backup_check: ({ file }) => backup.check(file),
    backup_load: async ({ file }) => (await backup.load(file)) ?? kept(),
    async backup_take_back() {
      await backup.takeBack();
      return kept();
    },
    async backup_settle() {
      await backup.settle();
      return kept();
    },
    aside_read: async () => ({ kind: KIND.aside, parts: await storage.aside() }),
    async aside_see() {
      await storage.seeAside();
      return { kind: KIND.aside_seen };
    },
    async aside_drop() {
      await storage.dropAside();
      return kept();
    },
  });

/** @typedef {ReturnType<typeof dataHandlers>} DataHandlers */
