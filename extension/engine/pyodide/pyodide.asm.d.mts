// The glue of Pyodide's WebAssembly: loadPyodide and the engine's own restore.js hand it settings.
declare const createPyodideModule: (settings: object) => Promise<{ HEAPU8: Uint8Array }>;
export default createPyodideModule;
