import type { AnyCapability } from "../../capabilities/define";
import type { Control, Fields } from "../../capabilities/fields";
import { readPath } from "../../capabilities/paths";
import type { InputIssue } from "../../capabilities/input-issue";
import { db } from "../../db/client";
import type { CatalogKind } from "../../vendors/contract";
import { keepFresh } from "../catalog/freshness";

/** Controls whose value is the id of a vendor's catalogue entry. */
const CATALOG_OF: Partial<Record<Control, CatalogKind>> = { face: "faces", catalogBackground: "backgrounds" };

/** Sees to it that the lists whose ids an input names are there: a program need never have listed them. */
export async function mirrorNamedLists(capability: AnyCapability, input: unknown): Promise<void> {
  const kinds = new Set(catalogIds(capability.fields, input, "").map(({ kind }) => kind));
  await Promise.all([...kinds].map((kind) => keepFresh(capability.provider, kind)));
}

/**
 * Names the fields that hold a catalogue id the vendor's list does not have. A list that was never mirrored
 * says nothing.
 */
export async function checkCatalogIds(capability: AnyCapability, input: unknown): Promise<InputIssue[]> {
  const named = catalogIds(capability.fields, input, "");
  const checked = await Promise.all(
    named.map(async ({ path, kind, id }): Promise<InputIssue[]> => {
      const list = { provider: capability.provider, kind };
      if (await db().catalogEntry.findFirst({ where: { ...list, vendorId: id } })) return [];
      const isMirrored = (await db().catalogEntry.findFirst({ where: list })) !== null;
      return isMirrored ? [{ path, code: "unknown_catalog_entry" }] : [];
    }),
  );
  return checked.flat();
}

interface CatalogId {
  path: string;
  kind: CatalogKind;
  id: string;
}

function catalogIds(fields: Fields, input: unknown, prefix: string): CatalogId[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = readPath(input, name);
    const path = `${prefix}${name}`;
    if (field.kind === "group") return catalogIds(field.fields, value, `${path}.`);
    if (field.kind === "list" && Array.isArray(value)) {
      return value.flatMap((item, index) => catalogIds(field.item, item, `${path}[${index}].`));
    }
    const kind = CATALOG_OF[field.control];
    if (!kind || (typeof value !== "string" && typeof value !== "number")) return [];
    return [{ path, kind, id: String(value) }];
  });
}
