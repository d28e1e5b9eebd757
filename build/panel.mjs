/**
 * Bundles the side panel, minified: `node build/panel.mjs FOLDER`. It would work as it stands; but Chromium takes a millisecond or
 * more for every file of an extension, and the list would wait for a hundred. Its pages, and the style sheets that are loaded when
 * they are needed, are copied.
 */
import { cp, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

const SOURCE = "extension/panel";
const PAGE = "panel.html";
const [outdir] = process.argv.slice(2);
const options = {
  bundle: true,
  minify: true,
  charset: "utf8",
  target: "chrome129",
  logLevel: "warning",
};

const page = await readFile(join(SOURCE, PAGE), "utf8");
const LINK = /\s*<link rel="stylesheet" href="([^"]+)" \/>/gu;
const linked = [...page.matchAll(LINK)].map(([, href]) => href);

await build({ ...options, entryPoints: [join(SOURCE, "panel.js")], outdir, format: "esm" });
const contents = linked.map((href) => `@import "./${href}";`).join("");
const stdin = { contents, loader: "css", resolveDir: SOURCE };
await build({ ...options, stdin, outfile: join(outdir, "panel.css") });

// One link, in the place of the last.
let left = linked.length;
const one = page.replaceAll(LINK, (link, href) =>
  --left > 0 ? "" : link.replace(href, "panel.css"),
);
await writeFile(join(outdir, PAGE), one);
for (const name of await readdir(SOURCE, { recursive: true })) {
  if (name.endsWith(".css") && !linked.includes(name))
    await cp(join(SOURCE, name), join(outdir, name));
}
