import assert from "node:assert/strict";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, test as nodeTest } from "node:test";
import { Machine, skip, wasmPrograms } from "./machine.mjs";

const test = (name, body) => nodeTest(name, { skip }, body);

let machine;
beforeEach(() => {
  machine = new Machine();
});
afterEach(() => machine.remove());

const lines = (text) => text.split("\n").filter(Boolean);

/** One line on stderr that names what is missing, and nothing after it. */
function assertOneLine({ status, stderr }, ...patterns) {
  assert.equal(status, 1);
  assert.equal(lines(stderr).length, 1, stderr);
  for (const pattern of patterns) assert.match(stderr, pattern);
}

test("nothing missing: silent, no calls", () => {
  for (const name of wasmPrograms) machine.stub(name);
  machine.npmAge(1).stub("npm").apt().sudo();
  assert.deepEqual(machine.setup(["wasm", "npm"]), { status: 0, stdout: "", stderr: "", calls: [] });
});

test("something missing: says what and why, then updates and installs that only", () => {
  const { status, stdout, stderr, calls } = machine.stub("ninja").apt("cmake", "emcc").sudo().setup(["wasm"]);
  assert.equal(status, 0, stderr);
  assert.match(lines(stdout)[0], /^Installing with apt-get.*: cmake emscripten \(WebAssembly module\)$/);
  const apt = calls.filter((call) => call.startsWith("apt-get"));
  assert.deepEqual(apt, [
    "apt-get -o DPkg::Lock::Timeout=300 update",
    "apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends cmake emscripten",
  ]);
});

test("neither apt-get nor brew: one line", () => {
  const result = machine.stub("ninja").setup(["wasm"]);
  assertOneLine(result, /neither apt-get nor brew/, /Missing: cmake emscripten$/m);
  assert.equal(result.stdout, "");
});

test("no sudo, or one that asks: one line, apt-get is not called", () => {
  assertOneLine(machine.apt().setup(["wasm"]), /not root/, /Missing: cmake ninja-build emscripten$/m);
  const { calls, ...result } = machine.stub("sudo", "exit 1").setup(["wasm"]);
  assertOneLine(result, /not root/);
  assert.deepEqual(calls, ["sudo -n true"]);
});

test("apt-get fails: what it wanted has been said, then one line with its reason", () => {
  machine
    .sudo()
    .stub("apt-get", 'case "$*" in *install*) echo "E: Unable to locate package emscripten"; exit 100;; esac');
  const result = machine.setup(["wasm"]);
  assert.match(result.stdout, /^Installing with apt-get/);
  assertOneLine(
    result,
    /apt-get failed: Unable to locate package emscripten\. Missing: cmake ninja-build emscripten$/m,
  );
});

test("offline: the line says so", () => {
  const fetch = "W: Failed to fetch http://mirror/InRelease  Temporary failure resolving 'mirror'";
  machine.sudo().stub("apt-get", `case "$*" in *install*) exit 100;; *) echo "${fetch}";; esac`);
  assertOneLine(machine.setup(["wasm"]), /Temporary failure resolving 'mirror'\. Missing: cmake/);
});

test("installed but not found: one line", () => {
  assertOneLine(machine.sudo().apt("cmake").setup(["wasm"]), /not found: ninja-build emscripten$/m);
});

test("Homebrew's own names", () => {
  const { stdout, calls } = machine.stub("brew", "exit 1").setup(["wasm"]);
  assert.match(stdout, /^Installing with brew.*cmake ninja emscripten/);
  assert.deepEqual(calls, ["brew install cmake ninja emscripten"]);
});

test("what Homebrew has not is left out, and told", () => {
  const { status, stdout, stderr, calls } = machine.stub("brew").setup(["engines"]);
  assert.equal(status, 0, stderr);
  assert.deepEqual(calls, []);
  assert.deepEqual(lines(stdout), [
    "brew has no firefox-esr, webkit2gtk-driver, xvfb: tests in other browsers will be left out.",
  ]);
});

test("the sanitizers' library is that of the clang at hand", () => {
  const missing = () => /Missing: (.*)/.exec(machine.setup(["clang"]).stderr)?.[1];
  assert.equal(missing(), "clang libclang-rt-dev");

  const llvm = join(machine.folder, "llvm-19");
  mkdirSync(join(llvm, "bin"), { recursive: true });
  writeFileSync(join(llvm, "bin/clang++"), "");
  symlinkSync(join(llvm, "bin/clang++"), join(machine.bin, "clang++"));
  assert.equal(missing(), "libclang-rt-19-dev");

  mkdirSync(join(llvm, "lib/clang/19/lib/linux"), { recursive: true });
  writeFileSync(join(llvm, "lib/clang/19/lib/linux/libclang_rt.fuzzer-x86_64.a"), "");
  assert.equal(missing(), undefined);
});

test("npm ci only when node_modules is older than the lock file", () => {
  const { status, stdout, calls } = machine.npmAge(-1).stub("npm").setup(["npm"]);
  assert.equal(status, 0);
  assert.match(stdout, /^Installing npm packages/);
  assert.equal(calls.length, 1);
  assert.match(calls[0], /^npm ci /);
});

test("npm ci fails: one line with its reason", () => {
  machine.npmAge(-1).stub("npm", 'echo "npm error code ENOTFOUND" >&2; exit 1');
  assertOneLine(machine.setup(["npm"]), /npm ci failed: code ENOTFOUND/);
});

test("Node too old: one line", () => {
  const pretend = 'Object.defineProperty(process.versions, "node", { value: "20.18.3" })';
  const result = machine.setup(["npm"], ["--import", `data:text/javascript,${encodeURIComponent(pretend)}`]);
  assertOneLine(result, /Node 20\.18\.3 does not suffice; expected 20\.19/);
});

test("an unknown set: one line", () => {
  assertOneLine(machine.setup(["wasn"]), /Set wasn is unknown; expected native, wasm/);
});
