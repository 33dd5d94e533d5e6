import { tellTheme, theme } from "./theme";

/** Sets the theme of our own page; another page gives its `color-scheme`, or `--playground-theme`. */
export function showTheme(name: string): void {
  if (name === theme()) return;
  if (name) document.documentElement.dataset.theme = name;
  else delete document.documentElement.dataset.theme;
  tellTheme();
}
