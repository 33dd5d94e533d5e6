import type { Plugin } from "vite";

/** Preloads the core, its glue and the digits along with the page, instead of only once its script has arrived. */
export function preload(): Plugin {
  return {
    name: "preload",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_, { bundle = {}, path }) =>
        Object.values(bundle)
          .filter(
            ({ type, fileName }) =>
              path.endsWith("/index.html") &&
              type === "asset" &&
              /\/(playground-[^/]+\.(wasm|js)|digits-[^/]+\.bin)$/.test(fileName),
          )
          .map(({ fileName }) => ({
            tag: "link",
            attrs: {
              ...(fileName.endsWith(".js") ? { rel: "modulepreload" } : { rel: "preload", as: "fetch" }),
              crossorigin: "",
              href: `./${fileName}`,
            },
            injectTo: "head",
          })),
    },
  };
}
