/** Tells the page around a frame how tall the frame's content is, whenever that changes. */

import { announcements, greeting, preparation, resizing, wishOf } from "./messages";

/** Milliseconds: what changes in one go is said in one go. */
const SETTLED = 60;

/** Milliseconds. */
const UNSEEN = 1000;

/** To whichever page is around: a height is no secret. */
function say(message: unknown): void {
  parent.postMessage(message, "*");
}

/** Where the browser tells whose page is around, nobody else is listened to. */
function isFromParent({ source, origin }: MessageEvent): boolean {
  const around = location.ancestorOrigins?.[0];
  return source === parent && (around === undefined || origin === around);
}

export function tellHeight(): void {
  const root = document.documentElement;
  // What fills the window would grow with the frame, and the frame with it.
  root.style.setProperty("--view-height", "0px");
  const measure = (): number => Math.ceil(root.getBoundingClientRect().height);
  let told = 0;
  let isPrepared = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (): void => {
    const height = measure();
    // A frame that is not displayed has none.
    if (height === 0) return;
    told = height;
    for (const message of announcements(height)) say(message);
    if (isPrepared) say(preparation(height));
  };

  const compare = (): void => {
    if (measure() !== told) tell();
  };
  new ResizeObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(compare, SETTLED);
  }).observe(root);
  // Out of sight, browsers observe nothing; its height is to be right when it comes into sight.
  setInterval(compare, UNSEEN);

  addEventListener("message", (event) => {
    const wish = isFromParent(event) ? wishOf(event.data) : null;
    if (wish === "measure") tell();
    if (wish === "greet") say(greeting);
    if (wish === "resize") say(resizing(measure()));
    if (wish !== "prepare") return;
    isPrepared = true;
    // While such a page makes the frame low, a scroll bar would make it narrow, and what is in it tall.
    root.style.overflow = "hidden";
    say(preparation(measure()));
  });
  say(greeting);
}
