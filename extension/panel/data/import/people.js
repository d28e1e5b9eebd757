import { LONGEST } from "../../../shared/text-limits.js";

/** @typedef {import("../../../shared/messages/data-messages.js").Imported} Imported */

const MOST = 10_000;
/** Requests to one person; more are told as so many. */
const MOST_ASKED = 50;

/**
 * What is kept of an export: of those whom the page shows, or will show, by the key that it knows them by.
 * @param {import("../../../shared/contract.d.ts").ReadExportReply["people"]} people
 * @param {string} request that the export was read with
 * @returns {Record<string, Imported>}
 */
export function importedPeople(people, request) {
  /** @type {{ invitations: { id: string }[] }} */
  const { invitations } = JSON.parse(request);
  const known = new Set(invitations.map(({ id }) => id));
  const kept = Object.entries(people)
    // Without an address the name stands for the key, which the page never uses.
    .filter(([key, { profile_url }]) => profile_url !== null || known.has(key))
    .filter(([key]) => key.length <= LONGEST.key)
    .slice(0, MOST);
  return Object.fromEntries(
    kept.map(([key, { name, profile_url, facts, sent_on, note, can_email }]) => [
      key,
      {
        facts: /** @type {Imported["facts"]} */ (
          Object.fromEntries(
            Object.entries(facts).map(([fact, told]) => [
              fact,
              fact === "times_asked"
                ? { ...told, value: Math.min(Number(told.value), MOST_ASKED) }
                : told,
            ]),
          )
        ),
        name: name.slice(0, LONGEST.name),
        profile_url: profile_url?.slice(0, LONGEST.profile_url) ?? null,
        sent_on,
        note: note?.slice(0, LONGEST.note) ?? null,
        can_email,
      },
    ]),
  );
}

/**
 * The user's last change of role as an export tells it, where it is not known yet; else null.
 * @param {string | null} told `YYYY-MM-DD`
 * @param {string} request that the export was read with
 */
export function roleToNote(told, request) {
  /** @type {{ settings?: { role_changed_on?: string | null } }} */
  const { settings } = JSON.parse(request);
  return told !== null && told > (settings?.role_changed_on ?? "") ? told : null;
}
