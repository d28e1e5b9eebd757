/**
 * Says in the page why a press was stopped: beside the control, or inside the dialog where that is open. It is the one thing that is
 * drawn where the user wants nothing drawn, since a press that nothing answers looks like a broken button. A frame says it in itself,
 * beside what was pressed and by the plainest means: the page around it need not be the site's, and nothing else is drawn in frames.
 *
 * @import { Hit } from "../page/withdraw/withdraw-controls.js"
 * @import { Notice } from "./notice/kinds.js"
 * @import { NoticeView } from "../types.js"
 */
import { loadUi } from "../load-ui.js";
import { loadedUi } from "../ui-registry.js";
import { makePlainNotice } from "./notice/plain-notice.js";

/** The part that draws gets so long to come, in milliseconds, before the plainest words must do. */
const COMES_WITHIN = 1500;

/**
 * @param {(id: string) => Promise<string>} statement
 * @param {boolean} isFrame
 * @param {AbortSignal} signal takes what is said away
 */
export function makeNotices(statement, isFrame, signal) {
  const plain = makePlainNotice();
  /** @type {NoticeView | undefined} */
  let view;
  let turn = 0;

  async function comes() {
    if (isFrame || loadedUi()) return !isFrame;
    const late = new Promise((resolve) => setTimeout(() => resolve(false), COMES_WITHIN));
    return Promise.race([loadUi(), late]);
  }

  function quiet() {
    turn += 1;
    view?.remove();
    plain.remove();
  }
  signal.addEventListener("abort", quiet);

  return {
    quiet,

    /** @param {Pick<Hit, "control" | "dialog" | "holder">} hit @param {Notice} why */
    async show({ control, dialog, holder }, why) {
      const mine = (turn += 1);
      const place = dialog?.place ?? holder ?? document.body;
      const ready = await comes();
      if (signal.aborted || mine !== turn) return;
      if (!ready || !loadedUi()) return plain.show(place, why);
      plain.remove();
      view ??= loadedUi()?.makeNoticeView(statement);
      view?.show(control, place, why);
    },

    /** @param {Node} node */
    isOurs: (node) => node === plain.host,
  };
}
