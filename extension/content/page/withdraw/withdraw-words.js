/**
 * Words by which a control says that something can be taken back, in languages that the site is known to speak. They are one of
 * several signs, never the only one: most languages are not here.
 */
const WORDS = [
  "pending",
  "withdraw",
  "ausstehend",
  "zurückzieh",
  "zurückgezogen",
  "en attente",
  "retirer",
  "pendiente",
  "pendente",
  "retirar",
  "in attesa",
  "ritira",
  "in behandeling",
  "intrekken",
  "保留中",
  "取り下げ",
  "लंबित",
];

/** Whether a label or text says so. @param {string} text */
export const saysWithdraw = (text) => {
  const lower = text.toLowerCase();
  return WORDS.some((word) => lower.includes(word));
};
