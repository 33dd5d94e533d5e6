import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const DISASSEMBLER = "/usr/bin/wasm-dis"; // Debian's, which comes with Emscripten
const folder = join(import.meta.dirname, "../../build/wasm/bin");

type Node = string | readonly Node[];

/** S-expressions as nested lists. */
function parse(text: string): readonly Node[] {
  const root: Node[] = [];
  const open = [root];
  for (const [token] of text.matchAll(/;;[^\n]*|[()]|"(?:[^"\\]|\\.)*"|[^\s()"]+/g)) {
    const inner = open.at(-1) ?? root;
    if (token === "(") {
      const list: Node[] = [];
      inner.push(list);
      open.push(list);
    } else if (token === ")") open.pop();
    else if (!token.startsWith(";;")) inner.push(token);
  }
  return root;
}

const isList = (node: Node): node is readonly Node[] => Array.isArray(node);
const headOf = (node: Node): Node | undefined => (isList(node) ? node[0] : node);

/** The instructions of an expression in the order of the module, operands first; blocks and tries begin and end. */
function instructions(node: Node): string[] {
  if (!isList(node)) return [];
  const head = String(node[0]);
  const inner = node.slice(1).flatMap(instructions);
  if (["block", "loop", "do", "try"].includes(head)) return [head, ...inner, `end ${head}`];
  if (head !== "if") return [...inner, head];
  const [condition = "", ...branches] = node.slice(1).filter((each) => isList(each) && each[0] !== "result");
  return [...instructions(condition), head, ...branches.flatMap(instructions), "end if"];
}

/** The parts of the tries that catch exceptions, not only pass by to clean up, as instructions. */
function guardedIn(node: Node): string[][] {
  if (!isList(node)) return [];
  const isCatching = node[0] === "try" && node.some((each) => headOf(each) === "catch");
  const own = isCatching ? node.filter((each) => headOf(each) === "do").map(instructions) : [];
  return [...own, ...node.flatMap(guardedIn)];
}

// WebKit 2.50 looks for the handler of an indirect call's exception where the next instruction is. If that ends the try, the exception
// passes by; if it begins another one, that one's clean-up runs on what was never made. What has been seen of it: std::terminate, and a
// page that said "[object WebAssembly.Exception]" and trained on its own thread.
test.skipIf(!existsSync(DISASSEMBLER)).each(["playground", "labs", "files"])(
  "no indirect call in %s is followed by where a try begins or ends, if that or another one catches",
  (name) => {
    const text = execFileSync(DISASSEMBLER, [join(folder, `${name}.wasm`)], { maxBuffer: 1 << 28, encoding: "utf8" });
    const guarded = guardedIn(parse(text));
    const followers = guarded.flatMap((all) => all.filter((_, index) => all[index - 1] === "call_indirect"));
    expect(followers.length).toBeGreaterThan(0);
    expect(followers).not.toContain("try");
    expect(followers).not.toContain("end do");
  },
);
