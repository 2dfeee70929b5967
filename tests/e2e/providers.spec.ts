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

test("what was saved of a provider stays when something else is saved after it, until it is removed on purpose", async ({
  browser,
}) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openPage(page, "/admin/providers");
  const card = page.getByRole("region", { name: "Alibaba SuperApp" });
  const address = card.getByLabel("Address", { exact: true });
  const save = card.getByRole("button", { name: "Save", exact: true });
  await address.fill("https://first.example/api/");
  await save.click();
  await expect(save).toBeDisabled();
  await expect(address).toHaveValue("https://first.example/api/");
  await card.getByLabel("Calls at a time").fill("5");
  await save.click();
  await expect(save).toBeDisabled();
  await page.reload();
  await expect(address).toHaveValue("https://first.example/api/");
  await expect(card.getByLabel("Calls at a time")).toHaveValue("5");

  await card.getByLabel("Calls at a time").fill("2.5");
  await save.click();
  await expect(card.getByText("A whole number from 1 to 64. Empty: 8.")).toBeVisible();
  await card.getByLabel("Calls at a time").fill("");
  await save.click();
  await expect(save).toBeDisabled();

  await card.getByRole("button", { name: "Remove the saved Address" }).click();
  const question = page.getByRole("alertdialog");
  await expect(question).toContainText("The default holds from then on");
  await expectAccessible(page);
  await question.getByRole("button", { name: "Cancel" }).click();
  await expect(address).toHaveValue("https://first.example/api/");
  await card.getByRole("button", { name: "Remove the saved Address" }).click();
  await question.getByRole("button", { name: "Remove" }).click();
  await expect(address).toHaveValue("");
  await card.getByLabel("Calls at a time").fill("6");
  await save.click();
  await expect(save).toBeDisabled();
  await page.reload();
  await expect(address).toHaveValue("");
  await card.getByLabel("Calls at a time").fill("");
  await save.click();
  await expect(save).toBeDisabled();
  await context.close();
});
