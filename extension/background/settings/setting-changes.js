/** Changes of settings and limits, field by field; what the organisation has set stays as it is. */

import { limitFields, settingsFields } from "../../shared/stored/document-shapes.js";
import { ValidationError, record, some } from "../../shared/schema.js";
import { createSerial } from "../../shared/serial.js";
import { localDay } from "../../shared/words/local-day.js";

/** @typedef {import("../../shared/schema.js").Fault} Fault */

/** A role that changes on a day to come has not changed yet. @type {import("../../shared/schema.js").Schema<string | null>} */
const pastDay = (value, path = "") => {
  const read = settingsFields.role_changed_on(value, path);
  if (read === null || read <= localDay(Date.now())) return read;
  throw new ValidationError([{ path, code: "future", values: [] }]);
};

const changes = record({
  settings: some({ ...settingsFields, role_changed_on: pastDay }),
  limits: some(limitFields),
});

/** @param {Record<string, unknown>} values @param {object} set what the organisation has set */
const without = (values, set) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !Object.hasOwn(set, name)));

/**
 * @param {object} parts
 * @param {import("../../shared/stored/storage.js").Storage} parts.storage
 * @param {Pick<import("./policy.js").Policy, "now">} parts.policy
 * @param {Pick<import("../ledger/withdrawals.js").Ledger, "setLimits">} parts.ledger
 */
export function createSettingChanges({ storage, policy, ledger }) {
  const inTurn = createSerial();

  /** @param {ReturnType<typeof changes>} wanted */
  async function put({ settings, limits }) {
    const set = await policy.now();
    const own = without(settings, set.settings);
    const isSetting = Object.keys(own).length > 0;
    if (isSetting) {
      await storage.change([], async (_, read) => ({
        documents: { settings: { ...(await read("settings")), ...own } },
        answer: undefined,
      }));
    }
    await ledger.setLimits(without(limits, set.limits));
    return { isSetting };
  }

  /**
   * Changes some of each, in the order in which it is asked to.
   * @param {{ settings: unknown, limits: unknown }} wanted
   * @returns {Promise<{ faults?: Fault[], isSetting?: boolean }>} every field at fault, where nothing was written; else whether a setting was
   */
  return (wanted) =>
    inTurn(async () => {
      try {
        return await put(changes(wanted));
      } catch (error) {
        if (error instanceof ValidationError) return { faults: error.faults };
        throw error;
      }
    });
}
