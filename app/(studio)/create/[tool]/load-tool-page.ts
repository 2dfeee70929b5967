import "server-only";
import type { EngineChoice } from "@/components/capability-form/engine-choice";
import { resultCount } from "@/lib/capabilities/result-count";
import type { ToolPageData } from "@/components/workspace/tool-page-data";
import type { Person } from "@/lib/auth/caller";
import type { AnyCapability } from "@/lib/capabilities/define";
import { describeCapability } from "@/lib/capabilities/describe";
import { capabilitiesOf } from "@/lib/capabilities/registry";
import type { ToolId } from "@/lib/capabilities/tools";
import { collectInput } from "@/lib/client/form/collect-input";
import { defaultValues } from "@/lib/client/form/default-values";
import type { Locale } from "@/lib/i18n/locales";
import { listJobs } from "@/lib/services/jobs/list";
import { usualDurations } from "@/lib/services/jobs/usual-durations";
import { unavailableTo } from "@/lib/services/providers/availability";
import { resolveProvider } from "@/lib/services/providers/resolve";
import { listStyleCodes } from "@/lib/services/style-codes";
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
  const [durations, styleCodes, seed, jobs] = await Promise.all([
    usualDurations(capabilities.map(({ id }) => id)),
    listStyleCodes(),
    readSeed(query, person.id),
    listJobs(person.id, { tool }, { limit: 50 }, locale),
  ]);
  const engines = await Promise.all(
    capabilities.map((capability) => engineOf(person.id, capability, durations.get(capability.id), locale)),
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
    isAdministrator: person.role === "administrator",
    examples: toolExamples(tool, locale, styleCodes[0]?.code ?? (onSandbox ? "watercolour" : undefined)),
  };
}

async function engineOf(
  personId: string,
  capability: AnyCapability,
  usualMs: number | undefined,
  locale: Locale,
): Promise<EngineChoice> {
  const provider = await resolveProvider(capability.provider);
  const words = vendorMessages(capability.provider, locale);
  const form = describeCapability(capability, words);
  return {
    form,
    providerName: typeof words.name === "string" ? words.name : capability.provider,
    usualMs: usualMs ?? capability.usualMs,
    usualCount: resultCount(capability, collectInput(form, defaultValues(form))),
    unavailable: await unavailableTo(personId, provider, capability),
    isSandbox: provider.isSandbox,
  };
}
