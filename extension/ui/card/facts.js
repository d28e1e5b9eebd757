/** @import { Advice, CardActions, FactValue } from "../types.js" */
import { words } from "../../shared/words/i18n.js";
import { tellButton } from "./answers.js";
import { isHonest } from "../click-integrity.js";
import { fold, make } from "../elements.js";
import { factWords, valueWords } from "../words.js";

const YES_NO = [true, false];
/** @type {Record<string, Exclude<FactValue, null>[]>} */
const VALUES = {
  relationship: ["known", "acquaintance", "stranger"],
  purpose: ["current", "lapsed", "none"],
  connected_elsewhere: YES_NO,
  may_collaborate: YES_NO,
  sent_by_mistake: YES_NO,
  times_asked: [0, 1, 2, 3],
  likely_to_notice: YES_NO,
  wants_to_reconnect: YES_NO,
};

/** What counts while nothing is said of it; the others count as not known. @type {Record<string, FactValue>} */
const UNSAID = { sent_by_mistake: false, times_asked: 0 };

/** The values a fact can have; a count beyond the usual ones stands among them. */
function valuesOf(/** @type {string} */ fact, /** @type {FactValue} */ value) {
  const values = VALUES[fact] ?? [];
  return value === null || values.includes(value) ? values : [...values, value];
}

/**
 * A choice among a fact's values, which tells the fact.
 * @param {string} fact
 * @param {FactValue} value as known now, null where it is not
 * @param {CardActions["tell"]} tell
 * @param {Element} host
 */
function factPick(fact, value, tell, host) {
  const values = valuesOf(fact, value);
  const unknown = value === null && make("option", { value: "" }, words("content_unknown"));
  const pick = make(
    "select",
    {
      "aria-label": factWords(fact),
      "data-key": `fact:${fact}`,
      on: {
        change(event) {
          const chosen = values.find((each) => String(each) === pick.value);
          if (chosen !== undefined && isHonest(event, host)) tell(fact, chosen);
          else pick.value = String(value ?? "");
        },
      },
    },
    unknown,
    values.map((each) =>
      make("option", { value: String(each), selected: each === value }, valueWords(fact, each)),
    ),
  );
  return pick;
}

/** Everything that counts, what is known of it and where from; all of it can be said otherwise here. */
export function factsSection(
  /** @type {Advice} */ { facts, certainty },
  /** @type {CardActions} */ { tell },
  /** @type {Element} */ host,
) {
  if (certainty === null) return null;
  const rows = Object.keys(VALUES).map((fact) => {
    const known = facts[fact] ?? null;
    const wording = words("content_forget");
    const label = words("content_forget_fact", factWords(fact));
    const forget =
      known?.source === "told" &&
      tellButton({ host, tell, fact, value: null, wording, look: "link", label });
    const guess = known?.source === "inferred" && "guess";
    const source = known && make("small", { class: guess }, known.text, forget && [" · ", forget]);
    return [
      make("dt", {}, factWords(fact), source),
      make("dd", {}, factPick(fact, known?.value ?? UNSAID[fact] ?? null, tell, host)),
    ];
  });
  return fold("facts", words("content_facts"), false, make("dl", { class: "facts" }, rows.flat()));
}
