import "server-only";
import type { EngineChoice } from "@/components/capability-form/engine-choice";
import type { ToolPageData } from "@/components/workspace/tool-page-data";
import type { Person } from "@/lib/auth/caller";
import type { AnyCapability } from "@/lib/capabilities/define";
import { describeCapability } from "@/lib/capabilities/describe";
import { capabilitiesOf } from "@/lib/capabilities/registry";
import type { ToolId } from "@/lib/capabilities/tools";
import { collectInput } from "@/lib/client/form/collect-input";
import { defaultValues } from "@/lib/client/form/default-values";
import { expectedUnits } from "@/lib/cost/expected-units";
import type { Prices } from "@/lib/cost/cost-of";
import type { Locale } from "@/lib/i18n/locales";
import { listJobs } from "@/lib/services/jobs/list";
import { usualDurations } from "@/lib/services/jobs/usual-durations";
import { unavailableTo } from "@/lib/services/providers/availability";
import { resolveProvider } from "@/lib/services/providers/resolve";
import { listStyleCodes } from "@/lib/services/style-codes";
import { budgetsOf } from "@/lib/services/usage/budgets";
import { readMoneySettings } from "@/lib/services/usage/money-settings";
import { pricesNow } from "@/lib/services/usage/prices";
import { readSeed } from "./read-seed";
import { toolExamples } from "./tool-examples";
import { vendorMessages } from "./vendor-messages";

/** What was made longer ago belongs to history, not to this sitting. */
const SITTING_MS = 12 * 60 * 60_000;

export interface ToolPageRequest {
  tool: ToolId;
  query: Record<string, string | string[] | undefined>;
  person: Person;
  locale: Locale;
}

/** Everything the tool page shows, as plain data. */
export async function loadToolPage({ tool, query, person, locale }: ToolPageRequest): Promise<ToolPageData> {
  const capabilities = capabilitiesOf(tool);
  const since = new Date(Date.now() - SITTING_MS).toISOString();
  const [durations, styleCodes, seed, jobs, prices, money, budgets] = await Promise.all([
    usualDurations(capabilities.map(({ id }) => id)),
    listStyleCodes(),
    readSeed(query, person.id),
    listJobs(person.id, { tool }, { limit: 50 }, locale),
    pricesNow(capabilities.map(({ id }) => id)),
    readMoneySettings(),
    budgetsOf(person.id),
  ]);
  const engines = await Promise.all(
    capabilities.map((capability) =>
      engineOf(person.id, capability, locale, {
        usualMs: durations.get(capability.id) ?? capability.usualMs,
        prices: prices.get(capability.id) ?? null,
      }),
    ),
  );
  const onSandbox = engines.some(({ isSandbox }) => isSandbox);
  return {
    tool,
    engines,
    styleCodes,
    recent: jobs.items.filter(({ createdAt }) => createdAt >= since),
    sittingSince: since,
    seed,
    wantedEngine: typeof query.engine === "string" ? query.engine : null,
    currency: money.currency,
    budgets,
    isAdministrator: person.role === "administrator",
    examples: toolExamples(tool, locale, styleCodes[0]?.code ?? (onSandbox ? "watercolour" : undefined)),
  };
}

async function engineOf(
  personId: string,
  capability: AnyCapability,
  locale: Locale,
  known: { usualMs: number; prices: Prices | null },
): Promise<EngineChoice> {
  const provider = await resolveProvider(capability.provider);
  const words = vendorMessages(capability.provider, locale);
  const form = describeCapability(capability, words);
  return {
    form,
    providerName: typeof words.name === "string" ? words.name : capability.provider,
    ...known,
    usualUnits: expectedUnits(capability, collectInput(form, defaultValues(form)), () => null),
    unavailable: await unavailableTo(personId, provider, capability),
    isSandbox: provider.isSandbox,
  };
}
