import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import test from "node:test";
import { notesOf } from "../../.ci/notes.mjs";

const CHANGELOG = `# Changelog

What changed.

## Unreleased

## [0.2.0] - 2030-01-02

- A second thing,
  told in two lines.

### Mended

- A fault.

## 0.1.0

- The first thing.
`;

test("a version's section, whatever stands beside its number", () => {
  assert.equal(notesOf(CHANGELOG, "v0.2.0"), "- A second thing,\n  told in two lines.\n\n### Mended\n\n- A fault.");
  assert.equal(notesOf(CHANGELOG, "0.1.0"), "- The first thing.");
});

test("a version that is not there, or of which nothing is said, is refused by name", () => {
  assert.throws(() => notesOf(CHANGELOG, "v0.3.0"), /no section 0\.3\.0; it has: Unreleased, 0\.2\.0, 0\.1\.0/);
  assert.throws(() => notesOf(CHANGELOG, "0.1"), /no section 0\.1;/);
  assert.throws(() => notesOf(CHANGELOG, "Unreleased"), /says nothing under Unreleased/);
  assert.throws(
    () => notesOf(CHANGELOG.trimEnd().split("\n").slice(0, -2).join("\n"), "0.1.0"),
    /says nothing under 0\.1\.0/,
  );
});

test("the command prints this project's, and refuses in one line", () => {
  const notes = (...args) =>
    execFileSync(process.execPath, [".ci/notes.mjs", ...args], { encoding: "utf8", stdio: "pipe" });
  assert.match(notes("Unreleased"), /^- /);
  assert.throws(
    () => notes("v99.0.0"),
    ({ status, stderr }) => status === 1 && /^CHANGELOG\.md has no section 99\.0\.0.*\n$/.test(stderr),
  );
});
