import type { PictureRule } from "../../capabilities/picture-rule";
import { decodePixels, fromPixels, type Pixels } from "../pixels";
import { encodeWithin, type Encoded } from "./encode";
import type { RefitPlan } from "./plan";
import { bytesText, sizeText, type PictureChange, type SourcePicture } from "./source";

/** A picture as a vendor gets it, and what was really changed. */
export interface Refitted {
  encoded: Encoded;
  changes: PictureChange[];
}

/** Carries a plan out. Throws PictureError where the stored bytes cannot be read. */
export async function refit(
  bytes: Buffer,
  source: SourcePicture,
  rule: PictureRule,
  plan: RefitPlan,
): Promise<Refitted> {
  const shaped = await shape(await decodePixels(bytes, source.format), plan);
  const encoded = await encodeWithin(shaped, source.facts.hasAlpha, {
    format: plan.format,
    formats: rule.formats,
    maxBytes: rule.maxBytes,
    mayScale: rule.shrink !== false && rule.fit === undefined,
  });
  return {
    encoded,
    changes: [
      ...plan.changes.filter(({ change }) => change !== "bytes"),
      ...madeLighter(source, plan, encoded),
    ],
  };
}

async function shape(pixels: Pixels, { trim, size }: RefitPlan): Promise<Pixels> {
  const cut = trim ?? { left: 0, top: 0, width: pixels.width, height: pixels.height };
  if (
    cut.width === pixels.width &&
    cut.height === pixels.height &&
    size.width === cut.width &&
    size.height === cut.height
  ) {
    return pixels;
  }
  const made = fromPixels(pixels)
    .extract(cut)
    .resize(size.width, size.height, { fit: "cover", position: "centre" });
  const { data, info } = await made.raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: pixels.channels };
}

/** What the byte limit made necessary beyond the plan. */
function madeLighter(
  source: SourcePicture,
  { format, size, changes }: RefitPlan,
  made: Encoded,
): PictureChange[] {
  const wasPlanned = changes.some(({ change }) => change === "bytes");
  const before = wasPlanned ? source.bytes : made.firstBytes;
  const notes: PictureChange[] = [];
  if (made.width !== size.width) notes.push({ change: "size", from: sizeText(size), to: sizeText(made) });
  if (made.format !== format) notes.push({ change: "format", from: format, to: made.format });
  if (made.bytes.length < before && (wasPlanned || made.firstBytes > made.bytes.length)) {
    notes.push({ change: "bytes", from: bytesText(before), to: bytesText(made.bytes.length) });
  }
  return notes;
}
