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

// The direction of dependencies of docs/architecture.md: each room and the rooms it may not know.
const rooms = {
  "content/page": ["ui", "gate", "background", "engine"],
  "content/session": ["ui", "background", "engine"],
  "content/ui": ["page", "gate", "background", "engine"],
  "content/gate": ["page", "ui", "background", "engine"],
  background: ["content", "engine"],
  engine: ["content", "background"],
  shared: ["content", "background", "engine"],
};

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
    files: ["tests/**/*.{js,mjs}", "build/**/*.{js,mjs}", "*.js"],
    languageOptions: { globals: globals.node },
  },
  {
    files: ["tests/bench/workers/*.js"],
    languageOptions: { globals: globals.worker },
  },
  ...Object.entries(rooms).map(([room, closed]) => ({
    files: [`extension/${room}/**/*.js`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: closed.map((other) => `**/${other}/**`),
              message: `${room} does not know these; see docs/architecture.md.`,
            },
          ],
        },
      ],
    },
  })),
];
