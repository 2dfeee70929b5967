import type { AnyCapability } from "./define";
import type { Field, Fields } from "./fields";
import { expandPath, isGiven, readPath } from "./paths";
import type { PictureRule } from "./picture-rule";

/** A place of a capability's input that holds a picture; lists are written `[]`. */
export interface PicturePattern {
  pattern: string;
  rule: PictureRule;
  field: Field;
}

/** All places of a capability that may hold pictures, in field order. */
export function picturePatterns(capability: AnyCapability): PicturePattern[] {
  return collect(capability.fields, "");
}

function collect(fields: Fields, prefix: string): PicturePattern[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = `${prefix}${name}`;
    switch (field.kind) {
      case "picture":
        return [{ pattern: path, rule: field.picture, field }];
      case "pictures":
        return [{ pattern: `${path}[]`, rule: field.picture, field }];
      case "group":
        return collect(field.fields, `${path}.`);
      case "list":
        return collect(field.item, `${path}[].`);
      case "value":
        return [];
    }
  });
}

/** The pictures an input actually names: written path, asset id (any value, unvalidated) and rule. */
export function picturesIn(
  capability: AnyCapability,
  input: unknown,
): { path: string; assetId: unknown; rule: PictureRule; field: Field }[] {
  return picturePatterns(capability).flatMap(({ pattern, rule, field }) =>
    expandPath(input, pattern)
      .map((path) => ({ path, assetId: readPath(input, path), rule, field }))
      .filter(({ assetId }) => isGiven(assetId)),
  );
}
