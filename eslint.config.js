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
  {
    // What builds a view is one piece of markup, read from top to bottom.
    files: [
      "extension/content/list/badges/row-view.js",
      "extension/content/list/bar/bar.js",
      "extension/ui/badge/badge.js",
      "extension/panel/list/picked.js",
      "extension/panel/list/tools.js",
    ],
    rules: { "max-lines-per-function": "off" },
  },
  {
    // Small functions around one state of the worker, which each of them shares.
    files: [
      "extension/background/advice/advise.js",
      "extension/background/advice/core-client.js",
      "extension/background/ledger/withdrawals.js",
      "extension/background/people/looks.js",
      "extension/background/people/people.js",
      "extension/background/people/pile.js",
      "extension/shared/stored/storage.js",
      "extension/panel/list/list.js",
      "extension/panel/list/rows.js",
    ],
    rules: { "max-lines-per-function": "off" },
  },
];
