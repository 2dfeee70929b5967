import * as z from "zod";
import type { SettingField, VendorManifest } from "../../vendors/contract";
import type { VendorId } from "../../vendors/vendor-ids";
import type { ProviderSource } from "./resolved-provider";
import type { SettingInForce } from "./merge-settings";
import { withoutSaved, type WithoutSaved } from "./without-saved";

/** One setting as administrators see it. A secret's value never leaves the server, only its end. */
export interface ProviderFieldView {
  name: string;
  control: SettingField["control"];
  /** The environment variable that gives it when no administrator does. */
  env?: string;
  required: boolean;
  /** Asked for, and then required, only while another setting (or its default) holds one of these. */
  neededWhen?: SettingField["neededWhen"];
  options?: string[];
  /** What holds where nobody gave it. */
  standard?: string;
  source: SettingInForce["source"];
  value: string | null;
  /** The last four characters of a secret long enough to spare them. */
  lastFour: string | null;
  isSet: boolean;
  /** The stored secret was encrypted under another STUDIO_SECRET: enter it again. */
  unreadable: boolean;
  /** What holds once the saved value is removed. */
  without: WithoutSaved;
}

/** A provider as administrators see it. */
export interface ProviderView {
  id: VendorId;
  enabled: boolean;
  source: ProviderSource;
  isSandbox: boolean;
  baseUrl: string | null;
  /** `local_url`: the vendor could not fetch pictures from this studio's address. */
  warning: "local_url" | null;
  reason: "not_configured" | "disabled" | null;
  concurrency: { value: number; standard: number };
  /** Most submits in a minute; null: no limit. */
  submitsPerMinute: number | null;
  /** Set while its jobs wait because somebody said so. */
  paused: { since: string; note: string | null } | null;
  /** Since when it has not been answering, so that its jobs wait; null while it is. */
  silentSince: string | null;
  /** Milliseconds by which the vendor's clock is ahead, as of then; null where that was never told. */
  clock: { skewMs: number; at: string } | null;
  /** When a picture granted to one of its jobs was last fetched. */
  pictureFetchedAt: string | null;
  /** Ids of the groups that may use it (`*`) or a capability of it; what is not named is everybody's. */
  access: Record<string, string[]>;
  fields: ProviderFieldView[];
  /** `lacks`: the empty setting without which it is off all the same. */
  capabilities: { id: string; enabled: boolean; lacks: string | null }[];
}

/** Shorter secrets would give too much of themselves away. */
const SPARES_FOUR = 12;

export function viewFields(manifest: VendorManifest, merged: readonly SettingInForce[]): ProviderFieldView[] {
  return merged.flatMap((setting) => {
    const field = manifest.fields[setting.name];
    const schema = manifest.settings.shape[setting.name];
    if (!field || !schema) return [];
    const { name, isSecret, value = null, source, unreadable } = setting;
    const standard = standardOf(schema);
    return [
      {
        name,
        control: field.control,
        env: field.env,
        required: !schema.safeParse(undefined).success,
        neededWhen: field.neededWhen,
        options: optionsOf(schema),
        standard,
        source,
        value: isSecret ? null : value,
        lastFour: isSecret && value !== null && value.length >= SPARES_FOUR ? value.slice(-4) : null,
        isSet: value !== null,
        unreadable,
        without: withoutSaved(setting, merged, standard),
      },
    ];
  });
}

function optionsOf(schema: unknown): string[] | undefined {
  const unwrapped =
    schema instanceof z.ZodDefault || schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  return unwrapped instanceof z.ZodEnum ? unwrapped.options.map(String) : undefined;
}

function standardOf(schema: unknown): string | undefined {
  const standard: unknown = schema instanceof z.ZodDefault ? schema.def.defaultValue : undefined;
  return typeof standard === "string" ? standard : undefined;
}
