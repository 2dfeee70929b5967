import type { ReadAt, VideoFacts } from "./container";

/** Ids of the elements that are looked at (Matroska, RFC 9559). */
const ID = {
  segment: 0x18538067,
  info: 0x1549a966,
  timestampScale: 0x2ad7b1,
  duration: 0x4489,
  tracks: 0x1654ae6b,
  trackEntry: 0xae,
  trackType: 0x83,
  video: 0xe0,
  pixelWidth: 0xb0,
  pixelHeight: 0xba,
  cluster: 0x1f43b675,
} as const;

const VIDEO_TRACK = 1;
const NANOSECONDS = 1_000_000;
/** Info and Tracks stand before the first cluster, in the first few kilobytes. */
const HEAD_BYTES = 1024 * 1024;
const MOST_ELEMENTS = 512;

interface Element {
  id: number;
  body: Buffer;
}

/** A WebM's facts, from the elements before its first cluster. */
export async function readWebmFacts(readAt: ReadAt): Promise<VideoFacts | null> {
  const segment = bodyOf(elementsIn(await readAt(0, HEAD_BYTES)), ID.segment);
  if (!segment) return null;
  const parts = elementsIn(segment);
  const durationMs = lengthMs(bodyOf(parts, ID.info));
  for (const { id, body } of elementsIn(bodyOf(parts, ID.tracks) ?? Buffer.alloc(0))) {
    if (id !== ID.trackEntry) continue;
    const track = elementsIn(body);
    const video = bodyOf(track, ID.video);
    if (!video || numberOf(bodyOf(track, ID.trackType)) !== VIDEO_TRACK) continue;
    const size = elementsIn(video);
    const width = numberOf(bodyOf(size, ID.pixelWidth));
    const height = numberOf(bodyOf(size, ID.pixelHeight));
    if (width !== null && height !== null) return { width, height, durationMs };
  }
  return null;
}

/** Elements beside each other, up to the first cluster; one that reaches beyond the bytes at hand is cut off. */
function elementsIn(bytes: Buffer): Element[] {
  const elements: Element[] = [];
  for (let at = 0; at < bytes.length && elements.length < MOST_ELEMENTS;) {
    const id = variableNumber(bytes, at, true);
    const size = id && variableNumber(bytes, at + id.length, false);
    if (!id || !size || id.value === ID.cluster) break;
    const from = at + id.length + size.length;
    const end = Math.min(bytes.length, size.isUnknown ? bytes.length : from + size.value);
    elements.push({ id: id.value, body: bytes.subarray(from, end) });
    at = end;
  }
  return elements;
}

/** EBML's numbers: the leading zeros of the first byte tell the length. Ids keep that marker, sizes lose it. */
function variableNumber(bytes: Buffer, at: number, keepsMarker: boolean) {
  const first = bytes[at] ?? 0;
  const length = Math.clz32(first) - 23;
  if (first === 0 || at + length > bytes.length) return null;
  const marker = 0x80 >> (length - 1);
  let value = keepsMarker ? first : first & (marker - 1);
  let isUnknown = !keepsMarker && value === marker - 1;
  for (let offset = 1; offset < length; offset += 1) {
    const byte = bytes[at + offset] ?? 0;
    value = value * 256 + byte;
    isUnknown &&= byte === 255;
  }
  return { value, length, isUnknown };
}

function bodyOf(elements: readonly Element[], id: number): Buffer | undefined {
  return elements.find((element) => element.id === id)?.body;
}

function numberOf(body: Buffer | undefined): number | null {
  if (!body || body.length === 0 || body.length > 6) return null;
  return body.readUIntBE(0, body.length);
}

function lengthMs(info: Buffer | undefined): number | null {
  const parts = elementsIn(info ?? Buffer.alloc(0));
  const duration = bodyOf(parts, ID.duration);
  const scale = numberOf(bodyOf(parts, ID.timestampScale)) ?? NANOSECONDS;
  if (!duration || (duration.length !== 4 && duration.length !== 8)) return null;
  const units = duration.length === 4 ? duration.readFloatBE(0) : duration.readDoubleBE(0);
  return Number.isFinite(units) ? (units * scale) / NANOSECONDS : null;
}
