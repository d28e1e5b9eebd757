/** What was chosen, or dropped: files, or whole folders of them. */

/** @typedef {{ name: string, files: File[], size: number }} Given `name`: of the file or the folder, "" for several */

const OF_AN_EXPORT = /\.(?:csv|zip)$/iu;
/** Files looked at, so that a folder with the whole disk in it ends. */
const MOST = 20_000;
/** Of those that no export has, so many are handed on: the core says what it misses. */
const MOST_OTHERS = 20;

/**
 * @param {File[]} files
 * @param {string} [folder] that they lay in
 * @returns {Given | null} null: nothing
 */
export function givenOf(files, folder = "") {
  const fitting = files.filter(({ name }) => OF_AN_EXPORT.test(name));
  const some = fitting.length > 0 ? fitting : files.slice(0, MOST_OTHERS);
  if (some.length === 0) return null;
  const name = folder || (some.length === 1 ? (some[0]?.name ?? "") : "");
  return { name, files: some, size: some.reduce((sum, file) => sum + file.size, 0) };
}

/** @param {File[]} files chosen as a folder */
export const givenOfFolder = (files) =>
  givenOf(files, files[0]?.webkitRelativePath.split("/")[0] ?? "");

/** @param {FileSystemDirectoryEntry} folder @returns {Promise<FileSystemEntry[]>} */
async function entriesOf(folder) {
  const reader = folder.createReader();
  /** @type {FileSystemEntry[]} */
  const all = [];
  // Each look gives a part of them.
  while (all.length < MOST) {
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) break;
    all.push(...some);
  }
  return all;
}

/**
 * @param {DataTransfer} transfer
 * @returns {Promise<Given | null>}
 */
export async function droppedOf(transfer) {
  // Once something was waited for they are gone.
  const items = [...transfer.items].map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  const files = items.filter((item) => item instanceof File);
  const left = /** @type {FileSystemEntry[]} */ (
    items.filter((item) => item !== null && !(item instanceof File))
  );
  const folder = items.length === 1 && left[0]?.isDirectory ? left[0].name : "";
  for (let entry = left.shift(); entry && files.length < MOST; entry = left.shift()) {
    if (entry.isDirectory) {
      left.push(...(await entriesOf(/** @type {FileSystemDirectoryEntry} */ (entry))));
    } else {
      const file = /** @type {FileSystemFileEntry} */ (entry);
      files.push(await new Promise((resolve, reject) => file.file(resolve, reject)));
    }
  }
  return givenOf(files, folder);
}
