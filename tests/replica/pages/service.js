/**
 * A service worker, as the site or any script of its origin may register one. It asks what it is told to ask, and
 * passes on what its pages send.
 */
addEventListener("message", (message) => {
  const event = /** @type {ExtendableMessageEvent} */ (message);
  const [address, init] = event.data;
  event.waitUntil(fetch(address, init).catch(() => null));
});
addEventListener("fetch", (asked) => {
  const event = /** @type {FetchEvent} */ (asked);
  if (event.request.method === "POST") event.respondWith(fetch(event.request));
});
