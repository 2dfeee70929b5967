const DIGITS = 6;
const MILLION = 10n ** BigInt(DIGITS);
const WRITTEN = /^(\d{1,9})(?:\.(\d{1,6}))?$/;

/** Millionths as a decimal text: `320000n` is `0.32`. The way amounts travel over the API. */
export function decimalOf(micros: bigint): string {
  const [sign, size] = micros < 0n ? ["-", -micros] : ["", micros];
  const rest = (size % MILLION).toString().padStart(DIGITS, "0").replace(/0+$/, "");
  return `${sign}${size / MILLION}${rest && `.${rest}`}`;
}

/** A decimal text as millionths, or null where it is no amount: up to nine digits and six behind the point. */
export function microsOf(text: string): bigint | null {
  const found = WRITTEN.exec(text.trim());
  if (!found) return null;
  const [, whole = "0", part = ""] = found;
  return BigInt(whole) * MILLION + BigInt(part.padEnd(DIGITS, "0"));
}

/**
 * A decimal text as people read it. Sums show the currency's own digits, an amount below one as many as it has, so that
 * prices of a fraction of a cent are not nought.
 */
export function moneyText(decimal: string, currency: string, locale: string): string {
  const isSmall = /^-?0\./.test(decimal);
  const style = { style: "currency", currency, currencyDisplay: "narrowSymbol" } as const;
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat(locale, style).resolvedOptions();
  const digits = isSmall ? DIGITS : maximumFractionDigits;
  const format = new Intl.NumberFormat(locale, { ...style, maximumFractionDigits: digits });
  return format.format(Number(decimal));
}
