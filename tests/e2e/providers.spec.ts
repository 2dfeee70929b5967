import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { openPage } from "./support/open-page";
import { baseUrl, studioContext } from "./support/studio";

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
  const asNew = { settings: { baseUrl: null }, concurrency: null };
  const reset = () =>
    page.request.patch("/api/v1/admin/providers/superapp", { data: asNew, headers: { origin: baseUrl() } });
  await reset();
  await openPage(page, "/admin/providers");
  const card = page.getByRole("region", { name: "Alibaba SuperApp" });
  const address = card.getByLabel("Address", { exact: true });
  const atATime = card.getByLabel("Calls at a time");
  const save = async () => {
    const answered = page.waitForResponse((answer) => answer.request().method() === "POST");
    await card.getByRole("button", { name: "Save", exact: true }).click();
    await answered;
  };
  await address.fill("https://first.example/api/");
  await save();
  await expect(card.getByText("Saved here")).toBeVisible();
  await expect(address).toHaveValue("https://first.example/api/");
  await atATime.fill("5");
  await save();
  await page.reload();
  await expect(address).toHaveValue("https://first.example/api/");
  await expect(atATime).toHaveValue("5");

  await atATime.fill("2.5");
  await save();
  await expect(card.getByText("A whole number from 1 to 64. Empty: 8.")).toBeVisible();
  await expect(atATime).toHaveAttribute("aria-invalid", "true");

  const remove = card.getByRole("button", { name: "Remove the saved Address" });
  const question = page.getByRole("alertdialog");
  await remove.click();
  await expect(question).toContainText("The default holds from then on");
  await expectAccessible(page);
  await question.getByRole("button", { name: "Cancel" }).click();
  await expect(address).toHaveValue("https://first.example/api/");
  await remove.click();
  await question.getByRole("button", { name: "Remove" }).click();
  await expect(remove).toHaveCount(0);
  await expect(address).toHaveValue("");
  await expect(atATime).toHaveValue("2.5");
  await atATime.fill("6");
  await save();
  await page.reload();
  await expect(address).toHaveValue("");
  await expect(atATime).toHaveValue("6");
  await reset();
  await context.close();
});
