/** Tells the page around a frame how tall the frame's content is: when it is there, and whenever that changes. */

import { isThere } from "./content";
import { announcements, greeting, preparation, resizing, wishOf } from "./messages";

/** Milliseconds to wait for further changes, so that they are reported together. */
const SETTLED = 60;

/** Milliseconds for which new content has to keep its height. */
const CAME = 120;

/** Milliseconds after which content is no longer waited for: what the frame shows by then is reported. */
const LONGEST = 20_000;

/** Milliseconds. */
const UNSEEN = 1000;

/** How many times H5P is greeted, once every `UNSEEN` milliseconds, until it answers. */
const GREETINGS = 60;

/** To whichever page is around: a height is no secret. */
function say(message: unknown): void {
  parent.postMessage(message, "*");
}

/** Only the page around is listened to, and only at the origin that the browser names, if it names one. */
function isFromParent({ source, origin }: MessageEvent): boolean {
  const around = location.ancestorOrigins?.[0];
  return source === parent && (around === undefined || origin === around);
}

const root = document.documentElement;

/** 0 in a frame that is not displayed. */
const measure = (): number => Math.ceil(root.getBoundingClientRect().height);

/**
 * A height reported before there is content would be that of a line of text, then another one, and everything below the frame would jump.
 */
function whenThere(): Promise<void> {
  return new Promise((done) => {
    let last = 0;
    const end = Date.now() + LONGEST;
    const look = (): void => {
      const height = measure();
      const isContent = height > 0 && (isThere() || Date.now() > end);
      if (isContent && height === last) done();
      else setTimeout(look, CAME);
      last = isContent ? height : 0;
    };
    look();
  });
}

export async function tellHeight(): Promise<void> {
  // Content that fills the window would grow with the frame, and the frame with it.
  root.style.setProperty("--view-height", "0px");
  // A frame that is made low to be measured would stay low.
  root.style.setProperty("--pad-limit", "none");
  // A scroll bar would make the content narrower and so taller, until the frame has the height and the bar is gone.
  root.style.overflow = "hidden";
  await whenThere();

  let told = 0;
  let isPrepared = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (): void => {
    const height = measure();
    if (height === 0) return;
    told = height;
    for (const message of announcements(height)) say(message);
    if (isPrepared) say(preparation(height));
  };

  const compare = (): void => {
    if (measure() !== told) tell();
  };

  addEventListener("message", (event) => {
    const wish = isFromParent(event) ? wishOf(event.data) : null;
    if (wish === "measure") tell();
    if (wish === "greet") say(greeting);
    if (wish === "resize") say(resizing(measure()));
    if (wish !== "prepare") return;
    isPrepared = true;
    // While such a page makes the frame low to measure it, the scroll bar would come back.
    root.style.overflow = "hidden";
    say(preparation(measure()));
  });
  tell();
  say(greeting);
  new ResizeObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(compare, SETTLED);
  }).observe(root);
  // Browsers observe nothing that is out of sight, but the height has to be right when the frame comes into sight.
  let left = GREETINGS;
  setInterval(() => {
    compare();
    // H5P's resizer may come late, and greets nobody but H5P's own frames.
    if (!isPrepared && left-- > 0) say(greeting);
  }, UNSEEN);
  // The page around does not resize the frame, so it has to scroll.
  setTimeout(() => {
    if (!isPrepared) root.style.overflow = "";
  }, UNSEEN);
}
