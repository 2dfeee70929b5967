import { expect, test } from "@playwright/test";
import { uploadPicture } from "./support/api";
import { touch } from "./support/painter";
import { product, scene } from "./support/pictures";
import { studioContext } from "./support/studio";
import { openViewer, patch, placeOf, viewerOf, wall } from "./support/viewer";

test("a picture is zoomed by wheel, keys and double click, dragged, and crisp from 200 % on", async ({
  browser,
}) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const viewer = await openViewer(page, await uploadPicture(page, await scene(93)));
  const picture = viewer.locator("img");
  const width = async () => (await placeOf(picture)).width;
  const zoom = viewer.getByRole("group", { name: "Zoom" });
  const fitted = await placeOf(picture);
  await page.mouse.move(fitted.x, fitted.y);
  await page.mouse.wheel(0, -400);
  await expect.poll(width).toBeGreaterThan(fitted.width * 1.2);
  await page.keyboard.press("1");
  await expect.poll(width).toBe(600);
  await expect(zoom.getByRole("button", { name: "100%" })).toBeVisible();
  const before = await placeOf(picture);
  await page.mouse.move(before.x, before.y);
  await page.mouse.down();
  await page.mouse.move(before.x - 120, before.y + 40, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => Math.round((await placeOf(picture)).x - before.x)).toBe(-120);
  const rendering = () => picture.first().evaluate((image) => getComputedStyle(image).imageRendering);
  expect(await rendering()).toBe("auto");
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  await expect.poll(rendering).toBe("pixelated");
  await page.keyboard.press("0");
  await expect.poll(width).toBeCloseTo(fitted.width, 0);
  await page.mouse.dblclick(fitted.x, fitted.y);
  await expect.poll(width).toBeGreaterThan(fitted.width * 1.5);
  await page.mouse.dblclick(fitted.x, fitted.y);
  await expect.poll(width).toBeCloseTo(fitted.width, 0);
  await context.close();
});

test("a large picture's own pixels are fetched when a thumbnail would be stretched, and asked for again when they fail", async ({
  browser,
}) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const id = await uploadPicture(page, await wall());
  const file = new RegExp(`/assets/${id}/file$`);
  await page.route(file, (route) => route.abort());
  const viewer = await openViewer(page, id);
  await expect(viewer.locator("img").first()).toHaveAttribute("src", /\?w=/);
  await page.keyboard.press("1");
  await expect(viewer.getByText("Only a preview could be loaded")).toBeVisible();
  await page.unroute(file);
  await viewer.getByRole("button", { name: "Try again" }).click();
  const full = viewer.locator(`img[src$="/assets/${id}/file"]`);
  await expect(full).toHaveCSS("opacity", "1");
  expect(await full.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(4096);
  expect((await placeOf(full)).width).toBe(4096);
  await context.close();
});

test("what lies behind a transparent picture is chosen and remembered", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const id = await uploadPicture(page, await product());
  const viewer = await openViewer(page, id);
  await viewer.getByRole("radio", { name: "Black" }).click();
  await expect(viewer.locator("span.bg-black.inset-0")).toBeVisible();
  await viewer.getByLabel("Any colour").fill("#3366cc");
  const ground = viewer.locator("span[style*='background']").first();
  await expect(ground).toHaveCSS("background-color", "rgb(51, 102, 204)");
  await page.reload();
  await expect(viewerOf(page).getByLabel("Any colour")).toHaveValue("#3366cc");
  await expect(ground).toHaveCSS("background-color", "rgb(51, 102, 204)");
  await context.close();
});

test("on a phone fingers swipe to the next picture, pinch and tap twice", async ({ browser }) => {
  const context = await studioContext(browser, { width: 390, height: 844, touch: true });
  const page = await context.newPage();
  const stamp = `swipe${Date.now()}`;
  const older = await uploadPicture(page, await patch(`${stamp}-a`));
  const newer = await uploadPicture(page, await patch(`${stamp}-b`));
  const viewer = await openViewer(page, newer, stamp);
  await expect(viewer.getByRole("option")).toHaveCount(2);
  const client = await context.newCDPSession(page);
  const { x, y } = await placeOf(viewer.locator("img"));
  const across = (by: number) => [0, 0.3, 0.6, 1].map((part) => [{ x: x + by * part, y }]);
  // The browser may still take a finger for a scroll in the very frame that laid the stage out.
  await expect(async () => {
    await touch(client, [...across(-160), []]);
    await expect(page).toHaveURL(new RegExp(`open=${older}`), { timeout: 2_000 });
  }).toPass();
  const picture = viewer.locator("img");
  await expect(picture.first()).toHaveAttribute("src", new RegExp(older));
  const fitted = (await placeOf(picture)).width;
  const apart = (by: number) => [
    { x: x - by, y },
    { x: x + by, y },
  ];
  await touch(client, [apart(30), apart(60), apart(90), []]);
  await expect.poll(async () => (await placeOf(picture)).width / fitted).toBeCloseTo(3, 1);
  // A picture that is zoomed in is moved, not left.
  await touch(client, [...across(-160), []]);
  await expect(page).toHaveURL(new RegExp(`open=${older}`));
  const tap = () => touch(client, [[{ x, y }], []]);
  await tap();
  await tap();
  await expect.poll(async () => (await placeOf(picture)).width).toBeCloseTo(fitted, 0);
  await context.close();
});
