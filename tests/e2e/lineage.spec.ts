import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { runJob } from "./support/api";
import { bringFresh } from "./support/fresh-picture";
import { studioContext } from "./support/studio";

test("a picture's details keep stars, tags and notes, and lead along its family", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const stamp = `family${Date.now()}`;
  const photo = await bringFresh(page, stamp);
  const job = await runJob(page, "lingtu.matting", { image: photo });
  const [result] = job.outputs;
  await page.goto(`/gallery?open=${result?.id}`);
  const viewer = page.getByRole("dialog", { name: "Picture viewer" });
  await expect(viewer).toBeVisible();
  await page.keyboard.press("i");
  const tree = viewer.getByRole("list", { name: "Family of this picture" });
  await expect(tree.getByText("Made from")).toBeVisible();
  await viewer.getByRole("button", { name: "3 stars" }).click();
  await viewer.getByRole("combobox", { name: "Add a tag" }).fill(`${stamp}tag`);
  await page.keyboard.press("Enter");
  await expect(viewer.getByRole("link", { name: `Show pictures tagged ${stamp}tag` })).toBeVisible();
  await viewer.getByRole("textbox", { name: "Notes" }).fill(`note of ${stamp}`);
  await viewer.getByRole("textbox", { name: "Name" }).focus();
  await expect
    .poll(async () => (await page.request.get(`/api/v1/assets/${result?.id}`)).json())
    .toMatchObject({ rating: 3, notes: `note of ${stamp}`, tags: [{ name: `${stamp}tag` }] });
  await expectAccessible(page);

  await tree.getByRole("link", { name: `${stamp}.png` }).click();
  await expect(page).toHaveURL(new RegExp(`open=${photo}`));
  await expect(tree.getByText("Made of it")).toBeVisible();
  await viewer.getByRole("link", { name: "All runs that used it" }).click();
  await expect(page).toHaveURL(new RegExp(`/history\\?uses=${photo}`));
  await expect(page.getByRole("listitem").filter({ hasText: "Remix" })).toHaveCount(1);
  await context.close();
});
