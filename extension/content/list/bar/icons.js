import { draw } from "../../../ui/elements.js";

const SHAPES = {
  down: "M4 6l4 4l4-4",
  panel: "M2.2 3h11.6v10H2.2ZM9.6 3v10",
  chosen: "M3.4 8.4l3 3l6.2-6.6",
};

/** @param {keyof typeof SHAPES} name */
export const icon = (name) => draw(SHAPES[name]);
