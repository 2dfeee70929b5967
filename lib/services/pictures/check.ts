import type { AnyCapability } from "../../capabilities/define";
import type { InputIssue } from "../../capabilities/input-issue";
import type { PictureRule } from "../../capabilities/picture-rule";
import type { RefitPlan } from "../../imaging/refit/plan";
import { refit } from "../../imaging/refit/refit";
import { bytesText, type Size, type SourcePicture } from "../../imaging/refit/source";
import { storage } from "../../storage";
import type { Adjustment } from "../jobs/job-row";
import { catalogPictures } from "./catalog-pictures";
import { inputPictures } from "./input-picture";
import { pictureIssue } from "./picture-issues";
import { planPictures, type PlannedPicture } from "./plan-pictures";

export interface PictureCheck {
  issues: InputIssue[];
  /** What the studio will change, as far as it is known before encoding. */
  adjustments: Adjustment[];
  /** The sizes of the pictures given, by asset id. */
  sizes: ReadonlyMap<string, Size>;
}

/**
 * Checks every picture an input names, whether or not the rest of the input is valid: whose it is, what it is,
 * and whether it meets its rule or can be made to. Nothing is stored but a catalogue's own picture.
 */
export async function checkPictures(request: {
  ownerId: string;
  capability: AnyCapability;
  input: unknown;
}): Promise<PictureCheck> {
  const { ownerId, capability, input } = request;
  const [pictures, fromCatalog] = await Promise.all([
    inputPictures(ownerId, capability, input, { trashed: false }),
    catalogPictures(capability, input),
  ]);
  const issues = pictures.flatMap((picture) => pictureIssue(picture, pictures, input) ?? []);
  for (const { picture, idPath: path } of fromCatalog) {
    if (!picture) issues.push({ path, code: "unknown_catalog_entry" });
  }
  const sound = pictures.filter(({ path }) => !issues.some((issue) => issue.path === path));
  const plan = planPictures(sound, fromCatalog, input);
  issues.push(...(await Promise.all(plan.pictures.map(lightIssue))).flat());
  const sizes = new Map(
    pictures.flatMap(({ asset, source }) => (asset && source ? [[asset.id, source]] : [])),
  );
  return { issues, adjustments: issues.length > 0 ? [] : plan.adjustments, sizes };
}

/** Some vendors refuse files below a size, which for a picture that is changed only encoding tells. */
async function lightIssue({ path, rule, source, storageKey, how }: PlannedPicture): Promise<InputIssue[]> {
  if (rule.minBytes === undefined || how.kind !== "refit") return [];
  const isSentAsIs = how.plan.changes.length === 0;
  const bytes = isSentAsIs ? source.bytes : await refittedBytes(storageKey, source, rule, how.plan);
  if (bytes >= rule.minBytes) return [];
  return [{ path, code: "picture_too_small", params: { limit: bytesText(rule.minBytes) } }];
}

async function refittedBytes(
  storageKey: string,
  ...how: [SourcePicture, PictureRule, RefitPlan]
): Promise<number> {
  const { encoded } = await refit(await storage().get(storageKey), ...how);
  return encoded.bytes.length;
}
