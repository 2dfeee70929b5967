/** How far back the health board looks, and in how long steps its charts are drawn. */
export const HEALTH_RANGES = {
  "1h": { seconds: 3_600, stepSeconds: 120 },
  "24h": { seconds: 86_400, stepSeconds: 3_600 },
  "7d": { seconds: 604_800, stepSeconds: 21_600 },
} as const;
export type HealthRange = keyof typeof HEALTH_RANGES;

export const RANGE_IDS = ["1h", "24h", "7d"] as const satisfies HealthRange[];

export function isHealthRange(value: unknown): value is HealthRange {
  return RANGE_IDS.some((range) => range === value);
}
