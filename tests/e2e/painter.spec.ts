import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { nextMask, openPainter, stroke } from "./support/painter";
import { studioContext } from "./support/studio";

test("a stroke is stored as opaque 8-bit grey of the picture's size, white where it was painted", async ({
  browser,
}) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const painter = await openPainter(page);
  const { facts, grey, greys } = await nextMask(page, () =>
    stroke(page, painter, [
      [200, 250],
      [400, 250],
    ]),
  );
  // LingTu takes black and white only, whatever edge the brush paints.
  expect([...greys].sort((a, b) => a - b)).toEqual([0, 255]);
  expect(facts).toMatchObject({ format: "png", width: 600, height: 500, channels: 1, hasAlpha: false });
  expect([grey(200, 250), grey(300, 250), grey(400, 250)]).toEqual([255, 255, 255]);
  expect([grey(300, 100), grey(20, 250), grey(580, 480)]).toEqual([0, 0, 0]);
  await expectAccessible(page);
  await context.close();
});

test("the eraser, the rectangle and inverting work from the keyboard", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const painter = await openPainter(page);
  await painter.canvas.focus();
  await page.keyboard.press("r");
  const box = await nextMask(page, () =>
    stroke(page, painter, [
      [100, 100],
      [300, 300],
    ]),
  );
  expect([box.grey(105, 105), box.grey(295, 295), box.grey(305, 200)]).toEqual([255, 255, 0]);
  await page.keyboard.press("e");
  const holed = await nextMask(page, () =>
    stroke(page, painter, [
      [150, 200],
      [250, 200],
    ]),
  );
  expect([holed.grey(200, 200), holed.grey(200, 120)]).toEqual([0, 255]);
  const inverted = await nextMask(page, () => page.keyboard.press("Control+i"));
  expect([inverted.grey(200, 200), inverted.grey(200, 120), inverted.grey(500, 400)]).toEqual([255, 0, 255]);
  await context.close();
});

test("Escape takes the stroke under way back", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const painter = await openPainter(page);
  const from = await painter.at(200, 200);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 80, from.y + 20, { steps: 5 });
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();
  await expect(page.getByRole("button", { name: "Clear the mask" })).toBeDisabled();
  await context.close();
});

test("soft edges stay soft where the engine takes them, and inverting keeps them", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const painter = await openPainter(page, "inpaint");
  await painter.canvas.focus();
  for (let step = 0; step < 8; step++) await page.keyboard.press("Shift+BracketLeft");
  const soft = await nextMask(page, () =>
    stroke(page, painter, [
      [200, 250],
      [400, 250],
    ]),
  );
  expect(soft.greys.size).toBeGreaterThan(20);
  expect(soft.facts).toMatchObject({ format: "png", channels: 1, hasAlpha: false });
  const inverted = await nextMask(page, () => page.keyboard.press("Control+i"));
  expect(inverted.pixels.equals(Buffer.from(soft.pixels.map((grey) => 255 - grey)))).toBe(true);
  await context.close();
});
