import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { childSource } from "../child-source";
import type { VideoFormat } from "../formats";
import { decodePixels, type Pixels } from "../pixels";
import { takeTurn } from "../turns";

const run = promisify(execFile);

/** Beyond it the decoder is taken to hang on what it was given. */
const TIMEOUT_MS = 20_000;
/** A frame of noise at the largest preview's size. */
const MOST_BYTES = 32 * 1024 * 1024;

const CHILD = "lib/imaging/video/decode-poster.ts";

/**
 * A video's first frame, at most 2048 pixels a side; null where it cannot be decoded here. Decoding happens in a
 * process of its own, which a hostile file may crash or hang without harm: by the platform's own codec, else by
 * ffmpeg where that is installed.
 */
export async function videoPoster(path: string, format: VideoFormat): Promise<Pixels | null> {
  const { args, cwd } = childSource(CHILD);
  const byCodec = await frameFrom(process.execPath, [...args, resolve(path), format], cwd);
  return byCodec ?? (await frameFrom("ffmpeg", ffmpegArguments(resolve(path)), cwd));
}

function ffmpegArguments(path: string): string[] {
  const shrink = "scale='min(2048,iw)':'min(2048,ih)':force_original_aspect_ratio=decrease";
  const wanted = ["-frames:v", "1", "-vf", shrink, "-f", "image2pipe", "-c:v", "png", "-"];
  return ["-v", "error", "-protocol_whitelist", "file,pipe", "-i", `file:${path}`, ...wanted];
}

async function frameFrom(command: string, args: string[], cwd: string): Promise<Pixels | null> {
  try {
    const options = { cwd, maxBuffer: MOST_BYTES, timeout: TIMEOUT_MS, killSignal: "SIGKILL" } as const;
    const { stdout } = await takeTurn(() => run(command, args, { ...options, encoding: "buffer" }));
    return await decodePixels(stdout, "png");
  } catch {
    return null;
  }
}
