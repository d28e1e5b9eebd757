/**
 * A walk at random through all that a page does to its list, a renderer's carelessness included. It reads the rows
 * itself, by the replica's own markup, and knows nothing of how the extension reads them.
 * @typedef {{name: string, headline: string, slug: string | null, sent: string, verdict: string}} Person
 */

import { ownText, placeOf, textsIn } from "./other-rows.js";

const MANAGER = "/mynetwork/invitation-manager";
const LISTS = [`${MANAGER}/sent/`, `${MANAGER}/sent/CONNECTION/`, `${MANAGER}/sent/ORGANIZATION/`];
const PAGES = LISTS[2];
const RECEIVED = `${MANAGER}/received/`;
const FEWEST_ROWS = 5;
const MOST_ROWS = 14;
/** Nothing but a fault keeps it from settling; a machine with much else to do takes its time. */
const SETTLED_WITHIN = 20_000;

/** Says something else in a line, in the site's own text node. @param {Element | null} line @param {string} said */
function setText(line, said) {
  const [first, ...rest] = line ? textsIn(line) : [];
  if (first) first.data = said;
  for (const text of rest) text.data = "";
}

/** @param {number} seed @returns {() => number} the same numbers from 0 to 1 for the same seed */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const frame = () => new Promise((done) => requestAnimationFrame(() => done(null)));
const column = () =>
  /** @type {HTMLElement} */ (document.querySelector('main [data-testid="lazy-column"]'));
const rows = () => /** @type {HTMLElement[]} */ ([...column().querySelectorAll("[role=listitem]")]);
/** @param {Element} row @returns {any[]} */
const hostsIn = (row) => [...row.querySelectorAll("*")].filter((node) => node.shadowRoot);

export class Walk {
  /** @param {Person[]} people @param {number} seed */
  constructor(people, seed) {
    this.people = people;
    this.random = numbers(seed);
    this.counts = { steps: 0, batches: 0, checked: 0, misattributed: 0, missing: 0, longest: 0 };
    /** @type {string[]} */
    this.wrong = [];
    const [first] = rows();
    this.template = /** @type {HTMLElement} */ (first.cloneNode(true));
    // What a clone holds of ours is an empty element without a class.
    this.template.querySelectorAll(":scope > div:not([class])").forEach((ours) => ours.remove());
  }

  /** @template T @param {T[]} list @returns {T} */
  pick(list) {
    return list[Math.floor(this.random() * list.length)];
  }

  /** Makes a row show a person, node by node, as a renderer does. @param {HTMLElement} row @param {Person} person */
  fill(row, { name, headline, slug, sent }) {
    const lines = placeOf(row);
    setText(lines.name, name);
    setText(lines.headline, headline);
    setText(lines.sent, sent);
    const control = row.querySelector("a[aria-disabled]");
    control?.setAttribute("aria-label", `Withdraw invitation sent to ${name}`);
    const link = row.querySelector("a[tabindex]");
    if (slug) link?.setAttribute("href", `https://www.linkedin.com/in/${slug}/`);
    else link?.removeAttribute("href");
    return row;
  }

  /** @param {Person} [person] */
  fresh(person = this.pick(this.people)) {
    return this.fill(/** @type {HTMLElement} */ (this.template.cloneNode(true)), person);
  }

  /** Who a row shows; null where it is nobody that this walk knows. @param {HTMLElement} row */
  personIn(row) {
    const lines = placeOf(row);
    const [name, sent] = [ownText(lines.name), ownText(lines.sent)];
    const href = row.querySelector("a[tabindex]")?.getAttribute("href") ?? null;
    return this.people.find(
      (each) =>
        each.name === name &&
        each.sent === sent &&
        (each.slug ? href === `https://www.linkedin.com/in/${each.slug}/` : href === null),
    );
  }

  /**
   * Another list in the place of this one. Chromium ignores a page that changes its address some hundred times in ten
   * seconds; whoever does waits.
   * @param {string} path
   * @param {HTMLElement[]} items
   */
  async goTo(path, items) {
    const { href } = new URL(path, location.href);
    history.pushState({}, "", path);
    while (location.href !== href) {
      await frame();
      history.pushState({}, "", path);
    }
    column().replaceChildren(...items);
  }

