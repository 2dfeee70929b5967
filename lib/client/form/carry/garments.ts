import type { FormField } from "../../../capabilities/describe";
import { readPath } from "../../../capabilities/paths";
import { leafFields } from "../visibility";
import { givenOf, settle, type Step, type Transfer } from "./transfer";

/** What the vendors call the same part of an outfit. */
const SAME_PART: readonly (readonly string[])[] = [
  ["upper", "upperBody"],
  ["lower", "lowerBody"],
  ["overall", "dresses"],
];

interface Garment {
  picture: unknown;
  part: unknown;
}

/** Garments with the part of the body each of them dresses: a list of pairs to one vendor, two fields to another. */
export const carryGarments: Step = (transfer) => {
  const took = transfer.sources.filter(isOfGarments);
  const [source] = took.filter((field) => field.kind === "list" || field.role === "garment");
  const target = transfer.targets.find((field) => isList(field) || field.role === "garment");
  const garments = readGarments(transfer).filter(({ picture }) => typeof picture === "string");
  if (!source || !target || garments.length === 0) return transfer;
  const most = isList(target) ? (target.limits.maxItems ?? Infinity) : 1;
  const kept = garments.slice(0, most);
  const [from, to] = [String(garments.length), String(kept.length)];
  const changed = kept.length < garments.length ? [{ label: source.label, from, to }] : [];
  return settle(transfer, { took, wrote: writes(transfer, target, kept), notes: { changed } });
};

function isList({ kind, fields = [] }: FormField): boolean {
  return kind === "list" && fields.some(({ role }) => role === "garment");
}

function isOfGarments(field: FormField): boolean {
  return isList(field) || field.role === "garment" || field.role === "garmentPart";
}

function readGarments(transfer: Transfer): Garment[] {
  const fields = leafFields(transfer.from.fields);
  const list = fields.find(isList);
  if (list) {
    const items = givenOf(transfer, list);
    return (Array.isArray(items) ? items : []).map((item) => ({
      picture: readPath(item, nameOf(list, "garment")),
      part: readPath(item, nameOf(list, "garmentPart")),
    }));
  }
  const value = (role: string) => {
    const field = fields.find((candidate) => candidate.role === role);
    return field && givenOf(transfer, field);
  };
  return [{ picture: value("garment"), part: value("garmentPart") }];
}

function writes(transfer: Transfer, target: FormField, garments: readonly Garment[]): [FormField, unknown][] {
  if (isList(target)) {
    const part = target.fields?.find(({ role }) => role === "garmentPart");
    const items = garments.map((garment) => ({
      [nameOf(target, "garment")]: garment.picture,
      ...(part ? { [part.name]: partFor(part, garment.part) } : {}),
    }));
    return [[target, items]];
  }
  const [garment] = garments;
  const part = transfer.targets.find(({ role }) => role === "garmentPart");
  const named = part && partFor(part, garment?.part);
  return [
    [target, garment?.picture],
    ...(part && named !== undefined ? [[part, named] as [FormField, unknown]] : []),
  ];
}

function nameOf({ fields = [] }: FormField, role: string): string {
  return fields.find((field) => field.role === role)?.name ?? "";
}

function partFor({ options = [] }: FormField, part: unknown): unknown {
  const same = SAME_PART.find((words) => words.some((word) => word === part)) ?? [part];
  return options.find(({ value }) => same.includes(value as string))?.value;
}
