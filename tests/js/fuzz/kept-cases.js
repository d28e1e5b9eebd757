/** Cases that once failed: each stays in `tests/fuzz-seeds`, and is tried again every day. */
import { readFileSync, writeFileSync } from "node:fs";

const place = (kind) => new URL(`../../fuzz-seeds/${kind}.json`, import.meta.url);

/** @param {string} kind of the cases @returns {any[]} */
export const keptCases = (kind) => JSON.parse(readFileSync(place(kind), "utf8"));

/** @param {string} kind @param {unknown} found a case that failed just now */
export function keepCase(kind, found) {
  writeFileSync(place(kind), `${JSON.stringify([...keptCases(kind), found], null, 2)}\n`);
}
