import { existsSync, readdirSync, realpathSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

/** Homebrew keeps llvm off the PATH. */
const llvm = ["/opt/homebrew/opt/llvm/bin", "/usr/local/opt/llvm/bin"];

/** Full path of a program, or undefined. */
export const program = (name) =>
  [...(process.env.PATH ?? "").split(delimiter), ...llvm].map((folder) => join(folder, name)).find(existsSync);

const prefixes = () => [
  ...(process.env.CMAKE_PREFIX_PATH ?? "").split(delimiter).filter(Boolean),
  "/usr",
  "/usr/local",
  "/opt/homebrew",
];
const header = (path) => prefixes().some((prefix) => existsSync(join(prefix, "include", path)));

/** Where clang keeps its own libraries: .../llvm-14/lib/clang. */
const resources = () => {
  const clang = program("clang++");
  return clang ? join(dirname(dirname(realpathSync(clang))), "lib/clang") : "";
};
const hasFuzzer = () => {
  if (process.platform === "darwin") return true; // comes with clang itself
  const folder = resources();
  if (!existsSync(folder)) return false;
  return readdirSync(folder, { recursive: true }).some((path) => path.includes("libclang_rt.fuzzer"));
};
/** The package without a number serves the distribution's own clang; another clang needs its own. */
const runtime = () => {
  const version = /llvm-(\d+)/.exec(resources())?.[1];
  return version ? `libclang-rt-${version}-dev` : "libclang-rt-dev";
};

const hasNumpy = () =>
  ["/usr/lib/python3/dist-packages/numpy", "/opt/homebrew/opt/numpy", "/usr/local/opt/numpy"].some(existsSync);

/** What each set is for, in the words of the message. */
export const purposes = {
  native: "C++ core and its tests",
  wasm: "WebAssembly module",
  browser: "browser tests",
  engines: "tests in other browsers",
  clang: "second compiler, sanitizers, fuzzing",
  check: "formatting and lint",
  guard: "counting instructions",
  interchange: "model files in other libraries' hands",
  golden: "making golden numbers anew",
  bench: "what the benchmark compares with",
};

/** Packages by set. `brew` is Homebrew's name where it differs from apt's, null where Homebrew lacks it and its tests are left out. */
export const needs = [
  { sets: ["native"], apt: "g++", brew: "gcc", found: () => program("g++") },
  { sets: ["native", "wasm"], apt: "cmake", found: () => program("cmake") },
  { sets: ["native", "wasm"], apt: "ninja-build", brew: "ninja", found: () => program("ninja") },
  {
    sets: ["native", "wasm"],
    apt: "libxtensor-dev",
    brew: "xtensor",
    // xtensor 0.26 moved its headers.
    found: () => header("xtensor/xarray.hpp") || header("xtensor/containers/xarray.hpp"),
  },
  { sets: ["native", "wasm"], apt: "doctest-dev", brew: "doctest", found: () => header("doctest/doctest.h") },
  { sets: ["native"], apt: "libcli11-dev", brew: "cli11", found: () => header("CLI/CLI.hpp") },
  {
    sets: ["native", "wasm"],
    apt: "nlohmann-json3-dev",
    brew: "nlohmann-json",
    found: () => header("nlohmann/json.hpp"),
  },
  { sets: ["native"], apt: "ccache", found: () => program("ccache") },
  { sets: ["wasm"], apt: "emscripten", found: () => program("emcc") },
  {
    sets: ["browser"],
    apt: "chromium",
    found: () => program("chromium") ?? existsSync("/Applications/Chromium.app"),
  },
  // The headless shell is quicker; without it, tests run in Chromium itself.
  {
    sets: ["browser"],
    apt: "chromium-headless-shell",
    brew: "chromium",
    found: () => process.platform === "darwin" || program("chromium-headless-shell"),
  },
  { sets: ["engines"], apt: "firefox-esr", brew: null, found: () => program("firefox-esr") },
  { sets: ["engines"], apt: "webkit2gtk-driver", brew: null, found: () => program("WebKitWebDriver") },
  { sets: ["engines"], apt: "xvfb", brew: null, found: () => program("Xvfb") },
  { sets: ["clang"], apt: "clang", brew: "llvm", found: () => program("clang++") },
  { sets: ["clang"], apt: runtime, brew: "llvm", found: hasFuzzer },
  { sets: ["check"], apt: "clang-format", found: () => program("clang-format") },
  { sets: ["check"], apt: "clang-tidy", brew: "llvm", found: () => program("clang-tidy") },
  // Homebrew's is for Linux: the guard of instructions is skipped on macOS, and says so.
  { sets: ["guard"], apt: "valgrind", brew: null, found: () => program("valgrind") },
  { sets: ["interchange", "golden", "bench"], apt: "python3-numpy", brew: "numpy", found: hasNumpy },
  {
    sets: ["interchange"],
    apt: "python3-sklearn",
    // Homebrew has none: its test is skipped there, and says so.
    found: () => process.platform === "darwin" || existsSync("/usr/lib/python3/dist-packages/sklearn"),
  },
  {
    sets: ["bench"],
    apt: "libopenblas-dev",
    brew: "openblas",
    found: () => existsSync("/usr/include/x86_64-linux-gnu/cblas-openblas.h") || header("cblas-openblas.h"),
  },
  { sets: ["bench"], apt: "libeigen3-dev", brew: "eigen", found: () => header("eigen3/Eigen/Dense") },
];
