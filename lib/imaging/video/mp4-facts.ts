import type { ReadAt, VideoFacts } from "./container";

/** A box of an ISO base media file: its four letters and what is inside. */
interface Box {
  type: string;
  body: Buffer;
}

/** Boxes beside each other; real files have a handful, fragmented ones thousands after the head. */
const MOST_BOXES = 256;
/** The index of an hour of video is a few megabytes. */
const MOST_HEAD_BYTES = 16 * 1024 * 1024;

/** An MP4's or MOV's facts (ISO/IEC 14496-12), from its `moov` box, wherever in the file that stands. */
export async function readMp4Facts(readAt: ReadAt, fileSize: number): Promise<VideoFacts | null> {
  const moov = await findHead(readAt, fileSize);
  if (!moov) return null;
  const boxes = boxesIn(moov);
  for (const { body } of boxes.filter(({ type }) => type === "trak")) {
    const facts = trackFacts(body, movieLengthMs(boxes));
    if (facts) return facts;
  }
  return null;
}

async function findHead(readAt: ReadAt, fileSize: number): Promise<Buffer | null> {
  for (let position = 0, count = 0; position < fileSize && count < MOST_BOXES; count += 1) {
    const header = await readAt(position, 16);
    if (header.length < 8) return null;
    const { type, size, headerSize } = boxHeader(header, fileSize - position);
    if (size < headerSize) return null;
    if (type === "moov") {
      return size > MOST_HEAD_BYTES ? null : readAt(position + headerSize, size - headerSize);
    }
    position += size;
  }
  return null;
}

/** A size of 1 stands for 64 bits behind the letters, one of 0 for "to the end". */
function boxHeader(bytes: Buffer, rest: number): { type: string; size: number; headerSize: number } {
  const type = bytes.toString("latin1", 4, 8);
  const size = bytes.readUInt32BE(0);
  if (size === 0) return { type, size: rest, headerSize: 8 };
  if (size !== 1) return { type, size, headerSize: 8 };
  return { type, size: Number(bytes.readBigUInt64BE(8)), headerSize: 16 };
}

function boxesIn(bytes: Buffer): Box[] {
  const boxes: Box[] = [];
  for (let at = 0; at + 8 <= bytes.length && boxes.length < MOST_BOXES;) {
    const { type, size, headerSize } = boxHeader(bytes.subarray(at, at + 16), bytes.length - at);
    if (size < headerSize || at + size > bytes.length) break;
    boxes.push({ type, body: bytes.subarray(at + headerSize, at + size) });
    at += size;
  }
  return boxes;
}

function bodyOf(boxes: readonly Box[], type: string): Buffer | undefined {
  return boxes.find((box) => box.type === type)?.body;
}

function trackFacts(track: Buffer, movieMs: number | null): VideoFacts | null {
  const boxes = boxesIn(track);
  const media = boxesIn(bodyOf(boxes, "mdia") ?? Buffer.alloc(0));
  const header = bodyOf(boxes, "tkhd");
  const isVideo = bodyOf(media, "hdlr")?.toString("latin1", 8, 12) === "vide";
  if (!isVideo || !header) return null;
  const size = trackSize(header);
  return size && { ...size, durationMs: lengthMs(bodyOf(media, "mdhd")) ?? movieMs };
}

/** Width and height stand at the end of a `tkhd`, in 16.16; the matrix before them may turn the picture. */
function trackSize(header: Buffer): { width: number; height: number } | null {
  const end = header.readUInt8(0) === 1 ? 96 : 84;
  if (header.length < end) return null;
  const [width, height] = [end - 8, end - 4].map((at) => Math.round(header.readUInt32BE(at) / 65_536));
  const isTurned = header.readInt32BE(end - 44) === 0 && header.readInt32BE(end - 40) !== 0;
  if (width === undefined || height === undefined) return null;
  return isTurned ? { width: height, height: width } : { width, height };
}

/** A fragmented file says its length in `mvex`, where at all. */
function movieLengthMs(boxes: readonly Box[]): number | null {
  const header = bodyOf(boxes, "mvhd");
  const own = lengthMs(header);
  const extended = bodyOf(boxesIn(bodyOf(boxes, "mvex") ?? Buffer.alloc(0)), "mehd");
  if (own !== null || !header || !extended) return own;
  const timescale = header.readUInt32BE(header.readUInt8(0) === 1 ? 20 : 12);
  const units = extended.readUInt8(0) === 1 ? Number(extended.readBigUInt64BE(4)) : extended.readUInt32BE(4);
  return timescale > 0 ? (units / timescale) * 1_000 : null;
}

/** The length an `mvhd` or `mdhd` gives: both begin alike. */
function lengthMs(header: Buffer | undefined): number | null {
  if (!header) return null;
  const isLong = header.readUInt8(0) === 1;
  const timescale = header.readUInt32BE(isLong ? 20 : 12);
  const units = isLong ? Number(header.readBigUInt64BE(24)) : header.readUInt32BE(16);
  return timescale > 0 && units > 0 ? (units / timescale) * 1_000 : null;
}
