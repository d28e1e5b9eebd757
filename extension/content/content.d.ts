/** "closed" in every build that ships; the test build opens the roots so that axe and selenium can look inside. */
declare const SHADOW_MODE: "open" | "closed";

/** A style sheet's text, minified by the build. */
declare module "*.css" {
  const text: string;
  export default text;
}
