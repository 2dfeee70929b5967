import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { bringFresh } from "./support/fresh-picture";
import { openPage } from "./support/open-page";
import { secondPerson } from "./support/second-person";
import { studioContext } from "./support/studio";
import { viewerOf } from "./support/viewer";

test("a collection is made from a selection, shared, looked at by somebody else, and goes without its pictures", async ({
  browser,
}) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const stamp = `set${Date.now()}`;
  const [one, two] = [await bringFresh(page, `${stamp} a`), await bringFresh(page, `${stamp} b`)];
  await page.goto(`/gallery?q=${stamp}`);
  await page.locator(`button[data-asset="${one}"]`).click({ modifiers: ["Control"] });
  await page.locator(`button[data-asset="${two}"]`).click();
  const bar = page.getByRole("region", { name: "Selection" });
  await bar.getByRole("button", { name: "Add to a collection" }).click();
  await page.getByRole("textbox", { name: "Find or name a collection" }).fill(stamp);
  await page.getByRole("button", { name: `New collection “${stamp}”` }).click();
  await expect(page.getByText(`2 pictures added to “${stamp}”`)).toBeVisible();

  await openPage(page, "/collections");
  const card = page.getByRole("listitem").filter({ hasText: stamp });
  await expect(card.getByText("2 pictures")).toBeVisible();
  await expectAccessible(page);
  await card.getByRole("button", { name: /What can be done/ }).click();
  await page.getByRole("menuitem", { name: "Share with the studio" }).hover();
  await page.getByRole("menuitemradio", { name: "Everyone may look", exact: true }).click();
  await expect(card.getByText("Shared to look at")).toBeAttached();

  const other = await secondPerson(browser, page);
  const theirs = await other.newPage();
  await openPage(theirs, "/collections");
  await theirs.getByRole("link", { name: new RegExp(stamp) }).click();
  await expect(theirs.getByRole("heading", { name: stamp })).toBeVisible();
  await expect(theirs.getByRole("gridcell")).toHaveCount(2);
  await theirs.locator(`button[data-asset="${one}"]`).click();
  await expect(viewerOf(theirs).locator("img").first()).toBeVisible();
  await theirs.keyboard.press("i");
  await expect(theirs.getByText(/Shared by/)).toBeVisible();
  await expect(viewerOf(theirs).getByRole("button", { name: "Delete" })).toHaveCount(0);
  await expectAccessible(theirs);
  await theirs.getByRole("button", { name: "Keep a copy" }).click();
  await expect(theirs.getByText("The picture is now in your gallery too")).toBeVisible();
  await other.close();

  await page.goto("/collections");
  await card.getByRole("button", { name: /What can be done/ }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await page.getByRole("button", { name: "Delete the collection" }).click();
  await expect(card).toHaveCount(0);
  expect((await page.request.get(`/api/v1/assets/${one}`)).status()).toBe(200);
  await context.close();
});

test("tags are renamed, merged when the name is taken, and deleted", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const stamp = Date.now();
  const id = await bringFresh(page, `tagged ${stamp}`);
  await page.request.post("/api/v1/assets/marks", {
    data: { ids: [id], addTags: [`Old ${stamp}`, `New ${stamp}`] },
  });
  await openPage(page, "/collections?view=tags");
  const row = (name: string) => page.getByRole("listitem").filter({ hasText: name });
  await expectAccessible(page);
  await page.getByRole("button", { name: `Rename Old ${stamp}` }).click();
  await page.getByRole("textbox", { name: "New name" }).fill(`new ${stamp}`);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Merge" }).click();
  await expect(row(`Old ${stamp}`)).toHaveCount(0);
  await expect(row(`New ${stamp}`).getByText("1 picture")).toBeVisible();
  await page.getByRole("button", { name: `Delete New ${stamp}` }).click();
  await page.getByRole("button", { name: "Delete the tag" }).click();
  await expect(row(`New ${stamp}`)).toHaveCount(0);
  await context.close();
});
