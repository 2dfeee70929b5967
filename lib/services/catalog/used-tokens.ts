import type { AnyCapability } from "../../capabilities/define";
import type { Control, Fields } from "../../capabilities/fields";
import { readPath } from "../../capabilities/paths";
import { parseLoraTags } from "../../prompt/lora-tags";
import type { CatalogKind } from "../../vendors/contract";

/** An entry as an input names it. */
export interface UsedToken {
  kind: CatalogKind;
  token: string;
}

/** Controls whose value names an entry. */
const KIND_OF: Partial<Record<Control, CatalogKind>> = {
  checkpoint: "models",
  vae: "vaes",
  face: "faces",
  catalogBackground: "backgrounds",
};

/** The catalogue entries that an input names in fields and prompts, and the negative prompts, where embeddings hide among words. */
export function usedTokens(
  capability: AnyCapability,
  input: unknown,
): { tokens: UsedToken[]; negative: string } {
  const tokens: UsedToken[] = [];
  const negative: string[] = [];
  visit(capability.fields, input, (control, value) => {
    const kind = KIND_OF[control];
    if (kind) tokens.push({ kind, token: value });
    if (control === "weightedPrompt") {
      tokens.push(...parseLoraTags(value).map(({ name }) => ({ kind: "loras" as const, token: name })));
    }
    if (control === "weightedNegativePrompt") negative.push(value);
  });
  return { tokens, negative: negative.join("\n") };
}

function visit(fields: Fields, input: unknown, see: (control: Control, value: string) => void): void {
  for (const [name, field] of Object.entries(fields)) {
    const value = readPath(input, name);
    if (field.kind === "group") visit(field.fields, value, see);
    else if (field.kind === "list" && Array.isArray(value)) {
      for (const item of value) visit(field.item, item, see);
    } else if ((typeof value === "string" && value !== "") || typeof value === "number") {
      see(field.control, String(value));
    }
  }
}
