// What the tests do in the page around the faulty one: each function is sent as text, so it must not use anything outside itself.
import "../../web/src/element-api";

/** Shows the page in a frame, in place of the previous one, and starts the measured time. */
export function show(address: string, isWithoutScripts: boolean): void {
  const frame = document.createElement("iframe");
  // Remove the previous page first: what it stores as it unloads must not reach this one.
  document.body.replaceChildren();
  localStorage.clear();
  if (isWithoutScripts) frame.setAttribute("sandbox", "allow-same-origin");
  Object.assign(frame.style, { border: "0", width: "1280px", height: "880px" });
  document.body.dataset.since = String(performance.now());
  frame.src = address;
  document.body.replaceChildren(frame);
}

/** What is to be seen in the frame that the pattern fits, and after how many seconds; "" when it has not come after `limit`. */
export async function seen(pattern: string, limit: number): Promise<{ text: string; seconds: number; all: string }> {
  const texts = (node: Node): string[] => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.nodeValue?.trim() ?? "";
      return text !== "" && node.parentElement?.checkVisibility({ visibilityProperty: true }) ? [text] : [];
    }
    const { shadowRoot } = node as Partial<Element>;
    return [...(shadowRoot?.childNodes ?? []), ...node.childNodes].flatMap(texts);
  };
  const since = Number(document.body.dataset.since);
  for (;;) {
    const page = document.querySelector("iframe")?.contentDocument?.body;
    // Nothing is visible before its style sheets have loaded.
    const sheets = page?.ownerDocument.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]") ?? [];
    const all = page && [...sheets].every(({ sheet }) => sheet) ? texts(page) : [];
    const text = all.find((each) => new RegExp(pattern).test(each)) ?? "";
    const seconds = (performance.now() - since) / 1000;
    if (text !== "" || seconds > limit) return { text, seconds, all: all.join(" | ") };
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** Presses what bears this name, wherever in the frame's elements it is, once it is there. */
export async function press(name: string): Promise<void> {
  const find = (root: ParentNode): HTMLElement | undefined => {
    for (const element of root.querySelectorAll<HTMLElement>("*")) {
      if (
        element.matches("button:not(:disabled), a") &&
        element.textContent?.trim() === name &&
        element.checkVisibility()
      )
        return element;
      const inside = element.shadowRoot && find(element.shadowRoot);
      if (inside) return inside;
    }
    return undefined;
  };
  for (;;) {
    const page = document.querySelector("iframe")?.contentDocument;
    const found = page && find(page);
    if (found) {
      document.body.dataset.since = String(performance.now());
      found.click();
      return;
    }
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** The run has come so far. */
export async function untilTrained(minibatches: number): Promise<void> {
  const playground = () => document.querySelector("iframe")?.contentDocument?.querySelector("digit-playground");
  while (!((playground()?.report?.minibatch ?? -1) >= minibatches)) await new Promise((done) => setTimeout(done, 20));
}

/** The run goes on. */
export async function untilMoved(): Promise<void> {
  const minibatch = () =>
    document.querySelector("iframe")?.contentDocument?.querySelector("digit-playground")?.report?.minibatch ?? 0;
  const before = minibatch();
  while (minibatch() <= before) await new Promise((done) => setTimeout(done, 20));
}

/** Tells the worker of the frame's page to be lost. */
export function lose(id: string): void {
  document.body.dataset.since = String(performance.now());
  new BroadcastChannel(id).postMessage("");
}

/** Keeps the page of this address, and damages what is kept. */
export async function keepDamaged(address: string): Promise<void> {
  const registration = await navigator.serviceWorker.register(`${address}service-worker.js`);
  const worker = registration.installing ?? registration.active;
  while (worker?.state !== "activated") await new Promise((done) => setTimeout(done, 20));
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) await cache.put(request, new Response("damaged"));
  }
}

/** Stands still, and the frame's page with it. */
export function freeze(seconds: number): void {
  const end = performance.now() + 1000 * seconds;
  while (performance.now() < end);
  document.body.dataset.since = String(performance.now());
}

/** The run from its beginning, after so many minibatches; of a lab, the numbers that it says. */
export async function checksumAfter(minibatches: number): Promise<string> {
  const playground = () => document.querySelector("iframe")?.contentDocument?.querySelector("digit-playground");
  while (!playground()?.report) await new Promise((done) => setTimeout(done, 20));
  await playground()?.pause();
  await playground()?.reset();
  await playground()?.step(minibatches);
  return playground()?.report?.checksum ?? "";
}

export async function hasNumbers(): Promise<boolean> {
  const textOf = (node: Node): string => {
    if (node.nodeName === "STYLE") return "";
    const { shadowRoot } = node as Partial<Element>;
    return node.nodeValue ?? [...(shadowRoot?.childNodes ?? []), ...node.childNodes].map(textOf).join(" ");
  };
  for (;;) {
    const lab = document.querySelector("iframe")?.contentDocument?.querySelector(".lab > *");
    if (lab?.shadowRoot && (textOf(lab).match(/\d/g)?.length ?? 0) > 20) return true;
    await new Promise((done) => setTimeout(done, 20));
  }
}
