import type { PictureRule } from "../../capabilities/picture-rule";
import { planMask } from "../../imaging/refit/mask";
import { planRefit, type RefitPlan } from "../../imaging/refit/plan";
import type { PictureChange, Size, SourcePicture } from "../../imaging/refit/source";
import type { Adjustment } from "../jobs/job-row";
import type { CatalogPicture } from "./catalog-pictures";
import { fitSize, type InputPicture } from "./input-picture";
import { moveInputBox } from "./moved-box";
import { siblingPath } from "./sibling-path";

/** How one picture is made ready, by its path. A mask is rendered to a size, anything else refitted. */
export interface PlannedPicture {
  path: string;
  rule: PictureRule;
  source: SourcePicture;
  storageKey: string;
  how: { kind: "refit"; plan: RefitPlan } | { kind: "mask"; changes: PictureChange[] };
}

export interface PicturesPlan<T> {
  /** The input with boxes moved along with trimmed pictures. */
  input: T;
  pictures: PlannedPicture[];
  adjustments: Adjustment[];
}

/** Plans all pictures of a checked input; what is wrong with them has been said before. */
export function planPictures<T>(
  given: readonly InputPicture[],
  fromCatalog: readonly CatalogPicture[],
  input: T,
): PicturesPlan<T> {
  const plan: PicturesPlan<T> = { input, pictures: [], adjustments: [] };
  for (const { path, rule, asset, source } of given) {
    if (!asset || !source) continue;
    const how: PlannedPicture["how"] = rule.mask
      ? { kind: "mask", changes: planMask(source, rule.mask, maskSize({ path, rule, source }, given, input)) }
      : { kind: "refit", plan: planRefit(source, rule, fitSize(rule, input)) };
    plan.pictures.push({ path, rule, source, storageKey: asset.storageKey, how });
    const { changes } = how.kind === "refit" ? how.plan : how;
    plan.adjustments.push(...changes.map((change) => ({ path, ...change })));
    if (how.kind !== "refit" || !how.plan.trim) continue;
    const moved = moveInputBox(plan.input, { path, rule }, source, how.plan.trim);
    plan.input = moved.input;
    plan.adjustments.push(...moved.adjustments);
  }
  for (const { path, rule, id, picture } of fromCatalog) {
    if (!picture) continue;
    const refitted = planRefit(picture.source, rule, fitSize(rule, input));
    plan.pictures.push({ path, rule, ...picture, how: { kind: "refit", plan: refitted } });
    plan.adjustments.push({ path, change: "catalog", from: null, to: id });
    plan.adjustments.push(...refitted.changes.map((change) => ({ path, ...change })));
  }
  return plan;
}

/** The size a mask has to have in the end: its picture's, as that is going to be sent. */
export function maskSize(
  { path, rule, source }: { path: string; rule: PictureRule; source: Size },
  given: readonly InputPicture[],
  input: unknown,
): Size {
  const fitted = fitSize(rule, input);
  if (fitted) return fitted;
  const of = given.find((other) => rule.mask && other.path === siblingPath(path, rule.mask.of));
  return of?.source ? planRefit(of.source, of.rule, fitSize(of.rule, input)).size : source;
}
