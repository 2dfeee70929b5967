import { translator } from "@/lib/i18n/translator";
import { AUDIT_AREAS, isAuditAction } from "@/lib/services/audit/actions";
import { asWritten, oneOf } from "./plain-words";
import type { ValueWords } from "./speech";

const MB = 1024 * 1024;

/** What a role is called. */
export const roleWords = oneOf(({ admin }) => admin.people.role);

/** Bytes in the unit they are limited in. */
export const sizeWords: ValueWords = (value, speech, entry) => {
  if (typeof value !== "number") return asWritten(value, speech, entry);
  return { text: `${speech.format.number(value / MB, { maximumFractionDigits: 1 })} MB` };
};

/** An action of the log, or a whole part of it. */
export const actionWords: ValueWords = (value, speech, entry) => {
  const t = translator(speech.locale, "audit");
  const area = AUDIT_AREAS.find((known) => known === value);
  if (area) return { text: t("allOf", { area: t(`area.${area}`) }) };
  if (typeof value === "string" && isAuditAction(value)) return { text: t(`action.${value}`) };
  return asWritten(value, speech, entry);
};
