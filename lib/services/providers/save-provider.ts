import * as z from "zod";
import { CAPABILITIES } from "../../capabilities/registry";
import { db, type Database } from "../../db/client";
import { seal } from "../../settings/seal";
import type { VendorManifest } from "../../vendors/contract";
import { vendorOf } from "../../vendors/registry";
import { VENDOR_IDS } from "../../vendors/vendor-ids";
import { forgetProviders } from "./provider-cache";

/** What an administrator changes; what is left out stays. A null or empty setting gives way to the environment's. */
export const providerChange = z.strictObject({
  provider: z.enum(VENDOR_IDS),
  enabled: z.boolean().optional(),
  /** Null: the vendor's standard. */
  concurrency: z.int().min(1).max(64).nullable().optional(),
  settings: z.record(z.string(), z.string().trim().max(2_000).nullable()).optional(),
  disabledCapabilities: z.array(z.string()).optional(),
});
export type ProviderChange = z.output<typeof providerChange>;

export type SavedProvider =
  | { ok: true }
  | { ok: false; problem: "not_found" }
  | { ok: false; problem: "invalid_input"; error: z.ZodError };

const table = z.record(z.string(), z.string());

/** Saves an administrator's settings of a provider, secrets sealed to their row and field. */
export async function saveProvider(change: ProviderChange, byId: string): Promise<SavedProvider> {
  const manifest = vendorOf(change.provider)?.manifest;
  if (!manifest) return { ok: false, problem: "not_found" };
  const error = settingsError(manifest, change);
  if (error) return { ok: false, problem: "invalid_input", error };
  await db().$transaction((transaction) => write(transaction, manifest, change, byId));
  forgetProviders();
  return { ok: true };
}

async function write(transaction: Database, manifest: VendorManifest, change: ProviderChange, byId: string) {
  const { provider } = change;
  await transaction.providerSetting.upsert({ where: { provider }, create: { provider }, update: {} });
  await transaction.$executeRaw`SELECT 1 FROM provider_setting WHERE provider = ${provider} FOR UPDATE`;
  const row = await transaction.providerSetting.findUniqueOrThrow({ where: { provider } });
  const settings = table.parse(row.settings);
  const secrets = table.parse(row.secrets);
  for (const [name, value] of Object.entries(change.settings ?? {})) {
    const isSecret = manifest.fields[name]?.control === "secret";
    const target = isSecret ? secrets : settings;
    if (value === null || value === "") delete target[name];
    else target[name] = isSecret ? seal(value, { provider, field: name }) : value;
  }
  await transaction.providerSetting.update({
    where: { provider },
    data: {
      enabled: change.enabled,
      concurrency: change.concurrency,
      disabled: change.disabledCapabilities,
      settings,
      secrets,
      updatedById: byId,
    },
  });
}

/** Each given setting is parsed by the vendor's own schema; capabilities have to be this provider's. */
function settingsError(manifest: VendorManifest, change: ProviderChange): z.ZodError | null {
  const issues: z.core.$ZodIssue[] = [];
  for (const [name, value] of Object.entries(change.settings ?? {})) {
    const schema = Object.hasOwn(manifest.fields, name) ? manifest.settings.shape[name] : undefined;
    const path = ["settings", name];
    if (!schema)
      issues.push({
        code: "unrecognized_keys",
        keys: [name],
        path: ["settings"],
        message: "unknown setting",
      });
    else if (value) {
      const parsed = z.safeParse(schema, value);
      if (!parsed.success) issues.push(...parsed.error.issues.map((issue) => ({ ...issue, path })));
    }
  }
  const own = new Set(
    CAPABILITIES.filter(({ provider }) => provider === manifest.id).map(({ id }) => String(id)),
  );
  const foreign = change.disabledCapabilities?.find((id) => !own.has(id));
  if (foreign !== undefined) {
    const path = ["disabledCapabilities"];
    issues.push({
      code: "invalid_value",
      values: [...own],
      path,
      input: foreign,
      message: "unknown capability",
    });
  }
  return issues.length === 0 ? null : new z.ZodError(issues);
}
