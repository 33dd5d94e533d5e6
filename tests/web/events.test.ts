/** Events between parts: every one is in the table of kit/events.ts, and who listens takes what the table says. */

import { describe, expect, test } from "vitest";
import { emit, emitUp } from "../../web/src/kit/events";
import { isNode, type Node, nodesOf, type Sources, sourcesOfPage, textOf } from "./imports";

/** The table, in its two files. */
const TABLES = ["kit/events.ts", "labs/events.ts"];

/** These declare events for pages around, whose compilers know nothing of the table. */
const DECLARING = ["element-api.ts", "labs/lab-api.ts", "kit/events.ts"];

const OWN = new Set(["NewExpression", "TSTypeReference"]);

const named = (node: unknown): unknown => (isNode(node) ? node.name : undefined);

const list = (value: unknown): readonly Node[] => (Array.isArray(value) ? value : []);

function namesIn(nodes: readonly Node[]): readonly string[] {
  const tables = nodes.filter(({ type, id }) => type === "TSInterfaceDeclaration" && named(id) === "Events");
  return tables.flatMap(({ body }) => (isNode(body) ? list(body.body).map(({ key }) => textOf(key)) : []));
}

/** The listeners in templates: `@name=${...}`. */
function listenersIn(nodes: readonly Node[]): readonly { readonly name: string; readonly listener: Node }[] {
  return nodes
    .filter(({ type }) => type === "TemplateLiteral")
    .flatMap(({ quasis, expressions }) =>
      list(expressions).flatMap((listener, at) => {
        const before = list(quasis)[at]?.value as { readonly raw: string } | undefined;
        const [, name] = /@([a-z]+-[a-z-]+)=$/.exec(before?.raw ?? "") ?? [];
        return name === undefined ? [] : [{ name, listener }];
      }),
    );
}

/** The function that listens, be it a member of the class. */
function functionOf(listener: Node, nodes: readonly Node[]): unknown {
  if (listener.type !== "MemberExpression") return listener;
  const member = nodes.find(
    ({ type, key }) => /^(Property|Method)Definition$/.test(type) && named(key) === named(listener.property),
  );
  return member?.value;
}

/** What is wrong with the type of the event that it takes, or "". */
function faultOf(name: string, listener: unknown): string {
  const [event] = isNode(listener) ? list(listener.params) : [];
  if (!event) return "";
  const type = isNode(event.typeAnnotation) ? event.typeAnnotation.typeAnnotation : undefined;
  if (!isNode(type)) return `@${name} takes an event of no type`;
  const [of] = isNode(type.typeArguments) ? list(type.typeArguments.params) : [];
  const is = named(type.typeName) === "Fired" ? textOf(of?.literal) : named(type.typeName);
  return is === name || is === "Event" ? "" : `@${name} takes ${is}`;
}

function isCast({ type, expression, typeAnnotation }: Node): boolean {
  if (type !== "TSAsExpression" || !isNode(typeAnnotation)) return false;
  return named(expression) === "event" || /Event$/.test(String(named(typeAnnotation.typeName)));
}

/** Names that somebody waits for by a call. */
function awaitedIn(nodes: readonly Node[]): readonly string[] {
  return nodes
    .filter(({ callee }) => isNode(callee) && [callee, callee.property].map(named).includes("addEventListener"))
    .map((call) => textOf(list(call.arguments)[0]));
}

interface Looked {
  readonly table: readonly string[];
  readonly heard: ReadonlySet<string>;
  readonly faults: readonly string[];
}

function look(sources: Sources): Looked {
  const files = Object.entries(sources)
    .filter(([file]) => file.endsWith(".ts"))
    .map(([file, code]) => ({ file, nodes: nodesOf(file, code) }));
  const table = files.filter(({ file }) => TABLES.includes(file)).flatMap(({ nodes }) => namesIn(nodes));
  const faults = files.flatMap(({ file, nodes }) => {
    const own = nodes.filter((node) => OWN.has(node.type) && named(node.typeName ?? node.callee) === "CustomEvent");
    const listeners = listenersIn(nodes).map(({ name, listener }) =>
      table.includes(name) ? faultOf(name, functionOf(listener, nodes)) : `@${name} is in no table`,
    );
    return [
      ...(DECLARING.includes(file) ? [] : own.map(() => "an event of its own")),
      ...nodes.filter(isCast).map(() => "a cast event"),
      ...listeners.filter((fault) => fault !== ""),
    ].map((fault) => `${file}: ${fault}`);
  });
  const heard = files.flatMap(({ nodes }) => [...listenersIn(nodes).map(({ name }) => name), ...awaitedIn(nodes)]);
  return { table, heard: new Set(heard), faults };
}

