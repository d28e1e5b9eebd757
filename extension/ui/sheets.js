import { sheetOf } from "./host.js";

/**
 * What a root wears: sheets that it shares with others, and one rule of its own.
 * @param {ShadowRoot} root
 */
export function makeSheets(root) {
  let shared = [...root.adoptedStyleSheets];
  let own = "";
  const adopt = () => {
    root.adoptedStyleSheets = own ? [...shared, sheetOf(own)] : shared;
  };

  return {
    /** Each sheet costs something in every root that wears it. @param {string[]} styles */
    add(styles) {
      shared = [...new Set([...shared, ...styles.map(sheetOf)])];
      adopt();
    },

    /** @param {string} rule takes the place of the one before; "" for none */
    setOwn(rule) {
      if (rule === own) return;
      own = rule;
      adopt();
    },
  };
}
