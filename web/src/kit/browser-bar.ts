import { theme } from "./theme";

/** The browser's own bar has the colour of the page, in the theme that the page is in: it takes the first of these that applies. */
export function paintBrowserBar(): void {
  const dark = document.querySelector<HTMLMetaElement>("meta[name=theme-color]");
  if (dark) dark.media = { light: "not all", dark: "all" }[theme()] ?? "(prefers-color-scheme: dark)";
}
