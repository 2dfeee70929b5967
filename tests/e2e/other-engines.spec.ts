import { expect, test, type Page } from "@playwright/test";
import { figure, scene } from "./support/pictures";
import { studioContext } from "./support/studio";
import { openTool, runToEnd } from "./support/tool-page";

/** Engines beside LingTu's that have no specification of their own: how a designer fills their forms. */
const WALKS: { engine: string; tool: string; fill(page: Page): Promise<void> }[] = [
  {
    engine: "superapp.text2image",
    tool: "text-to-image",
    fill: (page) => page.getByRole("textbox", { name: "Prompt" }).fill("A paper boat on a pond"),
  },
  {
    engine: "zhiqite.enhance",
    tool: "upscale",
    fill: async (page) => give(page, "Picture", await scene(75)),
  },
  {
    engine: "zhiqite.roop",
    tool: "face-swap",
    fill: async (page) => {
      await give(page, "Picture", await figure("#27a"));
      await give(page, "Face", await figure("#a72"));
    },
  },
];

async function give(page: Page, label: string, file: Awaited<ReturnType<typeof scene>>): Promise<void> {
  const stored = page.getByLabel("Settings").locator('img[src*="/api/v1/assets/"]');
  const before = await stored.count();
  await page.getByLabel(`File for ${label}`).setInputFiles(file);
  await expect(stored).toHaveCount(before + 1);
}

for (const { engine, tool, fill } of WALKS) {
  test(`a designer runs ${engine} from its form to a result`, async ({ browser }) => {
    const context = await studioContext(browser);
    const page = await context.newPage();
    await openTool(page, `${tool}?engine=${engine}`);
    await expect(page).toHaveURL(new RegExp(`engine=${engine}$`));
    await fill(page);
    await runToEnd(page);
    const stage = page.getByRole("region", { name: "Stage" });
    await expect(stage.locator("img").first()).toBeVisible();
    await context.close();
  });
}
