/**
 * Why no new submit leaves for a provider: somebody paused it, it is not answering, or this minute's submits are used
 * up. The database's function `provider_hold` says which.
 */
export const HOLDS = ["paused", "not_answering", "rate_limited"] as const;
export type Hold = (typeof HOLDS)[number];
