/** What the help shows of this browser: the keys as they are set, and the report of a page that cannot be read. */

import { send } from "../shared/chrome.js";
import { shortcuts } from "../shared/commands.js";
import { READ_REPORT, REPORT } from "../shared/messages/list-messages.js";
import { words } from "../shared/words/i18n.js";
import { make } from "../ui/elements.js";
import { reportButton } from "../ui/buttons/report-button.js";

/** The report of an open page of LinkedIn that cannot be read, to be copied; where there is none, that it is so. */
export function reportPart() {
  const place = make("div", { class: "acts" });
  void send({ kind: READ_REPORT }).then((reply) => {
    const report = reply.kind === REPORT ? reply.report : null;
    place.append(
      ...(report
        ? reportButton(report)
        : [make("p", { class: "note" }, words("help_report_none"))]),
    );
  });
  return place;
}

/** The browser's own shortcuts; one that is not set is left out. */
export function shortcutsPart() {
  const place = make("dl", { class: "signs" });
  void shortcuts().then((all) => {
    for (const { text, keys } of all.filter((each) => each.keys)) {
      place.append(make("dt", {}, make("kbd", {}, keys)), make("dd", {}, text));
    }
  });
  return place;
}
