import type { Locator } from "playwright-core";

/** Which of these controls are less than so many pixels high or wide. */
export async function smallOf(controls: Locator, pixels: number): Promise<string[]> {
  const sizes = await controls.evaluateAll((all) =>
    all
      .map((control) => ({ box: control.getBoundingClientRect(), name: control.outerHTML.slice(0, 80) }))
      .map(({ box, name }) => ({ size: Math.min(box.width, box.height), name })),
  );
  if (sizes.length === 0) throw new Error("there is no such control");
  return sizes.filter(({ size }) => size < pixels).map(({ size, name }) => `${size}: ${name}`);
}
