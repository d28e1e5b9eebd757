/** @typedef {"light" | "dark"} Theme */

/** Backgrounds darker than this are read as a dark page; relative luminance, 0 to 1. */
const DARK_BELOW = 0.35;

/**
 * Relative luminance of a computed colour such as `rgb(29, 34, 38)`.
 * @param {string} colour
 * @returns {number | null} null where the colour lets through what lies behind it, or is of another notation
 */
export function luminanceOf(colour) {
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/gu) ?? []).map(Number);
  if (!/^rgba?\(/u.test(colour) || blue === undefined || alpha < 0.5) return null;
  const linear = [red ?? 0, green ?? 0, blue].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
}

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
  for (let up = /** @type {Element | null} */ (element); up; up = up.parentElement) {
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
  for (let up = /** @type {Element | null} */ (element); up; up = up.parentElement) {
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
    const { parentElement } = element;
    const theme = behind.get(parentElement) ?? themeAt(parentElement ?? element);
    behind.set(parentElement, theme);
    return theme;
  };
}
