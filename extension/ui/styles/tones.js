const TONES = new Map([
  ["clarify", "write"],
  ["connect_elsewhere", "write"],
  ["withdraw", "withdraw"],
]);

/**
 * The class that colours a verdict; only those that ask for an action have one.
 * @param {string} verdict
 */
export const toneOf = (verdict) => TONES.get(verdict) ?? "";
