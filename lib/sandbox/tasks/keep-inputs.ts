import { createHash, randomUUID } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { LoadedPicture } from "../pictures/load-pictures";
import type { Sandbox } from "../state/sandbox";

/** Writes a task's pictures into the vendor's folder; gives the files by field path. */
export async function keepInputs(
  { folder }: Pick<Sandbox, "folder">,
  jobId: string,
  pictures: Record<string, LoadedPicture>,
): Promise<Record<string, string>> {
  const own = join(folder, "inputs", createHash("sha256").update(jobId).digest("hex").slice(0, 32));
  const files = Object.entries(pictures).map(async ([path, { bytes, format }]) => {
    const file = join(own, `${path.replace(/[^a-zA-Z0-9]+/g, "-")}.${format}`);
    // The same request may be submitted several times at once: each writes a file of its own before it renames.
    const unfinished = `${file}.${randomUUID()}`;
    await mkdir(own, { recursive: true });
    await writeFile(unfinished, bytes);
    await rename(unfinished, file);
    return [path, file] as const;
  });
  return Object.fromEntries(await Promise.all(files));
}
