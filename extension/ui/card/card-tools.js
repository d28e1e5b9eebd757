/** @import { CardActions } from "../types.js" */
import { words } from "../../shared/words/i18n.js";
import { draw, make } from "../elements.js";

const SHAPES = {
  previous: "M3.5 10L8 5.5L12.5 10",
  next: "M3.5 6L8 10.5L12.5 6",
  close: "M4 4l8 8M12 4l-8 8",
};

/**
 * @param {"previous" | "next" | "close"} name
 * @param {() => void} onClick
 * @param {boolean} [disabled]
 */
function tool(name, onClick, disabled = false) {
  const label = words(`content_tool_${name}`);
  return make(
    "button",
    {
      class: "tool",
      "aria-label": label,
      title: label,
      "data-key": `tool:${name}`,
      disabled,
      on: { click: onClick },
    },
    draw(SHAPES[name]),
  );
}

/**
 * The buttons in a card's corner: to the rows before and after, and away.
 * @param {CardActions["neighbour"]} neighbour
 * @param {() => void} close
 */
export const cardTools = (neighbour, close) =>
  make(
    "div",
    { class: "tools" },
    tool("previous", () => neighbour(-1)?.open(), !neighbour(-1)),
    tool("next", () => neighbour(1)?.open(), !neighbour(1)),
    tool("close", close),
  );
