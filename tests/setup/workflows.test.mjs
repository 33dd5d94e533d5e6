import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import test from "node:test";

const folder = new URL("../../.github/workflows/", import.meta.url);
const workflows = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), "utf8")]);
const actionsOf = (text) => [...text.matchAll(/^[\s-]*uses: *(.+)$/gm)].map(([, action]) => action);
const containersOf = (text) => [...text.matchAll(/^ *container: *(.+)$/gm)].map(([, container]) => container);

test("every action is pinned by a commit, with its version beside it", () => {
  for (const [name, text] of workflows) {
    assert.notDeepEqual(actionsOf(text), [], name);
    for (const action of actionsOf(text)) assert.match(action, /^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/, name);
  }
});

test("an action has one version, wherever it is used", () => {
  const versions = new Map();
  for (const action of workflows.flatMap(([, text]) => actionsOf(text))) {
    const [name] = action.split("@");
    assert.equal(versions.get(name) ?? action, action);
    versions.set(name, action);
  }
});

test("the container is pinned by a digest, with its date beside it, and is the same everywhere", () => {
  const containers = workflows.flatMap(([, text]) => containersOf(text));
  for (const container of containers) assert.match(container, /^[\w./-]+:\w+@sha256:[0-9a-f]{64} # \d{8}$/);
  assert.equal(new Set(containers).size, 1);
});

test("the machine is Debian 12, by whose compilers the guard's figures are recorded", () => {
  for (const [name, text] of workflows) {
    const images = containersOf(text).map((container) => container.split("@")[0]);
    // An audit builds nothing.
    const expected = name === "audit.yml" ? [] : ["debian:bookworm"];
    assert.deepEqual([...new Set(images)], expected, name);
  }
});
