import type { ProviderSetting } from "./provider-model";

/**
 * Tells which settings are asked for while others hold certain values: of several ways of signing in only the
 * chosen one's credentials. `valueOf` is what a setting holds; without one its standard counts.
 */
export function isNeeded(
  settings: readonly ProviderSetting[],
  valueOf: (name: string) => string | undefined,
): (setting: ProviderSetting) => boolean {
  return ({ neededWhen }) => {
    if (!neededWhen) return true;
    const standard = settings.find(({ name }) => name === neededWhen.field)?.standard;
    const value = valueOf(neededWhen.field) || standard;
    return value !== undefined && neededWhen.in.includes(value);
  };
}
