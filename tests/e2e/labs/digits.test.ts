import { expect, test } from "vitest";
import { drawn, openFile, useBrowser } from "../browser";

useBrowser();

test.each([
  ["layer", "One layer, with shapes"],
  ["loop", "The training loop"],
])("%s says that the digits did not arrive, asks once, and tries again when it is told to", async (lab, title) => {
  const page = await openFile("lab.html#lab=neuron");
  await page.getByRole("heading", { level: 2 }).waitFor();
  let asked = 0;
  await page.route(/digits[^/]*\.bin$/, async (route) => {
    asked++;
    await (asked === 1 ? route.fulfill({ status: 200, body: "cut off" }) : route.continue());
  });
  await page.evaluate((address) => {
    location.hash = address;
  }, `#lab=${lab}`);
  await page.getByRole("heading", { level: 2, name: title }).waitFor();
  const alert = page.getByRole("alert").filter({ hasText: "This part could not be loaded." });
  await alert.waitFor();
  // An automatic retry would be sent before this request.
  await drawn(page);
  await page.evaluate(() => fetch("lab.html"));
  expect(asked).toBe(1);
  await alert.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("tabpanel").getByRole("grid").first().waitFor();
  expect([asked, await alert.count()]).toEqual([2, 0]);
});
