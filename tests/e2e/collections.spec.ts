import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { bringFresh } from "./support/fresh-picture";
import { openPage } from "./support/open-page";
import { studioContext } from "./support/studio";

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
