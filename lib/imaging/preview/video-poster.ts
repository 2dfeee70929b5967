import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { decodePixels, type Pixels } from "../pixels";

const run = promisify(execFile);

/** A video's first frame, at the video's size; null where ffmpeg is not installed or cannot read the file. */
export async function videoPoster(path: string): Promise<Pixels | null> {
  const wanted = ["-frames:v", "1", "-f", "image2pipe", "-c:v", "png", "-"];
  const args = ["-v", "error", "-protocol_whitelist", "file,pipe", "-i", `file:${path}`, ...wanted];
  try {
    const { stdout } = await run("ffmpeg", args, {
      encoding: "buffer",
      maxBuffer: 64 * 1024 * 1024,
      timeout: 30_000,
    });
    return await decodePixels(stdout, "png");
  } catch {
    return null;
  }
}
