import * as z from "zod";
import { CAPABILITIES } from "../../capabilities/registry";
import type { VendorManifest } from "../../vendors/contract";
import { VENDOR_IDS } from "../../vendors/vendor-ids";
import { WHOLE_PROVIDER } from "./access";

/** What an administrator changes; what is left out stays. A null or empty setting gives way to the environment's. */
export const providerChange = z.strictObject({
  provider: z.enum(VENDOR_IDS),
  enabled: z.boolean().optional(),
  /** Null: the vendor's standard. */
  concurrency: z.int().min(1).max(64).nullable().optional(),
  /** Most submits in a minute, all workers together; null: no limit. */
  submitsPerMinute: z.int().min(1).max(600).nullable().optional(),
  /** Whether jobs wait in the queue instead of being sent. */
  paused: z.boolean().optional(),
  /** Why, for those who wait; goes when the provider is resumed. */
  pauseNote: z.string().trim().max(200).nullable().optional(),
  settings: z.record(z.string(), z.string().trim().max(2_000).nullable()).optional(),
  /** All that are switched off. */
  disabledCapabilities: z.array(z.string()).optional(),
  /** Those to switch on or off; the others stay. */
  capabilities: z.record(z.string(), z.boolean()).optional(),
  /** Ids of the groups that may use the provider (`*`) or one of its capabilities; none: everybody. */
  access: z.record(z.string(), z.array(z.uuid()).max(200)).optional(),
});
export type ProviderChange = z.output<typeof providerChange>;

/**
 * What is wrong with a change beyond its form: each given setting is parsed by the vendor's own schema, capabilities
 * have to be this provider's, groups have to be there.
 */
export function changeError(
  manifest: VendorManifest,
  change: ProviderChange,
  knownGroups: ReadonlySet<string>,
): z.ZodError | null {
  const issues = [...settingIssues(manifest, change), ...capabilityIssues(manifest, change)];
  for (const [capability, groups] of Object.entries(change.access ?? {})) {
    const unknown = groups.find((group) => !knownGroups.has(group));
    if (unknown !== undefined) issues.push(unknownValue(["access", capability], unknown, []));
  }
  return issues.length === 0 ? null : new z.ZodError(issues);
}

function settingIssues(manifest: VendorManifest, change: ProviderChange): z.core.$ZodIssue[] {
  return Object.entries(change.settings ?? {}).flatMap(([name, value]): z.core.$ZodIssue[] => {
    const schema = Object.hasOwn(manifest.fields, name) ? manifest.settings.shape[name] : undefined;
    const path = ["settings", name];
    if (!schema) {
      return [{ code: "unrecognized_keys", keys: [name], path: ["settings"], message: "unknown setting" }];
    }
    const parsed = value ? z.safeParse(schema, value) : null;
    return parsed && !parsed.success ? parsed.error.issues.map((issue) => ({ ...issue, path })) : [];
  });
}

function capabilityIssues(manifest: VendorManifest, change: ProviderChange): z.core.$ZodIssue[] {
  const own = CAPABILITIES.filter(({ provider }) => provider === manifest.id).map(({ id }): string => id);
  const foreign = change.disabledCapabilities?.find((id) => !own.includes(id));
  const switched = Object.keys(change.capabilities ?? {}).filter((id) => !own.includes(id));
  const named = Object.keys(change.access ?? {}).filter((id) => id !== WHOLE_PROVIDER && !own.includes(id));
  return [
    ...(foreign === undefined ? [] : [unknownValue(["disabledCapabilities"], foreign, own)]),
    ...switched.map((id) => unknownValue(["capabilities", id], id, own)),
    ...named.map((id) => unknownValue(["access", id], id, own)),
  ];
}

function unknownValue(path: string[], input: string, values: string[]): z.core.$ZodIssue {
  return { code: "invalid_value", values, path, input, message: "unknown" };
}
