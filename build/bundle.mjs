/**
 * Bundles the built extension's scripts: `node build/bundle.mjs FOLDER closed|open`. The content scripts are classic ones,
 * for a content script cannot be a module, and minified, for every page of the site loads them. The background is one
 * module instead of a hundred, for Chromium fetches each anew whenever it wakes it, and stays readable. The welcome
 * page draws with the parts of the content scripts, and is bundled as they are. The last word is how the shadow roots are made.
 */
import { readFile } from "node:fs/promises";
import { build, transform } from "esbuild";

const target = "chrome129";
const [folder, shadowMode] = process.argv.slice(2);

/** Style sheets become texts, which shadow roots adopt. */
const styles = {
  name: "styles",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const sheet = await readFile(path, "utf8");
      const { code } = await transform(sheet, { loader: "css", minify: true, target });
      return { contents: code.trim(), loader: "text" };
    }),
};

/** The name of a message's kind is its value: written out, the list of all of them need not be in every page. */
const kinds = {
  name: "kinds",
  setup: ({ onLoad }) =>
    onLoad({ filter: /extension\/(content|shared|welcome)\/.*\.js$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      return { contents: source.replaceAll(/\bKIND\.(\w+)/g, '"$1"'), loader: "js" };
    }),
};

const drawing = {
  bundle: true,
  minify: true,
  charset: "utf8",
  target,
  define: { SHADOW_MODE: JSON.stringify(shadowMode) },
  plugins: [styles, kinds],
  logLevel: "warning",
};

await build({
  ...drawing,
  entryPoints: ["main.js", "ui-main.js", "hint-main.js"].map((name) => `extension/content/${name}`),
  outdir: `${folder}/content`,
  format: "iife",
});

await build({
  ...drawing,
  entryPoints: ["extension/welcome/welcome.js"],
  outdir: `${folder}/welcome`,
  format: "esm",
});

await build({
  entryPoints: ["extension/background/main.js"],
  outdir: `${folder}/background`,
  bundle: true,
  format: "esm",
  charset: "utf8",
  target,
  logLevel: "warning",
});
