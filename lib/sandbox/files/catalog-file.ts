import { copyFile, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { CatalogWork } from "../engine/work";
import type { House } from "../state/sandbox";

/** The picture of a catalogue entry, drawn when it is asked for the first time. */
export async function catalogFile(
  { catalogFolder: folder, engine }: House,
  catalogWork: CatalogWork,
): Promise<Buffer<ArrayBuffer>> {
  const path = join(folder, `${catalogWork.id}.webp`);
  const drawn = await readFile(path).catch(() => null);
  if (drawn) return drawn;
  await mkdir(folder, { recursive: true });
  const outDir = join(folder, "drawn");
  const { files } = await engine.run({ outDir, catalogWork });
  const [file] = files;
  if (!file) throw new Error(`nothing was drawn for ${catalogWork.id}`);
  await copyFile(join(outDir, file.name), path);
  return readFile(path);
}
