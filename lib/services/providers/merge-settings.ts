import type { ProviderSetting } from "../../generated/prisma/client";
import { env } from "../../env";
import { unseal } from "../../settings/seal";
import type { VendorManifest } from "../../vendors/contract";

/** One setting in force: its text and where it comes from. */
export interface SettingInForce {
  name: string;
  isSecret: boolean;
  value: string | undefined;
  source: "admin" | "environment" | "none";
  /** Whether the environment gives it, in force or not. */
  isInEnvironment: boolean;
  /** True when an administrator's secret was stored under another STUDIO_SECRET and has to be entered again. */
  unreadable: boolean;
}

/** Every setting of a provider, field by field: an administrator's value wins over the environment's. */
export function mergeSettings(manifest: VendorManifest, row: ProviderSetting | null): SettingInForce[] {
  return Object.entries(manifest.fields).map(([name, field]) => {
    const isSecret = field.control === "secret";
    const sealed = isSecret ? textAt(row?.secrets, name) : undefined;
    const opened = sealed === undefined ? undefined : unseal(sealed, { provider: manifest.id, field: name });
    const saved = isSecret ? (opened ?? undefined) : textAt(row?.settings, name);
    const fromEnvironment = field.env === undefined ? undefined : textAt(env(), field.env);
    return {
      name,
      isSecret,
      value: saved ?? fromEnvironment,
      source: saved !== undefined ? "admin" : fromEnvironment !== undefined ? "environment" : "none",
      isInEnvironment: fromEnvironment !== undefined,
      unreadable: opened === null,
    };
  });
}

function textAt(table: unknown, name: string): string | undefined {
  if (typeof table !== "object" || table === null || !Object.hasOwn(table, name)) return undefined;
  const value: unknown = Reflect.get(table, name);
  return typeof value === "string" && value !== "" ? value : undefined;
}
