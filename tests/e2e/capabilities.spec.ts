import { expect, test, type Page } from "@playwright/test";
import { LINGTU_CAPABILITIES } from "../../lib/vendors/lingtu/capabilities";
import { figure, product, scene } from "./support/pictures";
import { studioContext } from "./support/studio";
import { openTool, runToEnd } from "./support/tool-page";

/** How a designer fills the form of one capability: which engine of its tool, and what goes in. */
interface Walk {
  engine?: string;
  fill(page: Page): Promise<void>;
}

const prompt = (words: string) => (page: Page) =>
  page.getByRole("textbox", { name: "Prompt" }).first().fill(words);

async function upload(page: Page, label: string, file: Awaited<ReturnType<typeof scene>>): Promise<void> {
  const stored = page.getByLabel("Settings").locator('img[src*="/api/v1/assets/"]');
  const before = await stored.count();
  await page.getByLabel(`File for ${label}`).setInputFiles(file);
  await expect(stored).toHaveCount(before + 1);
}

const picture = async (page: Page) => upload(page, "Picture", await scene());

async function chooseFromCatalogue(page: Page, field: string, title: string): Promise<void> {
  // The sandbox draws the whole catalogue at the first look, and the run's requests wait among its pictures.
  test.slow();
  await page.locator(`[data-field="${field}"] button[aria-haspopup=dialog]`).click();
  await page.getByRole("radiogroup", { name: title }).getByRole("radio").first().click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

async function paint(page: Page): Promise<void> {
  const stage = page.getByRole("region", { name: "Stage" });
  const box = await stage.boundingBox();
  if (!box) throw new Error("no stage");
  await expect(stage.getByLabel("Size", { exact: false }).first()).toBeVisible();
  const [x, y] = [box.x + box.width * 0.62, box.y + box.height * 0.7];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 20, { steps: 6 });
  await page.mouse.up();
}

/** Every capability by its id's last part; the test below fails when one is missing here. */
const WALKS: Record<string, Walk> = {
  text2img: { fill: prompt("A copper bottle on a stone table") },
  text2imgPro: { engine: "LingTu Pro", fill: prompt("A lighthouse in a storm, oil on canvas") },
  img2img: {
    fill: async (page) => {
      await upload(page, "Reference pictures", await scene());
      await prompt("The same bottle in a garden")(page);
    },
  },
  seamless: { engine: "LingTu", fill: prompt("Small blue flowers") },
  transparent: { fill: prompt("A red kite") },
  img2text: { fill: picture },
  title: { fill: picture },
  matting: { fill: picture },
  lineart: { fill: picture },
  upscale: { fill: picture },
  remove: {
    fill: async (page) => {
      await picture(page);
      await paint(page);
    },
  },
  vector: { fill: picture },
  reimage: { engine: "LingTu", fill: picture },
  reimagePro: { engine: "LingTu Pro", fill: picture },
  changeBackground: {
    engine: "LingTu",
    fill: async (page) => {
      await upload(page, "Product picture", await product());
      await upload(page, "Background picture", await scene(40));
    },
  },
  artWord: { fill: prompt('"EASEL" in neon letters') },
  styleTransfer: {
    fill: async (page) => {
      await picture(page);
      await page.getByLabel("Style code").fill("watercolour");
    },
  },
  detect: { fill: async (page) => upload(page, "Picture", await figure("#c33")) },
  seamlessPro: { engine: "LingTu Pro", fill: prompt("Green leaves on white") },
  expand: {
    fill: async (page) => {
      await picture(page);
      await page.getByLabel("Factor").last().fill("1.5");
    },
  },
  synthesisChangeBackground: {
    engine: "LingTu Synthesis",
    fill: async (page) => {
      await upload(page, "Product picture", await product());
      await chooseFromCatalogue(page, "background.bgId", "Choose a scene");
    },
  },
  model: {
    fill: async (page) => {
      await upload(page, "Outfit photo", await figure("#2a7"));
      await chooseFromCatalogue(page, "faceId", "Choose a face");
    },
  },
  dress: {
    fill: async (page) => {
      await upload(page, "Person", await figure("#888"));
      await upload(page, "Garment 1", await figure("#d60"));
      await page.getByRole("radio", { name: "Top" }).click();
    },
  },
};

test("every capability is walked through", () => {
  expect(Object.keys(WALKS).toSorted()).toEqual(
    LINGTU_CAPABILITIES.map(({ id }) => id.split(".")[1]).toSorted(),
  );
});

for (const capability of LINGTU_CAPABILITIES) {
  const name = capability.id.split(".")[1] ?? "";
  const walk = WALKS[name];
  test(`a designer runs ${capability.id} from its form to a result`, async ({ browser }) => {
    const context = await studioContext(browser);
    const page = await context.newPage();
    await openTool(page, capability.tools[0]);
    if (walk?.engine) await chooseEngine(page, walk.engine);
    await walk?.fill(page);
    await runToEnd(page);
    const stage = page.getByRole("region", { name: "Stage" });
    if (capability.output.kinds[0] === "text")
      await expect(stage.getByRole("button", { name: "Copy" })).toBeVisible();
    else await expect(stage.locator("img").first()).toBeVisible({ timeout: 60_000 });
    await context.close();
  });
}

async function chooseEngine(page: Page, engine: string): Promise<void> {
  const control = page.getByRole("combobox", { name: "Engine" });
  if ((await control.innerText()).split("\n")[0] === engine) return;
  await control.click();
  await page
    .getByRole("option", { name: new RegExp(`^${engine}(usually|$|\\s)`) })
    .first()
    .click();
}
