/**
 * Prints docs/withdrawal-states.md, the table of states and events of a withdrawal, from walking all of them; `make generated`
 * writes it.
 */
import { fileURLToPath } from "node:url";
import { PHASES } from "../extension/content/withdrawal/rules/states.js";
import { walk } from "../tests/js/withdrawal/walk.js";

const MEANINGS = {
  idle: "nothing is under way",
  checking: "a reservation was asked for",
  held: "and was not given",
  reserved: "it was given; the site's dialog did not open yet",
  confirming: "the dialog is open",
  awaiting: "it was confirmed; the site has not answered",
  done: "the invitation is withdrawn",
  failed: "the site did not do it",
};
const EVENTS = {
  press: "a person or a script presses a withdraw control",
  ruling: "the background says what may be done",
  granted: "the reservation is given",
  denied: "it is not",
  unanswered: "the background cannot answer",
  dialog: "the site's confirmation opens or closes",
  modal: "another dialog, not understood, opens or closes",
  row_left: "the person's row leaves the list",
  notice: "the site says something",
  request_passed: "a withdraw request of this tab was sent",
  request_refused: "the browser stopped one",
  time: "time passes",
  left: "the page goes away",
};

const row = (cells) => `| ${cells.join(" | ")} |`;
const table = (head, rows) => [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

/** The page's text. */
export function statesPage() {
  const next = new Map();
  const done = new Map();
  walk(({ before, event, after, effects }) => {
    const pair = `${event.type} ${before.phase}`;
    next.set(pair, (next.get(pair) ?? new Set()).add(after.phase));
    const all = done.get(event.type) ?? new Set();
    for (const effect of effects) all.add(effect.do);
    done.set(event.type, all);
  });
  const to = (type, phase) => {
    const phases = PHASES.filter((each) => next.get(`${type} ${phase}`)?.has(each));
    if (phases.length === 0) return "";
    return phases.map((each) => (each === phase ? "·" : each)).join(", ");
  };
  const events = Object.entries(EVENTS);
  return `# The states of a withdrawal

Made by \`make generated\` from walking every state with every event; do not edit. The rules are in
\`extension/content/withdrawal/rules/update.js\`, the words in \`states.js\`.

${table(["state", "means"], Object.entries(MEANINGS))}

To which states each event leads; "·" is the same state.

${table(
  ["event", ...PHASES],
  events.map(([type]) => [`\`${type}\``, ...PHASES.map((phase) => to(type, phase))]),
)}

${table(
  ["event", "when", "what may be done for it"],
  events.map(([type, when]) => [
    `\`${type}\``,
    when,
    [...(done.get(type) ?? [])].sort().join(", "),
  ]),
)}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(statesPage());
}
