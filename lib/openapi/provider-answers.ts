import * as z from "zod";
import { CONNECTION_FAILURES } from "../services/providers/connection/failure-kind";
import type { ConnectionTest } from "../services/providers/connection/test-connection";
import { ADDRESS_VERDICTS, type AddressTest } from "../services/providers/connection/test-public-address";
import { HOLDS } from "../services/providers/hold";
import type { ProviderStateView } from "../services/providers/provider-states";
import type { ProviderView } from "../services/providers/provider-view";
import { WITHOUT_SAVED } from "../services/providers/without-saved";
import { VENDOR_IDS } from "../vendors/vendor-ids";
import { RANGE_IDS } from "../services/provider-health/ranges";

const time = z.iso.datetime();
const skewMs = z.int().meta({ description: "Milliseconds by which the vendor's clock is ahead." });

export const providerStateAnswer = z.object({
  id: z.enum(VENDOR_IDS),
  name: z.string(),
  hold: z.enum(HOLDS).nullable().meta({ description: "Why its jobs wait; null: they go out." }),
  since: time.nullable(),
  note: z.string().nullable().meta({ description: "The words of whoever paused it." }),
}) satisfies z.ZodType<ProviderStateView>;

const fieldAnswer = z.object({
  name: z.string(),
  control: z.enum(["text", "url", "secret", "select"]),
  env: z
    .string()
    .optional()
    .meta({ description: "The environment variable that gives it when no administrator does." }),
  required: z.boolean(),
  neededWhen: z
    .object({ field: z.string(), in: z.array(z.string()) })
    .optional()
    .meta({
      description:
        "Asked for, and then required, only while another setting (or its standard) holds one of these.",
    }),
  standard: z.string().optional().meta({ description: "What holds where nobody gave it." }),
  options: z.array(z.string()).optional(),
  source: z.enum(["admin", "environment", "none"]),
  value: z.string().nullable().meta({ description: "Null for secrets, which are write-only." }),
  lastFour: z.string().nullable(),
  isSet: z.boolean(),
  unreadable: z.boolean(),
  without: z.enum(WITHOUT_SAVED).meta({ description: "What holds once the saved value is removed." }),
});

export const providerAnswer = z.object({
  id: z.enum(VENDOR_IDS),
  enabled: z.boolean(),
  source: z.enum(["admin", "environment", "sandbox", "none"]),
  isSandbox: z.boolean(),
  baseUrl: z.string().nullable(),
  warning: z.literal("local_url").nullable(),
  reason: z.enum(["not_configured", "disabled"]).nullable(),
  concurrency: z.object({ value: z.int(), standard: z.int() }),
  submitsPerMinute: z.int().nullable(),
  paused: z.object({ since: time, note: z.string().nullable() }).nullable(),
  silentSince: time.nullable().meta({ description: "Since when it has not been answering; null: it is." }),
  clock: z.object({ skewMs, at: time }).nullable(),
  pictureFetchedAt: time.nullable(),
  access: z.record(z.string(), z.array(z.string())).meta({
    description:
      "Ids of the groups that may use it (`*`) or a capability of it; what is not named is everybody's.",
  }),
  fields: z.array(fieldAnswer),
  capabilities: z.array(z.object({ id: z.string(), enabled: z.boolean(), lacks: z.string().nullable() })),
}) satisfies z.ZodType<ProviderView>;

export const connectionAnswer = z.union([
  z.object({
    works: z.literal(true),
    isSandbox: z.boolean(),
    call: z.string(),
    tookMs: z.int(),
    skewMs: skewMs.nullable(),
  }),
  z.object({
    works: z.literal(false),
    kind: z.enum(CONNECTION_FAILURES),
    title: z.string(),
    advice: z.string(),
    vendorCode: z.string().nullable(),
    vendorMessage: z.string().nullable(),
    skewMs: skewMs.nullable(),
  }),
]) satisfies z.ZodType<ConnectionTest>;

export const addressAnswer = z.object({
  verdict: z.enum(ADDRESS_VERDICTS),
  address: z.string(),
  title: z.string(),
  advice: z.string(),
}) satisfies z.ZodType<AddressTest>;

export const healthQuery = z.object({ range: z.enum(RANGE_IDS).default("24h") });
