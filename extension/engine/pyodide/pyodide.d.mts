// What the worker uses of Pyodide; the build puts Pyodide's own files into this folder.
export interface Options {
  createPyodideModule: unknown;
  indexURL: string;
  packageBaseUrl: string;
  lockFileContents: object;
}
export interface Pyodide {
  unpackArchive(archive: ArrayBuffer, format: "wheel", options: { extractDir: string }): void;
  pyimport(name: "pycore"): { answer(request: string): string };
}
export function loadPyodide(options: Options): Promise<Pyodide>;
