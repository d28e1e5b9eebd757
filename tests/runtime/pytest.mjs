// Runs tests inside Pyodide on the shipped wheels. Arguments: the folder of the host's packages
// (pytest is taken from there), then pytest's own.
import { bootPython } from "./python.mjs";

const REPOSITORY = new URL("../../", import.meta.url).pathname;
const [packages, ...options] = process.argv.slice(2);

const python = await bootPython();
const mount = (from, to) => {
  python.FS.mkdirTree(to);
  python.FS.mount(python.FS.filesystems.NODEFS, { root: from }, to);
};
mount(`${REPOSITORY}tests`, "/repository/tests");
// Where tests look for the sources, they find the wheel's.
python.FS.symlink("/lib/python3.14/site-packages/pycore", "/repository/pycore");
python.FS.writeFile(
  "/repository/pyproject.toml",
  "[tool.pytest]\npythonpath = ['.']\nmarkers = ['slow', 'native']\n",
);
mount(packages, "/packages");

const run = python.runPython(`
import json, os, sys
sys.dont_write_bytecode = True
sys.path.append("/packages")  # behind the wheels
os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"

import pycore, pytest  # the wheel's, before the repository comes into sight
os.chdir("/repository")

def run(options):
    return int(pytest.main(json.loads(options)))
run`);
const always = ["-p", "no:cacheprovider", "--import-mode=importlib"];
process.exitCode = run(JSON.stringify([...always, ...options]));
