import { execFile } from "node:child_process";
import { cp, mkdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll } from "vitest";
import { cacheFolder, digest } from "../../.ci/cache.mjs";

const execute = promisify(execFile);

/** Switches off the host's telemetry. */
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };

const root = join(import.meta.dirname, "../..");

const there = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** The folder with the `node_modules` of a set of hosts, shared by all clones until a version changes. */
async function hosts(set: string): Promise<string> {
  const wanted = join(set, "versions");
  const files = ["package.json", "package-lock.json"].map((name) => join(wanted, name));
  const versions = await Promise.all(files.map((file) => readFile(file, "utf8")));
  const folder = join(cacheFolder, "hosts", digest(...versions).slice(0, 16));
  if (await there(folder)) return folder;
  // Renamed only when complete, because another clone may be installing at the same time.
  const partial = `${folder}.${process.pid}`;
  await cp(wanted, partial, { recursive: true });
  await execute("npm", ["ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: partial,
  });
  await rename(partial, folder).catch(async (error: unknown) => {
    await rm(partial, { recursive: true });
    if (!(await there(folder))) throw error;
  });
  return folder;
}

export interface Installed {
  /** Holds all projects: the package is in its `node_modules`, the hosts are in those of the parent folder. */
  readonly folder: string;
  /** The package as npm packs it. */
  readonly packed: string;
  /** A program of a host. */
  program(path: string): string;
  /** A copy of a project of `projects/`, with recipes of the guide where it wants them. */
  project(name: string, recipes?: Readonly<Record<string, string>>): Promise<string>;
  /** Runs a script of Node in a project, and gives what it says. */
  node(project: string, ...script: string[]): Promise<string>;
  /** Likewise a program that is not a Node script. */
  run(project: string, program: string, ...args: string[]): Promise<string>;
}

let installed: Installed | undefined;

/** Hosts and package for the tests of a file: what `versions/` and `projects/` of the set's folder say. */
export function useHosts(set = import.meta.dirname): () => Installed {
  beforeAll(async () => {
    const around = await hosts(set);
    const folder = join(around, `projects-${process.pid}`);
    await mkdir(join(folder, "node_modules"), { recursive: true });
    await execute("npm", ["pack", "--pack-destination", folder], { cwd: join(root, "build/package") });
    const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    const packed = join(folder, `digit-playground-${version}.tgz`);
    await execute("tar", ["-xzf", packed], { cwd: folder });
    await rename(join(folder, "package"), join(folder, "node_modules/digit-playground"));
    const run = async (project: string, program: string, ...args: string[]) =>
      (await execute(program, args, { cwd: project, env })).stdout;
    installed = {
      folder,
      packed,
      program: (path) => join(around, "node_modules", path),
      async project(name, recipes = {}) {
        await cp(join(set, "projects", name), join(folder, name), { recursive: true });
        for (const [recipe, place] of Object.entries(recipes))
          await cp(join(root, "web/docs/embed", recipe), join(folder, name, place));
        return join(folder, name);
      },
      node: (project, ...script) => run(project, process.execPath, ...script),
      run,
    };
  }, 600_000);
  afterAll(() => installed && rm(installed.folder, { recursive: true }));
  return () => {
    if (!installed) throw new Error("the hosts are not there yet");
    return installed;
  };
}
