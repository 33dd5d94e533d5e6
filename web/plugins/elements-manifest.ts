/** Custom Elements Manifest: what each element offers to the page around it, as its header says, with types from its code. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { create, ts } from "@custom-elements-manifest/analyzer";
import type { Plugin } from "vite";

interface Named {
  readonly name?: string;
}

interface Member extends Named {
  readonly privacy?: string;
}

interface Declaration extends Named {
  readonly description?: string;
  readonly members?: readonly Member[];
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

/** The lists that a header fills. */
const LISTS = ["members", "attributes", "events", "cssParts", "cssProperties"] as const;

const read = (file: string): string => readFileSync(join(import.meta.dirname, "../src", file), "utf8");

/** What a header says: tag, name and words of each line. */
function headerOf(source: string): { tag: string; name: string; words: string }[] {
  const header = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:abstract )?class/.exec(source)?.[1] ?? "";
  return header
    .replace(/\n \* {3}/g, " ")
    .split("\n")
    .flatMap((line) => {
      const [, tag, name, words = ""] = /^ \* @(\w+) ([\w-]+)(?: - (.*))?$/.exec(line) ?? [];
      return tag && name ? [{ tag, name, words }] : [];
    });
}

/** Members that no header names are the class's own business. */
function declarationOf(file: string): Declaration {
  const source = read(file);
  const { modules } = create({ modules: [ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true)] });
  const [, className] = /^export (?:abstract )?class (\w+)/m.exec(source) ?? [];
  const found = (modules[0]?.declarations as Declaration[] | undefined)?.find(({ name }) => name === className);
  if (!found) throw new Error(`${file} has no element`);
  const header = headerOf(source);
  const open = (found.members ?? []).filter(({ privacy }) => privacy !== "private" && privacy !== "protected");
  const members = open.flatMap((member) => {
    const line = header.find(({ tag, name }) => /^(prop|method|attr)$/.test(tag) && name === member.name);
    return line ? [{ ...member, description: line.words }] : [];
  });
  const attributes = header
    .filter(({ tag }) => tag === "attr")
    .map(({ name, words }) => ({ name, description: words, type: { text: "string" } }));
  const events = (found.events ?? []).map((event) => ({ ...event, type: { text: "CustomEvent" } }));
  return { ...found, members, attributes, events };
}

/** An element of the class in `file`, with what it has from the class in `base`. */
function element(tagName: string, file: string, base: Declaration | null): object {
  const own = declarationOf(file);
  const lists = LISTS.map((list) => {
    const names = new Set((own[list] ?? []).map(({ name }) => name));
    return [list, [...(own[list] ?? []), ...(base?.[list] ?? []).filter(({ name }) => !names.has(name))]];
  });
  const module = `${tagName}.js`;
  return {
    kind: "javascript-module",
    path: module,
    declarations: [{ ...own, ...Object.fromEntries(lists), tagName, customElement: true }],
    exports: [{ kind: "custom-element-definition", name: tagName, declaration: { name: own.name, module } }],
  };
}

/** Emits `custom-elements.json` beside the modules. `labs` are the names of the labs' elements. */
export function elementsManifest(labs: readonly string[]): Plugin {
  return {
    name: "elements-manifest",
    generateBundle() {
      const base = declarationOf("labs/lab-element.ts");
      const modules = [
        element("digit-playground", "playground/digit-playground.ts", null),
        ...labs.map((lab) => element(lab, `labs/${lab.slice("lab-".length)}/${lab}.ts`, base)),
      ];
      const manifest = { schemaVersion: "1.0.0", readme: "", modules };
      this.emitFile({ type: "asset", fileName: "custom-elements.json", source: JSON.stringify(manifest, null, 2) });
    },
  };
}
