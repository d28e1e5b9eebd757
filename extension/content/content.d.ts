/** "closed" in every build that ships; the test build opens the roots so that axe and selenium can look inside. */
declare const SHADOW_MODE: "open" | "closed";
