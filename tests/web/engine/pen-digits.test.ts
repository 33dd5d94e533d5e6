import { afterEach, expect, test, vi } from "vitest";
import { loadPenDigits } from "../../../web/src/engine/pen-digits";

afterEach(() => vi.unstubAllGlobals());

test("pen digits are fetched once, when asked for, and again after a failure", async () => {
  const fetch = vi.fn<(url: string) => Promise<Response>>();
  vi.stubGlobal("fetch", fetch);
  fetch.mockResolvedValueOnce(new Response(null, { status: 404 }));
  await expect(loadPenDigits()).rejects.toThrow(/pen.*\.bin.* is not there: the server says 404/);

  fetch.mockResolvedValueOnce(new Response(new Uint8Array([7, 8])));
  expect(await loadPenDigits()).toEqual(new Uint8Array([7, 8]));
  expect(await loadPenDigits()).toBe(await loadPenDigits());
  expect(fetch).toHaveBeenCalledTimes(2);
});
