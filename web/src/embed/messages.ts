/**
 * What a frame and the page around it say to each other: what was checked, and, about the frame's height, our own messages, those
 * of LTI's hosts (`lti.frameResize`), and H5P's handshake (hello, prepareResize, resizePrepared, resize).
 */

import type { ResultRecord } from "../plain/result-record";

/** What the page around asks for; null for messages that are not for us. */
export type Wish = "measure" | "greet" | "prepare" | "resize" | null;

const WISHES: Readonly<Record<string, Wish>> = {
  ready: "greet",
  hello: "prepare",
  resize: "prepare",
  resizePrepared: "resize",
};

export function wishOf(data: unknown): Wish {
  if (typeof data !== "object" || data === null) return null;
  const { source, type, context, action } = data as Readonly<Record<string, unknown>>;
  if (source === "digit-playground") return type === "measure" ? "measure" : null;
  if (context !== "h5p" || typeof action !== "string" || !Object.hasOwn(WISHES, action)) return null;
  return WISHES[action] ?? null;
}

/** For whoever listens; hosts of LTI read text. */
export function announcements(height: number): readonly unknown[] {
  return [
    { source: "digit-playground", type: "height", height },
    JSON.stringify({ subject: "lti.frameResize", height }),
  ];
}

/** What was checked. */
export function announcement(result: ResultRecord): object {
  return { source: "digit-playground", type: "result", ...result };
}

export const greeting = { context: "h5p", action: "hello" } as const;

/** Newer hosts compare the two heights, and do nothing when the frame has them already. */
export function preparation(height: number): object {
  return { context: "h5p", action: "prepareResize", scrollHeight: height, clientHeight: height };
}

/** Older hosts read `height`. */
export function resizing(height: number): object {
  return { context: "h5p", action: "resize", scrollHeight: height, height };
}
