/** Which file of the page needs which, read from their sources. */

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { parseSync } from "vite";

/** Code by its path within web/src. */
export type Sources = Readonly<Record<string, string>>;

/** `tag`: a template uses the element defined in that file, whichever file imports it. */
export type Kind = "static" | "type" | "dynamic" | "tag";

export interface Need {
  readonly from: string;
  readonly to: string;
  readonly kind: Kind;
}

const root = join(import.meta.dirname, "../../web/src");

export function sourcesOfPage(): Sources {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [relative(root, file), readFileSync(file, "utf8")];
    }),
  );
}

/** As oxc's parser gives it. */
export interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

interface Said {
  readonly text: string;
  readonly kind: Kind;
}

export const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "type" in value;

/** The text of a literal; "" for anything known only at run time. */
export const textOf = (node: unknown): string => (isNode(node) && typeof node.value === "string" ? node.value : "");

/** An import may consist of types only, without being an `import type`. */
function isOfTypes({ importKind, exportKind, specifiers }: Node): boolean {
  const names = Array.isArray(specifiers) ? (specifiers as readonly Node[]) : [];
  return (
    importKind === "type" ||
    exportKind === "type" ||
    (names.length > 0 && names.every((name) => name.importKind === "type" || name.exportKind === "type"))
  );
}

function saidBy(node: Node): readonly Said[] {
  switch (node.type) {
    case "ImportDeclaration": {
      const text = textOf(node.source);
      return [{ text, kind: isOfTypes(node) ? "type" : text.endsWith("?again") ? "dynamic" : "static" }];
    }
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
      return [{ text: textOf(node.source), kind: isOfTypes(node) ? "type" : "static" }];
    case "ImportExpression":
      return [{ text: textOf(node.source), kind: "dynamic" }];
    case "TSImportType":
      return [{ text: textOf(node.source), kind: "type" }];
    case "NewExpression": {
      const [address] = node.arguments as readonly unknown[];
      return isNode(node.callee) && node.callee.name === "URL" ? [{ text: textOf(address), kind: "dynamic" }] : [];
    }
    case "TemplateElement": {
      const { raw } = node.value as { readonly raw: string };
      return Array.from(raw.matchAll(/<([a-z]+-[a-z-]+)/g), ([, tag = ""]) => ({ text: tag, kind: "tag" }));
    }
    default:
      return [];
  }
}

function nodesIn(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesIn)] : [];
}

/** All that the code of a file consists of; throws if it cannot be parsed. */
export function nodesOf(file: string, code: string): readonly Node[] {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  return nodesIn(program);
}

/** Leaves out what lies outside web/src, such as packages and the core's modules; throws for a file that should be there but is not. */
export function needsOf(sources: Sources): readonly Need[] {
  const files = Object.keys(sources);
  const fileOf = (from: string, { text, kind }: Said): string | undefined => {
    if (kind === "tag") return files.find((file) => file.endsWith(`/${text}.ts`));
    if (!text.startsWith(".")) return undefined;
    const path = normalize(join(dirname(from), text.replace(/\?.*/, "")));
    if (path.startsWith("..")) return undefined;
    const to = [path, `${path}.ts`].find((file) => Object.hasOwn(sources, file));
    if (!to) throw new Error(`${from} imports ${text}, which is not there`);
    return to;
  };
  return Object.entries(sources)
    .filter(([file]) => /\.[jt]s$/.test(file))
    .flatMap(([from, code]) =>
      nodesOf(from, code)
        .flatMap(saidBy)
        .flatMap((each) => {
          const to = fileOf(from, each);
          return to === undefined || to === from ? [] : [{ from, to, kind: each.kind }];
        }),
    );
}
