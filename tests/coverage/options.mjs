import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/**
 * What the browser's pages have run, by file of web/src.
 * @type {import("monocart-coverage-reports").CoverageReportOptions}
 */
export default {
  outputDir: join(root, "build/coverage/browser"),
  cacheDir: join(root, "build/coverage/cache"),
  baseDir: root,
  // Many processes add to it, and one makes the report of all.
  cleanCache: false,
  reports: ["lcovonly"],
  entryFilter: ({ url }) => !/\/(playground|labs|files)-[\w-]{8}\.js$/.test(url),
  sourceFilter: (path) => /(^|\/)web\/src\/.+\.ts$/.test(path),
  sourcePath: (path) => path.replace(/^.*?(web\/)?src\//, "web/src/"),
  logging: "error",
};
