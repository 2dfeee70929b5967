import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { findPainter, nextMask, openPainter, stroke } from "./support/painter";
import { studioContext } from "./support/studio";

test("a stroke is stored as opaque 8-bit grey of the picture's size, white where it was painted", async ({
  browser,
}) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const painter = await openPainter(page);
  const { facts, grey } = await nextMask(page, () =>
    stroke(page, painter, [
      [200, 250],
      [400, 250],
    ]),
  );
  expect(facts).toMatchObject({ format: "png", width: 600, height: 500, channels: 1, hasAlpha: false });
  expect([grey(200, 250), grey(300, 250), grey(400, 250)]).toEqual([255, 255, 255]);
  expect([grey(300, 100), grey(20, 250), grey(580, 480)]).toEqual([0, 0, 0]);
  await expectAccessible(page);
  await context.close();
});

test("a stroke that leaves the picture and comes back is one stroke, and one undo takes it back", async ({
  browser,
}) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const painter = await openPainter(page);
  const { grey } = await nextMask(page, () =>
    stroke(page, painter, [
      [300, 60],
      [300, -40],
      [500, -40],
      [500, 60],
    ]),
  );
  expect([grey(300, 30), grey(500, 30)]).toEqual([255, 255]);
  const undo = page.getByRole("button", { name: "Undo" });
  await expect(undo).toBeEnabled();
  await page.keyboard.press("Control+z");
  await expect(undo).toBeDisabled();
  await expect(page.getByRole("button", { name: "Clear the mask" })).toBeDisabled();
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

test("an unfinished mask is there again after a reload", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const painter = await openPainter(page);
  await nextMask(page, () =>
    stroke(page, painter, [
      [200, 250],
      [300, 250],
    ]),
  );
  await page.reload();
  const again = await findPainter(page);
  await expect(page.getByRole("button", { name: "Clear the mask" })).toBeEnabled();
  const { grey } = await nextMask(page, () =>
    stroke(page, again, [
      [400, 400],
      [450, 400],
    ]),
  );
  expect([grey(250, 250), grey(420, 400)]).toEqual([255, 255]);
  await context.close();
});

test("a finger paints, and two fingers zoom without painting", async ({ browser }) => {
  const context = await studioContext(browser, { width: 390, height: 844 });
  const page = await context.newPage();
  const painter = await openPainter(page);
  const client = await context.newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", points: { x: number; y: number }[]) =>
    client.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: points.map((point, id) => ({ ...point, id })),
    });
  const [from, to] = [await painter.at(200, 250), await painter.at(400, 250)];
  const { grey } = await nextMask(page, async () => {
    await touch("touchStart", [from]);
    for (let part = 1; part <= 6; part++) {
      await touch("touchMove", [{ x: from.x + ((to.x - from.x) * part) / 6, y: from.y }]);
    }
    await touch("touchEnd", []);
  });
  expect([grey(210, 250), grey(390, 250), grey(300, 60)]).toEqual([255, 255, 0]);

  const before = await painter.at(0, 0);
  await touch("touchStart", [from]);
  await touch("touchStart", [from, to]);
  await touch("touchMove", [
    { x: from.x - 40, y: from.y },
    { x: to.x + 40, y: to.y },
  ]);
  await touch("touchEnd", []);
  await expect.poll(async () => (await painter.at(0, 0)).x).toBeLessThan(before.x - 20);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();
  await context.close();
});
