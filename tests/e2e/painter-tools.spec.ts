import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { nextMask, openPainter, press, stroke } from "./support/painter";
import { studioContext } from "./support/studio";

test("ellipse, lasso and polygon add, Alt takes away, and intersecting keeps what both have", async ({
  browser,
}) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const painter = await openPainter(page);
  await painter.canvas.focus();
  await page.keyboard.press("o");
  const round = await nextMask(page, () =>
    stroke(page, painter, [
      [100, 100],
      [300, 300],
    ]),
  );
  expect([round.grey(200, 200), round.grey(110, 110), round.grey(295, 200)]).toEqual([255, 0, 255]);

  await page.keyboard.press("l");
  await page.keyboard.down("Alt");
  const bitten = await nextMask(page, () =>
    stroke(page, painter, [
      [180, 180],
      [220, 180],
      [220, 220],
      [180, 220],
    ]),
  );
  await page.keyboard.up("Alt");
  expect([bitten.grey(200, 200), bitten.grey(170, 200)]).toEqual([0, 255]);

  await page.keyboard.press("p");
  await page.getByRole("radio", { name: "Keep only what both have" }).click();
  const kept = await nextMask(page, async () => {
    for (const place of [
      [90, 90],
      [310, 90],
      [310, 200],
      [90, 200],
    ] as const) {
      await press(page, painter, [...place]);
    }
    await page.keyboard.press("Enter");
  });
  expect([kept.grey(200, 150), kept.grey(200, 250)]).toEqual([255, 0]);
  await expect(page.getByRole("button", { name: "Undo" })).toBeEnabled();
  await context.close();
});

test("the wand takes a colour, the bucket fills an outline, and the whole mask moves", async ({
  browser,
}) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const painter = await openPainter(page);
  await painter.canvas.focus();
  await page.keyboard.press("w");
  const leaf = await nextMask(page, () => press(page, painter, [460, 400]));
  expect([leaf.grey(460, 400), leaf.grey(430, 400), leaf.grey(460, 450), leaf.grey(60, 60)]).toEqual([
    255, 255, 0, 0,
  ]);
  const moved = await nextMask(page, async () => {
    await page.keyboard.press("v");
    await stroke(page, painter, [
      [460, 400],
      [260, 200],
    ]);
  });
  expect([moved.grey(260, 200), moved.grey(460, 400)]).toEqual([255, 0]);
  const nudged = await nextMask(page, () => page.keyboard.press("Shift+ArrowUp"));
  expect([nudged.grey(260, 190), nudged.grey(260, 226)]).toEqual([255, 0]);

  await page.getByRole("button", { name: "Clear the mask" }).click();
  await painter.canvas.focus();
  await page.keyboard.press("b");
  await nextMask(page, () =>
    stroke(page, painter, [
      [100, 100],
      [200, 100],
      [200, 200],
      [100, 200],
      [100, 100],
    ]),
  );
  const filled = await nextMask(page, async () => {
    await page.keyboard.press("g");
    await press(page, painter, [150, 150]);
  });
  expect([filled.grey(150, 150), filled.grey(115, 185), filled.grey(250, 150)]).toEqual([255, 255, 0]);
  await context.close();
});

test("operations change the whole mask in a worker, step by step", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const painter = await openPainter(page);
  await painter.canvas.focus();
  await page.keyboard.press("r");
  await nextMask(page, () =>
    stroke(page, painter, [
      [200, 200],
      [300, 300],
    ]),
  );
  await page.getByRole("button", { name: "Adjust the mask" }).click();
  await expectAccessible(page);
  const grown = await nextMask(page, () => page.getByRole("button", { name: "Grow" }).click());
  expect([grown.grey(195, 250), grown.grey(189, 250), grown.grey(193, 193)]).toEqual([255, 0, 0]);
  const back = await nextMask(page, () => page.getByRole("button", { name: "Shrink" }).click());
  expect([back.grey(195, 250), back.grey(202, 250)]).toEqual([0, 255]);
  await page.keyboard.press("Escape");
  await painter.canvas.focus();
  const undone = await nextMask(page, () => page.keyboard.press("Control+z"));
  expect(undone.grey(195, 250)).toBe(255);
  await context.close();
});
