import type { MaskRule, PictureFormat } from "../../capabilities/picture-rule";
import { planMask, renderMask } from "../../imaging/refit/mask";
import { refit } from "../../imaging/refit/refit";
import type { PictureChange, Size } from "../../imaging/refit/source";
import { storage } from "../../storage";
import { fitSize } from "./input-picture";
import type { PlannedPicture } from "./plan-pictures";
import { siblingPath } from "./sibling-path";

/** A picture as the vendor gets it. */
export interface MadePicture {
  /** Null where the stored bytes are given as they are. */
  encoded: { format: PictureFormat; bytes: Buffer } | null;
  size: Size;
  changes: PictureChange[];
}

export interface MakeContext {
  /** Sizes of what is made already, by path: a mask takes its picture's. */
  made: ReadonlyMap<string, { size: Size }>;
  input: unknown;
}

/** Carries out a plan. The same plan and files give the same bytes. */
export async function makePicture(picture: PlannedPicture, context: MakeContext): Promise<MadePicture> {
  const { how, rule, source, storageKey } = picture;
  if (rule.mask) return makeMask(picture, rule.mask, context);
  if (how.kind === "mask" || how.plan.changes.length === 0) {
    return { encoded: null, size: source, changes: [] };
  }
  const { encoded, changes } = await refit(await storage().get(storageKey), source, rule, how.plan);
  return { encoded, size: encoded, changes };
}

/** Masks are always rendered: only so are they sure to be opaque grey, whatever was painted. */
async function makeMask(
  { path, rule, source, storageKey }: PlannedPicture,
  mask: MaskRule,
  { made, input }: MakeContext,
): Promise<MadePicture> {
  const size = fitSize(rule, input) ?? made.get(siblingPath(path, mask.of))?.size ?? source;
  const bytes = await renderMask(await storage().get(storageKey), source, mask, size);
  return { encoded: { format: "png", bytes }, size, changes: planMask(source, mask, size) };
}

/** The order in which pictures can be made: a mask takes the size its picture has in the end. */
export function makingOrder(pictures: readonly PlannedPicture[]): PlannedPicture[] {
  const isMask = ({ how }: PlannedPicture) => how.kind === "mask";
  return [...pictures.filter((picture) => !isMask(picture)), ...pictures.filter(isMask)];
}
