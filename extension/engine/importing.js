/**
 * Reads an export of any size in a worker of its own: the core asks for the bytes a piece at a time, so that no more than a
 * piece of a file is ever in memory. To stop it, the worker is ended.
 */

/** Milliseconds between two words on how far it is. */
const TOLD_EVERY = 100;

/** @typedef {import("../shared/messages/import-words.d.ts").ImportProgress} Progress */

/** @param {import("../shared/messages/import-words.d.ts").ImportWord} word */
const tell = (word) => postMessage(word);

/**
 * A file as Python reads it, piece by piece.
 * @param {File} file
 * @param {() => void} onGone
 */
function readable(file, onGone) {
  const reader = new FileReaderSync();
  return {
    name: file.webkitRelativePath || file.name,
    size: file.size,
    /** Fills a buffer of Python's memory. @param {number} at @param {any} into a view of it */
    fill(at, into) {
      const buffer = into.getBuffer("u8");
      try {
        const piece = file.slice(at, at + buffer.data.length);
        buffer.data.set(new Uint8Array(reader.readAsArrayBuffer(piece)));
      } catch (error) {
        onGone();
        throw error;
      } finally {
        buffer.release();
      }
    },
  };
}

/** @returns {(step: Progress["step"], file: string, done: number, size: number) => void} */
function watcher() {
  let last = -TOLD_EVERY;
  return (step, file, done, size) => {
    const now = performance.now();
    if (now - last < TOLD_EVERY && done > 0) return;
    last = now;
    tell({ progress: { step, file, done, size } });
  };
}

/**
 * Says that it is up, then reads what it is given: `{ request, files }`.
 * @param {() => Promise<any>} boot gives Pyodide's interface, with the core in reach
 */
export async function readAfter(boot) {
  try {
    const { read_export } = (await boot()).pyimport("pycore");
    onmessage = ({ data: { request, files } }) => {
      let isGone = false;
      const onGone = () => (isGone = true);
      const given = files.map((/** @type {File} */ file) => readable(file, onGone));
      const said = read_export(request, given, watcher());
      tell(isGone ? { failed: "a file is gone", gone: true } : { said });
    };
    tell({ up: true });
  } catch (error) {
    tell({ failed: String(error) });
  }
}
