/** Turns the contract's JSON Schema (standard input) into TypeScript declarations (standard output). */
import { readFileSync } from "node:fs";
import { compile } from "json-schema-to-typescript";

const schema = JSON.parse(readFileSync(0, "utf8"));
const types = await compile(schema, "Contract", {
  additionalProperties: false,
  bannerComment: "/** Made from the core's schemas by `make generated`; do not edit. */",
  style: { printWidth: 100 },
});
process.stdout.write(types);
