import { listen, onClick } from "./events.js";
import { startG1 } from "./g1.js";
import { startG2 } from "./g2.js";
import { List } from "./list.js";
import { startOthers } from "./others.js";
import { wireProfile } from "./profile.js";
import { moveToasts } from "./toasts.js";
import { build } from "./tree.js";
import { act, screen as fetchScreen } from "./wire.js";

const islands = [...document.querySelectorAll('script[type="application/json"]')].map((island) =>
  JSON.parse(island.textContent ?? ""),
);
const [{ options, ...first }, ...rows] = islands;
const root = /** @type {HTMLElement} */ (document.querySelector("#root"));
const main = /** @type {HTMLElement} */ (document.querySelector("main"));
/** @type {List | null} */
let list = null;

/**
 * Gives the screen that `main` shows its behaviour.
 * @param {any} screen what the server said of it
 */
function hydrate(screen) {
  const column = /** @type {HTMLElement | null} */ (
    main.querySelector('[data-testid="lazy-column"]')
  );
  const sent = column && screen.kind;
  const countDown = () => showCount(screen);
  list = sent ? new List(column, screen, options, countDown) : null;
  list?.loadNearEnd();
  const section = /** @type {HTMLElement} */ (main.querySelector("section"));
  if (screen.generation === "g1") startG1(section, screen, options, countDown);
  if (screen.generation === "g2") startG2(section, screen, options, countDown);
  main.querySelectorAll("nav a, nav button").forEach((link, place) => {
    onClick(link, (event) => {
      event.preventDefault();
      go(screen.links[place]);
    });
  });
  wireProfile(main, screen.controls ?? [], options, () => show(location.pathname));
  (screen.received ?? []).forEach((/** @type {any} */ data, /** @type {number} */ place) => {
    const item = main.querySelectorAll('[role="listitem"]')[place];
    const [ignore, accept] = item.querySelectorAll("button");
    const leave = () => item.remove();
    onClick(ignore, () => act("addaInvitationAction", "IGNORE", data).then(leave));
    onClick(accept, () => act("addaInvitationAction", "ACCEPT", data).then(leave));
  });
}

/** @param {any} screen whose chosen pill loses one */
function showCount(screen) {
  const chosen = main.querySelectorAll("nav a, nav button")[screen.pill];
  const pill = chosen?.querySelector("span") ?? chosen;
  if (!pill) return;
  const text = pill.textContent ?? "";
  const count = Number(text.replace(/\D/g, "")) - 1;
  pill.textContent = text.replace(/[\d,]+/, count.toLocaleString("en"));
}

/** @param {string} path */
async function show(path) {
  const screen = await fetchScreen(path);
  const place = main.querySelector("section");
  place?.replaceWith(build(screen.view));
  main.scrollTop = 0;
  hydrate(screen);
}

/** @param {string} path */
function go(path) {
  history.pushState({}, "", path);
  show(path);
}

listen(root, options);
document.querySelectorAll("#root > header a").forEach((link) => {
  onClick(link, (event) => {
    event.preventDefault();
    go(new URL(/** @type {HTMLAnchorElement} */ (link).href).pathname);
  });
});
document.querySelector("#interop-outlet")?.attachShadow({ mode: "open" });
main.addEventListener("scroll", () => list?.loadNearEnd(), { passive: true });
addEventListener("resize", () => list?.loadNearEnd());
addEventListener("popstate", () => show(location.pathname + location.search));
moveToasts(root);
hydrate({ ...first, rows });
if (options.others.length > 0) startOthers(options);
