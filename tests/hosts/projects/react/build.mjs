import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";
import webpack from "webpack";

const inside = (name) => join(import.meta.dirname, name);
const recipe = await transform(await readFile(inside("react.jsx"), "utf8"), { loader: "jsx", jsx: "automatic" });
await writeFile(inside("Playground.js"), recipe.code);

const compiler = webpack({
  mode: "production",
  context: import.meta.dirname,
  entry: { main: "./main.js", recipe: "./recipe.js" },
  output: { path: inside("built"), filename: "[name].js", module: true, publicPath: "auto" },
  experiments: { outputModule: true },
  performance: { hints: false },
  // Which takes most of the time, and is of no interest here.
  optimization: { minimize: false },
});
compiler.run((error, stats) => {
  const said = error?.message ?? stats.toString({ all: false, errors: true, warnings: true });
  if (said) console.log(said);
});
