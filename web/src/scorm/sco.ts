/**
 * The page in a package for course platforms: shows what the package says, without anything that leads elsewhere in the page, and has the
 * platform keep what was done. Without a platform it shows the same page.
 */

import { keepTriesIn } from "../kit/results";
import embedded from "../styles/embedded.css?inline";
import { connect } from "./api";
import { Attempt } from "./attempt";
import type { Told } from "./package";

/** Null where the page is in no package. */
function told(): Told | null {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="scorm"]');
  return meta ? (JSON.parse(meta.content) as Told) : null;
}

/** The platform provides what is around the page: of the header, only the title stays. */
function embed(): void {
  const header = document.querySelector("body > header");
  const title = header?.querySelector("h1");
  if (title) document.querySelector("main")?.prepend(title);
  header?.remove();
  document.querySelector("[data-labs]")?.remove();
  document.body.dataset.embedded = "";
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(embedded);
  document.adoptedStyleSheets.push(sheet);
}

/** Has the platform keep what is done from now on. */
function follow(attempt: Attempt): void {
  const save = (): void => attempt.save(location.hash);
  keepTriesIn({
    read: () => attempt.tries,
    write: (tries) => {
      attempt.tries = tries;
    },
  });
  addEventListener("digit-playground-result", ({ detail }) => {
    attempt.record(detail);
    save();
  });
  let isTouched = false;
  addEventListener("digit-playground-report", (event) => {
    if (isTouched || event.detail.minibatch === 0) return;
    isTouched = true;
    attempt.touched();
    save();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") save();
  });
  addEventListener("pagehide", () => attempt.end(location.hash));
  // A page restored from the browser's memory has an attempt that is over: reloading begins another one.
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) location.reload();
  });
}

/** Call it before the page reads its address. Says whether the page is in a package. */
export function beginPackage(): boolean {
  const said = told();
  if (!said) return false;
  embed();
  const platform = connect(window, said.version);
  const attempt = platform ? new Attempt(platform, said.goals) : null;
  history.replaceState(null, "", attempt?.address || said.address || location.pathname + location.search);
  if (attempt) follow(attempt);
  return true;
}
