import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { findPainter, nextMask, openPainter, readMask, stroke } from "./support/painter";
import { studioContext } from "./support/studio";

test("an unfinished mask and what can be undone in it are there again after a reload", async ({
  browser,
}) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const painter = await openPainter(page);
  for (const y of [150, 250]) {
    await nextMask(page, () =>
      stroke(page, painter, [
        [200, y],
        [300, y],
      ]),
    );
  }
  await page.reload();
  const again = await findPainter(page);
  await expect(page.getByRole("button", { name: "Clear the mask" })).toBeEnabled();
  const { grey } = await nextMask(page, () =>
    stroke(page, again, [
      [400, 400],
      [450, 400],
    ]),
  );
  expect([grey(250, 150), grey(250, 250), grey(420, 400)]).toEqual([255, 255, 255]);
  await again.canvas.focus();
  const undone = await nextMask(page, async () => {
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
  });
  expect([undone.grey(250, 150), undone.grey(250, 250), undone.grey(420, 400)]).toEqual([255, 0, 0]);
  const redone = await nextMask(page, () => page.keyboard.press("Control+Shift+z"));
  expect(redone.grey(250, 250)).toBe(255);
  await context.close();
});

test("a run's mask is sent as it was stored, and is there again with remix", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const painter = await openPainter(page);
  const sent = await nextMask(page, () =>
    stroke(page, painter, [
      [200, 250],
      [400, 250],
    ]),
  );
  await page.keyboard.press("Control+Enter");
  const job = async () =>
    (await (await page.request.get("/api/v1/jobs?capability=lingtu.remove&limit=1")).json()).items[0];
  await expect.poll(async () => (await job())?.input.mask).toBe(sent.id);
  const { id, adjustments } = await job();
  // Nothing between the painter and the vendor had to change it: size, polarity, edge and opacity were right.
  expect(adjustments).toEqual([]);
  // A mask is no picture for the gallery.
  const { items } = await (await page.request.get("/api/v1/assets?limit=50")).json();
  expect(items.map((asset: { id: string }) => asset.id)).not.toContain(sent.id);
  const fresh = await studioContext(browser);
  const remixed = await fresh.newPage();
  await remixed.goto(`/create/remove-object?job=${id}`);
  const again = await findPainter(remixed);
  const more = await nextMask(remixed, () =>
    stroke(remixed, again, [
      [300, 400],
      [320, 400],
    ]),
  );
  expect([more.grey(300, 250), more.grey(310, 400), more.grey(300, 100)]).toEqual([255, 255, 0]);
  await fresh.close();
  await context.close();
});

test("a mask saved under a name serves another picture of the same size", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const painter = await openPainter(page);
  await nextMask(page, () =>
    stroke(page, painter, [
      [200, 250],
      [400, 250],
    ]),
  );
  await page.getByRole("button", { name: "Saved masks" }).click();
  await page.getByRole("textbox", { name: "Save this mask as" }).fill("Bottle");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /^Use Bottle/ })).toBeVisible();
  await expectAccessible(page);
  await openPainter(page);
  await page.getByRole("button", { name: "Saved masks" }).click();
  const reused = await nextMask(page, () => page.getByRole("button", { name: /^Use Bottle/ }).click());
  expect([reused.grey(300, 250), reused.grey(300, 100)]).toEqual([255, 0]);
  expect((await readMask(page, reused.id)).facts).toMatchObject({ width: 600, height: 500 });
  await context.close();
});
