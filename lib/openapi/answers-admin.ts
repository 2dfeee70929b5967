import * as z from "zod";
import { ROLES } from "../auth/roles";
import { API_SCOPES } from "../auth/scopes";
import type { ApiKeyView } from "../services/api-keys/api-key-view";
import type { PersonView } from "../services/people/person-view";

const time = z.iso.datetime();

export const apiKeyAnswer = z.object({
  id: z.uuid(),
  name: z.string(),
  prefix: z.string(),
  createdAt: time,
  lastUsedAt: time.nullable(),
  scopes: z.array(z.enum(API_SCOPES)),
  expiresAt: time.nullable(),
  ratePerSecond: z.int().nullable(),
}) satisfies z.ZodType<ApiKeyView>;

export const personAnswer = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(ROLES),
  disabled: z.boolean(),
  mustChangePassword: z.boolean(),
  hasSecondFactor: z.boolean(),
  createdAt: time,
}) satisfies z.ZodType<PersonView>;
