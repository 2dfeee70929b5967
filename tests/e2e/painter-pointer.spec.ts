import { expect, test } from "@playwright/test";
import { nextMask, openPainter, penStroke, stroke, touch } from "./support/painter";
import { studioContext } from "./support/studio";

test("a finger paints, and two fingers zoom without painting", async ({ browser }) => {
  const context = await studioContext(browser, { width: 390, height: 844 });
  const page = await context.newPage();
  const painter = await openPainter(page);
  const client = await context.newCDPSession(page);
  const [from, to] = [await painter.at(200, 250), await painter.at(400, 250)];
  const way = Array.from({ length: 7 }, (_, part) => ({
    x: from.x + ((to.x - from.x) * part) / 6,
    y: from.y,
  }));
  const { grey } = await nextMask(page, () => touch(client, [...way.map((point) => [point]), []]));
  expect([grey(210, 250), grey(390, 250), grey(300, 60)]).toEqual([255, 255, 0]);

  const before = await painter.at(0, 0);
  await touch(client, [
    [from],
    [from, to],
    [
      { x: from.x - 40, y: from.y },
      { x: to.x + 40, y: to.y },
    ],
    [],
  ]);
  await expect.poll(async () => (await painter.at(0, 0)).x).toBeLessThan(before.x - 20);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();
  await context.close();
});

test("a pen paints as wide as it is pressed, and the hand that holds it paints nothing", async ({
  browser,
}) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const painter = await openPainter(page);
  const client = await context.newCDPSession(page);
  const hand = await painter.at(300, 420);
  const mask = await nextMask(page, async () => {
    await penStroke(
      client,
      painter,
      [
        [150, 100],
        [400, 100],
      ],
      1,
    );
    await penStroke(
      client,
      painter,
      [
        [150, 300],
        [400, 300],
      ],
      0.3,
    );
    await touch(client, [[hand], [{ x: hand.x + 60, y: hand.y }], []]);
  });
  const thickness = (y: number) =>
    Array.from({ length: 120 }, (_, row) => mask.grey(275, y - 60 + row) ?? 0).filter((grey) => grey > 0)
      .length;
  expect(thickness(100)).toBeGreaterThan(thickness(300) * 2);
  expect(thickness(300)).toBeGreaterThan(2);
  expect([mask.grey(300, 420), mask.grey(330, 420)]).toEqual([0, 0]);
  await context.close();
});

test("the wheel zooms to the pointer, 1 and 0 set the scale, and typing is left alone", async ({
  browser,
}) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const painter = await openPainter(page);
  const place = await painter.at(450, 100);
  await page.mouse.move(place.x, place.y);
  await page.mouse.wheel(0, -400);
  await expect
    .poll(async () => (await painter.at(600, 0)).x - (await painter.at(0, 0)).x)
    .toBeGreaterThan(900);
  const held = await painter.at(450, 100);
  expect(Math.hypot(held.x - place.x, held.y - place.y)).toBeLessThan(2);
  await painter.canvas.focus();
  await page.keyboard.press("1");
  await expect
    .poll(async () => (await painter.at(600, 0)).x - (await painter.at(0, 0)).x)
    .toBeCloseTo(600, 0);
  await page.getByRole("button", { name: "Saved masks" }).click();
  await page.getByRole("textbox", { name: "Save this mask as" }).pressSequentially("leo [w]");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Brush", exact: true })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
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
