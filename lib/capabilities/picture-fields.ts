import type { AnyCapability } from "./define";
import { embeddedPicturesIn } from "./embedded-pictures";
import type { Field, Fields } from "./fields";
import { expandPath, isGiven, readPath } from "./paths";
import type { PictureRule } from "./picture-rule";

/** A place of a capability's input that holds a picture; lists are written `[]`. */
export interface PicturePattern {
  pattern: string;
  rule: PictureRule;
  field: Field;
}

/** All places of a capability that are made for pictures, in field order; not those within free JSON. */
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
      case "embedded":
        return [];
    }
  });
}

/** A picture an input names: written path, asset id (any value, unvalidated) and rule. */
export interface NamedPicture {
  path: string;
  assetId: unknown;
  rule: PictureRule;
  field: Field;
}

/** The pictures an input actually names, those within free JSON too. */
export function picturesIn(capability: AnyCapability, input: unknown): NamedPicture[] {
  const placed = picturePatterns(capability).flatMap(({ pattern, rule, field }) =>
    expandPath(input, pattern)
      .map((path) => ({ path, assetId: readPath(input, path), rule, field }))
      .filter(({ assetId }) => isGiven(assetId)),
  );
  return [...placed, ...embedded(capability, input)];
}

/** Only fields at the top of an input hold free JSON. */
function embedded(capability: AnyCapability, input: unknown): NamedPicture[] {
  return Object.entries(capability.fields).flatMap(([name, field]) => {
    if (field.kind !== "embedded") return [];
    const found = embeddedPicturesIn(readPath(input, name), name);
    return found.map((picture) => ({ ...picture, rule: field.picture, field }));
  });
}
