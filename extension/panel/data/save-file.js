/**
 * Saves a file as the browser's downloads do.
 * @param {string} name
 * @param {string} text JSON
 */
export function saveFile(name, text) {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Once the download has begun it has the content.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** @param {"backup" | "set-aside"} what */
export const datedName = (what) =>
  `second-thought-${what}-${new Date().toLocaleDateString("en-CA")}.json`;
