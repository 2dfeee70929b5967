import type { PictureFormat, PictureRule } from "../../capabilities/picture-rule";
import type { Box } from "../facts";
import { bytesText, sizeText, within, type PictureChange, type Size, type SourcePicture } from "./source";

/** How a picture is made to meet a rule; known before a pixel is touched. */
export interface RefitPlan {
  /** Cut to this box first. */
  trim: Box | null;
  /** Then cropped (centre) and scaled to exactly this. */
  size: Size;
  format: PictureFormat;
  /** What a person is told. Empty: the stored bytes are sent as they are. */
  changes: PictureChange[];
}

/** Plans a picture for a rule; `fit` is the size the rule's `fit` fields hold. Masks have a plan of their own. */
export function planRefit(source: SourcePicture, rule: PictureRule, fit?: Size): RefitPlan {
  const { facts } = source;
  const box = rule.trim && facts.hasAlpha ? facts.trimBox : null;
  const trim = box && (box.width < source.width || box.height < source.height) ? box : null;
  const cut: Size = trim ?? source;
  const size = rule.fit && fit ? fit : within(cut, rule.shrink === false ? undefined : rule.maxSide);
  const format = targetFormat(source, rule);
  const changes = [
    ...(trim ? [change("trim", sizeText(source), sizeText(trim))] : []),
    ...sizeChanges(cut, size),
    ...colourChanges(source),
    ...formatChanges(source, format),
  ];
  const isTooHeavy = changes.length === 0 && source.bytes > rule.maxBytes;
  if (isTooHeavy) changes.push(change("bytes", bytesText(source.bytes), `≤ ${bytesText(rule.maxBytes)}`));
  return { trim, size, format, changes };
}

function change(kind: PictureChange["change"], from: string, to: string): PictureChange {
  return { change: kind, from, to };
}

function sizeChanges(cut: Size, size: Size): PictureChange[] {
  if (cut.width === size.width && cut.height === size.height) return [];
  // Half a pixel of rounding is not another shape.
  const isCropped =
    Math.abs(cut.width * size.height - cut.height * size.width) > Math.max(size.width, size.height);
  return [change(isCropped ? "crop" : "size", sizeText(cut), sizeText(size))];
}

function colourChanges({ facts: { depth, space, profile } }: SourcePicture): PictureChange[] {
  const isForeign = profile !== null && !/srgb/i.test(profile);
  if (space === "cmyk") return [change("colour", "CMYK", "sRGB")];
  if (isForeign) return [change("colour", profile || "ICC", "sRGB")];
  return depth === 16 ? [change("colour", "16 bit", "8 bit")] : [];
}

function formatChanges({ format, facts: { frames } }: SourcePicture, target: PictureFormat): PictureChange[] {
  if (format === target && frames === 1) return [];
  return [change("format", frames > 1 ? `${format} (${frames})` : format, target)];
}

/** The picture's own format where the vendor reads it, else the first that keeps transparency where there is any. */
function targetFormat({ format, facts }: SourcePicture, { formats }: PictureRule): PictureFormat {
  const own = formats.find((candidate) => candidate === format);
  const keeping = facts.hasAlpha ? formats.find(keepsAlpha) : undefined;
  return own ?? keeping ?? formats[0] ?? "png";
}

/** Whether a format has transparency. */
export function keepsAlpha(format: PictureFormat): boolean {
  return format === "png" || format === "webp" || format === "avif";
}
