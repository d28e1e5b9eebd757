// Says of Python as it is shipped which libraries of others are linked into it, and in which versions.
import { bootPython } from "./python.mjs";

const python = await bootPython();
console.log(
  python.runPython(`
import decimal, json, pyexpat, sqlite3, sys, sysconfig, zlib
json.dumps({
    "modules": sorted(sys.builtin_module_names),
    "versions": {
        "CPython": ".".join(map(str, sys.version_info[:3])),
        "Expat": pyexpat.EXPAT_VERSION.removeprefix("expat_"),
        "Emscripten": ".".join(map(str, sys._emscripten_info.emscripten_version)),
        "mpdecimal": decimal.__libmpdec_version__,
        "SQLite": sqlite3.sqlite_version,
        "zlib": zlib.ZLIB_RUNTIME_VERSION,
    },
})
`),
);
