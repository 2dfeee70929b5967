import { open, type FileHandle } from "node:fs/promises";
import type { VideoFormat } from "../formats";
import type { ReadAt, VideoFacts } from "./container";
import { readMp4Facts } from "./mp4-facts";
import { readWebmFacts } from "./webm-facts";

/** More than any player shows. */
const LARGEST_SIDE = 16_384;
const LONGEST_MS = 24 * 3_600_000;

/**
 * Reads a video's size and length from its container's head, in bounded time and memory whatever the file holds.
 * Null where it has no video track that can be read.
 */
export async function readVideoFacts(path: string, format: VideoFormat): Promise<VideoFacts | null> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    const readAt = readerOf(file);
    const facts = await (format === "webm" ? readWebmFacts(readAt) : readMp4Facts(readAt, size));
    return facts && plausible(facts);
  } catch (error) {
    // Offsets that lead nowhere; anything else is a bug.
    if (error instanceof RangeError) return null;
    throw error;
  } finally {
    await file.close();
  }
}

function readerOf(file: FileHandle): ReadAt {
  return async (position, length) => {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
    return buffer.subarray(0, bytesRead);
  };
}

function plausible({ width, height, durationMs }: VideoFacts): VideoFacts | null {
  const isSide = (side: number) => Number.isInteger(side) && side > 0 && side <= LARGEST_SIDE;
  if (!isSide(width) || !isSide(height)) return null;
  const isLength = durationMs !== null && durationMs > 0 && durationMs <= LONGEST_MS;
  return { width, height, durationMs: isLength ? Math.round(durationMs) : null };
}