  list() {
    return Array.from({ length: 8 }, () => this.fresh());
  }

  received() {
    return Array.from({ length: 3 }, () => {
      const row = this.fresh();
      row.querySelector("a[aria-disabled]")?.remove();
      row.append(document.createElement("button"), document.createElement("button"));
      return row;
    });
  }

  /** One step; what is done on the Received tab leads back. */
  async step() {
    if (location.pathname === RECEIVED) return this.goTo(this.pick(LISTS), this.list());
    const all = rows();
    const row = this.pick(all);
    const steps = {
      insert: () => column().insertBefore(this.fresh(), this.pick([...all, null])),
      remove: () => row?.remove(),
      move: () => row && column().insertBefore(row, this.pick(all)),
      take: () => row && this.pick(all).replaceWith(row),
      reverse: () => column().append(...all.reverse()),
      reuse: () => row && this.fill(row, this.pick(this.people)),
      shift: () => all.forEach((each) => this.fill(each, this.pick(this.people))),
      rebuild: () => row?.replaceWith(this.fresh(this.personIn(row))),
      rebuildAll: () => column().replaceChildren(...all.map((each) => this.fresh(this.personIn(each)))),
      strip: () => row && hostsIn(row).forEach((host) => host.remove()),
      steal: () => row && hostsIn(row).forEach((host) => this.pick(all).append(host)),
      tab: () => this.goTo(this.pick(LISTS), this.list()),
      hop: () => this.goTo(RECEIVED, this.received()),
      back: () => this.back(),
      wait: frame,
    };
    const often = ["insert", "remove", "move", "take", "reuse", "rebuild", "reuse", "move"];
    const kinds = this.random() < 0.85 ? often : Object.keys(steps);
    const kind = /** @type {keyof typeof steps} */ (this.pick(kinds));
    if (all.length < FEWEST_ROWS) return steps.insert();
    if (kind === "insert" && all.length >= MOST_ROWS) return row.remove();
    await steps[kind]();
  }

  /** The browser's own way back: the page fetches the list and builds it anew. */
  async back() {
    if (this.random() < 0.8) return;
    const old = column();
    await this.goTo(`${MANAGER}/sent/?`, []);
    history.back();
    for (let frames = 0; column() === old && frames < 200; frames += 1) await frame();
    // The server's own page invitations are nobody that this walk knows.
    if (location.pathname === PAGES) column().replaceChildren(...this.list());
  }

  /** What is wrong now: each row has one badge that names its person and gives that person's verdict. */
  faults() {
    const asleep = location.pathname === RECEIVED;
    const misattributed = [];
    let missing = 0;
    let checked = 0;
    for (const row of rows()) {
      const badges = hostsIn(row).flatMap((host) => host.shadowRoot.querySelector(".badge") ?? []);
      const person = asleep ? null : this.personIn(row);
      const wanted = location.pathname === PAGES ? "not_applicable" : person?.verdict;
      for (const badge of badges) {
        checked += 1;
        const label = badge.getAttribute("aria-label") ?? "";
        const fits = person && label.includes(person.name) && badge.dataset.verdict === wanted;
        if (!fits) misattributed.push(`${person?.name} (${wanted}): ${label}`);
      }
      if (!asleep && badges.length !== 1) missing += 1;
    }
    return { misattributed, missing, checked };
  }

  /** Takes so many steps, lets the page come to rest, and looks. @param {number} count */
  async batch(count) {
    for (let at = 0; at < count; at += 1) await this.step();
    const start = performance.now();
    let found = this.faults();
    while (found.misattributed.length + found.missing > 0) {
      if (performance.now() - start > SETTLED_WITHIN) break;
      await frame();
      found = this.faults();
    }
    this.counts.steps += count;
    this.counts.batches += 1;
    this.counts.checked += found.checked;
    this.counts.misattributed += found.misattributed.length;
    this.counts.missing += found.missing;
    this.counts.longest = Math.max(this.counts.longest, performance.now() - start);
    this.wrong.push(...found.misattributed);
    return { ...this.counts, wrong: this.wrong };
  }
}
