/** Tells the page around a frame how tall the frame's content is: when it is there, and whenever that changes. */

import { isThere } from "./content";
import { announcements, greeting, preparation, resizing, wishOf } from "./messages";

/** Milliseconds: what changes in one go is said in one go. */
const SETTLED = 60;

/** Milliseconds in which what has just come keeps its height. */
const CAME = 120;

/** Milliseconds: who has not come by then does not come, and what says so is to be seen. */
const LONGEST = 20_000;

/** Milliseconds. */
const UNSEEN = 1000;

/** Times that H5P is greeted: one each of the above, until it answers. */
const GREETINGS = 60;

/** To whichever page is around: a height is no secret. */
function say(message: unknown): void {
  parent.postMessage(message, "*");
}

/** Where the browser tells whose page is around, nobody else is listened to. */
function isFromParent({ source, origin }: MessageEvent): boolean {
  const around = location.ancestorOrigins?.[0];
  return source === parent && (around === undefined || origin === around);
}

const root = document.documentElement;

/** A frame that is not displayed has none. */
const measure = (): number => Math.ceil(root.getBoundingClientRect().height);

/** Who is told of a height before there is content gives it to a line of text, then another one, and all below the frame jumps. */
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
  // What fills the window would grow with the frame, and the frame with it.
  root.style.setProperty("--view-height", "0px");
  // And a frame that is made low to be measured would be low for good.
  root.style.setProperty("--pad-limit", "none");
  // A scroll bar would make what is told narrow, and therefore tall, until the frame has the height and the bar is gone.
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
    // While such a page makes the frame low, there would be a scroll bar again.
    root.style.overflow = "hidden";
    say(preparation(measure()));
  });
  tell();
  say(greeting);
  new ResizeObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(compare, SETTLED);
  }).observe(root);
  // Out of sight, browsers observe nothing; its height is to be right when it comes into sight.
  let left = GREETINGS;
  setInterval(() => {
    compare();
    // H5P's resizer may come late, and greets nobody but H5P's own frames.
    if (!isPrepared && left-- > 0) say(greeting);
  }, UNSEEN);
  // Nobody has made the frame taller.
  setTimeout(() => {
    if (!isPrepared) root.style.overflow = "";
  }, UNSEEN);
}
