import { join } from "node:path";
import vue from "@vitejs/plugin-vue";
import { build } from "vite";
import guide from "./guide.mjs";

await build({
  root: import.meta.dirname,
  base: "./",
  logLevel: "warn",
  plugins: [vue(guide.vue)],
  // Vue asks for it.
  define: {
    __VUE_OPTIONS_API__: "true",
    __VUE_PROD_DEVTOOLS__: "false",
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
  },
  build: {
    target: "es2022",
    rollupOptions: {
      input: ["index.html", "recipe.html", "slides.html"].map((page) => join(import.meta.dirname, page)),
    },
  },
});
