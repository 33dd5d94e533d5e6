// A visitor who presses and fills in whatever is there. What runs in the page is sent as text, so it must not use anything outside itself.

/** Presses, chooses and draws for so many milliseconds, and gives what was done, a word each. */
export async function goWild([seed, milliseconds]: readonly [number, number]): Promise<string[]> {
  let state = seed >>> 0;
  /** Mulberry32: below `count`. */
  const random = (count: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  };
  const nameOf = (element: Element): string =>
    (element.getAttribute("aria-label") ?? element.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 40) ||
    element.localName;

  // Names of controls that leave the page, save or ask for a file, or add digits, which a run must be without to be compared.
  const LEAVES = /^(Add as|Als \d)|^(Save|Speichern|History|Run \(|Verlauf|Lauf \()|reload|neu laden|file|Datei/i;
  const stays = (link: HTMLAnchorElement): boolean =>
    !link.download && !link.target && link.pathname === location.pathname && link.origin === location.origin;
  const isFor = (element: Element): element is HTMLElement => {
    if (element instanceof HTMLAnchorElement) return stays(element);
    if (!element.matches("button, summary, input:not([type=file], [readonly]), select, [role=grid], [tabindex='0']"))
      return false;
    return !(element as HTMLButtonElement).disabled && !LEAVES.test(nameOf(element));
  };
  const all = (root: ParentNode): HTMLElement[] =>
    [...root.querySelectorAll("*")].flatMap((element) => [
      ...(isFor(element) && element.checkVisibility({ visibilityProperty: true }) ? [element] : []),
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);
  /** Behind a dialog nothing can be pressed. */
  const choosable = (): HTMLElement[] => {
    const every = all(document);
    const modal = every.filter(
      (element) =>
        element.closest("dialog:modal") ?? (element.getRootNode() as ShadowRoot).host?.closest("dialog:modal"),
    );
    return modal.length > 0 ? modal : every;
  };

  const tell = (element: HTMLElement, ...types: string[]): void => {
    for (const type of types) element.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  };
  const KEYS = [
    "Enter",
    " ",
    "Escape",
    "ArrowLeft",
    "ArrowRight",
    "ArrowUp",
    "ArrowDown",
    "Home",
    "End",
    "Delete",
    "5",
  ];
  const press = (element: HTMLElement): void => {
    const key = KEYS[random(KEYS.length)] ?? "";
    element.focus();
    element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true }));
  };
  const draw = (element: HTMLElement): void => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const at = (type: string): void => {
      const place = { clientX: left + random(Math.ceil(width)), clientY: top + random(Math.ceil(height)) };
      const mouse = { pointerId: 1, isPrimary: true, pointerType: "mouse", buttons: 1, bubbles: true, composed: true };
      element.dispatchEvent(new PointerEvent(type, { ...place, ...mouse }));
    };
    for (const type of ["pointerdown", "pointermove", "pointermove", "pointerup"]) at(type);
  };
  const VALUES = ["", "0", "1", "7", "0.5", "-3", "1e9", "128, 64", "abc", "64"];
  const use = (element: HTMLElement): void => {
    if (random(8) === 0) press(element);
    else if (element instanceof HTMLSelectElement) {
      const open = [...element.options].filter(({ disabled, hidden }) => !disabled && !hidden);
      element.value = open[random(open.length)]?.value ?? element.value;
      tell(element, "input", "change");
    } else if (element instanceof HTMLInputElement && !["checkbox", "radio", "button"].includes(element.type)) {
      const least = Number(element.min);
      const range = Number(element.max) - least;
      const typed = VALUES[random(VALUES.length)] ?? "";
      // A number field accepts nothing but numbers.
      const isLegal = element.type !== "number" || typed === "" || Number.isFinite(Number(typed));
      element.value = element.type === "range" ? String(least + random(1 + range)) : isLegal ? typed : "12";
      tell(element, "input", "change");
    } else if (element.matches("[role=grid], [tabindex='0']") && element.localName !== "button") draw(element);
    else element.click();
  };

  const done: string[] = [];
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    const found = choosable();
    const element = found[random(found.length)];
    if (element) {
      done.push(nameOf(element));
      use(element);
    }
    if (random(3) > 0) await new Promise(requestAnimationFrame);
  }
  return done;
}

/** What the page shows of its state that is not true; "" if all of it is. */
export async function lie(): Promise<string> {
  const playground = document.querySelector("digit-playground");
  const shown = (): string =>
    playground?.shadowRoot
      ?.querySelector("playground-transport")
      ?.shadowRoot?.querySelector("[role=status] .measures")
      ?.textContent?.trim() ?? "";
  const at = (): number | undefined => playground?.report?.minibatch;
  const frames = async (): Promise<void> => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  };
  await frames();
  const end = performance.now() + 45_000;
  while (/^(Getting the network ready|Das Netz wird vorbereitet)/.test(shown())) {
    if (performance.now() > end) return `"${shown()}", and it does not come`;
    await frames();
  }
  const [said, before] = [shown(), at()];
  if (/^Training/.test(said)) {
    while (at() === before && /^Training/.test(shown())) {
      if (performance.now() > end) return `"${said}", and it does not move`;
      await frames();
    }
  } else if (/^(Paused|Ready|Finished|Stopped|Angehalten|Bereit|Fertig|Beendet)/.test(said)) {
    for (let question = 0; question < 3; question++) await playground?.predict(Array(64).fill(0));
    await frames();
    if (at() !== before && shown().slice(0, 6) === said.slice(0, 6))
      return `"${said}" at minibatch ${before}, and it moves to ${at()}`;
  } else if (said !== "") return `"${said}" is no state that is known`;
  return "";
}
