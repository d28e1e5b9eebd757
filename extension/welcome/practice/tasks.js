/** @import { PracticeState, Task } from "./rules.js" */
import { words } from "../../shared/words/i18n.js";
import { make } from "../../ui/elements.js";
import { icon } from "../../ui/icons.js";
import { TASKS, nextTask } from "./rules.js";

/** What to try, one after the other: what is done is ticked, what comes next stands out. */
export function makeTasks() {
  const root = make("ol", { class: "tasks", role: "list" });

  /** @param {Task} task @param {boolean} isDone @param {boolean} isNext */
  const line = (task, isDone, isNext) =>
    make(
      "li",
      { class: isDone && "done", "aria-current": isNext && "step" },
      make("span", { class: "tick" }, isDone && icon("check")),
      make("span", {}, words(`welcome_task_${task}`)),
      isDone && make("span", { class: "unseen" }, words("welcome_task_done")),
    );

  return {
    root,
    /** @param {PracticeState} state */
    show(state) {
      const next = nextTask(state);
      root.replaceChildren(...TASKS.map((task) => line(task, state.done.has(task), task === next)));
    },
  };
}
