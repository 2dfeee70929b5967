import * as z from "zod";
import { db } from "../db/client";
import { by, type Actor } from "./audit/actor";
import { recordAudit } from "./audit/record-audit";

/** What a style is for: 1 pets, 2 portraits, as `lingtu.styleTransfer` numbers them. */
export const STYLE_TYPES = [1, 2] as const;

/** One code of the administrators' list for `lingtu.styleTransfer`; the vendor publishes its codes elsewhere. */
export const styleCode = z.object({
  code: z.string().trim().min(1).max(100),
  name: z.string().trim().min(1).max(100),
  type: z.literal(STYLE_TYPES),
});
export type StyleCodeView = z.output<typeof styleCode>;

/** The list in the order its codes were added. */
export async function listStyleCodes(): Promise<StyleCodeView[]> {
  const rows = await db().styleCode.findMany({ orderBy: [{ position: "asc" }, { code: "asc" }] });
  return rows.flatMap((row) => styleCode.safeParse(row).data ?? []);
}

/** Adds a code at the end of the list, or changes the name and type of one that is there. */
export async function putStyleCode({ code, name, type }: StyleCodeView, actor: Actor): Promise<void> {
  await db().$transaction(async (transaction) => {
    const last = await transaction.styleCode.aggregate({ _max: { position: true } });
    const position = (last._max.position ?? 0) + 1;
    await transaction.styleCode.upsert({
      where: { code },
      create: { code, name, type, position },
      update: { name, type },
    });
    const target = { kind: "style_code", id: code, label: name };
    await recordAudit({ ...by(actor), action: "style_code.saved", target, details: { type } }, transaction);
  });
}

/** Takes a code off the list; false when it was not there. Jobs that used it keep it. */
export async function removeStyleCode(code: string, actor: Actor): Promise<boolean> {
  return db().$transaction(async (transaction) => {
    const listed = await transaction.styleCode.findUnique({ where: { code } });
    const { count } = await transaction.styleCode.deleteMany({ where: { code } });
    if (count === 0) return false;
    const target = { kind: "style_code", id: code, label: listed?.name };
    await recordAudit({ ...by(actor), action: "style_code.removed", target }, transaction);
    return true;
  });
}
