// Answers requests, one a line on standard input, with the shipped core: one reply a line.
import { text } from "node:stream/consumers";
import { bootPython } from "./python.mjs";

const { answer } = (await bootPython()).pyimport("pycore");
const requests = (await text(process.stdin)).split("\n").filter(Boolean);
process.stdout.write(requests.map((request) => `${answer(request)}\n`).join(""));
