// What is done in the page again and again. Each function is sent as text, so it must not use anything outside itself.

/** Trains, opens and closes each dialog, and every fifth time puts another playground in and out. */
export async function goRound(times: number): Promise<void> {
  await customElements.whenDefined("digit-playground");
  const playground = document.querySelector("digit-playground");
  if (!playground) throw new Error("there is no playground");
  const all = (root: ParentNode): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>("*")].flatMap((element) => [
      element,
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);
  const until = async <T>(look: () => T | undefined): Promise<T> => {
    for (;;) {
      const found = look();
      if (found !== undefined) return found;
      await new Promise(requestAnimationFrame);
    }
  };
  const opened = (): HTMLDialogElement | undefined =>
    all(document).find((each): each is HTMLDialogElement => each instanceof HTMLDialogElement && each.open);
  const button = (name: string): HTMLElement | undefined =>
    all(document).find((each) => each.matches("button:not(:disabled)") && each.textContent?.trim() === name);
  for (let round = 0; round < times; round++) {
    await playground.step(1);
    await playground.reset();
    for (const name of ["Model…", "Choose…", "Help", "Share"]) {
      (await until(() => button(name))).click();
      (await until(opened)).close();
    }
    if (round % 5 > 0) continue;
    const other = document.createElement("digit-playground");
    playground.parentElement?.append(other);
    await until(() => other.report ?? undefined);
    other.remove();
  }
}

/** Takes the playground out and puts it back, faster than its worker opens. */
export async function removeHastily(times: number): Promise<void> {
  const playground = document.querySelector("digit-playground");
  const place = playground?.parentElement;
  for (let time = 0; time < times; time++) {
    playground?.remove();
    for (let frame = 0; frame < time % 3; frame++) await new Promise(requestAnimationFrame);
    if (playground) place?.append(playground);
    for (let frame = 0; frame < time % 4; frame++) await new Promise(requestAnimationFrame);
  }
}

/** Counts the workers that the page has begun and not ended, from now on. */
export function countWorkers(): void {
  const count = (by: number): void => {
    document.documentElement.dataset.workers = String(Number(document.documentElement.dataset.workers ?? 0) + by);
  };
  globalThis.Worker = new Proxy(Worker, {
    construct(target, given) {
      count(1);
      const worker: Worker = Reflect.construct(target, given);
      const end = worker.terminate.bind(worker);
      worker.terminate = () => {
        worker.terminate = end;
        count(-1);
        end();
      };
      return worker;
    },
  });
}
