import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import sharp from "sharp";
import { unzip } from "../support/zip";
import { expectAccessible } from "./support/accessibility";
import { uploadPicture } from "./support/api";
import { openPage } from "./support/open-page";
import { studioContext } from "./support/studio";

/** A picture of one colour nobody brought in before, under a name of its own. */
async function bring(page: Page, name: string): Promise<string> {
  const colour = { r: Math.random() * 255, g: Math.random() * 255, b: Math.random() * 255 };
  const buffer = await sharp({ create: { width: 320, height: 240, channels: 3, background: colour } })
    .png()
    .toBuffer();
  return uploadPicture(page, { name: `${name}.png`, mimeType: "image/png", buffer });
}
const tileOf = (page: Page, id: string) => page.locator(`[data-asset="${id}"]`).first();

test("a search is exported under names that are shown before", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const stamp = `pack${Date.now()}`;
  await bring(page, `${stamp}-a`);
  await bring(page, `${stamp}-b`);
  await openPage(page, `/gallery?q=${stamp}`);
  await page.getByRole("button", { name: "Export all that is listed" }).click();
  const dialog = page.getByRole("dialog", { name: "Export this search" });
  await dialog.getByLabel("File names").fill("{name}-{nonsense}");
  await expect(dialog.getByText("Only the parts below can stand in braces.")).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Download ZIP" })).toBeDisabled();
  await dialog.getByLabel("File names").fill(`${stamp}/{name}`);
  await dialog.getByRole("button", { name: "Put in number" }).click();
  await dialog.getByText("WebP", { exact: true }).click();
  await expect(dialog.getByText(`${stamp}/${stamp}-b0001.webp`)).toBeVisible();
  await dialog.getByText("Beside each", { exact: true }).click();
  await expectAccessible(page);
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Download ZIP" }).click();
  const files = unzip(await readFile(await (await download).path()));
  expect([...files.keys()]).toEqual(
    ["b0001", "a0002"].flatMap((name) => [
      `${stamp}/${stamp}-${name}.webp`,
      `${stamp}/${stamp}-${name}.webp.json`,
    ]),
  );
  await context.close();
});

test("what is deleted waits in the trash, comes back, or goes for good", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const stamp = `bin${Date.now()}`;
  const [kept, gone] = [await bring(page, `${stamp}-kept`), await bring(page, `${stamp}-gone`)];
  for (const id of [kept, gone]) await page.request.delete(`/api/v1/assets/${id}`);
  await openPage(page, "/trash");
  await expect(page.getByText("30 days left").first()).toBeVisible();
  await expectAccessible(page);
  const select = (name: string) => page.getByRole("button", { name: `Select ${stamp}-${name}.png` });
  await select("kept").click();
  await page.getByRole("button", { name: "Bring back" }).click();
  await expect(select("kept")).toHaveCount(0);
  expect((await page.request.get(`/api/v1/assets/${kept}`)).status()).toBe(200);
  await select("gone").click();
  await page.getByRole("button", { name: "Delete for good" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete for good" }).click();
  await expect(select("gone")).toHaveCount(0);
  expect((await page.request.post(`/api/v1/assets/${gone}/restore`)).status()).toBe(404);
  await context.close();
});

test("a picture is shared by a link that needs no account and ends when it is revoked", async ({
  browser,
}) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const stamp = `link${Date.now()}`;
  const id = await bring(page, stamp);
  await openPage(page, `/gallery?q=${stamp}`);
  await tileOf(page, id).click({ button: "right" });
  await page.getByRole("menuitem", { name: "Share by link…" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("switch", { name: "Files may be saved" })).toBeChecked();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Make link" }).click();
  const url = await dialog.getByLabel("Link").inputValue();

  const stranger = await browser.newContext({ locale: "zh-CN", colorScheme: "dark" });
  const visit = await stranger.newPage();
  expect((await visit.goto(url))?.status()).toBe(200);
  await expect(visit.getByRole("img", { name: "分享的图片" })).toBeVisible();
  await expectAccessible(visit);
  expect(await visit.content()).not.toContain(stamp);
  const download = visit.waitForEvent("download");
  await visit.getByRole("link", { name: "下载" }).click();
  expect((await download).suggestedFilename()).toBe(`easel-${id.slice(-12)}.png`);

  await dialog.getByRole("link", { name: "All my links" }).click();
  const row = page.getByRole("listitem").filter({ hasText: `${stamp}.png` });
  await expect(row.getByText("opened once")).toBeVisible();
  await expectAccessible(page);
  await row.getByRole("button", { name: "Revoke" }).click();
  await expect(row.getByText("Revoked", { exact: true })).toBeVisible();
  expect((await visit.reload())?.status()).toBe(404);
  await expect(visit.getByRole("heading", { name: "此链接无法打开" })).toBeVisible();
  await expectAccessible(visit);
  await stranger.close();
  await context.close();
});

test("several pictures are shared as a collection, looked at one by one on a phone", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const stamp = `many${Date.now()}`;
  const [older, newer] = [await bring(page, `${stamp}-a`), await bring(page, `${stamp}-b`)];
  await openPage(page, `/gallery?q=${stamp}`);
  await tileOf(page, newer).click({ modifiers: ["ControlOrMeta"] });
  await tileOf(page, older).click({ modifiers: ["ControlOrMeta"] });
  await page.getByRole("button", { name: "Share by link…" }).click();
  const dialog = page.getByRole("dialog", { name: "Share by link" });
  await expect(dialog.getByText("2 pictures go into a new collection")).toBeVisible();
  await dialog.getByRole("switch", { name: "Files may be saved" }).click();
  await dialog.getByRole("button", { name: "Make link" }).click();
  const url = await page.getByRole("dialog").getByLabel("Link").inputValue();

  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const visit = await phone.newPage();
  await visit.goto(url);
  await expect(visit.getByText("2 pictures")).toBeVisible();
  await expectAccessible(visit);
  await visit.getByRole("link", { name: "Open picture 1" }).tap();
  await expect(visit.getByRole("img", { name: "Shared picture" })).toBeVisible();
  await expect(visit.getByRole("link", { name: "Download" })).toHaveCount(0);
  await visit.getByRole("link", { name: "Next picture" }).tap();
  await expect(visit).toHaveURL(new RegExp(`picture=${older}`));
  await expect(visit.getByRole("link", { name: "Next picture" })).toHaveCount(0);
  await visit.getByRole("link", { name: "All pictures" }).tap();
  await expect(visit.getByText("2 pictures")).toBeVisible();
  await phone.close();
  await context.close();
});
