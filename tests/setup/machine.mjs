import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const nobody = 65534;

/** Why these tests cannot run here, or false: root's own Node is closed to the user that they run it as. */
export const skip =
  process.getuid() === 0 && spawnSync(process.execPath, ["-v"], { uid: nobody }).status !== 0 && "Node is root's alone";

/** What the set wasm needs, as programs. Its headers are always there, since the real machine's cannot be hidden. */
export const wasmPrograms = ["cmake", "ninja", "emcc"];

/** A make-believe machine: a copy of the scripts, and a PATH with nothing but stubs that log how they are called. */
export class Machine {
  folder = mkdtempSync(join(tmpdir(), "setup-test-"));
  bin = join(this.folder, "bin");
  log = join(this.folder, "log");

  constructor() {
    for (const folder of ["bin", "prefix/include/xtensor", "prefix/include/doctest", "node_modules"])
      mkdirSync(join(this.folder, folder), { recursive: true });
    cpSync(join(repository, ".ci"), join(this.folder, ".ci"), { recursive: true });
    for (const file of [
      "log",
      "prefix/include/xtensor/xarray.hpp",
      "prefix/include/doctest/doctest.h",
      "package-lock.json",
    ])
      writeFileSync(join(this.folder, file), "");
    writeFileSync(join(this.folder, "node_modules/.package-lock.json"), "");
    for (const path of ["", "bin", "log"]) chmodSync(join(this.folder, path), 0o777);
    symlinkSync("/usr/bin/env", join(this.bin, "env"));
  }

  /** A program that logs its call and then runs `script`, in a shell without any other program. */
  stub(name, script = "") {
    writeFileSync(join(this.bin, name), `#!/bin/sh\necho "${name} $*" >> "${this.log}"\n${script}\n`, { mode: 0o755 });
    return this;
  }

  /** An apt-get that makes these programs appear. */
  apt(...programs) {
    const appear = programs.map((name) => `: > "${join(this.bin, name)}"`).join("; ");
    return this.stub("apt-get", `case "$*" in *install*) : ; ${appear || ":"};; esac`);
  }

  /** A sudo that need not ask. */
  sudo() {
    return this.stub("sudo", 'shift; [ "$1" = true ] || exec "$@"');
  }

  /** node_modules last written `seconds` after (or, negative, before) the lock file. */
  npmAge(seconds) {
    const now = Date.now() / 1000;
    utimesSync(join(this.folder, "package-lock.json"), now, now);
    utimesSync(join(this.folder, "node_modules/.package-lock.json"), now + seconds, now + seconds);
    return this;
  }

  /** Runs the setup script, never as root: then sudo has something to say. */
  setup(sets, nodeOptions = []) {
    const user = process.getuid() === 0 ? { uid: nobody, gid: nobody } : {};
    const { status, stdout, stderr, error } = spawnSync(
      process.execPath,
      [...nodeOptions, join(this.folder, ".ci/setup.mjs"), ...sets],
      {
        ...user,
        cwd: this.folder,
        encoding: "utf8",
        env: { PATH: this.bin, CMAKE_PREFIX_PATH: join(this.folder, "prefix") },
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    if (error) throw error;
    return { status, stdout, stderr, calls: readFileSync(this.log, "utf8").split("\n").filter(Boolean) };
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
