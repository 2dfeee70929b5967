import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { openPage } from "./support/open-page";
import { studioContext } from "./support/studio";

test("a paused provider tells those who wait why, and its jobs go on when it is resumed", async ({
  browser,
}) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openPage(page, "/admin/providers");
  const card = page.getByRole("region", { name: "veImageX" });
  await card.getByRole("button", { name: "Pause" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Why").fill("Waiting for the new contract");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Pause" }).click();
  await expect(card.getByText("Waiting for the new contract")).toBeVisible();

  await openPage(page, "/create/image-to-image?engine=veimagex.img2img");
  await expect(page.getByText("veImageX is paused. A run waits until it is resumed.")).toBeVisible();
  await expect(page.getByText("“Waiting for the new contract”")).toBeVisible();

  await openPage(page, "/admin/providers");
  await card.getByRole("button", { name: "Resume" }).click();
  await expect(card.getByText("Waiting for the new contract")).toHaveCount(0);
  await context.close();
});

test("the public address of a studio on this machine is told to be out of vendors' reach", async ({
  browser,
}) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openPage(page, "/admin/providers");
  await page.getByRole("button", { name: "Test from here" }).click();
  await expect(page.getByText("The address is this machine’s own")).toBeVisible();
  await context.close();
});

test("the health board shows runs over a time that can be chosen", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openPage(page, "/admin/health");
  const lingtu = page.getByRole("region", { name: "LingTu", exact: true });
  await expect(lingtu.getByText("Closed: calls are made.")).toBeVisible();
  await page.getByRole("link", { name: "7 days" }).click();
  await expect(page).toHaveURL(/range=7d/);
  await expect(page.getByRole("link", { name: "7 days" })).toHaveAttribute("aria-current", "page");
  await expectAccessible(page);
  await context.close();
});
