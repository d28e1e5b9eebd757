/**
 * What an organisation has set for the browsers that it manages (`chrome.storage.managed`). Such a value takes the place of the
 * user's own, for as long as it is set; what the user had chosen is kept beneath it.
 */

import { LOCALES } from "../../shared/stored/document-shapes.js";
import { flag, oneOf, parseOrNull, whole } from "../../shared/schema.js";
import { LIMIT_RANGES } from "../../shared/throttle-fallback.js";

/** @typedef {import("../../shared/stored/storage.js").Storage} Storage */
/** @typedef {Partial<import("../../shared/stored/document-shapes.js").Settings>} SetSettings */
/** @typedef {Partial<import("../../shared/throttle-fallback.js").Limits>} SetLimits */
/** @typedef {{ settings: SetSettings, limits: SetLimits }} Set what is set, each value within its range */

const SETTINGS = { draw_in_page: flag, locale: oneOf(...LOCALES) };
const LIMITS = {
  gap_seconds: whole(...LIMIT_RANGES.gap_seconds),
  per_hour: whole(...LIMIT_RANGES.per_hour),
  per_day: whole(...LIMIT_RANGES.per_day),
};

/**
 * Those values that fit; a limit looser than anybody may have it is refused.
 * @param {Record<string, import("../../shared/schema.js").Schema<any>>} shapes
 * @param {Record<string, unknown>} values
 */
const fitting = (shapes, values) =>
  Object.fromEntries(
    Object.entries(shapes).flatMap(([name, shape]) => {
      const value = parseOrNull(shape, values[name]);
      return value === null ? [] : [[name, value]];
    }),
  );

/** Reads what is set, and reads it anew when that has changed. @param {Pick<chrome.storage.StorageArea, "get" | "onChanged">} [area] */
export function createPolicy(area = chrome.storage.managed) {
  /** @type {Promise<Set> | null} */
  let known = null;
  area.onChanged.addListener(() => (known = null));

  return {
    /** @returns {Promise<Set>} */
    now() {
      known ??= area.get().then(
        (values) => ({ settings: fitting(SETTINGS, values), limits: fitting(LIMITS, values) }),
        // Some browsers know no such storage.
        () => ({ settings: {}, limits: {} }),
      );
      return known;
    },

    /** @param {() => void} listener it has changed */
    onChange: (listener) => area.onChanged.addListener(listener),
  };
}

/** Some fields of a record. @param {Record<string, any>} record @param {object} like has their names */
const part = (record, like) =>
  Object.fromEntries(Object.keys(like).map((name) => [name, record[name]]));

/** Puts some values over a document's own. @type {Record<string, (content: any, values: any) => any>} */
const OVER = {
  settings: (content, values) => ({ ...content, ...values }),
  limits: ({ pending, ...limits }, values) => ({
    ...limits,
    ...values,
    pending: pending && { ...pending, limits: { ...pending.limits, ...values } },
  }),
};

/**
 * The storage as everybody should see it: with what is set over what is stored.
 * @param {Storage} storage
 * @param {Pick<ReturnType<typeof createPolicy>, "now">} policy
 * @returns {Storage}
 */
export function underPolicy(storage, policy) {
  /** @param {string} name */
  const setFor = async (name) => {
    const set = /** @type {Record<string, object>} */ (await policy.now())[name] ?? {};
    return Object.keys(set).length > 0 ? set : null;
  };
  /** @type {Storage["load"]} */
  const load = async (name) => {
    const [loaded, set] = await Promise.all([storage.load(name), setFor(name)]);
    return set ? { ...loaded, content: OVER[name]?.(loaded.content, set) } : loaded;
  };

  return {
    ...storage,
    load,
    read: async (name) => (await load(name)).content,
    /** What is set is not written over the user's own. */
    write: async (name, content) => {
      const set = await setFor(name);
      const own = set && part(await storage.read(name), set);
      return storage.write(name, own ? OVER[name]?.(content, own) : content);
    },
  };
}

/** @typedef {ReturnType<typeof createPolicy>} Policy */
