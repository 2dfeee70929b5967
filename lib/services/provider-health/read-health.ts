import { db } from "../../db/client";
import type { ProviderState } from "../../generated/prisma/client";
import { vendorOf } from "../../vendors/registry";
import { VENDOR_IDS, type VendorId } from "../../vendors/vendor-ids";
import { resolveProvider } from "../providers/resolve";
import { breakerView } from "./breaker-view";
import type { HealthBoard, HealthStep, ProviderHealth } from "./health-view";
import { NONE_OPEN, openFigures, sumOpen } from "./open-figures";
import { HEALTH_RANGES, type HealthRange } from "./ranges";
import { NO_RUNS, runFigures } from "./run-figures";
import { errorFigures, moderationBlocks } from "./troubles";

/** How every provider has been doing over a range of time that ends now. */
export async function readHealth(range: HealthRange, now = new Date()): Promise<HealthBoard> {
  const { seconds, stepSeconds } = HEALTH_RANGES[range];
  const from = new Date(now.getTime() - seconds * 1_000);
  const [figures, open, errors, moderation, states, paused] = await Promise.all([
    runFigures(from, stepSeconds),
    openFigures(),
    errorFigures(from),
    moderationBlocks(from),
    db().providerState.findMany(),
    db().providerSetting.findMany({ where: { NOT: { pausedAt: null } }, select: { provider: true } }),
  ]);
  const read = {
    figures,
    open,
    errors,
    states,
    paused: paused.map(({ provider }) => provider),
    starts: startsOf(from, seconds, stepSeconds),
  };
  const known = VENDOR_IDS.filter((id) => vendorOf(id));
  const providers = await Promise.all(known.map((id) => providerHealth(id, read)));
  return { range, from: from.toISOString(), stepSeconds, providers, moderation };
}

interface Read {
  figures: Awaited<ReturnType<typeof runFigures>>;
  open: Awaited<ReturnType<typeof openFigures>>;
  errors: Awaited<ReturnType<typeof errorFigures>>;
  states: ProviderState[];
  paused: string[];
  starts: Date[];
}

async function providerHealth(id: VendorId, read: Read): Promise<ProviderHealth> {
  const { isSandbox, enabled, concurrency } = await resolveProvider(id);
  const own = read.figures.filter(({ provider }) => provider === id);
  const open = read.open.filter(({ provider }) => provider === id);
  const state = read.states.find(({ provider }) => provider === id);
  const { skewMs = null, skewAt = null } = state ?? {};
  const steps = read.starts.map((start, index): HealthStep => {
    const found = own.find(({ step }) => step === index);
    return { from: start.toISOString(), ...(found?.figures ?? NO_RUNS) };
  });
  const names = new Set([...own, ...open].flatMap(({ capability }) => capability ?? []));
  return {
    id,
    isSandbox,
    enabled,
    concurrency,
    paused: read.paused.includes(id),
    ...(own.find(({ capability, step }) => capability === null && step === null)?.figures ?? NO_RUNS),
    ...sumOpen(open.map((part) => part.open)),
    breaker: breakerView(state),
    clock: skewMs === null || skewAt === null ? null : { skewMs, at: skewAt.toISOString() },
    steps,
    errors: read.errors.filter(({ provider }) => provider === id).map(({ error }) => error),
    capabilities: [...names].sort().map((name) => ({
      id: name,
      ...(own.find(({ capability }) => capability === name)?.figures ?? NO_RUNS),
      ...(open.find(({ capability }) => capability === name)?.open ?? NONE_OPEN),
    })),
  };
}

function startsOf(from: Date, seconds: number, stepSeconds: number): Date[] {
  const count = Math.ceil(seconds / stepSeconds);
  return Array.from({ length: count }, (_, index) => new Date(from.getTime() + index * stepSeconds * 1_000));
}
