/** Pictures: how many invitations are open, and four figures about them. */

import { words } from "../../shared/words/i18n.js";
import { localDay } from "../../shared/words/local-day.js";
import { KIND } from "../../shared/messages/message-kinds.js";
import { make } from "../../ui/elements.js";
import { answerTimes, noAnswerTimes } from "./answer-times.js";
import { settledOverTime, withdrawalsAWeek } from "./by-week.js";
import { readAll } from "./data.js";
import { createFrame } from "./frame.js";
import { openByMonth } from "./figures/open.js";
import { settledMoments } from "./figures/settled.js";
import { weekLimit } from "./figures/weeks.js";
import { openAges } from "./open-ages.js";
import { numberWords } from "./parts.js";
import { createSection } from "./section.js";

/** @typedef {import("./data.js").Data} Data */

/** How many are open, as LinkedIn counts them where it does. @param {Data["pile"]} pile */
function howMany({ people, open_on_page }) {
  const count = open_on_page ?? people.length;
  return [
    make(
      "p",
      { class: "bignum" },
      make("b", { class: "num" }, numberWords(count)),
      " ",
      make("span", {}, words("panel_pictures_open")),
    ),
    make("p", { class: "note" }, words("panel_pictures_open_text")),
    count !== people.length &&
      make("p", { class: "note" }, words("panel_pictures_seen", numberWords(people.length))),
  ];
}

/** @param {import("../view.d.ts").Context} context @returns {import("../view.d.ts").View} */
export function create({ send, onPile }) {
  let isShown = false;
  /** What is read is drawn only as long as nothing newer is being read. */
  let round = 0;
  const open = createSection("openn");
  const answers = createSection();
  const ages = createSection();
  const weeks = createSection();
  const settled = createSection();
  const sections = [open, answers, ages, weeks, settled];
  const frame = createFrame(sections);

  function readAgain() {
    frame.wait();
    void read();
  }

  /** @param {Partial<Data>} data as far as it is there */
  function draw({ pile, journal, settings, times, failed }) {
    if (failed) return frame.fail(failed, readAgain);
    frame.show();
    const now = Date.now();
    const today = localDay(now);
    if (pile) {
      open.show([pile.people.length, pile.open_on_page], () => howMany(pile));
      const byMonth = openByMonth(pile.people, today);
      ages.show(byMonth, () => [openAges(byMonth)]);
    }
    if (times) {
      const figure = () =>
        times.kind === KIND.failed ? noAnswerTimes(times, readAgain) : answerTimes(times);
      answers.show(times, () => [figure()]);
    }
    if (journal && settings) {
      const limit = weekLimit(settings.limits);
      weeks.show([journal.made_at, limit, today], () => [
        withdrawalsAWeek(journal.made_at, limit, now),
      ]);
    }
    if (pile && journal && times) {
      const ended = times.kind === KIND.times ? times.ended : [];
      const left = ended.filter(({ end }) => end === "left").map(({ on }) => on);
      const moments = settledMoments(pile.people, journal.made_at, left);
      settled.show([moments, today], () => [settledOverTime(moments, now)]);
    }
  }

  async function read() {
    round += 1;
    const mine = round;
    const isWanted = () => isShown && mine === round;
    await readAll(send, (data) => isWanted() && draw(data), isWanted);
  }

  onPile(() => isShown && read());
  return {
    root: frame.root,
    enter() {
      isShown = true;
      read();
    },
    leave() {
      isShown = false;
    },
  };
}