describe("the page", () => {
  const { table, heard, faults } = look(sourcesOfPage());

  test("tells and hears events by the table only", () => {
    expect(table.length).toBeGreaterThan(80);
    expect(faults).toEqual([]);
  });

  test("hears each event of the table, but for those that are for pages around", () => {
    expect(table.filter((name) => !heard.has(name))).toEqual(["digit-playground-refused", "lab-refused"]);
  });
});

describe("a page that was made up", () => {
  const TABLE = { "kit/events.ts": 'interface Events { "a-number": number; "a-text": string }' };
  const listening = (name: string, listener: string): string => `html\`<b @${name}=\${${listener}}></b>\``;
  const inElement = (code: string): Sources => ({ ...TABLE, "pad/b.ts": code });

  test.each([
    ["a type of the table", listening("a-number", '({ detail }: Fired<"a-number">) => detail')],
    ["a type of a part's own", listening("a-text", '(event: Fired<"a-text", Own>) => event.detail')],
    ["a listener that takes no event", listening("a-number", "() => 1")],
    ["a listener that asks for the element only", listening("a-number", "(event: Event) => event.target")],
    ["an event of the browser", listening("click", "(event: MouseEvent) => event.button")],
    ["a member", `class B { #on = (event: Fired<"a-text">) => 1; c = ${listening("a-text", "this.#on")}; }`],
  ])("%s is right", (_, code) => {
    expect(look(inElement(code)).faults).toEqual([]);
  });

  test.each([
    ["another event's type", listening("a-number", '(event: Fired<"a-text">) => 1'), "@a-number takes a-text"],
    ["no type", listening("a-number", "(event) => 1"), "@a-number takes an event of no type"],
    [
      "a member of another's type",
      `class B { on(event: Fired<"a-text">) {} c = ${listening("a-number", "this.on")}; }`,
      "@a-number takes a-text",
    ],
    ["a name of no table", listening("a-word", "() => 1"), "@a-word is in no table"],
    ["an event of its own", 'this.dispatchEvent(new CustomEvent("a-number"));', "an event of its own"],
    ["a type of its own", "const on = (event: CustomEvent<number>) => 1;", "an event of its own"],
    ["a cast", "const key = (event as KeyboardEvent).key;", "a cast event"],
    ["a cast by another name", 'const text = (told as Fired<"a-text"> as CustomEvent).detail;', "a cast event"],
  ])("%s is told", (_, code, fault) => {
    expect(look(inElement(code)).faults).toContain(`pad/b.ts: ${fault}`);
  });

  test("who hears what is known", () => {
    const code = `${listening("a-number", "() => 1")}; addEventListener("a-text", f); c.addEventListener("d", f);`;
    expect([...look(inElement(code)).heard].sort()).toEqual(["a-number", "a-text", "d"]);
  });
});

describe("an event", () => {
  function told(send: (element: EventTarget) => void): CustomEvent[] {
    const element = new EventTarget();
    const events: CustomEvent[] = [];
    element.addEventListener("playground-mark", (event) => event instanceof CustomEvent && events.push(event));
    send(element);
    return events;
  }

  test("stays at its element, or goes up to the page", () => {
    const [near, far] = told((element) => {
      emit(element, "playground-mark", 3);
      emitUp(element, "playground-mark", 4);
    });
    expect(near).toMatchObject({ detail: 3, bubbles: false, composed: false, cancelable: false });
    expect(far).toMatchObject({ detail: 4, bubbles: true, composed: true, cancelable: false });
  });

  test("without detail has null, as in any browser", () => {
    expect(told((element) => emit(element, "playground-mark"))[0]?.detail).toBeNull();
  });
});
