import { expect, test, type Page } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { bringFresh } from "./support/fresh-picture";
import { studioContext } from "./support/studio";

const bar = (page: Page) => page.getByRole("region", { name: "Selection" });
const tile = (page: Page, id: string) => page.locator(`button[data-asset="${id}"]`);
const selected = (page: Page) => page.getByRole("gridcell", { selected: true });
const asset = async (page: Page, id: string) => (await page.request.get(`/api/v1/assets/${id}`)).json();

/** Six pictures under one name, newest first as the gallery shows them. */
async function openSix(page: Page, stamp: string): Promise<string[]> {
  const ids: string[] = [];
  for (let count = 0; count < 6; count += 1) ids.unshift(await bringFresh(page, `${stamp} ${count}`));
  await page.goto(`/gallery?q=${stamp}`);
  await expect(page.getByRole("gridcell")).toHaveCount(6);
  return ids;
}

test("pictures are selected by click, range, keys and day, and marked all at once", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const ids = await openSix(page, `many${Date.now()}`);
  const [first = "", second = "", third = "", fourth = ""] = ids;

  await tile(page, first).click({ modifiers: ["Control"] });
  await expect(selected(page)).toHaveCount(1);
  await tile(page, fourth).click({ modifiers: ["Shift"] });
  await expect(selected(page)).toHaveCount(4);
  await tile(page, third).click({ modifiers: ["Shift"] });
  await expect(selected(page)).toHaveCount(3);
  await tile(page, second).click();
  await expect(selected(page)).toHaveCount(2);
  await expectAccessible(page);

  await expect(bar(page).getByRole("button", { name: "Rating" })).toBeVisible();
  await page.keyboard.press("4");
  await expect.poll(async () => (await asset(page, third)).rating).toBe(4);
  expect((await asset(page, second)).rating).toBe(0);
  await page.keyboard.press("f");
  await expect.poll(async () => (await asset(page, first)).favourite).toBe(true);
  await bar(page).getByRole("button", { name: "Colour label" }).click();
  await page.getByRole("button", { name: "Green" }).click();
  await expect.poll(async () => (await asset(page, first)).label).toBe("green");
  const name = `tag ${Date.now()}`;
  await bar(page).getByRole("button", { name: "Tag", exact: true }).click();
  await page.getByRole("combobox", { name: "Add a tag" }).fill(name);
  await expect(page.getByRole("option", { name: /New tag/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await asset(page, third)).tags).toMatchObject([{ name }]);

  await bar(page).getByRole("button", { name: "End the selection" }).click();
  await expect(bar(page)).toHaveCount(0);
  await tile(page, first).focus();
  await page.keyboard.press("Shift+ArrowRight");
  await expect(selected(page)).toHaveCount(2);
  await page.keyboard.press("Shift+ArrowRight");
  await expect(selected(page)).toHaveCount(3);
  await bar(page).getByRole("button", { name: "End the selection" }).hover();
  await expect(page.getByRole("tooltip")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(selected(page)).toHaveCount(0);
  await page.keyboard.press("Control+a");
  await expect(selected(page)).toHaveCount(6);
  await page.keyboard.press("Escape");
  await expect(selected(page)).toHaveCount(0);
  await page.keyboard.press("x");
  await expect(selected(page)).toHaveCount(1);
  await context.close();
});

test("a box drawn with the pointer selects what it holds, and everything comes back after a delete", async ({
  browser,
}) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const ids = await openSix(page, `box${Date.now()}`);
  const from = await tile(page, ids[0] ?? "").boundingBox();
  const to = await tile(page, ids[2] ?? "").boundingBox();
  if (!from || !to) throw new Error("the tiles are not drawn");

  await page.mouse.move(from.x - 5, from.y - 4);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 40);
  await page.mouse.move(to.x + 20, to.y + 60, { steps: 6 });
  await expect(selected(page)).toHaveCount(3);
  await page.keyboard.press("Escape");
  await expect(selected(page)).toHaveCount(0);
  await page.mouse.up();

  await page.mouse.move(from.x - 5, from.y - 4);
  await page.mouse.down();
  await page.mouse.move(to.x + 20, to.y + 60, { steps: 6 });
  await page.mouse.up();
  await expect(bar(page).getByRole("status")).toHaveText("3 selected");
  await expect(bar(page).getByRole("button", { name: "Delete" })).toBeVisible();
  await page.keyboard.press("Delete");
  await expect(page.getByRole("gridcell")).toHaveCount(3);
  await expect(bar(page)).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("gridcell")).toHaveCount(6);
  await context.close();
});

test("a finger that rests on a picture selects it, and taps then select more", async ({ browser }) => {
  const context = await browser.newContext({
    storageState: await (await studioContext(browser)).storageState(),
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  const ids = await openSix(page, `touch${Date.now()}`);
  const [first = "", second = ""] = ids;
  const box = await tile(page, first).boundingBox();
  if (!box) throw new Error("the tile is not drawn");
  const touch = await context.newCDPSession(page);
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [point] });
  await expect(selected(page)).toHaveCount(1);
  await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await expect(bar(page).getByRole("status")).toHaveText("1 selected");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await tile(page, second).tap();
  await expect(selected(page)).toHaveCount(2);
  await expectAccessible(page);
  await context.close();
});
