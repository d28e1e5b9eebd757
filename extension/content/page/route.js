const SENT = /^\/mynetwork\/invitation-manager\/sent(\/|$)/u;

const RECEIVED = /^\/mynetwork\/invitation-manager\/received(\/|$)/u;

/** The list's name in the path, where it says that these invitations are not for persons. */
const LISTS = new Map([
  ["ORGANIZATION", "page"],
  ["EVENT", "event"],
  ["CONTENT_SERIES", "newsletter"],
]);

/** Whether a path shows sent invitations. @param {string} pathname */
export const isSentPath = (pathname) => SENT.test(pathname);

/** Whether a path shows the invitations that others sent, which look much the same. @param {string} pathname */
export const isReceivedPath = (pathname) => RECEIVED.test(pathname);

/**
 * Whom the list of this path is for, where the path says so.
 * @param {string} pathname
 * @returns {"page" | "event" | "newsletter" | null}
 */
export function addresseeOfPath(pathname) {
  const list = pathname.replace(SENT, "").split("/")[0] ?? "";
  return /** @type {"page" | "event" | "newsletter" | null} */ (LISTS.get(list) ?? null);
}

/**
 * Calls back with the path now and whenever the page changes it. The isolated world cannot see the page's own calls of
 * pushState, but it gets the events of `navigation`, which follow each of them.
 * @param {(pathname: string) => void} onPath
 * @param {AbortSignal} signal
 */
export function watchRoute(onPath, signal) {
  let last = "";
  const look = () => {
    if (location.pathname === last) return;
    last = location.pathname;
    onPath(last);
  };
  navigation?.addEventListener("currententrychange", look, { signal });
  addEventListener("popstate", look, { signal });
  addEventListener("pageshow", look, { signal });
  look();
}
