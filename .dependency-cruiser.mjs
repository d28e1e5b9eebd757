// The direction of dependencies of docs/architecture.md, types included: who may know whom. A room that is not named here may know
// nothing, and a file outside all rooms is refused.
const ROOMS = {
  "content/page": ["content/page", "shared"],
  "content/withdrawal/notice": ["content/withdrawal", "ui", "shared"],
  "content/withdrawal": ["content/withdrawal", "content/page", "content", "ui", "shared"],
  "content/hint": ["content/hint", "ui", "shared"],
  "content/list": ["content/list", "content/withdrawal", "content/page", "content", "ui", "shared"],
  ui: ["ui", "shared"],
  background: ["background", "shared"],
  engine: ["engine", "shared"],
  shared: ["shared"],
  help: ["help", "ui", "shared"],
  options: ["options", "ui", "shared"],
  panel: ["panel", "ui", "shared"],
  welcome: ["welcome", "content/list/badges", "content/withdrawal/notice", "ui", "shared"],
};
/** Files of content itself: what every part of it may know, and the scripts that put it together, which may know all. */
const CONTENT = "^extension/content/[^/]+$";
const inside = (room) => `^extension/${room}/`;

/** Of a room's own files those that lie in a room of their own are left out. */
const within = (room) =>
  Object.keys(ROOMS)
    .filter((other) => other.startsWith(`${room}/`))
    .map(inside);

const allowed = Object.entries(ROOMS).map(([room, known]) => ({
  name: `rooms-that-${room}-may-know`,
  comment: `${room} knows ${known.join(", ")} alone; see docs/architecture.md.`,
  severity: "error",
  from: { path: inside(room), pathNot: within(room) },
  to: {
    path: "^extension/",
    pathNot: known.map((other) => (other === "content" ? CONTENT : inside(other))),
  },
}));

export default {
  forbidden: [
    ...allowed,
    {
      name: "pure",
      comment: "What is decided is decided without the browser: no page, no Chrome, no clock.",
      severity: "error",
      from: {
        path: "^extension/((content/(list|withdrawal)|panel/sort)/rules/|welcome/practice/rules\\.js$)",
      },
      to: {
        pathNot:
          "/rules/|^extension/content/page/identity\\.js$|^extension/shared/text-limits\\.js$",
        dependencyTypesNot: [
          "type-only",
          "type-import",
          "jsdoc",
          "jsdoc-import-tag",
          "jsdoc-bracket-import",
        ],
      },
    },
    { name: "no-circle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "a-room-for-each-file",
      comment: "A new room is named in .dependency-cruiser.mjs, with the rooms that it may know.",
      severity: "error",
      from: {
        path: "^extension/.+/",
        pathNot: [...Object.keys(ROOMS).map(inside), CONTENT],
      },
      to: {},
    },
  ],
  options: {
    parser: "tsc",
    detectJSDocImports: true,
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.(css|html|json)$|pyodide/" },
  },
};
