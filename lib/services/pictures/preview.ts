import { findCapability } from "../../capabilities/registry";
import type { InputIssue } from "../../capabilities/input-issue";
import type { JsonObject } from "../../capabilities/define";
import { FORMATS } from "../../imaging/formats";
import type { PictureChange } from "../../imaging/refit/source";
import { storage } from "../../storage";
import { checkInput } from "../jobs/check-input";
import { catalogPictures } from "./catalog-pictures";
import { inputPictures } from "./input-picture";
import { makePicture, makingOrder, type MadePicture } from "./make-picture";
import { planPictures } from "./plan-pictures";

/** One picture with the very bytes the vendor would fetch. */
export interface PreviewedPicture {
  path: string;
  mime: string;
  width: number;
  height: number;
  bytes: Uint8Array;
  changes: PictureChange[];
}

export interface RequestPreview {
  /** The input as the request would be made of it, boxes moved along with trimmed pictures. */
  input: JsonObject;
  pictures: PreviewedPicture[];
}

export type PreviewAnswer = { ok: true; preview: RequestPreview } | { ok: false; issues: InputIssue[] };

/**
 * What a run with this input would give the vendor, made by the same steps and not kept. Costs nothing; the same
 * issues as submitting would have. Null when there is no such capability.
 */
export async function previewRequest(request: {
  ownerId: string;
  capability: string;
  input: unknown;
}): Promise<PreviewAnswer | null> {
  const capability = findCapability(request.capability);
  if (!capability) return null;
  const checked = await checkInput(request.ownerId, capability, request.input);
  if (!checked.ok) return { ok: false, issues: checked.issues };
  const { input } = checked;
  const given = await inputPictures(request.ownerId, capability, input, { trashed: false });
  const plan = planPictures(given, await catalogPictures(capability, input), input);
  const made = new Map<string, MadePicture>();
  const pictures: PreviewedPicture[] = [];
  for (const picture of makingOrder(plan.pictures)) {
    const { path, source, storageKey } = picture;
    const one = await makePicture(picture, { made, input });
    made.set(path, one);
    const bytes = one.encoded?.bytes ?? (await storage().get(storageKey));
    const { mime } = FORMATS[one.encoded?.format ?? source.format];
    const { width, height } = one.size;
    pictures.push({ path, mime, width, height, bytes: new Uint8Array(bytes), changes: one.changes });
  }
  return { ok: true, preview: { input: plan.input, pictures } };
}
