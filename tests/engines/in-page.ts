// What the tests do in the page: each function is sent as text, so it must not use anything outside itself.
import "../../web/src/element-api";

/** Trains the playgrounds of the page, one after the other. */
export async function train(minibatches: number): Promise<string[]> {
  const all = () => [...document.querySelectorAll("digit-playground")];
  const areReady = () => all().length > 0 && all().every(({ report }) => report);
  await new Promise<void>((done) => {
    if (areReady()) done();
    document.addEventListener("digit-playground-report", () => areReady() && done());
  });
  const checksums: string[] = [];
  for (const playground of all()) {
    await playground.step(minibatches);
    checksums.push(playground.report?.checksum ?? "");
  }
  return checksums;
}

/** What the page says of a spec that it refuses; "" if it takes it. */
export async function refusalOf(text: string): Promise<string> {
  const playground = document.querySelector("digit-playground");
  while (!playground?.report) await new Promise(requestAnimationFrame);
  try {
    playground.spec = text;
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Takes the playground out of the page and puts it back: which workers it then opens, by the kind of their address. */
export async function workersOfReturned(minibatches: number): Promise<{ workers: string[]; checksum: string }> {
  const workers: string[] = [];
  globalThis.Worker = new Proxy(Worker, {
    construct(target, given) {
      workers.push(new URL(given[0], location.href).protocol);
      return Reflect.construct(target, given);
    },
  });
  const playground = document.querySelector("digit-playground");
  const place = document.createComment("");
  playground?.replaceWith(place);
  await Promise.resolve();
  await Promise.resolve();
  if (playground) place.replaceWith(playground);
  await playground?.step(minibatches);
  return { workers, checksum: playground?.report?.checksum ?? "" };
}

/** Restarts the lecture's run by way of another network, which drops frozen and edited weights. */
export async function checksumIn(minibatches: number): Promise<string> {
  await customElements.whenDefined("digit-playground");
  const playground = document.querySelector("digit-playground");
  if (!playground) return "";
  while (!playground.report) await new Promise(requestAnimationFrame);
  playground.speed = "full";
  playground.spec = { preset: "figure" };
  await playground.step(1);
  playground.spec = { preset: "lecture" };
  await playground.pause();
  await playground.reset();
  await playground.step(minibatches);
  return playground.report?.checksum ?? "";
}

/** Every number that a lab says, when it has been drawn with some. */
export async function numbersOfLab(name: string): Promise<string[]> {
  const textOf = (node: Node): string => {
    const root = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
    if (root.nodeName === "STYLE") return "";
    return root.nodeType === Node.TEXT_NODE ? (root.nodeValue ?? "") : [...root.childNodes].map(textOf).join(" ");
  };
  const numbers = (): string[] => {
    const lab = document.querySelector(`lab-${name}`);
    return (lab ? textOf(lab) : "").match(/\d+(\.\d+)?/g) ?? [];
  };
  while (numbers().length === 0) await new Promise(requestAnimationFrame);
  // Parts of it are drawn after it.
  for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
  return numbers();
}

/** Presses the button of this name, wherever in the page's elements it is, once it is there. */
export async function press(name: string): Promise<void> {
  const find = (root: ParentNode): HTMLElement | undefined => {
    for (const element of root.querySelectorAll<HTMLElement>("*")) {
      if (element.localName === "button" && element.textContent?.trim() === name) return element;
      const inside = element.shadowRoot && find(element.shadowRoot);
      if (inside) return inside;
    }
    return undefined;
  };
  for (let button = find(document); ; button = find(document)) {
    if (button) return button.click();
    await new Promise(requestAnimationFrame);
  }
}

/** Registers the service worker, which the page does not do in an automated browser, and waits until it is in charge. */
export async function keep(): Promise<void> {
  const workers = navigator.serviceWorker;
  await workers.register("./service-worker.js", { updateViaCache: "none" });
  const { active } = await workers.ready;
  const isInCharge = () => active?.state === "activated" && workers.controller === active;
  await new Promise<void>((done) => {
    if (isInCharge()) done();
    workers.addEventListener("controllerchange", () => isInCharge() && done());
    active?.addEventListener("statechange", () => isInCharge() && done());
  });
}

/** Whether a policy is in force, tested by a style attribute, which none of ours allows. */
export function isPoliced(): boolean {
  const element = document.createElement("p");
  element.setAttribute("style", "color: rgb(1, 2, 3)");
  document.body.append(element);
  const { color } = getComputedStyle(element);
  element.remove();
  return color !== "rgb(1, 2, 3)";
}
