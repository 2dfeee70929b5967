import type { InputIssue } from "../../capabilities/input-issue";
import type { MaskRule } from "../../capabilities/picture-rule";
import { HALF } from "../../imaging/refit/mask";
import { within, type Size, type SourcePicture } from "../../imaging/refit/source";
import { fitSize, type InputPicture } from "./input-picture";
import { siblingPath } from "./sibling-path";

/** What is wrong with one picture of an input, if anything; the others are needed to compare a mask with. */
export function pictureIssue(
  picture: InputPicture,
  others: readonly InputPicture[],
  input: unknown,
): InputIssue | null {
  const { path, rule, asset, source } = picture;
  if (!asset) return { path, code: "unknown_asset" };
  if (!source) return { path, code: "not_a_picture" };
  if (rule.mask) return maskIssue(picture, source, rule.mask, others, input);
  const { width, height, facts } = source;
  if (rule.alpha === "required" && !facts.alphaChannel) return { path, code: "needs_matting" };
  if (rule.shrink === false && Math.max(width, height) > (rule.maxSide ?? Infinity)) {
    return { path, code: "picture_too_large", params: { limit: `${rule.maxSide} × ${rule.maxSide}` } };
  }
  const { minSide = 0 } = rule;
  const sent = within(source, rule.maxSide);
  if (Math.min(sent.width, sent.height) >= minSide) return null;
  return { path, code: "picture_too_small", params: { limit: `${minSide} × ${minSide}` } };
}

function maskIssue(
  { path, rule }: InputPicture,
  source: SourcePicture,
  mask: MaskRule,
  others: readonly InputPicture[],
  input: unknown,
): InputIssue | null {
  const of = others.find((other) => other.path === siblingPath(path, mask.of))?.source ?? undefined;
  const fitted = mask.orFitted ? fitSize(rule, input) : undefined;
  const allowed = [fitted, of].filter((size) => size !== undefined);
  const [wanted] = allowed;
  if (wanted && !allowed.some((size) => isSameSize(size, source))) {
    return { path, code: "mask_size", params: { width: wanted.width, height: wanted.height } };
  }
  const isEmpty = source.facts.brightest < (mask.edge === "hard" ? HALF : 1);
  return isEmpty && mask.empty === "refused" ? { path, code: "mask_empty" } : null;
}

function isSameSize(one: Size, other: Size): boolean {
  return one.width === other.width && one.height === other.height;
}
