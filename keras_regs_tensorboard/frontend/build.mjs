// `node build.mjs` writes ../static/index.js, the same bytes from the same sources.
import { readFileSync } from "node:fs";
import { build } from "esbuild";

const options = {
  entryPoints: ["src/index.tsx"],
  outfile: "../static/index.js",
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  jsx: "automatic",
  jsxImportSource: "preact",
  loader: { ".css": "text" },
  logLevel: "warning",
};

// The licences ask that their notices go with every copy. They stand on top of the bundle.
const { metafile } = await build({ ...options, write: false, metafile: true });
const libraries = new Set(
  Object.keys(metafile.inputs).flatMap(
    (path) => path.match(/^node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? [],
  ),
);
const notices = [...libraries].sort().map((name) => {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
  const licence = readFileSync(`node_modules/${name}/LICENSE`, "utf8").trim();
  return `${name} ${version}\n\n${licence}`;
});
const banner = `/*!
The tab "Sparsity" of keras_regs, Apache-2.0. Built from keras_regs_tensorboard/frontend by
\`npm ci && npm run build\`. It contains these libraries:

${notices.join("\n\n----\n\n").replaceAll("*/", "* /")}
*/`;

await build({ ...options, banner: { js: banner } });
