/** @typedef {"light" | "dark"} Theme */
import { parentOf } from "../../shared/dom/tree.js";
import { luminanceOf } from "../../shared/luminance.js";

/** Backgrounds darker than this are read as a dark page; relative luminance, 0 to 1. */
const DARK_BELOW = 0.35;

/** @param {Element} element @returns {Theme | null} null where what lies behind it shows through */
function ownTheme(element) {
  const luminance = luminanceOf(getComputedStyle(element).backgroundColor);
  if (luminance === null) return null;
  return luminance < DARK_BELOW ? "dark" : "light";
}

/**
 * The theme of the page where an element stands: what lies behind it, else what the system prefers.
 * @param {Element} element
 * @returns {Theme}
 */
export function themeAt(element) {
  for (let up = /** @type {Element | null} */ (element); up; up = parentOf(up)) {
    const theme = ownTheme(up);
    if (theme) return theme;
  }
  const scheme = getComputedStyle(element).colorScheme;
  if (scheme === "dark") return "dark";
  const follows = scheme.includes("dark") && matchMedia("(prefers-color-scheme: dark)").matches;
  return follows ? "dark" : "light";
}

/** The colour that lies behind an element, "" where none does. @param {Element} element */
export function colourBehind(element) {
  for (let up = /** @type {Element | null} */ (element); up; up = parentOf(up)) {
    const { backgroundColor } = getComputedStyle(up);
    if (luminanceOf(backgroundColor) !== null) return backgroundColor;
  }
  return "";
}

/** As `themeAt`, for many elements at one moment: what lies behind all that stand in one is looked up once. */
export function makeThemes() {
  /** @type {Map<Element | null, Theme>} */
  const behind = new Map();
  return (/** @type {Element} */ element) => {
    const own = ownTheme(element);
    if (own) return own;
    const parent = parentOf(element);
    const theme = behind.get(parent) ?? themeAt(parent ?? element);
    behind.set(parent, theme);
    return theme;
  };
}
