/** As `chrome.storage` gives them back: the keys of an object in the order of the alphabet. */
const sorted = (/** @type {string} */ _, /** @type {any} */ value) =>
  value && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;
const written = (/** @type {unknown} */ value) => JSON.stringify(value, sorted);

/** A storage area as `chrome.storage` has it, in memory: values are copied as JSON, both ways. */
export function memoryArea(
  /** @type {Record<string, unknown>} */ stored = {},
  /** In bytes, each key and its JSON counted, as Chrome does; a write that would take more changes nothing. */ quota = Infinity,
) {
  /** @type {Map<string, string>} */
  const kept = new Map(Object.entries(stored).map(([key, value]) => [key, written(value)]));
  const read = (/** @type {string} */ key) => JSON.parse(kept.get(key) ?? "null");
  const size = (/** @type {[string, string][]} */ items) =>
    items.reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value), 0);
  return {
    quota,
    /** @returns how many bytes are taken. */
    taken: () => size([...kept]),
    /** Set to make every write fail, as a full disk does. */
    full: false,
    /** Null: all. */
    async get(/** @type {string | string[] | null} */ keys) {
      const wanted =
        keys === null ? [...kept.keys()] : [keys].flat().filter((key) => kept.has(key));
      return Object.fromEntries(wanted.map((key) => [key, read(key)]));
    },
    async set(/** @type {object} */ items) {
      if (this.full) throw new Error("QUOTA_BYTES quota exceeded");
      const next = Object.entries(items).map(([key, value]) => [key, written(value)]);
      if (this.quota < Infinity && size([...new Map([...kept, ...next])]) > this.quota) {
        throw new Error("Resource::kQuotaBytes quota exceeded");
      }
      for (const [key, value] of next) kept.set(key, value);
    },
    async remove(/** @type {string | string[]} */ keys) {
      for (const key of [keys].flat()) kept.delete(key);
    },
    async getKeys() {
      return [...kept.keys()];
    },
    async clear() {
      kept.clear();
    },
    keys: () => [...kept.keys()],
    read,
  };
}
