import type { Page } from "playwright-core";
import { median } from "./watch";

/** Milliseconds that `work` takes on the machine for which the limits are written. */
const THERE = 8;

/** What a page does in a frame: numbers, elements, styles and layout. */
function work(): number {
  const begin = performance.now();
  const numbers = new Float64Array(4096);
  for (let round = 0; round < 40; round++)
    for (let i = 0; i < numbers.length; i++) numbers[i] = Math.exp(-Math.abs((numbers[i] ?? 0) + i * 1e-3));
  const list = document.createElement("div");
  for (let i = 0; i < 400; i++) {
    const item = document.createElement("span");
    item.style.cssText = `display:inline-block;width:${i % 40}px`;
    item.textContent = String(numbers[i]);
    list.append(item);
  }
  document.body.append(list);
  const laidOut = list.getBoundingClientRect().height;
  list.remove();
  return laidOut >= 0 ? performance.now() - begin : Number.NaN;
}

/**
 * How many times slower this machine is at the moment than that one, at least 1. Its speed varies with what its neighbours
 * do, and a limit in milliseconds only fits one speed, so limits are multiplied by this.
 */
export async function slowness(page: Page): Promise<number> {
  const took: number[] = [];
  for (let round = 0; round < 25; round++) took.push(await page.evaluate(work));
  const times = Math.max(1, median(took) / THERE);
  console.info(
    `this machine: ${median(took).toFixed(1)} ms for what takes ${THERE} ms, limits times ${times.toFixed(2)}`,
  );
  return times;
}
