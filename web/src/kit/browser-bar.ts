import { theme } from "./theme";

/** A browser colours its own bar by the first theme-color whose media query applies: this makes that the colour of the page's theme. */
export function paintBrowserBar(): void {
  const dark = document.querySelector<HTMLMetaElement>("meta[name=theme-color]");
  if (dark) dark.media = { light: "not all", dark: "all" }[theme()] ?? "(prefers-color-scheme: dark)";
}
