import type { ESTree, Plugin } from "vite";
import { type Replace, rewritten } from "./rewritten.ts";

/** A text that is known before the code runs. */
function textOf(node: ESTree.Node | undefined): string | null {
  if (node?.type === "Literal") return typeof node.value === "string" ? node.value : null;
  return node?.type === "TemplateLiteral" && node.expressions.length === 0
    ? (node.quasis[0]?.value.cooked ?? null)
    : null;
}

/** `new NAME(...)` */
const makes = (node: ESTree.Node | undefined, name: string): node is ESTree.NewExpression =>
  node?.type === "NewExpression" && node.callee.type === "Identifier" && node.callee.name === name;

/** `new URL("worker.js", import.meta.url)`: for a worker, `new Worker(trusted(THAT.href), { name })`. */
function standardize(node: ESTree.NewExpression, replace: Replace): void {
  const [first] = node.arguments;
  const file = textOf(first);
  if (makes(node, "URL") && first && file !== null && node.arguments[1]?.type === "MemberExpression")
    replace(first, JSON.stringify(`./${file.replace(/^\.\//, "")}`));
  if (!makes(node, "Worker") || first?.type !== "CallExpression" || first.callee.type !== "Identifier") return;
  const [address] = first.arguments;
  if (address?.type !== "MemberExpression" || !makes(address.object, "URL")) return;
  replace({ start: node.start, end: address.object.start }, `new self.Worker(${first.callee.name}(String(`);
  replace({ start: address.object.end, end: node.end }, ")))");
}

/**
 * Whoever uses the package bundles the elements again. webpack, Rollup, Vite, Parcel and esbuild recognize addresses only in certain
 * forms, which our minifier changes. A worker's code is written so that they copy it as a plain file, since it needs no bundling.
 */
const inFormsOfAll = (file: string, code: string): string =>
  rewritten(file, code, (replace) => ({
    ImportExpression({ source }) {
      const text = textOf(source);
      if (text !== null) replace(source, JSON.stringify(text));
    },
    NewExpression: (node) => standardize(node, replace),
  }));

export function bundledAgain(): Plugin {
  return {
    name: "bundled-again",
    generateBundle: {
      order: "post",
      handler: (_, bundle) => {
        for (const file of Object.values(bundle)) {
          const { fileName } = file;
          if (file.type === "chunk") file.code = inFormsOfAll(fileName, file.code);
          else if (/\/worker-[^/]+\.js$/.test(fileName)) file.source = inFormsOfAll(fileName, String(file.source));
        }
      },
    },
  };
}
