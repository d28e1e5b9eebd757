import { draw } from "./elements.js";

/** One stroke drawing each, on a field of 16 by 16. */
const SMALL = {
  alert: "M8 2.4L14.2 13.4H1.8ZM8 6.4v3.2M8 11.6v.1",
  bell: "M4 11V7.2a4 4 0 0 1 8 0V11l1 1.2H3ZM6.8 13.8h2.4",
  check: "M3 8.4l3.2 3.2L13 4.6",
  close: "M4 4l8 8M12 4l-8 8",
  copy: "M5.4 5.4h8v8h-8ZM10.6 5.2V2.6h-8v8h2.6",
  dots: "M8 3.6h.01M8 8h.01M8 12.4h.01",
  down: "M4 6l4 4l4-4",
  "down-tray": "M8 2.4v7M5 6.8l3 3l3-3M2.6 11v2.6h10.8V11",
  eye: "M1.8 8S4 3.8 8 3.8S14.2 8 14.2 8S12 12.2 8 12.2S1.8 8 1.8 8ZM8 6.2a1.8 1.8 0 1 0 0 3.6a1.8 1.8 0 0 0 0-3.6Z",
  file: "M4 2.2h5l3 3v8.6H4ZM9 2.4v3h3",
  find: "M7 2.6a4.4 4.4 0 1 0 0 8.8a4.4 4.4 0 0 0 0-8.8ZM10.3 10.3l3.3 3.3",
  hand: "M5.2 8.6V3.8a1 1 0 0 1 2 0V7V2.9a1 1 0 0 1 2 0V7V3.9a1 1 0 0 1 2 0v5.2c0 2.8-1.6 4.7-3.9 4.7c-2 0-3-1-3.8-2.6L2.4 9.2c-.4-1 .8-1.7 1.5-.9Z",
  keep: "M4.4 2.4h7.2v11.2L8 10.8l-3.6 2.8Z",
  lock: "M3.6 7h8.8v6.6H3.6ZM5.4 7V5a2.6 2.6 0 0 1 5.2 0v2",
  open: "M6.4 3.4H3.2v9.4h9.4V9.6M9.2 2.8h4v4M13 3L7.6 8.4",
  panel: "M2.2 3h11.6v10H2.2ZM9.6 3v10",
  right: "M6 4l4 4l-4 4",
  row: "M2.4 4h11.2M2.4 12h11.2M2.4 8h5.2M10.4 8h3.2M11.8 6.6L10.4 8l1.4 1.4",
  sort: "M5 3v10M2.6 10.6L5 13l2.4-2.4M9.4 4h4.2M9.4 8h3M9.4 12h1.8",
  up: "M4 10l4-4l4 4",
  "up-tray": "M8 9.8v-7M5 5.4l3-3l3 3M2.6 11v2.6h10.8V11",
};

/** Those of the navigation and of empty places, on a field of 20 by 20. */
const BIG = {
  data: "M3.6 5.2c0-1.3 2.9-2.2 6.4-2.2s6.4.9 6.4 2.2s-2.9 2.2-6.4 2.2s-6.4-.9-6.4-2.2ZM3.6 5.2v9.6c0 1.3 2.9 2.2 6.4 2.2s6.4-.9 6.4-2.2V5.2M3.6 10c0 1.3 2.9 2.2 6.4 2.2s6.4-.9 6.4-2.2",
  history: "M3.4 10a6.6 6.6 0 1 1 2 4.7M3 16.4l2.3-1.8l-2-2.2M10 6.4V10l2.6 1.8",
  list: "M7 5h10M7 10h10M7 15h10M3.2 5h.01M3.2 10h.01M3.2 15h.01",
  pictures: "M3 17h14M5 14V9.6M10 14V4M15 14V7",
  sort: "M3 4.5h9v7H3ZM8.5 14.5h8.5V8M5.6 7.9l1.6 1.6l2.6-2.8",
  today: "M3 4.6h14v12.4H3ZM3 8.4h14M6.6 2.8v3M13.4 2.8v3M7.4 12.6l1.9 1.9l3.4-3.6",
  tray: "M10 12.6V3.4M6.4 7L10 3.4L13.6 7M3.4 13v3.6h13.2V13",
};

/**
 * A drawing beside a word, or in a button that has a label.
 * @param {keyof typeof SMALL} name
 */
export const icon = (name) => draw(SMALL[name], `i i-${name}`);

/** @param {keyof typeof BIG} name */
export const bigIcon = (name) => draw(BIG[name], "i big", 20);
