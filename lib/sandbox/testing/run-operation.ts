import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import type { Outcome } from "../engine/work";
import { OPERATIONS } from "../operations/operations";
import { temporaryFolder } from "./pictures";

const folder = temporaryFolder();

/** Runs an endpoint's operation in this process; pictures are bytes by field path. */
export async function run(
  endpoint: string,
  body: Record<string, unknown>,
  pictures: Record<string, Buffer> = {},
): Promise<Outcome> {
  const files: Record<string, string> = {};
  for (const [path, bytes] of Object.entries(pictures)) {
    files[path] = join(folder, `${endpoint}-${path}`.replace(/[^a-z0-9]/gi, "_"));
    await writeFile(files[path], bytes);
  }
  const operation = await OPERATIONS[endpoint]?.();
  if (!operation) throw new Error(`no operation for ${endpoint}`);
  return operation({ endpoint, body, pictures: files, seed: "test" });
}

/** A picture's pixels, four channels. */
export const raw = (bytes: Buffer | undefined) => sharp(bytes).ensureAlpha().raw().toBuffer();

export async function sizeOf(bytes: Buffer | undefined): Promise<[number, number]> {
  const { width, height } = await sharp(bytes).metadata();
  return [width, height];
}
