import { collectDefaultMetrics, Gauge, Registry } from "prom-client";
import { collectEnded } from "./ended-jobs";
import { readStudioState, type StudioState } from "./studio-state";

/** What this process tells Prometheus, made once. */
const held = globalThis as typeof globalThis & { easelMetrics?: Registry };

/**
 * The metrics as text. What is told of jobs comes from the database and is the same whichever web process is asked;
 * what is told of `process_` and `nodejs_` is about this one.
 */
export async function metricsText(): Promise<{ type: string; text: string }> {
  const registry = (held.easelMetrics ??= makeRegistry());
  return { type: registry.contentType, text: await registry.metrics() };
}

function makeRegistry(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  for (const { name, help, labels, read } of GAUGES) {
    new Gauge({
      name,
      help,
      labelNames: labels,
      registers: [registry],
      async collect() {
        this.reset();
        for (const { value, ...found } of read(await readStudioState())) this.set(found, value);
      },
    });
  }
  collectEnded(registry);
  return registry;
}

interface Reading {
  name: string;
  help: string;
  labels: string[];
  read(state: StudioState): ({ value: number } & Record<string, string | number>)[];
}

const GAUGES: readonly Reading[] = [
  {
    name: "easel_up",
    help: "1 while the studio can serve, by part.",
    labels: ["part"],
    read: ({ health }) =>
      (["database", "storage", "worker"] as const).map((part) => ({
        part,
        value: health[part] === "ok" ? 1 : 0,
      })),
  },
  {
    name: "easel_workers",
    help: "Workers that gave a sign of life lately.",
    labels: [],
    read: ({ workers }) => [{ value: workers }],
  },
  {
    name: "easel_open_jobs",
    help: "Jobs that have not ended, by provider and state.",
    labels: ["provider", "status"],
    read: ({ open }) => open.map(({ provider, status, count }) => ({ provider, status, value: count })),
  },
  {
    name: "easel_oldest_queued_seconds",
    help: "How long the job that has waited longest for its start has waited, by provider.",
    labels: ["provider"],
    read: ({ open }) =>
      open
        .filter(({ status }) => status === "queued")
        .map(({ provider, oldestSeconds }) => ({ provider, value: oldestSeconds })),
  },
  {
    name: "easel_overdue_steps",
    help: "Steps of jobs that should have been taken up more than ten seconds ago.",
    labels: [],
    read: ({ overdue }) => [{ value: overdue }],
  },
  {
    name: "easel_storage_free_bytes",
    help: "Bytes left for files; absent with object storage.",
    labels: [],
    read: ({ freeBytes }) => (freeBytes === null ? [] : [{ value: freeBytes }]),
  },
  {
    name: "easel_database_bytes",
    help: "Size of the database.",
    labels: [],
    read: ({ databaseBytes }) => [{ value: databaseBytes }],
  },
];
