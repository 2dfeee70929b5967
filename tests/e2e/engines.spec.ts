import { expect, test, type Page } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { uploadPicture } from "./support/api";
import { openPage } from "./support/open-page";
import { scene } from "./support/pictures";
import { studioContext } from "./support/studio";
import { openTool, runToEnd } from "./support/tool-page";

async function chooseEngine(page: Page, name: string): Promise<void> {
  const engine = page.getByRole("combobox", { name: "Engine" });
  await engine.click();
  await page.getByRole("option", { name }).click();
  await expect(engine).toContainText(name);
}

test("veImageX turns a picture and words into a new picture", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openTool(page, "image-to-image");
  await chooseEngine(page, "veImageX");
  await page.getByLabel("File for Picture").setInputFiles(await scene(61));
  await expect(page.getByLabel("Settings").locator('img[src*="/api/v1/assets/"]')).toHaveCount(1);
  await page.getByRole("textbox", { name: "Prompt" }).fill("The bottle at sunset, in oil");
  await runToEnd(page);
  await expect(page.getByRole("option", { selected: true }).locator("img")).toBeVisible();
  const { items } = await (await page.request.get("/api/v1/jobs?capability=veimagex.img2img")).json();
  expect(items[0]).toMatchObject({ status: "succeeded", usage: { submits: 1, queries: 0 } });
  await context.close();
});

test("switching engines keeps words and pictures, converts the rest and says what changed", async ({
  browser,
}) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openTool(page, "image-to-image");
  await chooseEngine(page, "LingTu");
  await page.getByLabel("File for Reference pictures").setInputFiles(await scene(62));
  const settings = page.getByLabel("Settings");
  await expect(settings.locator('img[src*="/api/v1/assets/"]')).toHaveCount(1);
  const prompt = page.getByRole("textbox", { name: "Prompt" });
  await prompt.fill("The same bottle in a garden");
  await page.getByRole("radio", { name: "9:16" }).click();
  await page.getByRole("radio", { name: "4", exact: true }).click();

  await chooseEngine(page, "veImageX");
  await expect(prompt).toHaveValue("The same bottle in a garden");
  await expect(settings.locator('img[src*="/api/v1/assets/"]')).toHaveCount(1);
  const note = settings.getByRole("status").filter({ hasText: "Not everything came along as it was" });
  await expect(note).toContainText("No place for: Aspect ratio, Count");
  await expectAccessible(page);
  await note.getByRole("button", { name: "Close this note" }).click();
  await expect(note).toHaveCount(0);
  await context.close();
});

test("a ratio becomes a size where the engine wants one", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openTool(page, "text-to-image");
  await page.getByRole("textbox", { name: "Prompt" }).fill("A lighthouse");
  await page.getByRole("radio", { name: "9:16" }).click();
  await chooseEngine(page, "Alibaba SuperApp");
  await expect(page.getByLabel("Settings").getByRole("status")).toContainText(
    "Aspect ratio: 9:16 → 768 × 1365",
  );
  await context.close();
});

test.describe("any other tool of ZhiQiTe", () => {
  test.describe.configure({ mode: "serial" });

  test("a tool without a usable engine says why, and where to change it", async ({ browser }) => {
    const context = await studioContext(browser, { locale: "zh-CN" });
    const page = await context.newPage();
    await openTool(page, "other-tool");
    await expect(page.getByText("这个工具暂时没有可用的引擎")).toBeVisible();
    await expect(page.getByRole("complementary", { name: "设置" })).toHaveCount(0);
    await expectAccessible(page);
    await page.getByRole("link", { name: "设置智启特" }).click();
    await expect(page).toHaveURL(/\/admin\/providers#zhiqite$/);
    await expect(page.getByRole("region", { name: "智启特" })).toBeInViewport();
    await context.close();
  });

  test("runs once an administrator has listed its code, with parameters of its own", async ({ browser }) => {
    const context = await studioContext(browser);
    const page = await context.newPage();
    const list = (tools: string | null) =>
      page.request.patch("/api/v1/admin/providers/zhiqite", { data: { settings: { tools } } });
    await page.goto("/");
    expect((await list("hair/change")).status()).toBe(200);
    const picture = await uploadPicture(page, await scene(74));
    await openTool(page, "other-tool");
    await page.getByRole("textbox", { name: "Tool code" }).fill("hair/change");
    await page
      .getByRole("textbox", { name: "Parameters" })
      .fill(JSON.stringify({ image: `asset:${picture}`, style: "bob" }));
    await runToEnd(page);
    expect((await list(null)).status()).toBe(200);
    await context.close();
  });
});

test("ZhiQiTe's card asks for the chosen way's credentials only", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openPage(page, "/admin/providers");
  const card = page.getByRole("region", { name: "ZhiQiTe" });
  await expect(card.getByLabel("AppCode")).toBeVisible();
  await expect(card.getByLabel("AppSecret")).toHaveCount(0);
  await card.getByLabel("How to sign in").selectOption("AppKey and signature");
  await expect(card.getByLabel("AppSecret")).toBeVisible();
  await expect(card.getByLabel("AppCode")).toHaveCount(0);
  await expectAccessible(page);
  await context.close();
});
