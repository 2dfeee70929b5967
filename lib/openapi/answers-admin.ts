import * as z from "zod";
import type { ApiKeyView } from "../services/api-keys/api-key-view";
import type { PersonView } from "../services/people/person-view";
import type { ProviderView } from "../services/providers/provider-view";
import type { ConnectionTest } from "../services/providers/test-connection";
import { VENDOR_IDS } from "../vendors/vendor-ids";

const time = z.iso.datetime();

export const apiKeyAnswer = z.object({
  id: z.uuid(),
  name: z.string(),
  prefix: z.string(),
  createdAt: time,
  lastUsedAt: time.nullable(),
}) satisfies z.ZodType<ApiKeyView>;

export const personAnswer = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(["administrator", "designer"]),
  disabled: z.boolean(),
  mustChangePassword: z.boolean(),
  createdAt: time,
}) satisfies z.ZodType<PersonView>;

const source = z.enum(["admin", "environment", "none"]);

export const providerAnswer = z.object({
  id: z.enum(VENDOR_IDS),
  enabled: z.boolean(),
  source: z.enum(["admin", "environment", "sandbox", "none"]),
  isSandbox: z.boolean(),
  baseUrl: z.string().nullable(),
  warning: z.literal("local_url").nullable(),
  reason: z.enum(["not_configured", "disabled"]).nullable(),
  concurrency: z.object({ value: z.int(), standard: z.int() }),
  fields: z.array(
    z.object({
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
      source,
      value: z.string().nullable().meta({ description: "Null for secrets, which are write-only." }),
      lastFour: z.string().nullable(),
      isSet: z.boolean(),
      unreadable: z.boolean(),
    }),
  ),
  capabilities: z.array(z.object({ id: z.string(), enabled: z.boolean(), lacks: z.string().nullable() })),
}) satisfies z.ZodType<ProviderView>;

export const connectionAnswer = z.union([
  z.object({ works: z.literal(true), isSandbox: z.boolean() }),
  z.object({
    works: z.literal(false),
    title: z.string(),
    advice: z.string(),
    vendorCode: z.string().nullable(),
    vendorMessage: z.string().nullable(),
  }),
]) satisfies z.ZodType<ConnectionTest>;
