import type { JsonValue } from "@/lib/capabilities/json";
import { microsOf, moneyText } from "@/lib/cost/money";
import { PRICE_UNITS } from "@/lib/cost/units";
import { translator } from "@/lib/i18n/translator";
import { asWritten, oneOf } from "./plain-words";
import type { AuditSpeech, ValueWords } from "./speech";

/** An amount in the studio's currency. */
export const amountWords: ValueWords = (value, speech, entry) => {
  const text = amountText(value, speech);
  return text === null ? asWritten(value, speech, entry) : { text };
};

/** A price with what it is for, or that there is none from then on. */
export const priceWords: ValueWords = (value, speech, entry) => {
  if (value === null) return { text: speech.messages.cost.prices.withdrawn };
  const unit = PRICE_UNITS.find((known) => known === entry.details.unit);
  const amount = amountText(value, speech);
  if (unit === undefined || amount === null) return amountWords(value, speech, entry);
  return { text: translator(speech.locale, "cost.perUnit")(unit, { amount }) };
};

/** What a price is for, where the price itself does not say it. */
export const unitWords: ValueWords = (value, speech, entry) =>
  typeof entry.details.amount === "string" ? null : oneOf(({ cost }) => cost.unit)(value, speech, entry);

/** A part of a limit. */
export const percentWords: ValueWords = (value, speech, entry) => {
  if (typeof value !== "number") return asWritten(value, speech, entry);
  return { text: speech.format.number(value / 100, { style: "percent" }) };
};

function amountText(value: JsonValue, { money, locale }: AuditSpeech): string | null {
  if (typeof value !== "string" || microsOf(value) === null) return null;
  return moneyText(value, money.currency, locale);
}
