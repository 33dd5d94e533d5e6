import { join } from "node:path";
import { createVirtualFileSystem } from "typescript/unstable/fs";
import { describe, expect, test } from "vitest";
import { droppedIn } from "./dropped";

const web = join(import.meta.dirname, "../../web");

test("every promise of the page has somebody who answers its failure", { timeout: 60_000 }, () => {
  const dropped = ["tsconfig.json", "tsconfig.worker.json"].flatMap((config) =>
    droppedIn(join(web, config), join(web, "src")),
  );
  expect([...new Set(dropped)]).toEqual([]);
});

describe("of a page that was made up", () => {
  const GIVEN = `
    declare function load(): Promise<number>;
    declare function say(error: unknown): void;
    declare function hand(done: Promise<unknown>): void;
    declare function html(texts: TemplateStringsArray, ...values: unknown[]): string;
    declare const part: { updateComplete: Promise<boolean> };
    async function caught(): Promise<void> { try { await load(); } catch (error) { say(error); } }
    async function open(): Promise<void> { await load(); }
  `;

  const listening = (listener: string): string => `html\`<b @click=\${${listener}} .made=\${open}></b>\`;`;

  function dropped(code: string): readonly string[] {
    const files = {
      "/page/tsconfig.json": '{ "compilerOptions": { "strict": true, "target": "es2022" }, "include": ["src"] }',
      "/page/src/given.ts": GIVEN,
      "/page/src/a.ts": code,
    };
    return droppedIn("/page/tsconfig.json", "/page/src", createVirtualFileSystem(files));
  }

  test.each([
    "open();",
    "void open();",
    "void load().then(say);",
    "load().then(() => open(), say);",
    "load().finally(() => say(0));",
    "part.updateComplete.then(() => open());",
    "Promise.all([caught(), open()]);",
    "Math.random() > 0.5 && open();",
    "const press = () => void open();",
    "setTimeout(() => open());",
    "setTimeout(open, 20);",
    "[1].forEach(() => open());",
    listening("() => open()"),
    listening("open"),
    `class B { async #on() { await load(); } c = ${listening("this.#on")} }`,
    "async function again() { try { await load(); } finally { say(0); } } again();",
    "async function again() { try { await load(); } catch (error) { throw error; } } again();",
    "async function again() { try { return load(); } catch { return 0; } } again();",
    "new Promise((resolve, reject) => reject());",
  ])("%s is told", (code) => {
    expect(dropped(code)).toHaveLength(1);
  });

  test.each([
    "caught();",
    "void caught();",
    "load().catch(say);",
    "load().then(say, say);",
    "load().then(() => caught(), say);",
    "hand(open());",
    "export const kept = open();",
    "export async function later() { await open(); }",
    "part.updateComplete.then(() => caught());",
    "Promise.all([caught(), load().catch(say)]);",
    "Promise.all([1, 2].map(() => caught()));",
    "new Promise((resolve) => setTimeout(resolve));",
    "setTimeout(() => caught());",
    "setTimeout(() => hand(open()));",
    listening("() => hand(open())"),
    listening("caught"),
    "async function again() { await part.updateComplete; await caught(); again(); } again();",
  ])("%s is not", (code) => {
    expect(dropped(code)).toEqual([]);
  });

  test("the line is named", () => {
    expect(dropped("say(0);\n\n  // A part\n  void open(\n  );")).toEqual(["a.ts:3: // A part void open( )"]);
  });
});
