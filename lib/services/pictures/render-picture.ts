import { FORMATS } from "../../imaging/formats";
import { planMask, renderMask } from "../../imaging/refit/mask";
import type { MaskRule, PictureFormat } from "../../capabilities/picture-rule";
import { refit } from "../../imaging/refit/refit";
import type { PictureChange, Size } from "../../imaging/refit/source";
import { storage } from "../../storage";
import { fitSize } from "./input-picture";
import type { PlannedPicture } from "./plan-pictures";
import { siblingPath } from "./sibling-path";

/** A picture as the vendor will fetch it. */
export interface RenderedPicture {
  file: { storageKey: string; mime: string; extension: string };
  size: Size;
  changes: PictureChange[];
}

interface RenderContext {
  /** Of the file, without folder and extension; the same each time. */
  name: string;
  /** What is ready already, by path. */
  rendered: ReadonlyMap<string, RenderedPicture>;
  input: unknown;
}

/** Carries out a plan and stores the outcome; a picture that needs no change is served from where it lies. */
export async function renderPicture(
  picture: PlannedPicture,
  context: RenderContext,
): Promise<RenderedPicture> {
  const { how, rule, source, storageKey } = picture;
  if (rule.mask) return renderMaskFile(picture, rule.mask, context);
  if (how.kind === "mask" || how.plan.changes.length === 0) {
    const { mime, extension } = FORMATS[source.format];
    return { file: { storageKey, mime, extension }, size: source, changes: [] };
  }
  const { encoded, changes } = await refit(await storage().get(storageKey), source, rule, how.plan);
  const file = await store(context.name, encoded.format, encoded.bytes);
  return { file, size: encoded, changes };
}

/** Masks are always rendered: only so are they sure to be opaque grey, whatever was painted. */
async function renderMaskFile(
  { path, rule, source, storageKey }: PlannedPicture,
  mask: MaskRule,
  { name, rendered, input }: RenderContext,
): Promise<RenderedPicture> {
  const size = fitSize(rule, input) ?? rendered.get(siblingPath(path, mask.of))?.size ?? source;
  const bytes = await renderMask(await storage().get(storageKey), source, mask, size);
  return { file: await store(name, "png", bytes), size, changes: planMask(source, mask, size) };
}

async function store(name: string, format: PictureFormat, bytes: Buffer) {
  const { mime, extension } = FORMATS[format];
  const storageKey = `prepared/${name}.${extension}`;
  await storage().put(storageKey, bytes, mime);
  return { storageKey, mime, extension };
}
