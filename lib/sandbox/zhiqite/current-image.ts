import { join } from "node:path";
import sharp from "sharp";
import type { Sandbox } from "../state/sandbox";
import type { Task } from "../state/task";
import { isEven } from "./tool-report";

const SIDE = 320;
const STEPS = 12;
const BLURRIEST = 18;

/** The last picture shown of each task, since several may watch one. */
const shown = new Map<string, { key: string; image: string }>();
const MOST_SHOWN = 50;

/**
 * 中间图 base64: the picture as it is becoming, from a blur to almost sharp; of half of the tasks a jpeg, else a png.
 * Null while there is nothing to see.
 */
export async function currentImage(
  { filesFolder }: Sandbox,
  { jobId, result }: Task,
  progress: number,
): Promise<string | null> {
  const [file] = result?.files ?? [];
  if (!file) return null;
  const step = Math.floor(progress * STEPS);
  const key = `${file.name} ${step}`;
  const last = shown.get(jobId);
  if (last?.key === key) return last.image;
  const picture = sharp(join(filesFolder, file.name))
    .resize({ width: SIDE, height: SIDE, fit: "inside" })
    .blur(0.4 + BLURRIEST * (1 - step / STEPS) ** 2);
  const bytes = await (
    isEven(jobId) ? picture.jpeg({ quality: 70 }) : picture.png({ palette: true })
  ).toBuffer();
  shown.set(jobId, { key, image: bytes.toString("base64") });
  const [oldest] = shown.keys();
  if (shown.size > MOST_SHOWN && oldest !== undefined) shown.delete(oldest);
  return bytes.toString("base64");
}
