import { expect, test, type Page } from "@playwright/test";
import sharp from "sharp";
import { expectAccessible } from "./support/accessibility";
import { uploadPicture } from "./support/api";
import { studioContext } from "./support/studio";

/** A picture of one colour nobody brought in before, under a name of its own. */
async function bring(page: Page, name: string): Promise<string> {
  const colour = { r: Math.random() * 255, g: Math.random() * 255, b: Math.random() * 255 };
  const buffer = await sharp({ create: { width: 320, height: 240, channels: 3, background: colour } })
    .png()
    .toBuffer();
  return uploadPicture(page, { name: `${name}.png`, mimeType: "image/png", buffer });
}

test("pictures are found by name, and the address keeps the search", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const name = `needle${Date.now()}`;
  await bring(page, name);
  await bring(page, `straw${Date.now()}`);
  await page.goto("/gallery");
  await expect(page.getByRole("gridcell").first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("searchbox", { name: /Search prompts/ }).fill(name);
  await expect(page).toHaveURL(new RegExp(`q=${name}`));
  await expect(page.getByRole("gridcell")).toHaveCount(1);
  await page.reload();
  await expect(page.getByRole("gridcell")).toHaveCount(1);
  await page.getByRole("searchbox", { name: /Search prompts/ }).fill("no such thing anywhere");
  await expect(page.getByText("No picture matches")).toBeVisible();
  await context.close();
});

test("arrows move between pictures, Space shows one large, Escape comes back to it", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const stamp = `row${Date.now()}`;
  const older = await bring(page, `${stamp}-a`);
  const newer = await bring(page, `${stamp}-b`);
  await page.goto(`/gallery?q=${stamp}`);
  const first = page.locator(`button[data-asset="${newer}"]`);
  await first.focus();
  await page.keyboard.press("ArrowRight");
  const second = page.locator(`button[data-asset="${older}"]`);
  await expect(second).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page.getByRole("dialog", { name: "Picture viewer" })).toBeVisible();
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(new RegExp(`open=${newer}`));
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await context.close();
});

test("a favourite is kept, and a deleted picture comes back after undo", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const stamp = `menu${Date.now()}`;
  const id = await bring(page, stamp);
  await page.goto(`/gallery?q=${stamp}`);
  const tile = page.locator(`button[data-asset="${id}"]`);
  await tile.click({ button: "right" });
  await page.getByRole("menuitem", { name: "Add to favourites" }).click();
  await expect
    .poll(async () => (await (await page.request.get(`/api/v1/assets/${id}`)).json()).favourite)
    .toBe(true);
  await page.getByRole("button", { name: "Favourites only" }).click();
  await expect(tile).toBeVisible();
  await tile.click({ button: "right" });
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expect(tile).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(tile).toBeVisible();
  await context.close();
});
