// What the worker uses of Pyodide; the build puts Pyodide's own files into this folder.
export interface Options {
  createPyodideModule: unknown;
  indexURL: string;
  lockFileURL: string;
  packages: string[];
}
export interface Pyodide {
  pyimport(name: "pycore"): { answer(request: string): string };
}
export function loadPyodide(options: Options): Promise<Pyodide>;
