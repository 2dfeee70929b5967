import type { FormField } from "../../../capabilities/describe";
import type { Role } from "../../../capabilities/fields";
import { givenOf, settle, type Step, type Transfer } from "./transfer";

/** Roles that stand in for each other: what one vendor changes, another takes as its reference. */
const KIN: Partial<Record<Role, Role>> = { image: "reference", reference: "image" };

/** Pictures by their role, one for a list and a list's first for one. A role of its own goes before a related one. */
export const carryPictures: Step = (transfer) => {
  const own = transfer.sources.filter(isPicture).reduce((before, source) => {
    const target = before.targets.find((field) => isPicture(field) && field.role === source.role);
    return target ? move(before, source, target) : before;
  }, transfer);
  return own.sources.filter(isPicture).reduce((before, source) => {
    const kin = source.role && KIN[source.role];
    const target = before.targets.find((field) => isPicture(field) && kin && field.role === kin);
    return target ? move(before, source, target) : before;
  }, own);
};

function isPicture({ kind, role }: FormField): boolean {
  return (kind === "picture" || kind === "pictures") && role !== undefined;
}

function move(transfer: Transfer, source: FormField, target: FormField): Transfer {
  const given = givenOf(transfer, source);
  const all: unknown[] = Array.isArray(given) ? given : [given];
  const most = target.kind === "pictures" ? (target.limits.maxItems ?? Infinity) : 1;
  const kept = all.slice(0, most);
  const [from, to] = [String(all.length), String(kept.length)];
  const changed = kept.length < all.length ? [{ label: source.label, from, to }] : [];
  const value = target.kind === "pictures" ? kept : kept[0];
  return settle(transfer, { took: [source], wrote: [[target, value]], notes: { changed } });
}
