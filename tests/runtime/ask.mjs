// Answers requests, one a line on standard input, with the shipped core: one reply a line. Argument:
// the way to start it, `whole`, `small` (the plain boot's own library) or `restored`.
import { text } from "node:stream/consumers";
import { bootPython } from "./python.mjs";
import { restorePython } from "./restored.mjs";

const START = {
  whole: () => bootPython("python"),
  small: () => bootPython("snapshot"),
  restored: restorePython,
};
const { answer } = (await START[process.argv[2]]()).pyimport("pycore");
const requests = (await text(process.stdin)).split("\n").filter(Boolean);
const replies = requests.map((request) => `${answer(request)}\n`).join("");
process.stdout.write(replies, () => process.exit()); // Pyodide's event loop would keep the process
