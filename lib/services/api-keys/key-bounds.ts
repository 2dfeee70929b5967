import type { KeyBounds } from "../../auth/caller";

/**
 * What bounds a key that is being made: it ends when its maker says, but never after the key it is made with, and may be
 * used no oftener than that one. A `maker` of null is a person in their browser, who is not bound.
 */
export function boundsOfNewKey(expiresAt: Date | null, maker: KeyBounds | null): KeyBounds {
  if (!maker) return { expiresAt, ratePerSecond: null };
  const { expiresAt: last, ratePerSecond } = maker;
  return { expiresAt: last && (!expiresAt || expiresAt > last) ? last : expiresAt, ratePerSecond };
}
