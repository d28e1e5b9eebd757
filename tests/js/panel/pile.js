/** A small pile, and a core that knows what was told of its people: what the panel's queue is walked against. */

const CHOICES = (settles, then) => [
  { id: "stranger", text: "Not at all", facts: { relationship: "stranger" }, settles, then: null },
  {
    id: "acquaintance",
    text: "Slightly",
    facts: { relationship: "acquaintance" },
    settles: 0,
    then,
  },
  { id: "known", text: "Personally", facts: { relationship: "known" }, settles, then: null },
  { id: "reason", text: "A reason", facts: { purpose: "current" }, settles: 0, then: null },
];
const PURPOSES = ["current", "none"].map((purpose) => ({
  id: purpose,
  text: purpose,
  facts: { purpose },
  settles: 1,
  then: null,
}));
const FOLLOW_UPS = { purpose: { text: "Is there a reason?", choices: PURPOSES } };

/** What is still to be asked about somebody. */
const openOf = ({ relationship, purpose, decided }) => {
  if (decided || relationship === "stranger" || relationship === "known") return null;
  if (!relationship) return "relationship";
  return purpose ? null : "purpose";
};

export const known = (key) => ({ key, name: `Name of ${key}`, advice: null });

/**
 * @param {string[]} keys a, b and c share a note
 */
export function createPile(keys) {
  /** @type {Map<string, Record<string, any>>} */
  const told = new Map(keys.map((key) => [key, {}]));
  /** @type {Map<number, Map<string, Record<string, any>>>} */
  const before = new Map();
  const single = (key, open) => ({
    id: key,
    why: null,
    title: null,
    asks: open === "purpose" ? "purpose" : "tie",
    text: `How well do you know ${key}?`,
    ids: [key],
    choices: open === "purpose" ? PURPOSES : CHOICES(1, "purpose"),
  });
  return {
    told,
    read: () => keys.map(known),
    /** Somebody is withdrawn on LinkedIn's page. */
    leave(key) {
      keys = keys.filter((each) => each !== key);
    },
    open: () => keys.filter((key) => openOf(told.get(key))),
    tell({ n, keys: whom, facts, decided }) {
      before.set(n, new Map(whom.map((key) => [key, told.get(key)])));
      for (const key of whom) {
        told.set(key, { ...facts, ...told.get(key), ...(decided && { decided }) });
      }
    },
    undo({ n }) {
      for (const [key, facts] of before.get(n) ?? []) told.set(key, facts);
    },
    sort({ later, apart }) {
      const open = keys.filter((key) => openOf(told.get(key)));
      const asked = open.filter((key) => !later.includes(key));
      const binds = (key) =>
        "abc".includes(key) && !apart.includes(key) && !told.get(key).relationship;
      const bound = asked.filter(binds);
      const ids = bound.length === 3 ? bound : [];
      const group = {
        id: "note",
        why: "note",
        title: "You sent these 3 people the same note",
        asks: "tie",
        text: "How well do you know them?",
        ids,
        choices: CHOICES(3, "purpose"),
      };
      const rest = asked.filter((key) => !ids.includes(key));
      return {
        kind: "sorted",
        groups: [
          ...(ids.length > 0 ? [group] : []),
          ...rest.map((key) => single(key, openOf(told.get(key)))),
        ],
        follow_ups: FOLLOW_UPS,
        left: open.length,
        settled: keys.length - open.length,
      };
    },
  };
}
