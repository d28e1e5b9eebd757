/**
 * Starts Python from a snapshot of its memory, taken at build time when the whole core had been
 * imported. The snapshot holds only the pages of memory that a new WebAssembly instance does not have
 * by itself. Pyodide's own loader is not needed for this: all it does is done in the snapshot.
 *
 * @typedef {object} Snapshot
 * @property {string} sha256 of the pages, in hexadecimal digits
 * @property {string} build Pyodide's name for the glue and module that the snapshot fits
 * @property {number} heap size of the memory in bytes
 * @property {[first: number, count: number][]} runs which pages follow one another in the file
 * @property {object} state what Pyodide's table of JavaScript's objects held
 * @property {object} info what Pyodide's lock says of its own version
 *
 * @typedef {(instance: WebAssembly.Instance, module: WebAssembly.Module) => void} Done
 *
 * @typedef {object} Parts
 * @property {(settings: object) => Promise<{ HEAPU8: Uint8Array }>} createPyodideModule Pyodide's glue
 * @property {Promise<WebAssembly.Module>} compiled
 * @property {Promise<ArrayBuffer>} pages
 * @property {Snapshot} snapshot
 */

/** Of memory, in bytes. */
export const PAGE = 4096;

const ENVIRONMENT = { IN_BROWSER: true, IN_BROWSER_WEB_WORKER: true };

/**
 * @param {Parts} parts
 * @returns {Promise<any>} Pyodide's interface; rejects where a part is missing or does not fit
 */
export async function restore({ createPyodideModule, compiled, pages, snapshot }) {
  const { build, info, heap, runs, state } = snapshot;
  /** @type {any} The glue adds its own interface to it. */
  const API = {
    config: { jsglobals: globalThis, packages: [], BUILD_ID: build },
    runtimeEnv: ENVIRONMENT,
    lockFilePromise: Promise.resolve({ info, packages: {} }),
  };
  // The glue waits for ever where its module cannot be made.
  const module = await new Promise((resolve, reject) => {
    const settings = {
      noImageDecoding: true,
      noAudioDecoding: true,
      noInitialRun: true,
      preRun: [],
      API,
      /** @param {any} imports @param {Done} done */
      instantiateWasm(imports, done) {
        instantiate(compiled, imports, done).catch(reject);
        return {};
      },
    };
    createPyodideModule(settings).then(resolve, reject);
  });
  if (module.HEAPU8.length !== heap) throw new Error(`${module.HEAPU8.length} bytes, not ${heap}`);
  copy(new Uint8Array(await pages), runs, module.HEAPU8);
  return API.finalizeBootstrap(state);
}

/**
 * @param {Promise<WebAssembly.Module>} compiled
 * @param {any} imports
 * @param {Done} done
 */
async function instantiate(compiled, imports, done) {
  const failure = Symbol("failure of JavaScript");
  imports.env.Jsv_GetError_import = () => failure;
  imports.env.JsvError_Check = (/** @type {unknown} */ value) => value === failure;
  const module = await compiled;
  done(await WebAssembly.instantiate(module, imports), module);
}

/**
 * @param {Uint8Array} from the pages, one after the other
 * @param {[first: number, count: number][]} runs
 * @param {Uint8Array} to
 */
function copy(from, runs, to) {
  let at = 0;
  for (const [first, count] of runs) {
    const end = at + count * PAGE;
    to.set(from.subarray(at, end), first * PAGE);
    at = end;
  }
  if (at !== from.length) throw new Error(`${from.length} bytes of pages, not ${at}`);
}
