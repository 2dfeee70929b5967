"use server";

import { getLocale } from "next-intl/server";
import * as z from "zod";
import { requireAdministrator } from "@/lib/auth/require-user";
import type { ProviderModel } from "@/components/admin/providers/provider-model";
import type { ActionResult } from "@/lib/errors/action-result";
import { actionProblem, formProblem } from "@/lib/i18n/action-problem";
import { actorOf } from "@/lib/services/audit/actor";
import { testConnection, type ConnectionTest } from "@/lib/services/providers/connection/test-connection";
import { testPublicAddress, type AddressTest } from "@/lib/services/providers/connection/test-public-address";
import { getProvider } from "@/lib/services/providers/list-providers";
import { providerChange } from "@/lib/services/providers/provider-change";
import { saveProvider } from "@/lib/services/providers/save-provider";
import { VENDOR_IDS } from "@/lib/vendors/vendor-ids";
import { providerModel } from "./provider-words";

/** Saves what was changed of a provider and answers with it as it is now; errors are at `settings.<name>`. */
export async function saveProviderAction(
  input: z.input<typeof providerChange>,
): Promise<ActionResult<ProviderModel>> {
  const person = await requireAdministrator();
  const locale = await getLocale();
  const parsed = providerChange.safeParse(input);
  if (!parsed.success) return formProblem(parsed.error, locale);
  const outcome = await saveProvider(parsed.data, actorOf(person));
  if (!outcome.ok && outcome.problem === "invalid_input") return formProblem(outcome.error, locale);
  const saved = outcome.ok ? await getProvider(parsed.data.provider) : null;
  return saved ? { ok: true, value: providerModel(saved, locale) } : actionProblem("not_found", locale);
}

const providerRef = z.object({ provider: z.enum(VENDOR_IDS) });

/** Tries the saved settings of a provider at the vendor. */
export async function testProviderAction(
  input: z.input<typeof providerRef>,
): Promise<ActionResult<ConnectionTest>> {
  const person = await requireAdministrator();
  const locale = await getLocale();
  const parsed = providerRef.safeParse(input);
  if (!parsed.success) return formProblem(parsed.error, locale);
  const value = await testConnection(parsed.data.provider, locale, { actor: actorOf(person) });
  return { ok: true, value };
}

/** Fetches a file through the studio's own public address. */
export async function testAddressAction(): Promise<ActionResult<AddressTest>> {
  await requireAdministrator();
  return { ok: true, value: await testPublicAddress(await getLocale()) };
}
