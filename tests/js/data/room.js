import { createBackup } from "../../../extension/background/data/backup.js";
import { createCopies } from "../../../extension/background/data/copies.js";
import { createImporting } from "../../../extension/background/data/importing.js";
import { createKept } from "../../../extension/background/data/kept.js";
import { createBudget } from "../../../extension/background/ledger/budget.js";
import { createLedger } from "../../../extension/background/ledger/withdrawals.js";
import { withdrawalsIn } from "../../../extension/background/people/rules/person.js";
import { createStorage } from "../../../extension/shared/stored/storage.js";
import { NOBODY } from "../../../extension/shared/stored/people-entries.js";
import { memoryArea } from "../memory-area.js";

/** Texts are Chrome's; without it the key stands for the text. */
globalThis.chrome ??= { i18n: { getMessage: () => "", getUILanguage: () => "en" } };

export const NOW = Date.UTC(2026, 10, 22, 12);
export const HOUR = 3_600_000;

/** Somebody who was seen. */
export const seen = (name, more = {}) => ({
  ...NOBODY,
  name,
  sent_text: "Sent 3 weeks ago",
  first_seen_on: "2026-11-20",
  seen_on: "2026-11-22",
  ...more,
});

/** A withdrawal that was made. */
export const made = (token, at, more = {}) => ({
  token,
  id: "ada",
  name: "Ada Lovelace",
  at,
  state: "withdrawn",
  verdict: "withdraw",
  sent_text: "Sent 3 weeks ago",
  tab: 7,
  until: null,
  requested: true,
  copied: false,
  override: null,
  remind_at: null,
  ...more,
});

/** The room of the data on a storage in memory, with a clock to turn and a core that says what it is told to. */
export function room(core = { ask: async () => ({ kind: "checked" }) }) {
  const [area, session, time] = [memoryArea(), memoryArea(), { now: NOW }];
  const clock = () => time.now;
  const storage = createStorage(area, { clock, copies: session });
  const budget = createBudget(
    storage,
    { isUp: async () => false },
    { now: async () => "en", speak: async () => undefined },
  );
  const ledger = createLedger(storage, session, budget, { clock, push: async () => undefined });
  const given = { agreed: 0, replaced: 0, isAgreed: true };
  const backup = createBackup({
    storage,
    ledger,
    core,
    agreement: { give: async () => void (given.agreed += 1) },
    onReplaced: async () => void (given.replaced += 1),
    clock,
  });
  const people = {
    today: () => "2026-11-22",
    withdrawals: async () => withdrawalsIn(await ledger.entries()),
  };
  const importing = createImporting({
    storage,
    people,
    pile: { request: async () => ({ today: "2026-11-22" }) },
    agreement: { isGiven: async () => given.isAgreed },
  });
  const kept = createKept({ storage, ledger, bytesInUse: async () => 1234 });
  const put = (all, documents = {}) =>
    storage.change([], async () => ({
      people: new Map(Object.entries(all)),
      documents,
      answer: undefined,
    }));
  const copies = createCopies({ backup, importing });
  return { area, storage, ledger, time, given, backup, importing, copies, kept, put };
}
