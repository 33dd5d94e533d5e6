/** A course platform as SCORM lets a page find it: an object of its own on a window around this one, or on the window that opened it. */

export type Version = "1.2" | "2004";

/** What the two versions call the same things. */
const NAMES = {
  "1.2": { api: "API", prefix: "LMS", end: "Finish" },
  "2004": { api: "API_1484_11", prefix: "", end: "Terminate" },
} as const;

/** How many nested windows are searched. */
const DEEPEST = 50;

type Api = Readonly<Record<string, (...said: string[]) => unknown>>;

export interface Platform {
  readonly version: Version;
  /** "" if the platform does not have it. */
  get(name: string): string;
  /** Returns whether the platform accepted it. */
  set(name: string, value: string): boolean;
  commit(): void;
  end(): void;
}

/** A window of another site denies access, but may itself be in one that allows it. */
function apiOn(window: Window, name: string): Api | null {
  try {
    return (window as unknown as Readonly<Record<string, Api | undefined>>)[name] ?? null;
  } catch {
    return null;
  }
}

function apiAround(start: Window, name: string): Api | null {
  let at = start;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const api = apiOn(at, name);
    if (api) return api;
    if (at.parent === at) return null;
    at = at.parent;
  }
  return null;
}

/** On a window around this one; in a window of its own, on one around its opener, or around the opener of its topmost window. */
function findApi(window: Window, name: string): Api | null {
  const openers = [window.opener, window.top?.opener].filter(Boolean) as Window[];
  return [window, ...openers].reduce<Api | null>((found, start) => found ?? apiAround(start, name), null);
}

/** Some platforms answer with the word, some with the value. */
const isTrue = (answer: unknown): boolean => String(answer) === "true";

/** Null if there is no platform, or if it refuses to begin. */
export function connect(window: Window, version: Version): Platform | null {
  const { api: name, prefix, end } = NAMES[version];
  const api = findApi(window, name);
  const call = (method: string, ...said: string[]): unknown => {
    try {
      return api?.[prefix + method]?.(...said);
    } catch {
      // The platform's own fault: the page goes on.
      return "";
    }
  };
  if (!api || !isTrue(call("Initialize", ""))) return null;
  return {
    version,
    get: (name) => String(call("GetValue", name) ?? ""),
    set: (name, value) => isTrue(call("SetValue", name, value)),
    commit: () => void call("Commit", ""),
    end: () => void call(end, ""),
  };
}
