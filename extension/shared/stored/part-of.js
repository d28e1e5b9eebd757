/** @typedef {import("./area.js").Area} Area */

/**
 * Part of a storage area, as an area of its own: it sees, and can clear, only the keys that begin like this.
 * @param {Area} area
 * @param {string} beginning
 * @returns {Area}
 */
export function partOf(area, beginning) {
  const within = (/** @type {string | string[]} */ keys) =>
    [keys].flat().map((key) => beginning + key);
  const getKeys = async () =>
    (await area.getKeys())
      .filter((key) => key.startsWith(beginning))
      .map((key) => key.slice(beginning.length));
  return {
    getKeys,
    async get(keys) {
      const found = await area.get(within(keys));
      return Object.fromEntries(
        Object.entries(found).map(([key, value]) => [key.slice(beginning.length), value]),
      );
    },
    set: (items) =>
      area.set(
        Object.fromEntries(Object.entries(items).map(([key, value]) => [beginning + key, value])),
      ),
    remove: (keys) => area.remove(within(keys)),
    clear: async () => area.remove(within(await getKeys())),
  };
}
