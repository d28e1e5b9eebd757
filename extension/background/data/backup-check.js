/** Whether a file is a backup that may take the place of what is there: its shape is checked here, its values by the core. */

import { KIND } from "../../shared/messages/message-kinds.js";
import { RefusedRequest } from "../advice/core-client.js";
import { forCore, readBackup } from "./backup-rules.js";

/** @typedef {import("./backup-rules.js").Holdings} Holdings */
/** @typedef {import("../../shared/messages/data-replies.d.ts").BackupRefused} BackupRefused */

/** Faults that are told one by one. */
const MOST_NAMED = 50;

/** @param {{ path: string, message: string }[]} errors @returns {BackupRefused} */
const refused = (errors) => ({
  kind: KIND.backup_refused,
  errors: errors.slice(0, MOST_NAMED),
  foreign: errors.some(({ path }) => path === "" || path === "second_thought"),
});

/** @param {import("../../shared/schema.js").Fault} fault */
const worded = ({ path, code, values }) => ({ path, message: [code, ...values].join(" ") });

/**
 * @param {unknown} file
 * @param {Pick<import("../advice/core-client.js").Core, "ask">} core
 * @returns {Promise<{ holdings: Holdings, made_at: string } | BackupRefused>}
 */
export async function checkedBackup(file, core) {
  const read = readBackup(file);
  if ("faults" in read) return refused(read.faults.map(worded));
  try {
    await core.ask({ kind: "backup", file: forCore(read.holdings) });
    return read;
  } catch (error) {
    if (error instanceof RefusedRequest) {
      const errors = error.errors.map(({ path, message }) => ({
        path: path.replace(/^file\./u, ""),
        message,
      }));
      return refused(errors);
    }
    throw error;
  }
}
