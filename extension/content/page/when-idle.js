const WITHIN_MS = 500;

/**
 * Resolves once the page has built what the server sent: a node put in before would make the site's own start-up
 * throw its markup away.
 */
export async function whenIdle() {
  if (document.readyState !== "complete") {
    await new Promise((resolve) => addEventListener("load", resolve, { once: true }));
  }
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: WITHIN_MS }));
}
