import { env, sandboxIsOn } from "../../env";
import type { SettingInForce } from "./merge-settings";

/** What holds once a setting's saved value is removed. `sandbox`: it is the last credential, and the sandbox serves instead. */
export const WITHOUT_SAVED = ["environment", "sandbox", "standard", "nothing"] as const;
export type WithoutSaved = (typeof WITHOUT_SAVED)[number];

/** Tells an administrator beforehand what removing a saved setting comes to. */
export function withoutSaved(
  { name, isSecret, isInEnvironment }: SettingInForce,
  all: readonly SettingInForce[],
  standard: string | undefined,
): WithoutSaved {
  if (isInEnvironment) return "environment";
  const otherSecrets = all.filter((one) => one.isSecret && one.name !== name);
  const isLast =
    isSecret && otherSecrets.every(({ value, unreadable }) => value === undefined && !unreadable);
  if (isLast && sandboxIsOn(env())) return "sandbox";
  return standard === undefined ? "nothing" : "standard";
}
