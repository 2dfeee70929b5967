import { mkdir, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { BACKGROUNDS, FACES } from "../drawing/catalog";
import type { CatalogWork } from "../engine/work";
import type { House } from "../state/sandbox";
import { findCover } from "../zhiqite/catalog/covers";

/** The catalogue entry a file's name stands for, as the order that draws it. */
export function findCatalogPicture(name: string): CatalogWork | undefined {
  const id = name.replace(/\.(webp|jpeg)$/, "");
  if (name.endsWith(".jpeg")) return findCover(id) && { catalog: "zhiqite", id };
  return [...FACES, ...BACKGROUNDS].some((entry) => entry.id === id) ? { catalog: "lingtu", id } : undefined;
}

/** The picture of a catalogue entry, drawn when it is asked for the first time. */
export async function catalogFile(
  house: House,
  name: string,
  work: CatalogWork,
): Promise<Buffer<ArrayBuffer>> {
  const drawn = await readFile(join(house.catalogFolder, name)).catch(() => null);
  if (drawn) return drawn;
  const underWay = house.drawing.get(name);
  if (underWay) return underWay;
  const run = draw(house, name, work).finally(() => house.drawing.delete(name));
  house.drawing.set(name, run);
  return run;
}

async function draw(
  { catalogFolder, engine }: House,
  name: string,
  catalogWork: CatalogWork,
): Promise<Buffer<ArrayBuffer>> {
  await mkdir(catalogFolder, { recursive: true });
  const { files } = await engine.run({ outDir: catalogFolder, catalogWork });
  const [file] = files;
  if (!file) throw new Error(`nothing was drawn for ${name}`);
  const path = join(catalogFolder, name);
  await rename(join(catalogFolder, file.name), path);
  return readFile(path);
}
