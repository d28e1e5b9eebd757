// Correctness only; the form is prettier's. Each rule of our own says why it is there.
import js from "@eslint/js";
import noUnsanitized from "eslint-plugin-no-unsanitized";
import globals from "globals";

// A page of LinkedIn and its script are hostile ground: text nodes only, never a string that becomes markup or code.
const sinks = [
  ...["innerHTML", "outerHTML", "insertAdjacentHTML", "setHTMLUnsafe", "srcdoc"].map(
    (property) => ({
      property,
      message: "Make elements with createElement and fill them with textContent.",
    }),
  ),
  ...["write", "writeln"].map((property) => ({ object: "document", property })),
];

export default [
  { ignores: ["dist/", "node_modules/", ".venv/", "tests/replica/pages/"] },
  js.configs.recommended,
  noUnsanitized.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-restricted-properties": ["error", ...sinks],
      "no-var": "error",
      "prefer-const": "error",
    },
  },
  {
    files: ["extension/**/*.js"],
    languageOptions: { globals: { ...globals.browser, chrome: "readonly" } },
  },
  {
    files: ["extension/background/**/*.js"],
    languageOptions: { globals: { ...globals.serviceworker } },
  },
  {
    files: ["extension/engine/**/*.js"],
    languageOptions: { globals: { ...globals.worker } },
  },
  {
    files: ["tests/**/*.{js,mjs}", "build/**/*.{js,mjs}", "*.js"],
    languageOptions: { globals: globals.node },
  },
  {
    files: ["playground/*.js"],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ["tests/bench/workers/*.js"],
    languageOptions: { globals: globals.worker },
  },
  {
    // A function is one thought. The tests' long scripts and the tables of the build are not code to be read twice.
    files: ["extension/**/*.js"],
    rules: {
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
];
